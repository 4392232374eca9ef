import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { organisationSchema, settingsSchema } from './model.ts';

const versioned = z.strictObject({ settings: settingsSchema, version: z.int() });

export const settingsContract = {
  'settings.get': query({
    summary: 'The organisation and its letter settings.',
    input: z.strictObject({}),
    output: versioned,
  }),
  'settings.saveOrganisation': command({
    role: 'dpo',
    summary: 'Replaces the organisation; refused with staleVersion when it was changed meanwhile.',
    input: z.strictObject({ organisation: organisationSchema, version: z.int() }),
    output: versioned,
  }),
  'settings.startFromSample': command({
    role: 'dpo',
    summary:
      'Fills the organisation from the Wesafe sample, and every register that is empty, promises and policy among them.',
    input: z.strictObject({ version: z.int() }),
    output: versioned,
  }),
} as const;
