import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { retentionActionContentSchema, retentionActionFields } from './model/actionFields.ts';
import { holdContentSchema, holdFields } from './model/holdFields.ts';
import { retentionContentSchema, retentionFields } from './model/ruleFields.ts';

export * from './model/codes.ts';
export {
  holdContentSchema,
  holdFields,
  retentionActionContentSchema,
  retentionActionFields,
  retentionContentSchema,
  retentionFields,
};

/** What one retention rule says. */
export type RetentionContent = z.output<typeof retentionContentSchema>;
/** The same as it is typed or sent: what is not said stays empty. */
export type RetentionDraft = z.input<typeof retentionContentSchema>;

/** What one retention action says. */
export type RetentionActionContent = z.output<typeof retentionActionContentSchema>;
export type RetentionActionDraft = z.input<typeof retentionActionContentSchema>;

/** What one legal hold says. */
export type HoldContent = z.output<typeof holdContentSchema>;
export type HoldDraft = z.input<typeof holdContentSchema>;

/** How long accounting records are kept (Bokföringslagen 7 kap. 2 §); plain dates. */
export const bookkeepingPeriodSchema = z.strictObject({
  keepThrough: plainDateSchema,
  destroyFrom: plainDateSchema,
  /** What the period does not say: that the medium is another matter than the contents. */
  notes: z.array(bilingualSchema).readonly(),
});

/** A common Swedish period, to be edited before it becomes a rule: never a rule by itself. */
export const retentionSuggestionSchema = z.strictObject({
  code: z.string(),
  /** Why the period is what it is, and what to weigh before taking it over. */
  note: bilingualSchema,
  content: retentionContentSchema,
});
export type RetentionSuggestion = z.infer<typeof retentionSuggestionSchema>;

/** A hold in force that stops an action; the citation says which, since a title may name somebody. */
export const stoppingHoldSchema = z.strictObject({
  id: registerItemIdSchema,
  citation: z.string(),
});
export type StoppingHold = z.infer<typeof stoppingHoldSchema>;
