import { z } from 'zod';
import { plainDateSchema } from '../../kit/dates.ts';
import { bilingualSchema } from '../../kit/language.ts';

/** Every register, by the area of the API that holds it, in the order of the navigation. */
export const registerNames = [
  'processing',
  'balancing',
  'dpia',
  'suppliers',
  'agreements',
  'disclosures',
  'consents',
  'retention',
  'retentionActions',
  'holds',
  'breaches',
  'notices',
  'measures',
  'accessReviews',
  'promises',
] as const;
export const registerNameSchema = z.enum(registerNames);
export type RegisterName = (typeof registerNames)[number];

/** Where an item stands. What each register means by it: its definition's `states`. */
export const itemStates = ['draft', 'active', 'ended'] as const;
export const itemStateSchema = z.enum(itemStates);
export type ItemState = (typeof itemStates)[number];

/** Why a day matters to an item: what Today, the review calendar and the calendar file show. */
export const dutyKinds = [
  'review',
  'accessReview',
  'renewal',
  'noticeDay',
  'expiry',
  'retention',
  'objection',
  'notifyAuthority',
  'supplement',
  'exceptionEnds',
] as const;
export const dutyKindSchema = z.enum(dutyKinds);
export type DutyKind = (typeof dutyKinds)[number];

/** One day on which something about an item is due; a plain date. */
export const dutySchema = z.strictObject({ kind: dutyKindSchema, on: plainDateSchema });
export type Duty = z.infer<typeof dutySchema>;

/** Something that an item lacks or that is wrong with it, with the article that wants it. */
export const gapSchema = z.strictObject({
  /** Path of the field within the content, such as `statement.purposes.sv`. */
  field: z.string(),
  /** Such as `Art 30(1)(b)`. */
  article: z.string(),
  text: bilingualSchema,
});
export type Gap = z.infer<typeof gapSchema>;
