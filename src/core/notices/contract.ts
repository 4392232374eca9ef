import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { countableDateSchema, instantSchema, plainDateSchema } from '../kit/dates.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema, languageSchema, languages } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import { itemSchema, registerDocumentSchema } from '../registers/model/item.ts';
import { gapSchema } from '../registers/model/names.ts';
import { noticeArticleSchema, noticeBlockSchema, noticeContentSchema } from './model.ts';

const blocksSchema = z.array(noticeBlockSchema).readonly();

/** What the records give, and what they do not. */
const generatedSchema = z.strictObject({
  /** Empty for a language that was not asked for. */
  texts: bilingualSchema,
  blocks: z.strictObject({ sv: blocksSchema, en: blocksSchema }),
  /** What the law wants told and neither the records nor the settings say, with the article. */
  missing: z.array(gapSchema).readonly(),
  /** When the text is to be given (Art 13(1), 14(3); R12). */
  when: bilingualSchema,
});

/** A record that says something else than when a text was written from it. */
const changedSchema = z.strictObject({
  id: registerItemIdSchema,
  title: bilingualSchema,
  shownFrom: plainDateSchema,
  textWrittenAt: instantSchema,
  gaps: z.array(gapSchema).readonly(),
  records: z
    .array(
      z.strictObject({
        id: registerItemIdSchema,
        title: bilingualSchema,
        changedAt: instantSchema,
        /** Paths of the fields that the text is written from. */
        fields: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});

export const noticesContract = {
  ...registerMethods('notices', noticeContentSchema, 'a privacy notice (Art 13, 14)'),
  'notices.generate': query({
    summary:
      'Writes the text of a notice from records of processing and the organisation, and lists what the law wants and they lack (Art 13, 14).',
    input: z.strictObject({
      records: z.array(registerItemIdSchema).max(100),
      article: noticeArticleSchema,
      languages: z
        .array(languageSchema)
        .min(1)
        .max(2)
        .default([...languages]),
    }),
    output: generatedSchema,
  }),
  'notices.publish': command({
    role: 'dpo',
    summary:
      'Freezes the texts of a draft and shows them from a plain date; the text that they supersede ends the day before. Refused where another text is shown then.',
    input: z.strictObject({
      id: registerItemIdSchema,
      version: z.int(),
      shownFrom: countableDateSchema,
    }),
    output: itemSchema(noticeContentSchema),
  }),
  'notices.shown': query({
    summary: 'The text that was shown at each point of collection on a plain date (Art 5(2)).',
    input: z.strictObject({ on: plainDateSchema.optional() }),
    output: z.strictObject({
      notices: z
        .array(
          z.strictObject({
            id: registerItemIdSchema,
            point: z.string(),
            shownFrom: plainDateSchema,
            shownUntil: plainDateSchema.optional(),
          }),
        )
        .readonly(),
    }),
  }),
  'notices.changed': query({
    summary:
      'Notices shown now or later whose records have changed since the text was written, with the fields that changed.',
    input: z.strictObject({}),
    output: z.strictObject({ notices: z.array(changedSchema).readonly() }),
  }),
  'notices.print': command({
    summary: 'Prints the text of a notice as PDF and keeps it with the notice.',
    input: z.strictObject({ id: registerItemIdSchema, language: languageSchema }),
    output: registerDocumentSchema,
  }),
  'notices.html': query({
    summary:
      'The text of a notice as an HTML page of its own, without scripts or anything fetched.',
    input: z.strictObject({ id: registerItemIdSchema, language: languageSchema }),
    output: z.strictObject({ fileName: z.string(), html: z.string() }),
  }),
} as const;
