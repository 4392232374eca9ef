import type { RequestId } from '../kit/ids.ts';
import type { IssuedLetter } from '../letters/ports.ts';
import type { Unit } from '../unitOfWork.ts';
import { requireRequest, saveCase } from './serviceCase.ts';

/** What a letter brings about in its case, in the transaction that issues it: an extension counts from now. */
export function onIssued(unit: Unit, id: RequestId, { template, date }: IssuedLetter): void {
  unit.changed('requests', id);
  if (template !== 'extension') return;
  const stored = requireRequest(unit.db, id);
  if (stored.extension === null || stored.extension.notifiedOn !== undefined) return;
  const extension = { ...stored.extension, notifiedOn: date };
  saveCase(unit, { ...stored, extension }, 'request.extended', { notifiedOn: date });
}
