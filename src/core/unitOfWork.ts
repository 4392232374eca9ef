import { appendEntry, type Head } from './journal/append.ts';
import type { JournalAction, JournalObject } from './journal/model.ts';
import type { Instant } from './kit/dates.ts';
import { type Fact, FristError } from './kit/errors.ts';
import type { AppEvent, Area } from './kit/events.ts';
import type { Writable } from './vault/sql.ts';
import type { OpenVault } from './vault/vault.ts';

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
  /** Whose command it is, as the journal names them: a role's seat. */
  readonly actor: string;
  journal(note: JournalNote): void;
  /** Tells open pages, after the commit, what to reload. */
  changed(area: Area, id?: string): void;
};

/** Runs one command as the actor. When it returns, the work is durable and anchored. */
export type UnitOfWork = <Value>(actor: string, work: (unit: Unit) => Value) => Value;

type Parts = {
  readonly vault: OpenVault;
  readonly clock: () => Instant;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly publish: (event: AppEvent) => void;
};

/**
 * One command, one transaction, at least one journal entry; then the anchor, then the events.
 * Throws internal, and rolls back, for a command that forgets the journal; coreStopped, with the
 * vault closed, when the anchor cannot follow a commit: the work stays, unacknowledged.
 */
export function createUnitOfWork({ vault, clock, randomBytes, publish }: Parts): UnitOfWork {
  const journalParts = { journalKey: vault.journalKey, randomBytes };
  return (actor, work) => {
    const events: AppEvent[] = [];
    const { value, head } = vault.transact((db) => {
      const now = clock();
      let newest: Head | undefined;
      const value = work({
        db,
        now,
        actor,
        journal: ({ action, object, fields }) => {
          newest = appendEntry(db, journalParts, { at: now, actor, action, object, fields });
        },
        changed: (area, id) => {
          events.push(id === undefined ? { kind: 'changed', area } : { kind: 'changed', area, id });
        },
      });
      return { value: refuseWaiting(value), head: required(newest) };
    });
    anchorOrClose(vault, head);
    for (const event of events) publish(event);
    return value;
  };
}

function required(head: Head | undefined): Head {
  if (!head) throw new FristError('internal', { incident: 'command without journal entry' });
  return head;
}

function refuseWaiting<Value>(value: Value): Value {
  if (value instanceof Promise) throw new FristError('internal', { incident: 'waiting command' });
  return value;
}

function anchorOrClose(vault: OpenVault, head: Head): void {
  try {
    vault.writeAnchor(head);
  } catch (cause) {
    vault.close();
    throw new FristError('coreStopped', {}, { cause });
  }
}
