import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { bilingualSchema } from '../kit/language.ts';

/** Calendars by which working days are counted. A new country is one key and one holiday file. */
const calendars = ['SE'] as const;
export const calendarSchema = z.enum(calendars);
export type Calendar = (typeof calendars)[number];

/** The rules of the deadline engine; texts and citations stand in explain.ts and its siblings. */
const deadlineRules = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
] as const;

/** Time during which the clock stands because identity or scope is in doubt: `from` asked, `to` settled. */
export const pauseSchema = z.strictObject({
  from: plainDateSchema,
  /** The day enough information arrived; absent while still waiting. */
  to: plainDateSchema.optional(),
  /** Why a pause asked for late is credited all the same: the officer's recorded reason. */
  override: z.string().trim().min(10).max(2000).optional(),
});
export type Pause = z.infer<typeof pauseSchema>;

/** One step of the way from the day of receipt to a date: rule, citation, resulting date, one sentence. */
const traceStepSchema = z.strictObject({
  rule: z.enum(deadlineRules),
  citation: z.string(),
  date: plainDateSchema,
  text: bilingualSchema,
});
export type TraceStep = z.infer<typeof traceStepSchema>;

/** How each pause was judged. */
const pauseVerdictSchema = z.strictObject({
  from: plainDateSchema,
  to: plainDateSchema.optional(),
  credited: z.boolean(),
  /** True while the clock may stand: asked in time, not answered yet. */
  waiting: z.boolean(),
  days: z.int().nonnegative(),
  reason: bilingualSchema,
});

export type PauseVerdict = z.infer<typeof pauseVerdictSchema>;

/** An extension as the clock sees it: the plain day on which its letter was issued; absent while it is only intended. */
export const extensionFactSchema = z.strictObject({ notifiedOn: plainDateSchema.optional() });
export type ExtensionFact = z.infer<typeof extensionFactSchema>;

/** How an extension was judged (Art 12(3)): it counts only when the person was told inside the first month. */
const extensionVerdictSchema = z.strictObject({
  credited: z.boolean(),
  reason: bilingualSchema,
});

/** All dates of one request. Each is the last day, to its end, unless said otherwise. */
export const deadlineSchema = z.strictObject({
  /** Same day number next month, plus credited pauses, before rolling (Reg 1182/71 Art 3(2)(c)). */
  nominal: plainDateSchema,
  /** Rolled to a working day under Reg 1182/71 Art 3(4): the date that governs; the extended one once an extension counts. */
  due: plainDateSchema,
  /** The last day without any extension, by its earliest reading: the day for notices of extension and for refusals (R7, R8). */
  first: plainDateSchema,
  /** Absent where no extension was recorded. */
  extension: extensionVerdictSchema.optional(),
  /** `due` under söndagsregeln (lag 1930:173 § 2), shown beside it. */
  dueSondagsregeln: plainDateSchema,
  nominalExtended: plainDateSchema,
  extended: plainDateSchema,
  extendedSondagsregeln: plainDateSchema,
  /** The earliest reading of the extended period, pauses and all: what the notice of extension promises. */
  extendedAlarm: plainDateSchema,
  /** The other reading of a pause: one month from the day identity was settled, three once an extension counts. Absent without a credited pause. */
  restart: plainDateSchema.optional(),
  /** The earliest of all readings: the alarm and every promise to the requester go by this. */
  alarm: plainDateSchema,
  /** Two months from the nominal first date: an earlier internal target for an extended answer (R7). */
  extendedTarget: plainDateSchema,
  /** The internal target for an answer without undue delay (R10); for an extended answer the earlier reading of R7. */
  internalTarget: plainDateSchema,
  pauses: z.array(pauseVerdictSchema).readonly(),
  ruleVersion: z.string(),
  trace: z.array(traceStepSchema).readonly(),
});
export type Deadline = z.infer<typeof deadlineSchema>;

/** The last day of another period of the GDPR, to its end, and how it was reached. */
export const otherPeriodSchema = z.strictObject({
  nominal: plainDateSchema,
  due: plainDateSchema,
  trace: z.array(traceStepSchema).readonly(),
});
export type OtherPeriod = z.infer<typeof otherPeriodSchema>;
