import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type ErasureId,
  erasureIdSchema,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type ErasureContent, erasureContentSchema } from './model.ts';

const storedSchema = z.object({
  id: erasureIdSchema,
  at: instantSchema,
  actor: z.string(),
  content: z.string().transform((text) => erasureContentSchema.parse(JSON.parse(text))),
  /** The certificate; null until the file was written anew. */
  attachmentId: attachmentIdSchema.nullable(),
});
export type StoredErasure = z.infer<typeof storedSchema>;

const columns = 'id, at, actor, content, attachment_id AS attachmentId';

export function erasureOf(db: Readable, id: ErasureId): StoredErasure | undefined {
  return db.get(storedSchema, `SELECT ${columns} FROM erasure WHERE id = ?`, id);
}

/** Newest first. */
export function pageOfErasures(
  db: Readable,
  page: { readonly offset: number; readonly limit: number },
): readonly StoredErasure[] {
  const sql = `SELECT ${columns} FROM erasure ORDER BY rowid DESC LIMIT ? OFFSET ?`;
  return db.all(storedSchema, sql, page.limit, page.offset);
}

const countSchema = z.object({ count: z.int() });

export function countErasures(db: Readable): number {
  return db.get(countSchema, 'SELECT count(*) AS count FROM erasure')?.count ?? 0;
}

/** Those that were broken off before they were certified, oldest first. */
export function uncertified(db: Readable): readonly StoredErasure[] {
  const sql = `SELECT ${columns} FROM erasure WHERE attachment_id IS NULL ORDER BY rowid`;
  return db.all(storedSchema, sql);
}

/** Writes what an erasure has erased so far. */
export function writeErasure(
  db: Writable,
  erasure: {
    readonly id: ErasureId;
    readonly at: Instant;
    readonly actor: string;
    readonly content: ErasureContent;
  },
): void {
  db.run(
    `INSERT INTO erasure (id, at, actor, content) VALUES (?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET at = excluded.at, content = excluded.content`,
    erasure.id,
    erasure.at,
    erasure.actor,
    JSON.stringify(erasure.content),
  );
}

export function certify(db: Writable, id: ErasureId, certificate: AttachmentId): void {
  db.run('UPDATE erasure SET attachment_id = ? WHERE id = ?', certificate, id);
}
