import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { emailSchema, line, prose } from '../kit/fields.ts';
import { balancingReviewIdSchema, processingRecordIdSchema, requestIdSchema } from '../kit/ids.ts';
import type { bilingualSchema } from '../kit/language.ts';

/** The eleven data categories that the policy names; an extract answers on each of them (P7). */
export const dataCategories = [
  'name',
  'address',
  'email',
  'phone',
  'title',
  'username',
  'photographs',
  'paymentData',
  'volunteeredData',
  'userContent',
  'ipAddresses',
] as const;
export const dataCategorySchema = z.enum(dataCategories);
export type DataCategory = (typeof dataCategories)[number];

/** What the organisation answers about one of its processing activities, Art 15(1)(a)-(h) and (2). */
export const processingStatementSchema = z.strictObject({
  title: bilingualText(200),
  /** (a) */
  purposes: bilingualText(2000),
  legalBasis: bilingualText(1000),
  /** (b) */
  categories: bilingualText(2000),
  /** (c) named recipients, with third countries */
  recipients: bilingualText(2000),
  /** (d) */
  retention: bilingualText(2000),
  /** (g) */
  source: bilingualText(2000),
  /** (h); says so when there is none */
  automatedDecisions: bilingualText(2000),
  /** (2); says so when nothing is transferred */
  transfers: bilingualText(2000),
});
export type ProcessingStatement = z.infer<typeof processingStatementSchema>;

/** The legal bases of Art 6(1), by their letter. */
export const legalBases = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export const legalBasisSchema = z.enum(legalBases);
export type LegalBasis = (typeof legalBases)[number];

/** Whom a processing activity concerns: how a request finds the records that may hold the person. */
export const subjectCategories = [
  'customer',
  'prospect',
  'newsletterSubscriber',
  'websiteVisitor',
  'courseParticipant',
  'surveyRespondent',
  'applicant',
  'employee',
  'supplierContact',
  'other',
] as const;
export const subjectCategorySchema = z.enum(subjectCategories);
export type SubjectCategory = (typeof subjectCategories)[number];

/** Somebody to whom data are disclosed, by name (Art 15(1)(c), 19; CJEU C-154/21). */
export const recipientSchema = z.strictObject({
  name: line(200).min(1),
  /** What they are to us, such as hosting or bookkeeping. */
  role: line(200),
  email: emailSchema.or(z.literal('')),
  addressLines: z.array(line(120).min(1)).max(6),
});
export type Recipient = z.infer<typeof recipientSchema>;

/** What one processing record says. Everything but the statement's title may be unknown yet. */
export const processingContentSchema = z.strictObject({
  statement: processingStatementSchema,
  legalBases: z.array(legalBasisSchema).max(6),
  subjects: z.array(subjectCategorySchema).max(10),
  dataCategories: z.array(dataCategorySchema).max(11),
  /** Where the data lie, by the name that the officer searches under. */
  systems: z.array(line(120).min(1)).max(50),
  recipients: z.array(recipientSchema).max(50),
  directMarketing: z.boolean(),
  /** Decisions by automated means alone (Art 22). */
  automatedDecisions: z.boolean(),
});
export type ProcessingContent = z.infer<typeof processingContentSchema>;

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

export const processingRecordSchema = processingContentSchema.extend({
  id: processingRecordIdSchema,
  version: z.int(),
  /** Oldest first; the one without an outcome is open. */
  balancing: z.array(balancingReviewSchema).readonly(),
});
export type ProcessingRecord = z.infer<typeof processingRecordSchema>;

/** What a saved record may reason with: prose is checked in `processing.save`. */
export const balancingReasonsSchema = prose(5000).min(20);

function bilingualText(maximum: number) {
  return z.strictObject({ sv: prose(maximum), en: prose(maximum) }) satisfies z.ZodType<
    z.infer<typeof bilingualSchema>
  >;
}
