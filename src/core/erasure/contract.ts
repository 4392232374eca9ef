import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { countableDateSchema } from '../kit/dates.ts';
import { erasureIdSchema, intakeItemIdSchema, requestIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { dueCaseSchema, dueItemSchema, erasureRuleSchema, erasureSchema } from './model.ts';

export const erasureContract = {
  'erasure.due': query({
    summary:
      'Which of Frist’s own ended cases and tray files are to be erased on a plain date (today unless said), by the retention rule counted from the closing of a case, and what a legal hold keeps (Art 5(1)(e)).',
    input: z.strictObject({
      on: countableDateSchema.optional(),
      limit: z.int().min(1).max(1000).default(200),
    }),
    output: z.strictObject({
      /** Absent while no rule says how long cases are kept: then nothing is erased. */
      rule: erasureRuleSchema.optional(),
      cases: z.array(dueCaseSchema).readonly(),
      trayItems: z.array(dueItemSchema).readonly(),
      /** How many may go, cases and files together. */
      count: z.int(),
      /** How many stay under a hold or a restriction in force. */
      kept: z.int(),
      /** Erasures that were broken off before the file was written anew and certified. */
      unfinished: z.int(),
    }),
  }),
  'erasure.run': command({
    role: 'dpo',
    summary:
      'Erases ended cases and tray files whose time is up, each in its own transaction: in the vault, its search index and the journal’s salts; then writes the file anew and keeps a certificate (PDF). Cancelling stops between two cases. Refused for what is not due or under a hold (Art 5(1)(e), 5(2)).',
    input: z.strictObject({
      /** All that is due unless some are named. */
      caseIds: z.array(requestIdSchema).max(10_000).optional(),
      trayItemIds: z.array(intakeItemIdSchema).max(10_000).optional(),
      language: languageSchema,
    }),
    output: z.strictObject({ erasures: z.array(erasureSchema).readonly() }),
  }),
  'erasure.list': query({
    summary: 'The erasures of Frist’s own cases, newest first: when, by which rule, how much.',
    input: z.strictObject({
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({ erasures: z.array(erasureSchema).readonly(), total: z.int() }),
  }),
  'erasure.certificate': query({
    summary: 'The certificate of an erasure, as a PDF as it was made.',
    input: z.strictObject({ id: erasureIdSchema }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.string() }),
  }),
} as const;
