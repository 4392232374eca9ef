import { z } from 'zod';
import { countableDateSchema, instantSchema, plainDateSchema } from '../../kit/dates.ts';
import { line, prose } from '../../kit/fields.ts';
import {
  dataSetIdSchema,
  processingRecordIdSchema,
  recipientNoticeIdSchema,
  restrictionIdSchema,
} from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';
import { recipientSchema } from '../../processing/model.ts';
import {
  decisionOutcomeSchema,
  groundCodeSchema,
  restrictionGroundSchema,
} from '../rights/codes.ts';
import { rightSchema } from './right.ts';

/** What is decided for one data set or one processing record within a right, such as erasure. */
export const decisionItemSchema = z.strictObject({
  recordId: processingRecordIdSchema.optional(),
  dataSetId: dataSetIdSchema.optional(),
  /** As the letter names it. */
  title: line(200).min(1),
  outcome: z.enum(['erased', 'anonymised', 'kept', 'corrected', 'stopped']),
  ground: groundCodeSchema.optional(),
  /** Why it is kept, in the letter's language. */
  reason: prose(2000).default(''),
  /** The last plain day on which it is kept. */
  keptUntil: plainDateSchema.optional(),
  /** For accounting records: the end of the financial year; keptUntil then follows from Bokföringslagen 7:2. */
  financialYearEnd: countableDateSchema.optional(),
});
export type DecisionItem = z.output<typeof decisionItemSchema>;

/** What the officer decides about one right. Texts stand in the letter as they are written. */
export const decisionSchema = z.strictObject({
  outcome: decisionOutcomeSchema,
  grounds: z.array(groundCodeSchema).max(6).default([]),
  /** Why (Art 12(4)): mandatory unless granted whole. */
  reasons: prose(5000).default(''),
  /** What was done (Art 12(3)), and the plain day on which it was. */
  action: prose(5000).default(''),
  doneOn: plainDateSchema.optional(),
  items: z.array(decisionItemSchema).max(200).default([]),
  /** On what a granted restriction stands (Art 18(1)): the decision opens it from the day it was done. */
  restrictionGround: restrictionGroundSchema.optional(),
});
export type Decision = z.output<typeof decisionSchema>;

/** The course of one right in a case: what it concerns and how it was decided. */
export const courseSchema = z.strictObject({
  right: rightSchema,
  /** The processing records that it concerns. */
  scope: z
    .array(z.strictObject({ id: processingRecordIdSchema, title: bilingualSchema }))
    .readonly(),
  decision: decisionSchema.optional(),
  decidedAt: instantSchema.optional(),
  decidedBy: z.string().optional(),
});
export type Course = z.infer<typeof courseSchema>;

/** Data that may only be stored while it stands (Art 18(2)). Plain dates. */
export const restrictionSchema = z.strictObject({
  id: restrictionIdSchema,
  ground: restrictionGroundSchema,
  records: z
    .array(z.strictObject({ id: processingRecordIdSchema, title: bilingualSchema }))
    .readonly(),
  openedOn: plainDateSchema,
  /** The day from which it is to be lifted; the person is told before (Art 18(3)). */
  liftOn: plainDateSchema.optional(),
  liftReason: z.string().optional(),
  liftedOn: plainDateSchema.optional(),
});
export type Restriction = z.infer<typeof restrictionSchema>;

/** A recipient who is told of a rectification, erasure or restriction (Art 19). */
export const recipientNoticeSchema = z.strictObject({
  id: recipientNoticeIdSchema,
  right: rightSchema,
  recipient: recipientSchema,
  /** `owed` until its letter is issued. */
  state: z.enum(['owed', 'sent', 'confirmed', 'waived']),
  confirmedOn: plainDateSchema.optional(),
  /** Why nobody is told: impossible or disproportionate effort. */
  waived: z.string().optional(),
});
export type RecipientNotice = z.infer<typeof recipientNoticeSchema>;

/** An extension by two further months (Art 12(3)); it counts once its letter was issued in time. */
export const extensionSchema = z.strictObject({
  ground: z.enum(['complexity', 'number']),
  reasons: prose(5000).min(20),
  /** The plain day on which the letter was issued. */
  notifiedOn: plainDateSchema.optional(),
});
export type Extension = z.infer<typeof extensionSchema>;

/** A fee for a manifestly unfounded or excessive request (Art 12(5)(a)). */
export const feeSchema = z.strictObject({
  ground: z.enum(['manifestlyUnfounded', 'manifestlyExcessive']),
  /** Whole kronor, administrative costs only. */
  amountSek: z.int().min(1).max(100_000),
  reasons: prose(5000).min(20),
  settled: z.enum(['open', 'paid', 'waived', 'notPaid']),
});
export type Fee = z.infer<typeof feeSchema>;

/** To whom the matter was handed, being theirs to answer. */
export const handoverSchema = z.strictObject({
  to: z.enum(['controller', 'authority', 'colleague']),
  recipient: recipientSchema,
  reasons: prose(5000).min(10),
  on: plainDateSchema,
});
export type Handover = z.infer<typeof handoverSchema>;
