import type { Instant } from '../kit/dates.ts';
import type { Fact } from '../kit/errors.ts';
import type { Writable } from '../vault/sql.ts';
import { chainKey, commitmentOf, hashOf } from './chain.ts';
import type { JournalAction, JournalObject } from './model.ts';
import { canonicalJson, genesis } from './rules.ts';
import {
  head,
  insertRow,
  insertSalt,
  insertSubject,
  placeSubject,
  requestOfLetter,
  subjectOf,
} from './store.ts';

/** What one entry records. */
type Occurrence = {
  readonly at: Instant;
  readonly actor: string;
  readonly action: JournalAction;
  readonly object?: { readonly type: JournalObject; readonly id: string } | undefined;
  readonly fields?: { readonly [field: string]: Fact } | undefined;
};

/** What appending needs besides the transaction: the chain's key and chance. */
type JournalParts = {
  readonly journalKey: Uint8Array;
  readonly randomBytes: (count: number) => Uint8Array;
};

/** Where the chain ends after an entry: what the anchor keeps. */
export type Head = { readonly sequence: number; readonly head: string };

/** Adds one entry to the end of the chain, in the caller's transaction. */
export function appendEntry(db: Writable, parts: JournalParts, occurrence: Occurrence): Head {
  const last = head(db);
  const { at, actor, action, object, fields = {} } = occurrence;
  const names = Object.keys(fields).sort();
  const salt = parts.randomBytes(32);
  const commitments = names.map((name) => [name, commitmentOf(salt, name, fields[name] ?? null)]);
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    at,
    actor,
    action,
    pseudonym: object ? pseudonymOf(db, parts, object) : null,
    fields: canonicalJson(names),
    commitments: canonicalJson(Object.fromEntries(commitments)),
    previous: last?.hash ?? genesis,
  };
  const hash = hashOf(chainKey(parts.journalKey), row);
  insertRow(db, { ...row, hash });
  insertSalt(db, row.sequence, row.pseudonym, salt);
  return { sequence: row.sequence, head: hash };
}

/** The chain never names an object: a random name stands for it, in a table that can be erased. */
function pseudonymOf(
  db: Writable,
  parts: JournalParts,
  { type, id }: { readonly type: JournalObject; readonly id: string },
): string {
  const known = subjectOf(db, type, id);
  if (known) {
    if (known.within === null) placeSubject(db, known.pseudonym, requestOf(db, type, id));
    return known.pseudonym;
  }
  const pseudonym = Buffer.from(parts.randomBytes(16)).toString('hex');
  insertSubject(db, { type, id, pseudonym, within: requestOf(db, type, id) });
  return pseudonym;
}

/** Kept with the subject, so that the entries of a discarded letter stay with its request. */
function requestOf(db: Writable, type: JournalObject, id: string): string | null {
  if (type === 'request') return id;
  return type === 'letter' ? (requestOfLetter(db, id) ?? null) : null;
}
