import { z } from 'zod';
import { instantSchema } from '../kit/dates.ts';
import { isStorable, line } from '../kit/fields.ts';
import {
  dataSetIdSchema,
  registerItemIdSchema,
  requestIdSchema,
  sourceIdSchema,
} from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { dataCategorySchema, processingStatementSchema } from '../processing/model.ts';
import { columnChoiceSchema } from './model/column.ts';
import { sourceSchema } from './model/source.ts';

export const findingOutcomes = ['open', 'found', 'notFound', 'notApplicable'] as const;
export const findingOutcomeSchema = z.enum(findingOutcomes);
export type FindingOutcome = (typeof findingOutcomes)[number];

export const findingSchema = z.strictObject({
  category: dataCategorySchema,
  outcome: findingOutcomeSchema,
  /** Where it was looked for or why it does not apply. */
  note: z.string(),
  /** The seat that recorded it and when; absent while open. */
  by: z.string().optional(),
  at: instantSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What was found in one system, by the name it has in the processing records. */
export const systemFindingSchema = z.strictObject({
  system: z.string(),
  /** The titles of the fitting records that name the system. */
  records: z.array(bilingualSchema).readonly(),
  outcome: findingOutcomeSchema,
  note: z.string(),
  by: z.string().optional(),
  at: instantSchema.optional(),
});
export type SystemFinding = z.infer<typeof systemFindingSchema>;

/** What one system holds of the person, as a table or as pages: a part of the copy that Art 15(3) owes. */
export const dataSetSchema = z.strictObject({
  id: dataSetIdSchema,
  /** The file that it was read from; absent for what was entered through the API. */
  sourceId: sourceIdSchema.optional(),
  /** `pages`: a PDF or a picture, handed over as pictures of its pages. */
  shape: z.enum(['table', 'pages']),
  title: z.string(),
  source: z.string(),
  /** The processing record that the data belong to. */
  recordId: registerItemIdSchema.optional(),
  /** Which of the policy's categories it holds: those of its columns, or as the officer says. */
  categories: z.array(dataCategorySchema).readonly(),
  columns: z.array(z.string()).readonly(),
  /** One for each column, in their order. */
  choices: z.array(columnChoiceSchema).readonly(),
  /** Of a table, those that are left out among them; 0 of pages. */
  rows: z.int(),
  /** How many of the rows, or of the pages, are left out. */
  leftOut: z.int(),
  /** Of a document; 0 of a table. */
  pages: z.int(),
  /** True for what the person provided under consent or contract: it goes into the Art 20 package. */
  portable: z.boolean(),
  /** Redactions by their state. */
  proposed: z.int(),
  accepted: z.int(),
  /** Another one after every change of what is handed over. */
  edition: z.int(),
});
export type DataSet = z.infer<typeof dataSetSchema>;

export const extractSchema = z.strictObject({
  requestId: requestIdSchema,
  findings: z.array(findingSchema).readonly(),
  /** The systems of the processing records that fit the person's categories. */
  systems: z.array(systemFindingSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
  dataSets: z.array(dataSetSchema).readonly(),
  /** Whether the redaction list goes with the letter; it stays with the case in any event. */
  listWithLetter: z.boolean(),
  statements: z.array(processingStatementSchema).readonly(),
  /** `nothing` only when no category was found and no data set is there: "we process nothing about you". */
  outcome: z.enum(['open', 'data', 'nothing']),
});
export type Extract = z.infer<typeof extractSchema>;

/** One cell as text, kept as it was written; other values are written as text before they come here. */
export const cellSchema = z
  .string()
  .max(200_000)
  .refine(isStorable, { error: 'has characters that cannot be stored' });

export const columnNameSchema = line(300);
