import { z } from 'zod';
import { instantSchema } from '../../kit/dates.ts';
import {
  attachmentIdSchema,
  registerDocumentIdSchema,
  registerItemIdSchema,
  requestIdSchema,
} from '../../kit/ids.ts';
import { bilingualSchema } from '../../kit/language.ts';
import { dutySchema, gapSchema, itemStateSchema, registerNameSchema } from './names.ts';

/** An item as lists show it: no content, so that a page of them is small. */
export const itemRowSchema = z.strictObject({
  id: registerItemIdSchema,
  register: registerNameSchema,
  version: z.int(),
  state: itemStateSchema,
  title: bilingualSchema,
  summary: bilingualSchema,
  /** How many things the item lacks. */
  gaps: z.int(),
  /** The earliest day on which something is due. */
  next: dutySchema.optional(),
  changedAt: instantSchema,
});
export type ItemRow = z.infer<typeof itemRowSchema>;

/** Another item that this one names, or that names this one, and by which field. */
export const linkSchema = z.strictObject({
  id: registerItemIdSchema,
  register: registerNameSchema,
  title: bilingualSchema,
  field: z.string(),
});
export type Link = z.infer<typeof linkSchema>;

/** A paper made from an item: a letter, a sheet, a certificate. Kept in the vault as it was made. */
export const registerDocumentSchema = z.strictObject({
  id: registerDocumentIdSchema,
  kind: z.string(),
  title: z.string(),
  language: z.enum(['sv', 'en']),
  madeAt: instantSchema,
  attachmentId: attachmentIdSchema,
  fileName: z.string(),
  sha256: z.string(),
  pages: z.int(),
});
export type RegisterDocument = z.infer<typeof registerDocumentSchema>;

/** One item whole, with what it names, what names it, what it lacks and when something is due. */
export function itemSchema<Content extends z.ZodType>(content: Content) {
  return z.strictObject({
    id: registerItemIdSchema,
    register: registerNameSchema,
    version: z.int(),
    state: itemStateSchema,
    title: bilingualSchema,
    content,
    gaps: z.array(gapSchema).readonly(),
    duties: z.array(dutySchema).readonly(),
    links: z.array(linkSchema).readonly(),
    linkedFrom: z.array(linkSchema).readonly(),
    /** Cases that name the item. */
    cases: z.array(z.strictObject({ id: requestIdSchema, reference: z.string() })).readonly(),
    documents: z.array(registerDocumentSchema).readonly(),
    addedAt: instantSchema,
    changedAt: instantSchema,
  });
}

/** What the item said from one version on, and who wrote it: a role's seat, never a name. */
export function versionSchema<Content extends z.ZodType>(content: Content) {
  return z.strictObject({ version: z.int(), at: instantSchema, actor: z.string(), content });
}
