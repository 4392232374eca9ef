import type { RequestId } from '../kit/ids.ts';
import type { IssuedLetter } from '../letters/ports.ts';
import { isReply } from '../letters/rules/replies.ts';
import type { Unit } from '../unitOfWork.ts';
import { requireRequest, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';

/**
 * What a letter brings about in its case, in the transaction that issues it: an extension counts from now, and
 * who has the answer needs no promise of one any more.
 */
export function onIssued(
  unit: Unit,
  id: RequestId,
  { template, date }: IssuedLetter,
  { letters }: Pick<RequestsParts, 'letters'>,
): void {
  unit.changed('requests', id);
  const answers = isReply(template) || template === 'closing' || template === 'handover';
  if (answers) letters.drop(unit, id, 'acknowledgement');
  if (template !== 'extension') return;
  const stored = requireRequest(unit.db, id);
  if (stored.extension === null || stored.extension.notifiedOn !== undefined) return;
  const extension = { ...stored.extension, notifiedOn: date };
  saveCase(unit, { ...stored, extension }, 'request.extended', { notifiedOn: date });
}
