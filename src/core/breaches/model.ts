import { z } from 'zod';
import { instantSchema, plainDateSchema, timeZoneSchema } from '../kit/dates.ts';
import { bilingualSchema } from '../kit/language.ts';
import { contentSchema } from '../registers/model/fields.ts';
import { breachFields } from './model/fields.ts';

export { breachFields };

export const breachContentSchema = contentSchema(breachFields);

/** What one breach of personal data says (Art 33(5)). */
export type BreachContent = z.output<typeof breachContentSchema>;

/** The same as it is typed or sent: what is not known stays empty. */
export type BreachDraft = z.input<typeof breachContentSchema>;

/** How the 72 hours of Art 33(1) run from one moment of awareness. */
export const breachClockSchema = z.strictObject({
  /** The moment from which the hours are counted. */
  awareAt: instantSchema,
  /** Its wall clock, yyyy-mm-dd hh:mm. */
  awareLocal: z.string(),
  /** Exactly 72 hours later: the last moment to notify. */
  notifyBy: instantSchema,
  /** Its wall clock, yyyy-mm-dd hh:mm. */
  notifyByLocal: z.string(),
  /** The civil date of `notifyBy`. */
  notifyOn: plainDateSchema,
  /** Hours until `notifyBy` by Frist's clock, to two decimals; negative when late. */
  hoursLeft: z.number(),
  timeZone: timeZoneSchema,
  ruleVersion: z.string(),
  notes: z.array(z.strictObject({ citation: z.string(), text: bilingualSchema })).readonly(),
});
export type BreachClock = z.infer<typeof breachClockSchema>;
