import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { deleteLetters, lettersToErase } from './store.ts';

/**
 * Takes every letter of a case away, issued ones too: a letter does not change, but it does not outlive its case
 * (Art 5(1)(e)). Answers how many were issued, and their files, which are yet to go.
 */
export function eraseLetters(
  unit: Unit,
  id: RequestId,
): { readonly issued: number; readonly files: readonly AttachmentId[] } {
  const files = lettersToErase(unit.db, id);
  deleteLetters(unit.db, id);
  return { issued: files.length, files };
}
