import { z } from 'zod';
import { instantSchema } from '../../kit/dates.ts';
import { sourceIdSchema } from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';

/** What system owners send. A message's attachments become sources of their own. */
export const sourceKinds = [
  'csv',
  'xlsx',
  'json',
  'xml',
  'text',
  'message',
  'pdf',
  'image',
  /** Not read by Frist: kept, told as a defect, and handed over only as the file that it is. */
  'other',
] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** Something in a file that was not read, or was read with a reservation; it never quotes the file. */
export const sourceRemarkSchema = z.strictObject({
  weight: z.enum(['defect', 'note']),
  /** Where: a line, a sheet, a path, a page, as the file itself counts; '' for the file as a whole. */
  place: z.string(),
  text: bilingualSchema,
});
export type SourceRemark = z.infer<typeof sourceRemarkSchema>;

/** A file that a system's owner sent. */
export const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  kind: sourceKindSchema,
  fileName: z.string(),
  /** Which system or whose desk it comes from, as the letter names it. */
  source: z.string(),
  /** The message that it came within. */
  partOf: sourceIdSchema.optional(),
  /** In bytes. */
  size: z.int(),
  /** SHA-256 of the bytes, hex. */
  sha256: z.string(),
  addedAt: instantSchema,
  remarks: z.array(sourceRemarkSchema).readonly(),
});
export type Source = z.infer<typeof sourceSchema>;

/** Of all files of a case together: rows of tables, and bytes. */
export const mostRows = 100_000;
export const mostBytes = 500 * 1024 * 1024;
export const mostColumns = 300;
export const mostPages = 2000;
