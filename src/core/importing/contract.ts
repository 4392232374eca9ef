import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { contentBase64Schema, fileNameSchema } from '../kit/fields.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import { itemFilterSchema } from '../registers/contract.ts';
import { registerNameSchema } from '../registers/model/names.ts';
import {
  columnNameSchema,
  encodings,
  exportedSchema,
  foreignDraftSchema,
  foreignKindSchema,
  mappingSchema,
  matchSchema,
  noteSchema,
  outcomeShape,
  remarkSchema,
  tableFileSchema,
  tableFormatSchema,
  targetSchema,
} from './model.ts';

const foreignFile = { fileName: fileNameSchema, contentBase64: contentBase64Schema };

const readOutput = z.strictObject({
  format: tableFormatSchema,
  encoding: z.enum(encodings),
  /** What parts the cells of a CSV file. */
  delimiter: z.string(),
  sheets: z.array(z.string()).readonly(),
  sheet: z.string(),
  columns: z.array(z.string()).readonly(),
  rowCount: z.int(),
  /** The first five rows as texts. */
  sample: z.array(z.array(z.string()).readonly()).readonly(),
  mapping: z
    .array(z.strictObject({ column: columnNameSchema, field: z.string(), why: matchSchema }))
    .readonly(),
  /** The fields that tell an item of the register from the others; without any, `id` or equal content does. */
  keyFields: z.array(z.string()).readonly(),
  targets: z.array(targetSchema).readonly(),
  remarks: z.array(remarkSchema).readonly(),
});

const tableInput = { register: registerNameSchema, ...tableFileSchema };

/** Registers to and from files. */
export const importingContract = {
  'importing.read': query({
    summary:
      'Reads an XLSX, CSV or JSON table for a register: encoding, columns, five rows, and which field each column seems to fill, with why.',
    input: z.strictObject(tableInput),
    output: readOutput,
  }),
  'importing.preview': query({
    summary:
      'What an import would add, change and leave, and each defect by line, column and reason; nothing is changed.',
    input: z.strictObject({ ...tableInput, mapping: mappingSchema }),
    output: z.strictObject(outcomeShape),
  }),
  'importing.import': command({
    role: 'dpo',
    summary:
      'Imports a table in one transaction with one journal entry: all rows, refused if any is defective, or the valid ones. The same file twice changes nothing.',
    input: z.strictObject({
      ...tableInput,
      mapping: mappingSchema,
      rows: z.enum(['all', 'valid']).default('all'),
    }),
    output: z.strictObject(outcomeShape),
  }),
  'importing.export': command({
    summary:
      'A register as an XLSX, CSV (semicolons, BOM, safe from formulas) or JSON file that the import reads back; the journal notes it.',
    input: z.strictObject({
      register: registerNameSchema,
      format: tableFormatSchema,
      language: languageSchema.default('sv'),
      filter: itemFilterSchema.optional(),
    }),
    output: exportedSchema,
  }),
  'importing.readForeign': query({
    summary:
      'Reads a TILT document (JSON) or a fideslang manifest (YAML, JSON) leniently: the drafts it would give, and all that was not understood.',
    input: z.strictObject(foreignFile),
    output: z.strictObject({
      kind: foreignKindSchema,
      drafts: z.array(foreignDraftSchema).readonly(),
      notes: z.array(noteSchema).readonly(),
    }),
  }),
  'importing.importForeign': command({
    role: 'dpo',
    summary:
      'Enters the drafts of a TILT document or fideslang manifest; what the registers already hold is left as it is.',
    input: z.strictObject({
      ...foreignFile,
      /** The drafts by their places in readForeign; all without it. */
      only: z.array(z.int().min(0)).max(10_000).optional(),
    }),
    output: z.strictObject({
      added: z.int(),
      left: z.int(),
      notes: z.array(noteSchema).readonly(),
    }),
  }),
  'importing.exportTilt': command({
    summary:
      'The active processing records as a TILT document (Transparency Information Language), valid against its schema; answers what had to be left open.',
    input: z.strictObject({ language: languageSchema.default('sv') }),
    output: z.strictObject({ ...exportedSchema.shape, open: z.array(bilingualSchema).readonly() }),
  }),
  'importing.exportDpv': command({
    summary:
      'The active processing records as JSON-LD in the words of the Data Privacy Vocabulary (DPV); its context is inline, so that nothing is fetched.',
    input: z.strictObject({ language: languageSchema.default('sv') }),
    output: exportedSchema,
  }),
} as const;
