import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import {
  type ProcessingRecordId,
  processingRecordIdSchema,
  type RegisterItemId,
  type RequestId,
  requestIdSchema,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Decision, decisionSchema, type Right, rightSchema } from './model.ts';
import { jsonColumn, jsonOrNull } from './storeColumns.ts';

const courseSchema = z.object({
  right: rightSchema,
  scope: jsonColumn(z.array(processingRecordIdSchema)),
  decision: jsonOrNull(decisionSchema),
  decidedAt: instantSchema.nullable(),
  decidedBy: z.string().nullable(),
});
/** The course of a right as it is stored: its records by id. */
export type StoredCourse = z.infer<typeof courseSchema>;

/** The courses that a case has had, of rights that it may no longer invoke too. */
export function coursesOf(db: Readable, id: RequestId): readonly StoredCourse[] {
  return db.all(
    courseSchema,
    `SELECT right, scope, decision, decided_at AS decidedAt, decided_by AS decidedBy
       FROM request_course WHERE request_id = ?`,
    id,
  );
}

/** Says which records a right concerns; what was decided stays. */
export function writeScope(
  db: Writable,
  id: RequestId,
  right: Right,
  records: readonly ProcessingRecordId[],
): void {
  db.run(
    `INSERT INTO request_course (request_id, right, scope) VALUES (?, ?, ?)
      ON CONFLICT (request_id, right) DO UPDATE SET scope = excluded.scope`,
    id,
    right,
    JSON.stringify(records),
  );
}

/** Writes a decision over the one before; the scope stays. */
export function writeDecision(
  db: Writable,
  id: RequestId,
  right: Right,
  decided: { readonly decision: Decision; readonly at: Instant; readonly by: string },
): void {
  db.run(
    `INSERT INTO request_course (request_id, right, scope, decision, decided_at, decided_by)
      VALUES (?, ?, '[]', ?, ?, ?)
      ON CONFLICT (request_id, right) DO UPDATE
        SET decision = excluded.decision, decided_at = excluded.decided_at, decided_by = excluded.decided_by`,
    id,
    right,
    JSON.stringify(decided.decision),
    decided.at,
    decided.by,
  );
}

const namingSchema = z.object({ id: requestIdSchema, reference: z.string() });

/** The cases whose course or restriction names a processing record. */
export function casesNaming(db: Readable, record: RegisterItemId) {
  return db.all(
    namingSchema,
    `SELECT DISTINCT r.id, r.reference FROM request r
      WHERE r.id IN (SELECT c.request_id FROM request_course c, json_each(c.scope) s WHERE s.value = ?
                     UNION
                     SELECT c.request_id FROM request_course c, json_each(c.decision, '$.items') i
                      WHERE c.decision IS NOT NULL AND i.value ->> '$.recordId' = ?
                     UNION
                     SELECT n.request_id FROM request_restriction n, json_each(n.records) s
                      WHERE s.value = ?)
      ORDER BY r.year, r.serial`,
    record,
    record,
    record,
  );
}
