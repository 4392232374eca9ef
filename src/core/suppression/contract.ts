import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { contentBase64Schema, fileNameSchema, line, prose } from '../kit/fields.ts';
import { registerItemIdSchema, suppressionIdSchema } from '../kit/ids.ts';
import {
  suppressionEntrySchema,
  suppressionHitSchema,
  suppressionKindSchema,
  suppressionScopeSchema,
} from './model.ts';

export const suppressionContract = {
  'suppression.list': query({
    summary: 'A page of the suppression list, newest first: keyed hashes, never an address.',
    input: z.strictObject({
      scope: suppressionScopeSchema.optional(),
      /** Those that were lifted, with the reason, instead of those in force. */
      lifted: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({
      entries: z.array(suppressionEntrySchema).readonly(),
      total: z.int(),
    }),
  }),
  'suppression.add': command({
    summary:
      'Enters an address, number or personnummer as a keyed hash: no direct marketing from now on (Art 21(3)).',
    input: z.strictObject({
      kind: suppressionKindSchema,
      value: line(500).min(3),
      scope: suppressionScopeSchema.default('directMarketing'),
      /** The processing record that stops, in the scope of a consent; absent for all that rest on consent. */
      purpose: registerItemIdSchema.optional(),
    }),
    output: suppressionEntrySchema,
  }),
  'suppression.remove': command({
    role: 'dpo',
    summary:
      'Lifts an entry, when the person has asked for mailings again; day and reason stay on record.',
    input: z.strictObject({ id: suppressionIdSchema, reason: prose(2000).min(10) }),
    output: z.strictObject({}),
  }),
  'suppression.check': query({
    summary:
      'Which lines of a pasted list or a CSV or text file are on the suppression list, by line number and kind.',
    input: z.strictObject({
      /** Pasted lines: one address or number each, or CSV. */
      text: z.string().max(20_000_000).optional(),
      fileName: fileNameSchema.optional(),
      contentBase64: contentBase64Schema.optional(),
      scope: suppressionScopeSchema.optional(),
      /** The processing record that the list is for: what stops only others does not hit. */
      purpose: registerItemIdSchema.optional(),
    }),
    output: z.strictObject({
      lines: z.int(),
      /** Lines in which nothing could be recognised as an address or a number. */
      unread: z.int(),
      hits: z.array(suppressionHitSchema).readonly(),
      /** The list without the lines that hit, as it came: what may be mailed. */
      clearedBase64: z.string(),
    }),
  }),
} as const;
