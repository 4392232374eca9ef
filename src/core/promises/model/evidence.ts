import { z } from 'zod';
import { plainDateSchema } from '../../kit/dates.ts';
import { registerItemIdSchema } from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';
import { registerNameSchema } from '../../registers/model/names.ts';
import { checkNames, promiseStandings } from './codes.ts';

/** What stands behind a promise, or against it: how many, and the first of them by id. */
const factShape = {
  text: bilingualSchema,
  count: z.int(),
  register: registerNameSchema.optional(),
  /** At most twenty. */
  ids: z.array(registerItemIdSchema).readonly(),
};
export const evidenceSchema = z.strictObject(factShape);
export type Evidence = z.infer<typeof evidenceSchema>;

/** What an alarm is about: something that the policy does not state, a neglect, or nothing that proves. */
export const alarmKinds = [
  'recipient',
  'transfer',
  'category',
  'source',
  'period',
  'consent',
  'overdue',
  'missing',
  'unproven',
  'policy',
] as const;

export const alarmSchema = z.strictObject({
  ...factShape,
  kind: z.enum(alarmKinds),
  /** `broken`: what the registers hold contradicts the promise; `drift`: they lead away from it. */
  weight: z.enum(['drift', 'broken']),
  article: z.string(),
});
export type Alarm = z.infer<typeof alarmSchema>;

/** A promise with all that the registers say of it. */
export const promiseEvidenceSchema = z.strictObject({
  id: registerItemIdSchema,
  code: z.string(),
  sentence: z.string(),
  meaning: bilingualSchema,
  check: z.enum(Object.keys(checkNames) as [keyof typeof checkNames]).optional(),
  owner: z.string(),
  state: z.enum(promiseStandings),
  evidence: z.array(evidenceSchema).readonly(),
  alarms: z.array(alarmSchema).readonly(),
  /** The newest day on which something proved it, as far as the registers tell. */
  lastProof: plainDateSchema.optional(),
});
export type PromiseEvidence = z.infer<typeof promiseEvidenceSchema>;
