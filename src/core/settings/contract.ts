import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { organisationSchema, processingStatementSchema, settingsSchema } from './model.ts';

const versioned = z.strictObject({ settings: settingsSchema, version: z.int() });

export const settingsContract = {
  'settings.get': query({
    summary: 'The organisation, its letter settings and its standing answers about processing.',
    input: z.strictObject({}),
    output: versioned,
  }),
  'settings.saveOrganisation': command({
    role: 'dpo',
    summary: 'Replaces the organisation; refused with staleVersion when it was changed meanwhile.',
    input: z.strictObject({ organisation: organisationSchema, version: z.int() }),
    output: versioned,
  }),
  'settings.saveProcessing': command({
    role: 'dpo',
    summary:
      'Replaces the standing answers from which an access reply starts (Art 15(1)(a)-(h), (2)).',
    input: z.strictObject({
      processing: z.array(processingStatementSchema).max(200),
      version: z.int(),
    }),
    output: versioned,
  }),
  'settings.startFromSample': command({
    role: 'dpo',
    summary: 'Fills organisation and standing answers from the Wesafe sample.',
    input: z.strictObject({ version: z.int() }),
    output: versioned,
  }),
} as const;
