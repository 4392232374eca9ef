import type { Writable } from '../vault/sql.ts';
import type { JournalObject } from './model.ts';
import { deleteSubject, subjectOf } from './store.ts';

/**
 * Makes the journal forget which object its entries speak of, and what they committed to: the pseudonym's table row
 * and the salts go. The chain stays whole, and nobody can tell any more what was in it (Art 5(1)(e), 17).
 */
export function forgetSubject(db: Writable, type: JournalObject, id: string): void {
  const subject = subjectOf(db, type, id);
  if (subject) deleteSubject(db, subject.pseudonym);
}
