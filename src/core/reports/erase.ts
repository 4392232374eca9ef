import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { deleteCommentsOfCase } from './storeComments.ts';
import { deleteKeptOfCase } from './storeKept.ts';

/**
 * Takes away the finalised reports about one case and the comments on them: an evidence annex names its person, and
 * does not outlive the case (Art 5(1)(e)). Answers their files, which are yet to go.
 */
export function eraseReportsOfCase(unit: Unit, id: RequestId): readonly AttachmentId[] {
  deleteCommentsOfCase(unit.db, id);
  const files = deleteKeptOfCase(unit.db, id);
  unit.changed('reports');
  return files;
}
