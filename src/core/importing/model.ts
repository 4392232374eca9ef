import { z } from 'zod';
import { contentBase64Schema, fileNameSchema, prose } from '../kit/fields.ts';
import { bilingualSchema } from '../kit/language.ts';
import { registerNameSchema } from '../registers/model/names.ts';
import { limits } from './model/limits.ts';

/** The kinds of table file that can be read and written. */
export const tableFormats = ['xlsx', 'csv', 'json'] as const;
export const tableFormatSchema = z.enum(tableFormats);
export type TableFormat = z.infer<typeof tableFormatSchema>;

/** How the bytes of a text were read; '' where the format has one encoding only. */
export const encodings = ['', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** A table file as it is sent; `sheet` names one of a workbook, the first without it. */
export const tableFileSchema = {
  fileName: fileNameSchema,
  contentBase64: contentBase64Schema,
  sheet: z.string().max(200).optional(),
};

/** A column's name as the file says it, made unique within the file. */
export const columnNameSchema = prose(300).min(1);

/** Why a column is taken for a field: its name, what another template calls it, or how it was read the last time. */
export const matchSchema = z.enum(['remembered', 'path', 'name', 'alias', 'none']);
export type Match = z.infer<typeof matchSchema>;

/** Which field a column fills: a field's path, `id`, or '' for none. */
export const mappingSchema = z
  .array(z.strictObject({ column: columnNameSchema, field: z.string().max(120) }))
  .max(limits.columns);
export type Mapping = z.infer<typeof mappingSchema>;

/** What is wrong with a cell or a row, or worth knowing of it: never what the cell says. */
export const remarkSchema = z.strictObject({
  /** Line of the file, the header being the first; for JSON the place in the list, from 1; 0 is the file itself. */
  line: z.int(),
  /** The column's name as the file says it; '' for the row as a whole. */
  column: z.string(),
  reason: bilingualSchema,
});
export type Remark = z.infer<typeof remarkSchema>;

/** A field that a column can fill. */
export const targetSchema = z.strictObject({
  /** Such as `statement.title.sv`, or `id`. */
  path: z.string(),
  name: bilingualSchema,
  /** Such as `date`, `choice` or `list`: what is expected in the cells. */
  kind: z.string(),
  /** How a cell of this field is written. */
  hint: bilingualSchema,
});
export type Target = z.infer<typeof targetSchema>;

/** What became of the rows, or would become of them. */
export const outcomeShape = {
  added: z.int(),
  changed: z.int(),
  /** Rows that say what the register already says. */
  same: z.int(),
  /** The first 200; `defective` counts the rows that have any. */
  defects: z.array(remarkSchema).readonly(),
  defective: z.int(),
  /** What was read otherwise than it may seem: merged cells, formulas, files that did not travel. The first 200. */
  remarks: z.array(remarkSchema).readonly(),
};

/** The standards of others that are read leniently. */
export const foreignKindSchema = z.enum(['tilt', 'fideslang']);
export type ForeignKind = z.infer<typeof foreignKindSchema>;

/** Something in a foreign file that was not understood, or was understood with a reservation; by its path there. */
export const noteSchema = z.strictObject({ path: z.string(), text: bilingualSchema });
export type Note = z.infer<typeof noteSchema>;

/** An item as it would be entered from a foreign file. */
export const foreignDraftSchema = z.strictObject({
  register: registerNameSchema,
  title: bilingualSchema,
  /** Where in the file it stands. */
  path: z.string(),
  /** New, or already in the register and left as it is. */
  known: z.boolean(),
  /** What the register still lacks of it before it may be active. */
  gaps: z.int(),
});

/** An exported file. */
export const exportedSchema = z.strictObject({
  fileName: z.string(),
  contentBase64: z.string(),
  items: z.int(),
});
