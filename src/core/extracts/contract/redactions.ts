import { z } from 'zod';
import { command, query } from '../../kit/contract.ts';
import { line, prose } from '../../kit/fields.ts';
import { dataSetIdSchema, redactionIdSchema, requestIdSchema } from '../../kit/ids.ts';
import { languageSchema } from '../../kit/language.ts';
import {
  boxSchema,
  listedRedactionSchema,
  newRedactionSchema,
  redactionGroundSchema,
  redactionSchema,
  redactionStateSchema,
} from '../model/redaction.ts';
import { extractSchema } from '../model.ts';

const place = { requestId: requestIdSchema };
const ids = z.array(redactionIdSchema).min(1).max(1000);
const page = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(100),
};

/** A stretch of a cell that is, or would be, struck out or masked: UTF-16 units from 0, `to` exclusive. */
const markSchema = z.strictObject({
  column: z.int(),
  from: z.int(),
  to: z.int(),
  /** Absent for what is masked by default. */
  redactionId: redactionIdSchema.optional(),
  state: z.enum(['proposed', 'accepted', 'masked']),
});

/** What is struck out, masked and left out, and what is handed over then. */
export const redactionsContract = {
  'extracts.rows': query({
    summary:
      'Rows of a table as they came, from `offset` (counted from 0), each with what of it is struck out, proposed or masked, and why it is left out.',
    input: z.strictObject({ ...place, dataSetId: dataSetIdSchema, ...page }),
    output: z.strictObject({
      rows: z
        .array(
          z.strictObject({
            /** Counted from 0, in the order of the file. */
            n: z.int(),
            cells: z.array(z.string()).readonly(),
            /** The reason for which it is not handed over. */
            leftOut: z.string().optional(),
            marks: z.array(markSchema).readonly(),
          }),
        )
        .readonly(),
      total: z.int(),
    }),
  }),
  'extracts.released': query({
    summary:
      'Rows of a table exactly as they would be handed over, from `offset` (counted from 0, without what is left out).',
    input: z.strictObject({
      ...place,
      dataSetId: dataSetIdSchema,
      ...page,
      /** Of the words that stand for what is struck out. */
      language: languageSchema.default('sv'),
    }),
    output: z.strictObject({
      columns: z.array(z.string()).readonly(),
      rows: z.array(z.array(z.string()).readonly()).readonly(),
      total: z.int(),
    }),
  }),
  'extracts.page': query({
    summary:
      'A page (counted from 0) of a PDF or a picture, as it came or as it would be handed over, as a picture; with the places that are struck out or proposed, in fractions of the page.',
    input: z.strictObject({
      ...place,
      dataSetId: dataSetIdSchema,
      page: z.int().min(0),
      released: z.boolean().default(false),
    }),
    output: z.strictObject({
      mediaType: z.enum(['image/png', 'image/jpeg']),
      contentBase64: z.string(),
      /** In pixels. */
      width: z.int(),
      height: z.int(),
      leftOut: z.string().optional(),
      boxes: z
        .array(
          z.strictObject({
            redactionId: redactionIdSchema,
            box: boxSchema,
            state: redactionStateSchema,
          }),
        )
        .readonly(),
    }),
  }),
  'extracts.setRows': command({
    summary:
      'Leaves rows of a table, or pages of a document, out with a reason, or takes them in again (empty reason). Counted from 0.',
    input: z.strictObject({
      ...place,
      dataSetId: dataSetIdSchema,
      rows: z.union([z.array(z.int().min(0)).min(1).max(10_000), z.literal('all')]),
      reason: line(300),
    }),
    output: extractSchema,
  }),
  'extracts.redactions': query({
    summary:
      'What is struck out in a case or proposed to be, with its ground, in the order of the data sets.',
    input: z.strictObject({
      ...place,
      dataSetId: dataSetIdSchema.optional(),
      states: z.array(redactionStateSchema).max(3).optional(),
      ...page,
    }),
    output: z.strictObject({
      redactions: z.array(redactionSchema).readonly(),
      total: z.int(),
      /** The redaction list as it goes with the case and, on choice, with the letter. */
      list: z.array(listedRedactionSchema).readonly(),
    }),
  }),
  'extracts.standingElsewhere': query({
    summary:
      'Words that are struck out in one cell or region and are handed over in another: an oversight perhaps, to be struck everywhere or left.',
    input: z.strictObject(place),
    output: z.strictObject({
      /** The first 100. */
      words: z.array(z.string()).readonly(),
      total: z.int(),
    }),
  }),
  'extracts.propose': command({
    summary:
      'Looks through every data set for other people’s names, addresses and numbers, and proposes them for redaction (Art 15(4)); what was dismissed before is not proposed again.',
    input: z.strictObject(place),
    output: extractSchema,
  }),
  'extracts.redact': command({
    summary:
      'Strikes out cells or words within them, words wherever they stand, or regions of pages, each with its ground; nothing of it is in anything that is handed over.',
    input: z.strictObject({ ...place, redactions: z.array(newRedactionSchema).min(1).max(500) }),
    output: extractSchema,
  }),
  'extracts.setRedactions': command({
    summary: 'Accepts or dismisses redactions, and corrects their ground or note.',
    input: z.strictObject({
      ...place,
      ids,
      state: redactionStateSchema,
      ground: redactionGroundSchema.optional(),
      note: prose(500).optional(),
    }),
    output: extractSchema,
  }),
  'extracts.removeRedactions': command({
    summary: 'Takes redactions back, so that what they struck out is handed over again.',
    input: z.strictObject({ ...place, ids }),
    output: extractSchema,
  }),
  'extracts.setRedactionList': command({
    summary:
      'Whether the redaction list goes with the letter; it stays with the case in any event.',
    input: z.strictObject({ ...place, withLetter: z.boolean() }),
    output: extractSchema,
  }),
} as const;
