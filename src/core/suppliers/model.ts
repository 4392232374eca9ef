import { z } from 'zod';
import { agreementKinds } from '../agreements/model.ts';
import { plainDateSchema } from '../kit/dates.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { supplierContentSchema } from './model/fields.ts';

export * from './model/codes.ts';
export { supplierContentSchema, supplierFields } from './model/fields.ts';

/** What the register says of one supplier. */
export type SupplierContent = z.output<typeof supplierContentSchema>;
/** The same as it is typed or sent: what is not said stays empty. */
export type SupplierDraft = z.input<typeof supplierContentSchema>;
export type SubProcessor = SupplierContent['subProcessors'][number];

/** From worst to best. */
export const standingLevels = ['red', 'amber', 'green'] as const;
export const standingLevelSchema = z.enum(standingLevels);
export type StandingLevel = (typeof standingLevels)[number];

/** Why a supplier stands as it does: a closed list, so that a screen or a promise can ask for one. */
export const findingCodes = [
  'secrecyOnly',
  'noAgreement',
  'expired',
  'notYetInForce',
  'notSigned',
  'clausesNotCovered',
  'clausesUnmarked',
  'categoriesNotStated',
  'beyondAgreement',
  'expiring',
  'thirdCountry',
  'subProcessorThirdCountry',
  'noAuthorisation',
  'notAuthorised',
  'objectionOpen',
  'objectedTo',
  'noFlowDown',
  'roleNotSettled',
  'reviewOverdue',
  'namedThoughEnded',
  'ended',
  'inOrder',
] as const;
export const findingCodeSchema = z.enum(findingCodes);
export type FindingCode = (typeof findingCodes)[number];

/** One thing that is right or wrong between us and a supplier, with the article that decides it. */
export const findingSchema = z.strictObject({
  level: standingLevelSchema,
  code: findingCodeSchema,
  article: z.string(),
  text: bilingualSchema,
});
export type Finding = z.infer<typeof findingSchema>;

/** An agreement in force on the day, with the last day of its running term; absent: until further notice. */
export const agreementInForceSchema = z.strictObject({
  id: registerItemIdSchema,
  kind: z.enum(agreementKinds),
  title: bilingualSchema,
  until: plainDateSchema.optional(),
});

/** How a supplier stands on a day: what is in force, what is missing and why that is a problem. */
export const standingSchema = z.strictObject({
  id: registerItemIdSchema,
  name: z.string(),
  role: supplierContentSchema.shape.role,
  /** The worst of the findings. */
  level: standingLevelSchema,
  inForce: z.array(agreementInForceSchema).readonly(),
  /** The kinds of agreement that the law or the policy wants and that are not in force. */
  missing: z.array(z.enum(agreementKinds)).readonly(),
  /** Worst first. */
  findings: z.array(findingSchema).readonly(),
});
export type Standing = z.infer<typeof standingSchema>;

/** The letters to suppliers. */
export const supplierLetters = [
  'agreementReminder',
  'auditQuestionnaire',
  'subProcessorObjection',
] as const;
export const supplierLetterSchema = z.enum(supplierLetters);
export type SupplierLetter = (typeof supplierLetters)[number];
