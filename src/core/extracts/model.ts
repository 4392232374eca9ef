import { z } from 'zod';
import { isStorable, line } from '../kit/fields.ts';
import { dataSetIdSchema, requestIdSchema } from '../kit/ids.ts';
import { processingStatementSchema } from '../settings/model.ts';

/** The eleven data categories that the policy names; an extract answers on each of them (P7). */
export const dataCategories = [
  'name',
  'address',
  'email',
  'phone',
  'title',
  'username',
  'photographs',
  'paymentData',
  'volunteeredData',
  'userContent',
  'ipAddresses',
] as const;
export const dataCategorySchema = z.enum(dataCategories);
export type DataCategory = (typeof dataCategories)[number];

export const findingOutcomes = ['open', 'found', 'notFound', 'notApplicable'] as const;
export const findingOutcomeSchema = z.enum(findingOutcomes);
export type FindingOutcome = (typeof findingOutcomes)[number];

export const findingSchema = z.strictObject({
  category: dataCategorySchema,
  outcome: findingOutcomeSchema,
  /** Where it was looked for or why it does not apply. */
  note: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A table of the person's data from one system: the copy that Art 15(3) owes. */
export const dataSetSchema = z.strictObject({
  id: dataSetIdSchema,
  title: z.string(),
  source: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: z.int(),
});
export type DataSet = z.infer<typeof dataSetSchema>;

export const extractSchema = z.strictObject({
  requestId: requestIdSchema,
  findings: z.array(findingSchema).readonly(),
  dataSets: z.array(dataSetSchema).readonly(),
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
