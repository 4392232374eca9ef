import { z } from 'zod';
import { instantSchema } from '../../kit/dates.ts';
import { line, prose } from '../../kit/fields.ts';
import { dataSetIdSchema, redactionIdSchema } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';

/** Why something is struck out: others' rights (Art 15(4)), secrecy by law, or the security of processing (Art 32). */
export const redactionGrounds = ['othersRights', 'secrecy', 'security'] as const;
export const redactionGroundSchema = z.enum(redactionGrounds);
export type RedactionGround = z.infer<typeof redactionGroundSchema>;

export const redactionGroundNames: Readonly<Record<RedactionGround, Bilingual>> = {
  othersRights: { sv: 'uppgifter om andra personer', en: 'data about other people' },
  secrecy: { sv: 'sekretess', en: 'secrecy' },
  security: { sv: 'säkerhet', en: 'security' },
};

export const redactionGroundArticles: Readonly<Record<RedactionGround, string>> = {
  othersRights: 'GDPR Art 15(4)',
  secrecy: 'Dataskyddslagen 5:1',
  security: 'GDPR Art 15(4), 32',
};

/** A place on a page in fractions of its width and height, from its upper left corner. */
export const boxSchema = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});
export type Box = z.infer<typeof boxSchema>;

/** What is struck out. Rows, columns and pages are counted from 0. */
export const redactedSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cell'),
    dataSetId: dataSetIdSchema,
    row: z.int().min(0),
    column: z.int().min(0),
    /** The words within the cell that go; '' for the whole cell. */
    text: z.string().max(2000).default(''),
  }),
  z.strictObject({
    kind: z.literal('pattern'),
    /** One data set, or every one of the case without it. */
    dataSetId: dataSetIdSchema.optional(),
    /** The words that go wherever they stand, in any letter case; `*` stands for any letters within a word. */
    text: line(200).min(2),
  }),
  z.strictObject({
    kind: z.literal('region'),
    dataSetId: dataSetIdSchema,
    page: z.int().min(0),
    box: boxSchema,
  }),
]);
export type Redacted = z.infer<typeof redactedSchema>;

export const newRedactionSchema = z.strictObject({
  what: redactedSchema,
  ground: redactionGroundSchema,
  /** In the words of the redaction list; it must not say what was struck out. */
  note: prose(500).default(''),
});
export type NewRedaction = z.infer<typeof newRedactionSchema>;

/** What a proposal was found by. */
export const finders = ['otherName', 'otherEmail', 'otherPersonnummer', 'otherPhone'] as const;
export const finderSchema = z.enum(finders);
export type Finder = z.infer<typeof finderSchema>;

export const finderNames: Readonly<Record<Finder, Bilingual>> = {
  otherName: { sv: 'annat namn', en: 'another name' },
  otherEmail: { sv: 'annan e-postadress', en: 'another e-mail address' },
  otherPersonnummer: { sv: 'annat personnummer', en: 'another personal identity number' },
  otherPhone: { sv: 'annat telefonnummer', en: 'another telephone number' },
};

/** Proposed by Frist until the officer accepts or dismisses it; only accepted ones strike out. */
export const redactionStates = ['proposed', 'accepted', 'dismissed'] as const;
export const redactionStateSchema = z.enum(redactionStates);
export type RedactionState = z.infer<typeof redactionStateSchema>;

export const redactionSchema = z.strictObject({
  id: redactionIdSchema,
  what: redactedSchema,
  ground: redactionGroundSchema,
  note: z.string(),
  state: redactionStateSchema,
  finder: finderSchema.optional(),
  /** What would go, for the officer's eyes; '' for a region without words. */
  shown: z.string(),
  /** How many places it strikes. */
  places: z.int(),
  at: instantSchema,
  actor: z.string(),
});
export type Redaction = z.infer<typeof redactionSchema>;

/** One line of the redaction list: where, why, how often; never what. */
export const listedRedactionSchema = z.strictObject({
  dataSet: z.string(),
  place: z.strictObject({ sv: z.string(), en: z.string() }),
  ground: redactionGroundSchema.optional(),
  reason: z.strictObject({ sv: z.string(), en: z.string() }),
  count: z.int(),
});
export type ListedRedaction = z.infer<typeof listedRedactionSchema>;
