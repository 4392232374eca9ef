import { FristError } from '../kit/errors.ts';
import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { caseToErase, deleteCase, filesOfCase } from './storeErase.ts';

export { duplicatesOf, type EndedCase, endedCases, recordsOfCase } from './storeErase.ts';

/** What went of a case, in numbers, and the files that are yet to go. */
export type ErasedCase = {
  readonly reference: string;
  readonly notes: number;
  readonly files: readonly AttachmentId[];
};

/**
 * Takes an ended case away with everything below it: the requester, the course of its rights, tasks, notes, messages,
 * findings and what the full-text search knew of it (Art 5(1)(e)). Its letters are gone before. A balancing test that
 * it reopened keeps the case's number and nothing else. Throws notFound, or notPossible for a case that has not ended.
 */
export function eraseCase(unit: Unit, id: RequestId): ErasedCase {
  const found = caseToErase(unit.db, id);
  if (!found) throw new FristError('notFound');
  const { reference, hasEnded, notes } = found;
  if (hasEnded === 0) {
    throw new FristError('notPossible', {
      reasonSv: 'ärendet pågår: bara avslutade ärenden raderas (artikel 5.1 e)',
      reasonEn: 'the case is open: only cases that have ended are erased (Article 5(1)(e))',
    });
  }
  const erased = { reference, notes, files: filesOfCase(unit.db, id) };
  deleteCase(unit.db, id);
  unit.changed('requests', id);
  return erased;
}
