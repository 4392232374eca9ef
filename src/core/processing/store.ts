import { z } from 'zod';
import type { PlainDate } from '../kit/dates.ts';
import { processingRecordIdSchema, type RegisterItemId, type RequestId } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type BalancingOutcome, type BalancingReview, balancingReviewSchema } from './model.ts';

const reviewRowSchema = z
  .object({
    id: balancingReviewSchema.shape.id,
    recordId: processingRecordIdSchema,
    requestId: balancingReviewSchema.shape.requestId.unwrap().nullable(),
    reference: z.string(),
    openedOn: balancingReviewSchema.shape.openedOn,
    outcome: balancingReviewSchema.shape.outcome.unwrap().nullable(),
    reasons: z.string(),
    concludedOn: balancingReviewSchema.shape.concludedOn.unwrap().nullable(),
  })
  .transform(
    ({ requestId, outcome, concludedOn, ...review }): BalancingReview => ({
      ...review,
      ...(requestId === null ? {} : { requestId }),
      ...(outcome === null ? {} : { outcome }),
      ...(concludedOn === null ? {} : { concludedOn }),
    }),
  );

const reviewColumns = `id, record_id AS recordId, request_id AS requestId, reference, opened_on AS openedOn,
  outcome, reasons, concluded_on AS concludedOn`;

/** Every review, oldest first. */
export function allReviews(db: Readable): readonly BalancingReview[] {
  const sql = `SELECT ${reviewColumns} FROM balancing_review ORDER BY opened_on, reference, id`;
  return db.all(reviewRowSchema, sql);
}

export function reviewsOfRecord(db: Readable, id: RegisterItemId): readonly BalancingReview[] {
  const sql = `SELECT ${reviewColumns} FROM balancing_review WHERE record_id = ?
    ORDER BY opened_on, reference, id`;
  return db.all(reviewRowSchema, sql, id);
}

export function reviewsOfRequest(db: Readable, id: RequestId): readonly BalancingReview[] {
  const sql = `SELECT ${reviewColumns} FROM balancing_review WHERE request_id = ?
    ORDER BY opened_on, reference, id`;
  return db.all(reviewRowSchema, sql, id);
}

export function insertReview(
  db: Writable,
  review: Omit<BalancingReview, 'requestId'> & { readonly requestId: RequestId },
): void {
  db.run(
    `INSERT INTO balancing_review (id, record_id, request_id, reference, opened_on, reasons)
     VALUES (?, ?, ?, ?, ?, '')`,
    review.id,
    review.recordId,
    review.requestId,
    review.reference,
    review.openedOn,
  );
}

export function deleteReview(db: Writable, id: BalancingReview['id']): void {
  db.run('DELETE FROM balancing_review WHERE id = ?', id);
}

export type Conclusion = {
  readonly outcome: BalancingOutcome;
  readonly reasons: string;
  readonly concludedOn: PlainDate;
};

export function concludeReview(
  db: Writable,
  id: BalancingReview['id'],
  { outcome, reasons, concludedOn }: Conclusion,
): void {
  const sql = 'UPDATE balancing_review SET outcome = ?, reasons = ?, concluded_on = ? WHERE id = ?';
  db.run(sql, outcome, reasons, concludedOn, id);
}
