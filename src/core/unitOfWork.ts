import type { JournalAction, JournalObject } from './journal/model.ts';
import type { Instant } from './kit/dates.ts';
import type { Fact } from './kit/errors.ts';
import type { Area } from './kit/events.ts';
import type { Writable } from './vault/sql.ts';

/** What a command tells the journal: which thing changed, and which of its fields to which values. */
export type JournalNote = {
  readonly action: JournalAction;
  /** The object; the chain names it by a random pseudonym. */
  readonly object?: { readonly type: JournalObject; readonly id: string };
  /** Only the names enter the chain; the values enter as salted commitments. */
  readonly fields?: { readonly [field: string]: Fact };
};

/** One command's work: a transaction that cannot commit without a journal entry. */
export type Unit = {
  readonly db: Writable;
  /** The moment of the command, the same for all it writes. */
  readonly now: Instant;
  journal(note: JournalNote): void;
  /** Tells open pages, after the commit, what to reload. */
  changed(area: Area, id?: string): void;
};
