import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type RegisterItemId,
  type RequestId,
  registerItemIdSchema,
  requestIdSchema,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const endedSchema = z.object({
  id: requestIdSchema,
  reference: z.string(),
  closedOn: plainDateSchema,
  isRestricted: z.int().transform((flag) => flag === 1),
});
/** A case that was closed or withdrawn and not taken up again, with the plain day on which it ended. */
export type EndedCase = z.infer<typeof endedSchema>;

/** The cases that ended on or before a day, longest ago first. A duplicate goes with the case that holds what it held. */
export function endedCases(db: Readable, until: PlainDate): readonly EndedCase[] {
  return db.all(
    endedSchema,
    `SELECT id, reference, closed_on AS closedOn,
            EXISTS (SELECT 1 FROM request_restriction n
                     WHERE n.request_id = r.id AND n.lifted_on IS NULL) AS isRestricted
       FROM request r
      WHERE closed_on <= ? AND merged_into IS NULL AND state IN ('closed', 'withdrawn')
      ORDER BY closed_on, rowid`,
    until,
  );
}

const duplicateSchema = z.object({ id: requestIdSchema, reference: z.string() });

/** The cases that were merged into a case, and into those, the last merged first. */
export function duplicatesOf(db: Readable, id: RequestId) {
  return db.all(
    duplicateSchema,
    `WITH RECURSIVE merged (id, depth) AS (
       SELECT id, 1 FROM request WHERE merged_into = ?
       UNION ALL
       SELECT r.id, depth + 1 FROM merged m JOIN request r ON r.merged_into = m.id)
     SELECT r.id, r.reference FROM merged m JOIN request r ON r.id = m.id
      ORDER BY m.depth DESC, r.rowid`,
    id,
  );
}

const recordSchema = z.object({ id: registerItemIdSchema });

/** The processing records that a case concerns: by its rights, what was decided, and its restrictions. */
export function recordsOfCase(db: Readable, id: RequestId): readonly RegisterItemId[] {
  return db
    .all(
      recordSchema,
      `SELECT s.value AS id FROM request_course c, json_each(c.scope) s WHERE c.request_id = ?
        UNION
       SELECT i.value ->> '$.recordId' FROM request_course c, json_each(c.decision, '$.items') i
        WHERE c.request_id = ? AND c.decision IS NOT NULL AND i.value ->> '$.recordId' IS NOT NULL
        UNION
       SELECT s.value FROM request_restriction n, json_each(n.records) s WHERE n.request_id = ?`,
      id,
      id,
      id,
    )
    .map((row) => row.id);
}

const fileSchema = z.object({ id: attachmentIdSchema });

/** The files of a case, besides its letters. */
export function filesOfCase(db: Readable, id: RequestId): readonly AttachmentId[] {
  const sql = 'SELECT attachment_id AS id FROM request_attachment WHERE request_id = ?';
  return db.all(fileSchema, sql, id).map((row) => row.id);
}

const erasableSchema = z.object({ reference: z.string(), hasEnded: z.int(), notes: z.int() });

/** A case as far as erasing it goes: what it says is not read, so that nothing in it can keep it from going. */
export function caseToErase(db: Readable, id: RequestId) {
  return db.get(
    erasableSchema,
    `SELECT reference, state IN ('closed', 'withdrawn') AS hasEnded,
            (SELECT count(*) FROM request_note n WHERE n.request_id = r.id) AS notes
       FROM request r WHERE id = ?`,
    id,
  );
}

/** Takes a case away with everything below it, and its words out of the full-text search. */
export function deleteCase(db: Writable, id: RequestId): void {
  db.run(
    `INSERT INTO erased_serial (year, last) SELECT year, serial FROM request WHERE id = ?
      ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)`,
    id,
  );
  // Full-text search that is set to delete securely leaves none of the row's words in its index.
  db.run('DELETE FROM request_search WHERE rowid = (SELECT rowid FROM request WHERE id = ?)', id);
  db.run('DELETE FROM request WHERE id = ?', id);
}
