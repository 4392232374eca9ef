import type { Handlers } from '../handlers.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type RegisterItemId, suppressionIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import { checkList } from './check.ts';
import type { suppressionContract } from './contract.ts';
import { hasherOf } from './hash.ts';
import { fileText, type ListText, pastedText } from './listText.ts';
import type {
  SuppressionEntry,
  SuppressionKind,
  SuppressionScope,
  SuppressionSource,
} from './model.ts';
import { canonicalForm } from './rules/canonical.ts';
import type { Mark } from './rules/recognise.ts';
import {
  allHashes,
  countEntries,
  entriesOfHash,
  entryOf,
  insertEntry,
  liftEntry,
  pageOfEntries,
} from './store.ts';

type SuppressionHandlers = Handlers<typeof suppressionContract>;

/** What is to be entered; the date is the plain day from which it holds. */
export type Suppressed = {
  readonly kind: SuppressionKind;
  readonly value: string;
  readonly scope: SuppressionScope;
  /** The processing record whose purpose stops; absent for all that the scope covers. */
  readonly purpose?: RegisterItemId | undefined;
  readonly source: SuppressionSource;
  readonly on: PlainDate;
};

export type SuppressionService = {
  readonly handlers: SuppressionHandlers;
  /**
   * Enters a value within a command, once however often it is asked for. Undefined, and nothing entered, for
   * what cannot be told from others on a list, such as an address without a number.
   */
  enter(unit: Unit, suppressed: Suppressed): SuppressionEntry | undefined;
  /**
   * Lifts what a right had entered for a value and a purpose (or for all), when the case says that it means less;
   * an entry of the officer's own stands.
   */
  lift(unit: Unit, lifted: Suppressed & { readonly reason: string }): void;
  /**
   * True where an entry in force stops the value in that scope, for that purpose (or for any, without one); `on` is
   * the plain day of asking.
   */
  holds(suppressed: Omit<Suppressed, 'source'>): boolean;
  /** How many entries are in force. */
  count(): number;
};

export type SuppressionParts = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  /** The vault's key for this list. */
  readonly key: Uint8Array;
};

export function suppressionService(parts: SuppressionParts): SuppressionService {
  const { read } = parts;
  return {
    enter: (unit, suppressed) => enter(parts, unit, suppressed)?.entry,
    lift: (unit, lifted) => lift(parts, unit, lifted),
    holds: ({ kind, value, scope, purpose, on }) => {
      const form = canonicalForm(kind, value, on);
      if (form === undefined) return false;
      const entries = entriesOfHash(read, kind, hasherOf(parts.key)({ kind, form }));
      return entries.some((entry) => entry.scope === scope && concerns(entry, purpose));
    },
    count: () => countEntries(read, { scope: undefined, lifted: false }),
    handlers: {
      'suppression.list': ({ scope, lifted, offset, limit }) => ({
        entries: pageOfEntries(read, { scope, lifted }, { offset, limit }),
        total: countEntries(read, { scope, lifted }),
      }),
      'suppression.check': ({ scope, purpose, ...given }, call) =>
        checkList(listOf(given), {
          call,
          today: localDate(parts.clock(), parts.timeZone()),
          entriesOf: entriesIn(parts, scope, purpose),
        }),
      ...changing(parts),
    },
  };
}

/** Finds the entries that a mark hits. Nearly all marks hit none: the vault is asked only about those that do. */
function entriesIn(
  { read, key }: SuppressionParts,
  scope: SuppressionScope | undefined,
  purpose: RegisterItemId | undefined,
) {
  const hashOf = hasherOf(key);
  const listed = new Set<string>();
  const kinds = new Set<SuppressionKind>();
  for (const { kind, hash } of allHashes(read, scope)) {
    kinds.add(kind);
    listed.add(Buffer.from(hash).toString('latin1'));
  }
  return (mark: Mark): readonly SuppressionEntry[] => {
    if (!kinds.has(mark.kind)) return [];
    const hash = hashOf(mark);
    if (!listed.has(hash.toString('latin1'))) return [];
    return entriesOfHash(read, mark.kind, hash).filter(
      (entry) => (scope === undefined || entry.scope === scope) && concerns(entry, purpose),
    );
  };
}

/** The officer's own entries, on and off. */
function changing(parts: SuppressionParts) {
  return {
    'suppression.add': (input, call) =>
      call.write((unit) => {
        if (input.purpose !== undefined && input.scope !== 'consent') {
          throw invalidField('purpose', 'belongs to the scope of a consent');
        }
        const on = localDate(unit.now, parts.timeZone());
        const entered = enter(parts, unit, { ...input, source: 'officer', on });
        if (!entered) throw invalidField('value', unlike[input.kind]);
        if (!entered.isNew) note(unit, 'suppression.added', entered.entry);
        return entered.entry;
      }),
    'suppression.remove': ({ id, reason }, call) =>
      call.write((unit) => {
        const entry = entryOf(unit.db, id);
        const on = localDate(unit.now, parts.timeZone());
        if (!entry || !liftEntry(unit.db, id, { on, reason })) throw new FristError('notFound');
        note(unit, 'suppression.removed', entry, { reason });
        return {};
      }),
  } satisfies Partial<SuppressionHandlers>;
}

const unlike: Readonly<Record<SuppressionKind, string>> = {
  email: 'is not an e-mail address',
  phone: 'is not a telephone number',
  postal: 'is not a name with a postal address: give both, with a number, separated by commas',
  personnummer: 'is not a valid personnummer',
};

function enter(
  { newId, key }: SuppressionParts,
  unit: Unit,
  { kind, value, scope, purpose, source, on }: Suppressed,
): { readonly entry: SuppressionEntry; readonly isNew: boolean } | undefined {
  const form = canonicalForm(kind, value, on);
  if (form === undefined) return undefined;
  const mark: Mark = { kind, form };
  const hash = hasherOf(key)(mark);
  const known = entriesOfHash(unit.db, kind, hash).find(
    (entry) => entry.scope === scope && entry.purpose === purpose,
  );
  if (known) return { entry: known, isNew: false };
  const id = suppressionIdSchema.parse(newId());
  insertEntry(unit.db, { id, kind, hash, scope, purpose, source, since: on });
  const entry = entryOf(unit.db, id);
  if (!entry) throw new FristError('notFound');
  note(unit, 'suppression.added', entry);
  return { entry, isNew: true };
}

function lift(
  { key }: SuppressionParts,
  unit: Unit,
  { kind, value, scope, purpose, source, on, reason }: Suppressed & { readonly reason: string },
): void {
  const form = canonicalForm(kind, value, on);
  if (form === undefined) return;
  const entries = entriesOfHash(unit.db, kind, hasherOf(key)({ kind, form }));
  for (const entry of entries) {
    if (entry.scope !== scope || entry.purpose !== purpose || entry.source !== source) continue;
    if (liftEntry(unit.db, entry.id, { on, reason })) {
      note(unit, 'suppression.removed', entry, { reason });
    }
  }
}

/** Whether an entry stops a purpose; without one, whatever it stops. */
function concerns(entry: SuppressionEntry, purpose: RegisterItemId | undefined): boolean {
  return purpose === undefined || entry.purpose === undefined || entry.purpose === purpose;
}

/** The journal learns that an entry came or went, never whose it is. */
function note(
  unit: Unit,
  action: 'suppression.added' | 'suppression.removed',
  { id, kind, scope }: SuppressionEntry,
  besides: { readonly reason?: string } = {},
): void {
  unit.journal({
    action,
    object: { type: 'suppression', id },
    fields: { kind, scope, ...besides },
  });
  unit.changed('suppression');
}

function listOf(given: {
  readonly text?: string | undefined;
  readonly contentBase64?: string | undefined;
}): ListText {
  const { text, contentBase64 } = given;
  if (text !== undefined && contentBase64 === undefined) return pastedText(text);
  if (contentBase64 !== undefined && text === undefined) {
    return fileText(Buffer.from(contentBase64, 'base64'));
  }
  throw invalidField('text', 'give either pasted lines or a file');
}
