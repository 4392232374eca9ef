import { z } from 'zod';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import {
  erasureIdSchema,
  intakeItemIdSchema,
  registerItemIdSchema,
  requestIdSchema,
} from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { stoppingHoldSchema } from '../retention/model.ts';

/** The retention rule by which Frist's own cases are erased. */
export const erasureRuleSchema = z.strictObject({
  id: registerItemIdSchema,
  title: z.string(),
  months: z.int(),
  citation: z.string(),
});
export type ErasureRule = z.infer<typeof erasureRuleSchema>;

/** Why something whose time is up stays: a hold, or a restriction that only the case knows of (Art 18). */
const keptShape = {
  holds: z.array(stoppingHoldSchema).readonly(),
  isRestricted: z.boolean(),
};

/** A case whose time is up; plain dates. */
export const dueCaseSchema = z.strictObject({
  id: requestIdSchema,
  reference: z.string(),
  closedOn: plainDateSchema,
  dueOn: plainDateSchema,
  /** The cases that were merged into it and go with it. */
  merged: z.array(z.string()).readonly(),
  ...keptShape,
});
export type DueCase = z.infer<typeof dueCaseSchema>;

/** A file that left the tray without a case, and whose time is up; plain dates. */
export const dueItemSchema = z.strictObject({
  id: intakeItemIdSchema,
  settledOn: plainDateSchema,
  dueOn: plainDateSchema,
  holds: z.array(stoppingHoldSchema).readonly(),
});
export type DueItem = z.infer<typeof dueItemSchema>;

/** How much went, in numbers: nothing about whom. */
export const erasedCountsSchema = z.strictObject({
  /** Issued letters. */
  letters: z.int(),
  files: z.int(),
  notes: z.int(),
  /** Rows of the extracts. */
  dataRows: z.int(),
  trayItems: z.int(),
  /** Salts of the journal: without them nobody can test what its entries committed to. */
  salts: z.int(),
});
export type ErasedCounts = z.infer<typeof erasedCountsSchema>;

export const nothingErased: ErasedCounts = {
  letters: 0,
  files: 0,
  notes: 0,
  dataRows: 0,
  trayItems: 0,
  salts: 0,
};

/** What the vault keeps of an erasure. */
export const erasureContentSchema = z.strictObject({
  language: languageSchema,
  rule: erasureRuleSchema,
  /** Our own running numbers: they lead to nobody any more, and show that the series is whole. */
  cases: z.array(z.strictObject({ reference: z.string(), closedOn: plainDateSchema })).readonly(),
  counts: erasedCountsSchema,
});
export type ErasureContent = z.infer<typeof erasureContentSchema>;

/** One erasure of Frist's own cases, as it is listed. */
export const erasureSchema = z.strictObject({
  id: erasureIdSchema,
  at: instantSchema,
  actor: z.string(),
  ...erasureContentSchema.shape,
  /** False while the file is not yet written anew and certified: the next run does so. */
  isCertified: z.boolean(),
});
export type Erasure = z.infer<typeof erasureSchema>;
