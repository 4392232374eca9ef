import type { RequestId } from '../kit/ids.ts';
import type { Writable } from '../vault/sql.ts';
import type { JournalObject } from './model.ts';
import { deleteSubject, subjectOf, subjectsWithin } from './store.ts';

/**
 * Makes the journal forget which object its entries speak of, and what they committed to: the pseudonym's table row
 * and the salts go. The chain stays whole, and nobody can tell any more what was in it (Art 5(1)(e), 17). Answers how
 * many salts went.
 */
export function forgetSubject(db: Writable, type: JournalObject, id: string): number {
  const subject = subjectOf(db, type, id);
  return subject ? deleteSubject(db, subject.pseudonym) : 0;
}

/** Makes the journal forget a request and everything that belonged to it, letters long discarded too. */
export function forgetRequest(db: Writable, id: RequestId): number {
  const salts = subjectsWithin(db, id).map((pseudonym) => deleteSubject(db, pseudonym));
  return salts.reduce((total, some) => total + some, forgetSubject(db, 'request', id));
}
