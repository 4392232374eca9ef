import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { emailSchema, line, prose } from '../kit/fields.ts';
import { balancingReviewIdSchema, processingRecordIdSchema, requestIdSchema } from '../kit/ids.ts';
import { dataCategorySchema } from './model/codes.ts';
import { processingContentSchema, processingFields } from './model/fields.ts';

export * from './model/codes.ts';
export { processingContentSchema, processingFields };

/** What one processing record says. */
export type ProcessingContent = z.output<typeof processingContentSchema>;

/** The same as it is typed or sent: what is not said stays empty. */
export type ProcessingDraft = z.input<typeof processingContentSchema>;

/** What the organisation answers about one of its processing activities, Art 15(1)(a)-(h) and (2). */
export const processingStatementSchema = processingFields.statement.schema;
export type ProcessingStatement = z.output<typeof processingStatementSchema>;

/** Somebody to whom data are disclosed, by name (Art 15(1)(c), 19; CJEU C-154/21). */
export const recipientSchema = z.strictObject({
  name: line(200).min(1),
  /** What they are to us, such as hosting or bookkeeping. */
  role: line(200),
  email: emailSchema.or(z.literal('')),
  addressLines: z.array(line(120).min(1)).max(6),
});
export type Recipient = z.infer<typeof recipientSchema>;

/** How a balancing test came out when an objection reopened it (Art 21(1)). */
export const balancingOutcomes = ['interestsPrevail', 'personPrevails'] as const;
export const balancingOutcomeSchema = z.enum(balancingOutcomes);
export type BalancingOutcome = (typeof balancingOutcomes)[number];

/** One reopening of a record's balancing test, by an objection. Plain dates. */
export const balancingReviewSchema = z.strictObject({
  id: balancingReviewIdSchema,
  recordId: processingRecordIdSchema,
  /** Absent once the case is erased; the reference stays. */
  requestId: requestIdSchema.optional(),
  reference: z.string(),
  openedOn: plainDateSchema,
  outcome: balancingOutcomeSchema.optional(),
  reasons: z.string(),
  concludedOn: plainDateSchema.optional(),
});
export type BalancingReview = z.infer<typeof balancingReviewSchema>;

/** A processing record as the rights desk and the letters use it. */
export const processingRecordSchema = processingContentSchema.omit({ data: true }).extend({
  id: processingRecordIdSchema,
  version: z.int(),
  /** Which of the policy's eleven the record holds, in the policy's order. */
  dataCategories: z.array(dataCategorySchema).readonly(),
  recipients: z.array(recipientSchema).readonly(),
  /** Oldest first; the one without an outcome is open. */
  balancing: z.array(balancingReviewSchema).readonly(),
});
export type ProcessingRecord = z.infer<typeof processingRecordSchema>;

/** What a saved record may reason with: prose is checked in `processing.save`. */
export const balancingReasonsSchema = prose(5000).min(20);
