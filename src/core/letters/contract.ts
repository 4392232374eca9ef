import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { prose } from '../kit/fields.ts';
import { letterIdSchema, recipientNoticeIdSchema, requestIdSchema } from '../kit/ids.ts';
import { bilingualSchema, languageSchema } from '../kit/language.ts';
import { letterSchema, letterTextSchema, templateNameSchema } from './model.ts';

const pdf = z.strictObject({
  fileName: z.string(),
  contentBase64: z.string(),
  sha256: z.string(),
  pages: z.int(),
});
/** A template as the editor shows it: its blocks in one language, with {placeholders} where facts go. */
const wordingSchema = z.strictObject({
  template: templateNameSchema,
  title: bilingualSchema,
  language: languageSchema,
  /** 0 while the organisation has no wording of its own. */
  version: z.int(),
  /** `text` is the organisation's wording where there is one; `standard` is the template's own. */
  blocks: z
    .array(letterTextSchema.extend({ standard: z.string(), placeholders: z.array(z.string()) }))
    .readonly(),
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
    input: z.strictObject({
      requestId: requestIdSchema,
      template: templateNameSchema,
      /** Which recipient's notice, where there are several; the first one owed unless said otherwise. */
      noticeId: recipientNoticeIdSchema.optional(),
    }),
    output: letterSchema,
  }),
  'letters.fitting': query({
    summary: 'The templates that may be written in a case now, each with why not where it may not.',
    input: z.strictObject({ requestId: requestIdSchema }),
    output: z.strictObject({
      templates: z
        .array(
          z.strictObject({
            template: templateNameSchema,
            title: bilingualSchema,
            fits: z.boolean(),
            reason: bilingualSchema.optional(),
          }),
        )
        .readonly(),
    }),
  }),
  'letters.waive': command({
    role: 'dpo',
    summary:
      'Records why an owed letter is not written, such as a question put by telephone; never for the reply to a right.',
    input: z.strictObject({ ...target, reason: prose(2000).min(10) }),
    output: letterSchema,
  }),
  'letters.templates': query({
    summary:
      'Every template with its blocks in one language: which may be reworded, which the law locks.',
    input: z.strictObject({ language: languageSchema }),
    output: z.strictObject({ templates: z.array(wordingSchema).readonly() }),
  }),
  'letters.saveWording': command({
    role: 'dpo',
    summary:
      'Saves the organisation’s own wording of a template’s open blocks; null puts the template’s own text back. Letters already issued stay.',
    input: z.strictObject({
      template: templateNameSchema,
      language: languageSchema,
      version: z.int(),
      edits: z
        .array(z.strictObject({ block: z.string().max(60), text: prose(20_000).nullable() }))
        .min(1)
        .max(50),
    }),
    output: wordingSchema,
  }),
  'letters.previewTemplate': query({
    summary: 'The PDF of a template with sample facts, watermarked, in the organisation’s wording.',
    input: z.strictObject({ template: templateNameSchema, language: languageSchema }),
    output: pdf,
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
