import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { instantSchema } from '../kit/dates.ts';
import { line, prose } from '../kit/fields.ts';
import { keptReportIdSchema, ownReportIdSchema } from '../kit/ids.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import {
  askedSchema,
  ownPlanSchema,
  periodSchema,
  reportHeadSchema,
  reportSchema,
} from './model.ts';

const ownSchema = z.strictObject({
  id: ownReportIdSchema,
  version: z.int(),
  plan: ownPlanSchema,
});

const keptSchema = z.strictObject({
  id: keptReportIdSchema,
  asked: askedSchema,
  title: z.string(),
  madeAt: instantSchema,
  fileName: z.string(),
  /** SHA-256 of the PDF, hex. */
  sha256: z.string(),
  pages: z.int(),
});

export const reportsContract = {
  'reports.list': query({
    summary:
      'Every report that can be made: the built-in ones, the officer’s own, those that were finalised, and the quarters, four at most, whose management report is due.',
    input: z.strictObject({}),
    output: z.strictObject({
      builtIn: z.array(reportHeadSchema).readonly(),
      own: z.array(ownSchema).readonly(),
      kept: z.array(keptSchema).readonly(),
      /** Quarters that have ended without a finalised management report, oldest first. */
      due: z.array(periodSchema).readonly(),
    }),
  }),
  'reports.run': query({
    summary:
      'A report with its figures, tables and charts, each period (plain dates, both included, within 1990–2199 and 20 years) beside the one before; without a period the quarter that runs, or today; no data subject’s name but in the evidence annex.',
    input: askedSchema,
    output: reportSchema,
  }),
  'reports.export': command({
    summary:
      'A report as PDF (tagged PDF/A-3a), XLSX, CSV (a zip where it has several tables) or JSON; no text of it is ever a formula.',
    input: z.strictObject({ asked: askedSchema, format: z.enum(['pdf', 'xlsx', 'csv', 'json']) }),
    output: z.strictObject({
      fileName: z.string(),
      contentBase64: z.string(),
      pages: z.int().optional(),
    }),
  }),
  'reports.comment': command({
    summary:
      'The officer’s comment on a section of a report, kept with the question in either language; an empty text takes it away.',
    input: z.strictObject({ asked: askedSchema, section: line(60).min(1), text: prose(5000) }),
    output: reportSchema,
  }),
  'reports.keep': command({
    summary:
      'Finalises a report: its PDF is kept in the vault with its checksum; a quarter’s management report is then no longer due.',
    input: z.strictObject({ asked: askedSchema }),
    output: keptSchema,
  }),
  'reports.kept': query({
    summary: 'The PDF of a finalised report, as it was made.',
    input: z.strictObject({ id: keptReportIdSchema }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.string() }),
  }),
  'reports.columns': query({
    summary: 'What a report of the officer’s own can be made of: each register with its columns.',
    input: z.strictObject({ language: languageSchema.default('sv') }),
    output: z.strictObject({
      registers: z
        .array(
          z.strictObject({
            name: z.string(),
            title: bilingualSchema,
            columns: z
              .array(
                z.strictObject({
                  path: z.string(),
                  title: bilingualSchema,
                  kind: z.enum(['text', 'date', 'number', 'choice', 'yesNo']),
                  /** True where a cell names a person: no report has such a column unless it is chosen. */
                  personal: z.boolean(),
                  /** The codes of a choice, with their names. */
                  options: z
                    .array(z.strictObject({ code: z.string(), name: bilingualSchema }))
                    .readonly(),
                }),
              )
              .readonly(),
          }),
        )
        .readonly(),
    }),
  }),
  'reports.saveOwn': command({
    summary:
      'Adds a report of the officer’s own (without id) or replaces one; staleVersion when it was changed meanwhile.',
    input: z.strictObject({
      id: ownReportIdSchema.optional(),
      version: z.int().default(0),
      plan: ownPlanSchema,
    }),
    output: ownSchema,
  }),
  'reports.removeOwn': command({
    summary:
      'Removes a report of the officer’s own; what was finalised of it stays. staleVersion when it was changed meanwhile.',
    input: z.strictObject({ id: ownReportIdSchema, version: z.int() }),
    output: z.strictObject({}),
  }),
} as const;
