import { z } from 'zod';
import { countableDateSchema, type PlainDate, plainDateSchema, yearOf } from '../kit/dates.ts';
import { line, prose } from '../kit/fields.ts';
import { ownReportIdSchema, requestIdSchema } from '../kit/ids.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import { channelSchema, rightSchema } from '../requests/model.ts';

/** Every built-in report. A new one is a key here and a file in the catalogue. */
export const reportNames = [
  'management',
  'deadlines',
  'openCases',
  'suppliers',
  'article30',
  'breaches',
  'retention',
  'workload',
  'evidence',
] as const;
export const reportNameSchema = z.enum(reportNames);
export type ReportName = z.infer<typeof reportNameSchema>;

const isForward = (period: { readonly from: PlainDate; readonly until: PlainDate }) =>
  period.from <= period.until;
const backward = { error: 'is before the first day', path: ['until'] };

/** Plain dates, both inclusive. */
export const periodSchema = z
  .strictObject({ from: plainDateSchema, until: plainDateSchema })
  .refine(isForward, backward);
export type Period = z.infer<typeof periodSchema>;

const mostYears = 20;

/** A period that a report can be asked for: of years that can be counted in, and no longer than a page can show. */
export const askedPeriodSchema = z
  .strictObject({ from: countableDateSchema, until: countableDateSchema })
  .refine(isForward, backward)
  .refine(({ from, until }) => yearOf(until) - yearOf(from) <= mostYears, {
    error: `is longer than ${mostYears} years`,
    path: ['until'],
  });

/** What a report can be narrowed by. */
export const reportFiltersSchema = z.strictObject({
  rights: z.array(rightSchema).max(20).optional(),
  channels: z.array(channelSchema).max(10).optional(),
});
export type ReportFilters = z.infer<typeof reportFiltersSchema>;

/** Which report is wanted, of what: the same question gives the same report while nothing has changed. */
export const askedSchema = z.strictObject({
  report: reportNameSchema.or(z.literal('own')),
  /** Of a report of the officer's own. */
  ownId: ownReportIdSchema.optional(),
  language: languageSchema,
  /** Absent for a report as of today. */
  period: askedPeriodSchema.optional(),
  /** Of the evidence annex. */
  requestId: requestIdSchema.optional(),
  filters: reportFiltersSchema.default({}),
  /** True: fewer than five cases in a cell are shown as "<5", and nothing lets them be worked out. */
  suppressSmall: z.boolean().default(false),
});
export type Asked = z.output<typeof askedSchema>;

/**
 * A cell of a report's table: text, number, nothing, or a number held back because it is small. A `guard` is no small
 * number: it is held back so that a small one cannot be worked out from it.
 */
export const reportCellSchema = z.union([
  z.string(),
  z.number(),
  z.null(),
  z.strictObject({ small: z.literal(true), guard: z.literal(true).optional() }),
]);
export type ReportCell = z.infer<typeof reportCellSchema>;

/** What the cells of a column are. `cases` are counts of people's cases: only they are ever held back. */
export const columnKinds = ['text', 'date', 'number', 'cases', 'days', 'percent'] as const;

export const reportTableSchema = z.strictObject({
  kind: z.literal('table'),
  /** Stable within the report; names the sheet and the CSV file. */
  id: z.string(),
  title: z.string(),
  columns: z.array(z.strictObject({ name: z.string(), kind: z.enum(columnKinds) })).readonly(),
  rows: z.array(z.array(reportCellSchema).readonly()).readonly(),
  /** True where the last row is the sum of those above. */
  totals: z.boolean().optional(),
  /** Said where there is no row. */
  empty: z.string().optional(),
});
export type ReportTable = z.infer<typeof reportTableSchema>;

export const reportFigureSchema = z.strictObject({
  label: z.string(),
  value: reportCellSchema,
  kind: z.enum(columnKinds),
  /** The same of the period before. */
  before: reportCellSchema.optional(),
  /** Which way is good, where one is. */
  better: z.enum(['more', 'less']).optional(),
  /** In a few words: of how many, since when. */
  note: z.string().optional(),
  /**
   * Of a share or of days that tell of people's cases: of how many, now and in the period before. Only the holding
   * back of small numbers reads it; it is taken away before anybody sees the report.
   */
  of: z.strictObject({ value: z.int(), before: z.int().optional() }).optional(),
});
export type ReportFigure = z.infer<typeof reportFigureSchema>;

export const reportPartSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('figures'), figures: z.array(reportFigureSchema).readonly() }),
  reportTableSchema,
  z.strictObject({
    kind: z.literal('chart'),
    id: z.string(),
    title: z.string(),
    /** What it shows, in a sentence, for those who do not see it; its numbers are the table `tableId`. */
    description: z.string(),
    chart: z.strictObject({
      kind: z.enum(['bars', 'stackedBars', 'lines', 'horizon']),
      categories: z.array(z.string()).readonly(),
      series: z
        .array(
          z.strictObject({
            name: z.string(),
            values: z.array(z.number().nullable()).readonly(),
          }),
        )
        .readonly(),
      unit: z.enum(['count', 'days', 'percent']),
    }),
  }),
]);
export type ReportPart = z.infer<typeof reportPartSchema>;

export const reportSectionSchema = z.strictObject({
  /** Stable within the report; the officer's comment hangs on it. */
  id: z.string(),
  title: z.string(),
  parts: z.array(reportPartSchema).readonly(),
  comment: z.string(),
});
export type ReportSection = z.infer<typeof reportSectionSchema>;

export const reportSchema = z.strictObject({
  asked: askedSchema,
  title: z.string(),
  /** What it covers, in words: the period and what it is compared with, the filters. */
  scope: z.string(),
  /** The plain date on which it was made. */
  madeOn: plainDateSchema,
  period: periodSchema.optional(),
  before: periodSchema.optional(),
  sections: z.array(reportSectionSchema).readonly(),
});
export type Report = z.infer<typeof reportSchema>;

/** A report of the officer's own: a register or the cases, its columns, what narrows it, how it is grouped. */
export const ownPlanSchema = z.strictObject({
  title: line(120).min(1),
  /** `requests`, or a register by its name. */
  register: line(60).min(1),
  /** Paths of its fields, in the order of the columns. */
  columns: z.array(line(120).min(1)).min(1).max(30),
  filters: z
    .array(
      z.strictObject({
        column: line(120).min(1),
        test: z.enum(['is', 'isNot', 'contains', 'before', 'after', 'empty', 'notEmpty']),
        value: prose(200).default(''),
      }),
    )
    .max(20)
    .default([]),
  /** A column by whose values the rows are counted and put together. */
  groupBy: line(120).min(1).optional(),
  sortBy: line(120).min(1).optional(),
  descending: z.boolean().default(false),
});
export type OwnPlan = z.output<typeof ownPlanSchema>;

export const reportHeadSchema = z.strictObject({
  name: reportNameSchema,
  title: bilingualSchema,
  lead: bilingualSchema,
  /** What has to be said before it can run. */
  needs: z.strictObject({
    period: z.boolean(),
    request: z.boolean(),
    filters: z.boolean(),
    /** Whether small numbers can be held back. */
    small: z.boolean(),
  }),
});
export type ReportHead = z.infer<typeof reportHeadSchema>;
