import { z } from 'zod';

/** The languages of the interface and of every letter. */
export const languages = ['sv', 'en'] as const;

export const languageSchema = z.enum(languages);

export type Language = (typeof languages)[number];

/** A text in each language that Frist speaks. */
export type Bilingual = Readonly<Record<Language, string>>;

export const bilingualSchema = z.strictObject({ sv: z.string(), en: z.string() });
