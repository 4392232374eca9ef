import type { AttachmentId } from '../kit/ids.ts';
import type { Writable } from '../vault/sql.ts';
import { deleteEmptyUnnamed, deleteUnnamed } from './store.ts';

/**
 * Takes files away whole, size and hash too: a hash would still tell whoever holds the file that it was here. What
 * anything else still names stays. Answers how many went.
 */
export function forgetFiles(db: Writable, ids: readonly AttachmentId[]): number {
  return ids.reduce((total, id) => total + deleteUnnamed(db, id), 0);
}

/** Takes away the size and hash of files whose bytes were erased and that nothing names any more. */
export function forgetEmptyFiles(db: Writable): void {
  deleteEmptyUnnamed(db);
}
