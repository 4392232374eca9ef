import { z } from 'zod';
import { command, query } from '../../kit/contract.ts';
import { contentBase64Schema, fileNameSchema, line } from '../../kit/fields.ts';
import {
  dataSetIdSchema,
  registerItemIdSchema,
  requestIdSchema,
  sourceIdSchema,
} from '../../kit/ids.ts';
import { dataCategorySchema } from '../../processing/model.ts';
import { columnChoiceSchema } from '../model/column.ts';
import { extractSchema } from '../model.ts';

const place = { requestId: requestIdSchema };

/** The files that system owners send, and how they are understood. */
export const sourcesContract = {
  'extracts.addSource': command({
    summary:
      'Adds a file as a system’s owner sent it (CSV, XLSX, JSON, XML, text, e-mail, PDF, picture): it is read into data sets, its columns recognised, other people’s data proposed for redaction; a defect names its place. At most 48 MiB a file; 100,000 rows and 500 MiB a case.',
    input: z.strictObject({
      ...place,
      fileName: fileNameSchema,
      contentBase64: contentBase64Schema,
      /** Which system it comes from, as the letter names it; taken from the memory or the file’s name without it. */
      source: line(200).min(1).optional(),
      title: line(200).min(1).optional(),
    }),
    output: extractSchema,
  }),
  'extracts.removeSource': command({
    summary: 'Takes a file out with all data sets that were read from it, and erases its bytes.',
    input: z.strictObject({ ...place, sourceId: sourceIdSchema }),
    output: extractSchema,
  }),
  'extracts.sourceFile': command({
    summary: 'The file as it came, for the officer’s eyes; the journal notes that it was opened.',
    input: z.strictObject({ ...place, sourceId: sourceIdSchema }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.string() }),
  }),
  'extracts.setMapping': command({
    summary:
      'Says what a data set holds: its title, system, processing record, categories, and for each column what it is and whether it goes in, with a reason where it does not. `remember` applies it to the next table with the same columns.',
    input: z.strictObject({
      ...place,
      dataSetId: dataSetIdSchema,
      title: line(200).min(1),
      source: line(200).min(1),
      recordId: registerItemIdSchema.optional(),
      /** Of pages; those of a table follow from its columns. */
      categories: z.array(dataCategorySchema).max(20).default([]),
      choices: z.array(columnChoiceSchema).max(300),
      remember: z.boolean().default(true),
    }),
    output: extractSchema,
  }),
  'extracts.removeDataSet': command({
    summary: 'Takes a data set out of the extract.',
    input: z.strictObject({ ...place, dataSetId: dataSetIdSchema }),
    output: extractSchema,
  }),
  'extracts.records': query({
    summary:
      'The processing records that a data set of the case can belong to, those that fit the person first.',
    input: z.strictObject(place),
    output: z.strictObject({
      records: z
        .array(
          z.strictObject({
            id: registerItemIdSchema,
            title: z.strictObject({ sv: z.string(), en: z.string() }),
            fits: z.boolean(),
            /** Whether its data can be portable: consent or contract (Art 20(1)(a)). */
            portable: z.boolean(),
          }),
        )
        .readonly(),
    }),
  }),
} as const;
