import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { prose } from '../kit/fields.ts';
import { letterIdSchema, requestIdSchema } from '../kit/ids.ts';
import { letterSchema, templateNameSchema } from './model.ts';

const pdf = z.strictObject({
  fileName: z.string(),
  contentBase64: z.string(),
  sha256: z.string(),
  pages: z.int(),
});
const target = { id: letterIdSchema, version: z.int() };

export const lettersContract = {
  'letters.list': query({
    summary: 'The letters of a case: owed, drafts, issued and discarded, oldest first.',
    input: z.strictObject({ requestId: requestIdSchema }),
    output: z.strictObject({ letters: z.array(letterSchema).readonly() }),
  }),
  'letters.get': query({
    summary: 'One letter with its texts and the linter’s findings.',
    input: z.strictObject({ id: letterIdSchema }),
    output: letterSchema,
  }),
  'letters.draft': command({
    summary:
      'Starts a draft from a template, or turns the owed letter of that template into its draft.',
    input: z.strictObject({ requestId: requestIdSchema, template: templateNameSchema }),
    output: letterSchema,
  }),
  'letters.edit': command({
    summary:
      'Rewords blocks of a draft that are not locked; null puts the template’s own text back.',
    input: z.strictObject({
      ...target,
      edits: z
        .array(z.strictObject({ block: z.string().max(60), text: prose(20_000).nullable() }))
        .min(1)
        .max(50),
    }),
    output: letterSchema,
  }),
  'letters.preview': query({
    summary: 'The PDF of a draft, watermarked, or of an issued letter as it was issued.',
    input: z.strictObject({ id: letterIdSchema }),
    output: pdf,
  }),
  'letters.issue': command({
    summary:
      'Numbers, renders, hashes and keeps the letter for good; refused while the linter reports an error.',
    input: z.strictObject(target),
    output: letterSchema,
  }),
  'letters.file': command({
    summary:
      'The issued PDF, byte for byte, checked against its hash, to save as a file; the journal notes it.',
    input: z.strictObject({ id: letterIdSchema }),
    output: pdf,
  }),
  'letters.discard': command({
    summary: 'Discards a draft; a letter that the case owes becomes owed again.',
    input: z.strictObject(target),
    output: letterSchema,
  }),
} as const;
