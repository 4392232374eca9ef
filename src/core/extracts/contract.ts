import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { line, prose } from '../kit/fields.ts';
import { dataSetIdSchema, requestIdSchema } from '../kit/ids.ts';
import { dataCategorySchema, processingStatementSchema } from '../processing/model.ts';
import { redactionsContract } from './contract/redactions.ts';
import { sourcesContract } from './contract/sources.ts';
import { cellSchema, columnNameSchema, extractSchema, findingOutcomeSchema } from './model.ts';

const place = { requestId: requestIdSchema };

/** What was found about a person and what the answer says of it. */
const findingsContract = {
  'extracts.get': query({
    summary:
      'What was found about the person: the eleven categories, the systems to search, the files and the data sets read from them, the Art 15 statements.',
    input: z.strictObject(place),
    output: extractSchema,
  }),
  'extracts.setFinding': command({
    summary:
      'Records for one data category: found, not found or not applicable, with where or why.',
    input: z.strictObject({
      ...place,
      category: dataCategorySchema,
      outcome: findingOutcomeSchema,
      note: prose(2000).default(''),
    }),
    output: extractSchema,
  }),
  'extracts.setSystem': command({
    summary:
      'Records for one system of the search checklist: found, not found or not applicable, by whom and when.',
    input: z.strictObject({
      ...place,
      system: line(120).min(1),
      outcome: findingOutcomeSchema,
      note: prose(2000).default(''),
    }),
    output: extractSchema,
  }),
  'extracts.setPortable': command({
    summary:
      'Marks a data set as provided by the person under consent or contract, so that it goes into the Art 20 package.',
    input: z.strictObject({ ...place, dataSetId: dataSetIdSchema, portable: z.boolean() }),
    output: extractSchema,
  }),
  'extracts.addDataSet': command({
    summary:
      'Adds a table of the person’s data, as rows of text cells; every row must have a cell for each column.',
    input: z.strictObject({
      ...place,
      title: line(200).min(1),
      source: line(200).min(1),
      columns: z.array(columnNameSchema).min(1).max(300),
      rows: z.array(z.array(cellSchema)).max(100_000),
    }),
    output: extractSchema,
  }),
  'extracts.saveStatements': command({
    summary:
      'Replaces what the answer says of the processing activities concerned (Art 15(1)(a)-(h), (2)).',
    input: z.strictObject({ ...place, statements: z.array(processingStatementSchema).max(200) }),
    output: extractSchema,
  }),
} as const;

/** Everything about the copy of a person's data: findings, files, redactions. */
export const extractsContract = {
  ...findingsContract,
  ...sourcesContract,
  ...redactionsContract,
} as const;
