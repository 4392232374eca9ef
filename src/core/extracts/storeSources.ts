import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type RequestId,
  type SourceId,
  sourceIdSchema,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Source, sourceKindSchema, sourceRemarkSchema } from './model/source.ts';

const sourceRowSchema = z
  .object({
    id: sourceIdSchema,
    kind: sourceKindSchema,
    fileName: z.string(),
    source: z.string(),
    partOf: sourceIdSchema.nullable(),
    size: z.int(),
    sha256: z.string(),
    addedAt: instantSchema,
    remarks: z.string().transform((text) => z.array(sourceRemarkSchema).parse(JSON.parse(text))),
  })
  .transform(({ partOf, ...source }): Source => (partOf === null ? source : { ...source, partOf }));

/** The files of a case, in the order in which they were added. */
export function sourcesOf(db: Readable, id: RequestId): readonly Source[] {
  return db.all(
    sourceRowSchema,
    `SELECT id, kind, file_name AS fileName, source, part_of AS partOf, size, sha256,
            added_at AS addedAt, remarks
       FROM extract_source WHERE request_id = ? ORDER BY rowid`,
    id,
  );
}

export type NewSource = Omit<Source, 'addedAt'> & { readonly attachmentId: AttachmentId };

export function insertSource(
  db: Writable,
  request: RequestId,
  source: NewSource,
  addedAt: Instant,
): void {
  db.run(
    `INSERT INTO extract_source (id, request_id, part_of, kind, file_name, source, attachment_id,
       size, sha256, remarks, added_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    source.id,
    request,
    source.partOf ?? null,
    source.kind,
    source.fileName,
    source.source,
    source.attachmentId,
    source.size,
    source.sha256,
    JSON.stringify(source.remarks),
    addedAt,
  );
}

const fileRowSchema = z.object({
  attachmentId: attachmentIdSchema,
  fileName: z.string(),
  kind: sourceKindSchema,
});
/** Where the bytes of a source are kept. */
export type SourceFile = z.infer<typeof fileRowSchema>;

/** The file of a source of this very case, or undefined. */
export function sourceFileOf(
  db: Readable,
  request: RequestId,
  id: SourceId,
): SourceFile | undefined {
  return db.get(
    fileRowSchema,
    `SELECT attachment_id AS attachmentId, file_name AS fileName, kind
       FROM extract_source WHERE id = ? AND request_id = ?`,
    id,
    request,
  );
}

const attachmentRowSchema = z.object({ id: attachmentIdSchema });

/** The files of a case that sources were read from; with an id those of that source and what came within it. */
export function sourceFilesOf(
  db: Readable,
  request: RequestId,
  id?: SourceId,
): readonly AttachmentId[] {
  const sql = `WITH RECURSIVE part (id) AS (
      SELECT id FROM extract_source WHERE request_id = ? AND (? IS NULL OR id = ?)
      UNION
      SELECT s.id FROM part p JOIN extract_source s ON s.part_of = p.id)
    SELECT DISTINCT attachment_id AS id FROM part p JOIN extract_source s ON s.id = p.id`;
  const only = id ?? null;
  return db.all(attachmentRowSchema, sql, request, only, only).map((row) => row.id);
}

/** Takes a source away with what came within it and with the data sets read from it. False when the case has none. */
export function deleteSource(db: Writable, request: RequestId, id: SourceId): boolean {
  return db.run('DELETE FROM extract_source WHERE id = ? AND request_id = ?', id, request) === 1;
}
