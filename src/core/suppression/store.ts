import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { registerItemIdSchema, type SuppressionId, suppressionIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import {
  type SuppressionEntry,
  type SuppressionKind,
  type SuppressionScope,
  suppressionKindSchema,
  suppressionScopeSchema,
  suppressionSourceSchema,
} from './model.ts';

const entryRowSchema = z.object({
  id: suppressionIdSchema,
  kind: suppressionKindSchema,
  scope: suppressionScopeSchema,
  purpose: registerItemIdSchema.nullable().transform((id) => id ?? undefined),
  source: suppressionSourceSchema,
  since: plainDateSchema,
  fingerprint: z.string(),
  liftedOn: plainDateSchema.nullable().transform((day) => day ?? undefined),
  liftReason: z
    .string()
    .nullable()
    .transform((reason) => reason ?? undefined),
});

const columns = `id, kind, scope, purpose, source, since, substr(lower(hex(hash)), 1, 8) AS fingerprint,
  lifted_on AS liftedOn, lift_reason AS liftReason`;

/** Which entries a page shows; those of one scope, or of both. */
export type EntryFilter = {
  readonly scope: SuppressionScope | undefined;
  readonly lifted: boolean;
};

const filtered = 'coalesce(?, scope) = scope AND (lifted_on IS NOT NULL) = ?';

/** A page of the list, newest first. */
export function pageOfEntries(
  db: Readable,
  { scope, lifted }: EntryFilter,
  page: { readonly offset: number; readonly limit: number },
): readonly SuppressionEntry[] {
  return db.all(
    entryRowSchema,
    `SELECT ${columns} FROM suppression WHERE ${filtered} ORDER BY rowid DESC LIMIT ? OFFSET ?`,
    scope ?? null,
    lifted ? 1 : 0,
    page.limit,
    page.offset,
  );
}

const countSchema = z.object({ total: z.int() });

export function countEntries(db: Readable, { scope, lifted }: EntryFilter): number {
  const sql = `SELECT count(*) AS total FROM suppression WHERE ${filtered}`;
  return db.get(countSchema, sql, scope ?? null, lifted ? 1 : 0)?.total ?? 0;
}

export function entryOf(db: Readable, id: SuppressionId): SuppressionEntry | undefined {
  return db.get(entryRowSchema, `SELECT ${columns} FROM suppression WHERE id = ?`, id);
}

/** The entries in force of one hash, one for each scope and purpose. */
export function entriesOfHash(
  db: Readable,
  kind: SuppressionKind,
  hash: Uint8Array,
): readonly SuppressionEntry[] {
  const sql = `SELECT ${columns} FROM suppression WHERE kind = ? AND hash = ? AND lifted_on IS NULL
    ORDER BY scope, purpose`;
  return db.all(entryRowSchema, sql, kind, hash);
}

const hashRowSchema = z.object({ kind: suppressionKindSchema, hash: z.instanceof(Uint8Array) });

/** Every hash in force, of either scope or of both. */
export function allHashes(
  db: Readable,
  scope: SuppressionScope | undefined,
): IterableIterator<z.infer<typeof hashRowSchema>> {
  const sql = `SELECT kind, hash FROM suppression WHERE ${filtered}`;
  return db.each(hashRowSchema, sql, scope ?? null, 0);
}

export function insertEntry(
  db: Writable,
  entry: Omit<SuppressionEntry, 'fingerprint' | 'liftedOn' | 'liftReason'> & {
    readonly hash: Uint8Array;
  },
): void {
  db.run(
    'INSERT INTO suppression (id, kind, hash, scope, purpose, since, source) VALUES (?, ?, ?, ?, ?, ?, ?)',
    entry.id,
    entry.kind,
    entry.hash,
    entry.scope,
    entry.purpose ?? null,
    entry.since,
    entry.source,
  );
}

/** Lifts an entry that is in force; false when there is none. */
export function liftEntry(
  db: Writable,
  id: SuppressionId,
  { on, reason }: { readonly on: PlainDate; readonly reason: string },
): boolean {
  const sql =
    'UPDATE suppression SET lifted_on = ?, lift_reason = ? WHERE id = ? AND lifted_on IS NULL';
  return db.run(sql, on, reason, id) === 1;
}
