import { invalidField } from '../kit/errors.ts';
import type { ProcessingRecordId } from '../kit/ids.ts';
import type { RequestsParts } from './servicePorts.ts';

/** The ids, each once, of records that exist. Throws invalidInput for one that is not there. */
export function requireRecords(
  field: string,
  ids: readonly ProcessingRecordId[],
  { processing }: Pick<RequestsParts, 'processing'>,
): readonly ProcessingRecordId[] {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return wanted;
  const known = new Set(processing.some(wanted).map(({ id }) => id));
  const missing = wanted.findIndex((id) => !known.has(id));
  if (missing >= 0) throw invalidField(`${field}.${missing}`, 'is no processing record');
  return wanted;
}
