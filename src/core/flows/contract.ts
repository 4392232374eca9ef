import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { flowMapSchema } from './model.ts';

export const flowsContract = {
  'flows.get': query({
    summary:
      'Who gets which data: processing records in force, the receivers that they, their suppliers and disclosures name, and the countries, marked where outside the EEA (Art 30(1)(d)-(e), 44).',
    input: z.strictObject({}),
    output: flowMapSchema,
  }),
} as const;
