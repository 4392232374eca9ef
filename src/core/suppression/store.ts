import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { type SuppressionId, suppressionIdSchema } from '../kit/ids.ts';
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
  source: suppressionSourceSchema,
  since: plainDateSchema,
  fingerprint: z.string(),
});

const columns = 'id, kind, scope, source, since, substr(lower(hex(hash)), 1, 8) AS fingerprint';

/** A page of the list, newest first. */
export function pageOfEntries(
  db: Readable,
  scope: SuppressionScope | undefined,
  page: { readonly offset: number; readonly limit: number },
): readonly SuppressionEntry[] {
  return db.all(
    entryRowSchema,
    `SELECT ${columns} FROM suppression WHERE coalesce(?, scope) = scope
      ORDER BY rowid DESC LIMIT ? OFFSET ?`,
    scope ?? null,
    page.limit,
    page.offset,
  );
}

const countSchema = z.object({ total: z.int() });

export function countEntries(db: Readable, scope: SuppressionScope | undefined): number {
  const sql = 'SELECT count(*) AS total FROM suppression WHERE coalesce(?, scope) = scope';
  return db.get(countSchema, sql, scope ?? null)?.total ?? 0;
}

export function entryOf(db: Readable, id: SuppressionId): SuppressionEntry | undefined {
  return db.get(entryRowSchema, `SELECT ${columns} FROM suppression WHERE id = ?`, id);
}

/** The entries of one hash, one for each scope. */
export function entriesOfHash(
  db: Readable,
  kind: SuppressionKind,
  hash: Uint8Array,
): readonly SuppressionEntry[] {
  const sql = `SELECT ${columns} FROM suppression WHERE kind = ? AND hash = ? ORDER BY scope`;
  return db.all(entryRowSchema, sql, kind, hash);
}

const hashRowSchema = z.object({ kind: suppressionKindSchema, hash: z.instanceof(Uint8Array) });

/** Every hash on the list, of either scope or of both. */
export function allHashes(
  db: Readable,
  scope: SuppressionScope | undefined,
): IterableIterator<z.infer<typeof hashRowSchema>> {
  const sql = 'SELECT kind, hash FROM suppression WHERE coalesce(?, scope) = scope';
  return db.each(hashRowSchema, sql, scope ?? null);
}

export function insertEntry(
  db: Writable,
  entry: Omit<SuppressionEntry, 'fingerprint'> & { readonly hash: Uint8Array },
): void {
  db.run(
    'INSERT INTO suppression (id, kind, hash, scope, since, source) VALUES (?, ?, ?, ?, ?, ?)',
    entry.id,
    entry.kind,
    entry.hash,
    entry.scope,
    entry.since,
    entry.source,
  );
}

export function deleteEntry(db: Writable, id: SuppressionId): void {
  db.run('DELETE FROM suppression WHERE id = ?', id);
}
