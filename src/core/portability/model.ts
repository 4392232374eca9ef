import { z } from 'zod';
import { bilingualSchema } from '../kit/language.ts';

/**
 * How the package is handed over: as a zip, as a zip that a password opens (AES-256), or printed. A password is
 * answered once, kept nowhere, and never in the package.
 */
export const protections = ['none', 'password', 'paper'] as const;
export const protectionSchema = z.enum(protections);
export type Protection = z.infer<typeof protectionSchema>;

/** One file of the package. */
export const packagedFileSchema = z.strictObject({
  name: z.string(),
  /** SHA-256, hex. */
  sha256: z.string(),
  /** In bytes. */
  size: z.int(),
});
export type PackagedFile = z.infer<typeof packagedFileSchema>;

/** What goes into the package and what does not, with the reason (Art 20(1)(a), 20(3)). */
export const packageContentSchema = z.strictObject({
  title: z.string(),
  source: z.string(),
  portable: z.boolean(),
  /** As they are handed over: without what is left out. */
  rows: z.int(),
  pages: z.int(),
  /** Why it is in, may be, or cannot be: consent or contract, provided by the person, by automated means. */
  reason: bilingualSchema,
  /** False where the law does not let it in: no consent or contract. */
  eligible: z.boolean(),
});
export type PackageContent = z.infer<typeof packageContentSchema>;
