import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { requestIdSchema } from '../kit/ids.ts';
import { packageContentSchema, packagedFileSchema, protectionSchema } from './model.ts';

export const portabilityContract = {
  'portability.contents': query({
    summary:
      'What the package of Art 20 holds of a case and what it cannot hold, each with the reason.',
    input: z.strictObject({ requestId: requestIdSchema }),
    output: z.strictObject({ contents: z.array(packageContentSchema).readonly() }),
  }),
  'portability.make': command({
    summary:
      'Makes the package of Art 20: a zip with JSON and CSV of what the person provided under consent or contract, a schema, a read-me in the person’s language and checksums; plain, under a new password (AES-256), or as a PDF for paper. The password is answered once and kept nowhere.',
    input: z.strictObject({
      requestId: requestIdSchema,
      protection: protectionSchema.default('password'),
    }),
    output: z.strictObject({
      fileName: z.string(),
      contentBase64: z.string(),
      /** SHA-256 of the file, hex. */
      sha256: z.string(),
      files: z.array(packagedFileSchema).readonly(),
      password: z.string().optional(),
      /** Of the paper. */
      pages: z.int().optional(),
    }),
  }),
} as const;
