import { z } from 'zod';
import { command } from '../kit/contract.ts';
import { languageSchema } from '../kit/language.ts';
import { registerNameSchema } from '../registers/model/names.ts';

export const documentsContract = {
  'documents.register': command({
    summary:
      'A whole register as PDF: the record of processing as the authority asks for it (Art 30(4)), the suppliers with how they stand, the log of breaches (Art 33(5)), or any other by its fields.',
    input: z.strictObject({ register: registerNameSchema, language: languageSchema }),
    output: z.strictObject({
      fileName: z.string(),
      contentBase64: z.string(),
      pages: z.int(),
    }),
  }),
} as const;
