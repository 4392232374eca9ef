import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { countableDateSchema } from '../kit/dates.ts';
import { line, prose } from '../kit/fields.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import { registerDocumentSchema } from '../registers/model/item.ts';
import {
  standingLevelSchema,
  standingSchema,
  supplierContentSchema,
  supplierLetterSchema,
} from './model.ts';

export const suppliersContract = {
  ...registerMethods('suppliers', supplierContentSchema, 'a supplier (Art 26, 28)'),
  'suppliers.standing': query({
    summary:
      'How one supplier or all stand on a plain date (today, unless given), worst first: agreements in force, missing ones, and findings red, amber or green with their article (Art 26, 28, 44-47; P16, P17).',
    input: z.strictObject({
      id: registerItemIdSchema.optional(),
      on: countableDateSchema.optional(),
      levels: z.array(standingLevelSchema).max(3).optional(),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(10_000).default(200),
    }),
    output: z.strictObject({
      suppliers: z.array(standingSchema).readonly(),
      total: z.int(),
      /** How many suppliers stand at each level, whatever was asked for. */
      counts: z.strictObject({ red: z.int(), amber: z.int(), green: z.int() }),
    }),
  }),
  'suppliers.write': command({
    summary:
      'Writes a letter to a supplier as a PDF and keeps it with the supplier: agreement reminder (Art 26, 28), audit questionnaire (Art 28(3)(h)) or objection to a sub-processor (Art 28(2)). Throws notPossible with the reason where an address or a needed fact is missing.',
    input: z.strictObject({
      id: registerItemIdSchema,
      letter: supplierLetterSchema,
      language: languageSchema,
      /** Printed as they are; for an objection, its reasons, which it needs. */
      remarks: prose(5000).default(''),
      /** Which sub-processor the objection concerns; all announced ones that nobody has answered, unless given. */
      subProcessor: line(200).optional(),
      /** The plain date by which an answer is wanted; a fixed number of days ahead, unless given. */
      answerBy: countableDateSchema.optional(),
    }),
    output: registerDocumentSchema,
  }),
} as const;
