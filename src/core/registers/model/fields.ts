import { z } from 'zod';
import { instantSchema, plainDateSchema } from '../../kit/dates.ts';
import { emailSchema, line, prose } from '../../kit/fields.ts';
import { attachmentIdSchema, registerItemIdSchema } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { RegisterName } from './names.ts';

/** How a field is typed, shown, searched and written into a table. */
export type Shape =
  | { readonly kind: 'line' | 'prose' | 'email' | 'date' | 'moment' | 'number' | 'yesNo' }
  | { readonly kind: 'lines' | 'bilingual' | 'file' }
  | { readonly kind: 'choice' | 'ticks'; readonly names: Readonly<Record<string, Bilingual>> }
  | { readonly kind: 'reference' | 'references'; readonly register: RegisterName }
  | { readonly kind: 'group' | 'list'; readonly fields: Fields };

/** What a register says of a field besides its shape. */
export type Words = {
  readonly sv: string;
  readonly en: string;
  readonly hint?: Bilingual;
  /** Which article wants it, such as `Art 30(1)(b)`. */
  readonly article?: string;
  /** What other people's tables call it (ICO, CNIL, IMY …), in any letter case. */
  readonly aliases?: readonly string[];
};

/**
 * One field of a register, said once: the schema that the API and the vault check by, and the words and the shape
 * from which forms, lists, tables, imports and printed registers are made.
 */
export type Field<Schema extends z.ZodType = z.ZodType> = {
  readonly schema: Schema;
  readonly shape: Shape;
  readonly words: Words;
};

/** A register's fields, in the order in which they are shown. */
export type Fields = { readonly [name: string]: Field };

type SchemasOf<F extends Fields> = { [Name in keyof F]: F[Name]['schema'] };

/** The schema of what an item of these fields says: no field besides them. */
export function contentSchema<F extends Fields>(fields: F) {
  const entries = Object.entries(fields).map(([name, { schema }]) => [name, schema]);
  // Each entry keeps its own schema; fromEntries alone cannot say so.
  return z.strictObject(Object.fromEntries(entries) as SchemasOf<F>);
}

/** One line of text, empty until known. */
export function lineField(words: Words, maximum = 200) {
  return { schema: line(maximum).default(''), shape: { kind: 'line' }, words } as const;
}

/** One line that an item cannot be saved without. */
export function requiredLine(words: Words, maximum = 200) {
  return { schema: line(maximum).min(1), shape: { kind: 'line' }, words } as const;
}

/** Running text, empty until known. */
export function proseField(words: Words, maximum = 5000) {
  return { schema: prose(maximum).default(''), shape: { kind: 'prose' }, words } as const;
}

export function emailField(words: Words) {
  const schema = emailSchema.or(z.literal('')).default('');
  return { schema, shape: { kind: 'email' }, words } as const;
}

/** A plain date, absent until known. */
export function dateField(words: Words) {
  return { schema: plainDateSchema.optional(), shape: { kind: 'date' }, words } as const;
}

/** A moment, absent until known; typed and shown in the organisation's time zone. */
export function momentField(words: Words) {
  return { schema: instantSchema.optional(), shape: { kind: 'moment' }, words } as const;
}

/** A whole number from 0, absent until known. */
export function numberField(words: Words, maximum = 1_000_000_000) {
  const schema = z.int().min(0).max(maximum).optional();
  return { schema, shape: { kind: 'number' }, words } as const;
}

export function yesNoField(words: Words) {
  return { schema: z.boolean().default(false), shape: { kind: 'yesNo' }, words } as const;
}

/** One code of a closed list, absent until chosen. */
export function choiceField<Code extends string>(
  words: Words,
  names: Readonly<Record<Code, Bilingual>>,
) {
  const schema = z.enum(codesOf(names)).optional();
  return { schema, shape: { kind: 'choice', names }, words } as const;
}

/** One code of a closed list, with the one that holds until another is chosen. */
export function settledChoice<Code extends string>(
  words: Words,
  names: Readonly<Record<Code, Bilingual>>,
  standard: NoInfer<Code>,
) {
  const schema = z.enum(codesOf(names)).default(() => standard as never);
  return { schema, shape: { kind: 'choice', names }, words } as const;
}

/** Any number of codes of a closed list. */
export function ticksField<Code extends string>(
  words: Words,
  names: Readonly<Record<Code, Bilingual>>,
) {
  const codes = codesOf(names);
  const schema = z
    .array(z.enum(codes))
    .max(Object.keys(codes).length)
    .default(() => []);
  return { schema, shape: { kind: 'ticks', names }, words } as const;
}

/** Several short texts, one a line. */
export function linesField(words: Words, most = 50, maximum = 200) {
  const schema = z
    .array(line(maximum).min(1))
    .max(most)
    .default(() => []);
  return { schema, shape: { kind: 'lines' }, words } as const;
}

/** Running text in each language that Frist speaks. */
export function bilingualField(words: Words, maximum = 2000) {
  const text = prose(maximum).default('');
  const schema = z.strictObject({ sv: text, en: text }).default({ sv: '', en: '' });
  return { schema, shape: { kind: 'bilingual' }, words } as const;
}

/** A file kept in the vault, by the name it came with. */
export function fileField(words: Words) {
  const schema = z
    .strictObject({ attachmentId: attachmentIdSchema, fileName: line(255).min(1) })
    .optional();
  return { schema, shape: { kind: 'file' }, words } as const;
}

/** One item of a register. */
export function referenceField(words: Words, register: RegisterName) {
  const schema = registerItemIdSchema.optional();
  return { schema, shape: { kind: 'reference', register }, words } as const;
}

/** Any number of items of a register. */
export function referencesField(words: Words, register: RegisterName, most = 100) {
  const schema = z
    .array(registerItemIdSchema)
    .max(most)
    .default(() => []);
  return { schema, shape: { kind: 'references', register }, words } as const;
}

/** Fields that belong together under one name. */
export function groupField<F extends Fields>(words: Words, fields: F) {
  const schema = contentSchema(fields).prefault(() => ({}) as never);
  return { schema, shape: { kind: 'group', fields }, words } as const;
}

/** Any number of entries with the same fields. */
export function listField<F extends Fields>(words: Words, fields: F, most = 100) {
  const schema = z
    .array(contentSchema(fields))
    .max(most)
    .default(() => []);
  return { schema, shape: { kind: 'list', fields }, words } as const;
}

function codesOf<Code extends string>(names: Readonly<Record<Code, Bilingual>>) {
  // An object's own codes, each as its own value: what z.enum wants of a closed list.
  const codes = Object.keys(names) as Code[];
  return Object.fromEntries(codes.map((code) => [code, code])) as { [Each in Code]: Each };
}
