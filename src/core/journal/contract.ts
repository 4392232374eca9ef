import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { requestIdSchema } from '../kit/ids.ts';
import { journalEntrySchema, journalFaultSchema } from './model.ts';

const page = { limit: z.int().min(1).max(500).default(100), before: z.int().positive().optional() };

export const journalContract = {
  'journal.list': query({
    summary:
      'Journal entries, newest first, of the whole vault or of one request (its letters included).',
    input: z.strictObject({ requestId: requestIdSchema.optional(), ...page }),
    output: z.strictObject({ total: z.int(), entries: z.array(journalEntrySchema).readonly() }),
  }),
  'journal.verify': query({
    summary:
      'Checks the whole hash chain against the keys, the entries and the anchor outside the file.',
    input: z.strictObject({}),
    output: z.strictObject({
      sound: z.boolean(),
      entries: z.int(),
      head: z.string(),
      faults: z.array(journalFaultSchema).readonly(),
    }),
  }),
} as const;
