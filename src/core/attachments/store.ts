import { z } from 'zod';
import type { Instant } from '../kit/dates.ts';
import { type AttachmentId, attachmentIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const headerSchema = z.object({ id: attachmentIdSchema, size: z.int(), sha256: z.string() });
const chunkSchema = z.object({ bytes: z.instanceof(Uint8Array) });

/** A file in the vault: its size in bytes and the SHA-256 of its contents. */
export type AttachmentHeader = z.infer<typeof headerSchema>;

export function findAttachment(db: Readable, id: AttachmentId): AttachmentHeader | undefined {
  return db.get(headerSchema, 'SELECT id, size, sha256 FROM attachment WHERE id = ?', id);
}

export function insertAttachment(db: Writable, header: AttachmentHeader, addedAt: Instant): void {
  db.run(
    'INSERT INTO attachment (id, size, sha256, added_at) VALUES (?, ?, ?, ?)',
    header.id,
    header.size,
    header.sha256,
    addedAt,
  );
}

export function insertChunk(db: Writable, id: AttachmentId, n: number, bytes: Uint8Array): void {
  db.run('INSERT INTO attachment_chunk (attachment_id, n, bytes) VALUES (?, ?, ?)', id, n, bytes);
}

/** The chunks in order. */
export function* chunksOf(db: Readable, id: AttachmentId): IterableIterator<Uint8Array> {
  const sql = 'SELECT bytes FROM attachment_chunk WHERE attachment_id = ? ORDER BY n';
  for (const { bytes } of db.each(chunkSchema, sql, id)) yield bytes;
}

/** Takes the contents away; the header stays. */
export function deleteChunks(db: Writable, id: AttachmentId): void {
  db.run('DELETE FROM attachment_chunk WHERE attachment_id = ?', id);
}

/** That no case, letter, tray item, extract, report, register or erasure names the file. */
const isUnnamed = `NOT EXISTS (SELECT 1 FROM request_attachment n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM letter n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM intake_item n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM register_file n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM register_document n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM extract_source n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM report_kept n WHERE n.attachment_id = attachment.id)
  AND NOT EXISTS (SELECT 1 FROM erasure n WHERE n.attachment_id = attachment.id)`;

/** Takes a file away with its contents unless something names it; answers how many went. */
export function deleteUnnamed(db: Writable, id: AttachmentId): number {
  return db.run(`DELETE FROM attachment WHERE id = ? AND ${isUnnamed}`, id);
}

/** Takes away the headers of erased files that nothing names. */
export function deleteEmptyUnnamed(db: Writable): void {
  db.run(`DELETE FROM attachment WHERE size > 0 AND ${isUnnamed}
    AND NOT EXISTS (SELECT 1 FROM attachment_chunk c WHERE c.attachment_id = attachment.id)`);
}
