import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { timeZoneSchema } from '../kit/dates.ts';
import { line } from '../kit/fields.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import { registerDocumentSchema } from '../registers/model/item.ts';
import { breachClockSchema, breachContentSchema } from './model.ts';

const printInput = z.strictObject({
  id: registerItemIdSchema,
  /** The organisation's letter language when absent. */
  language: languageSchema.optional(),
});

export const breachesContract = {
  ...registerMethods(
    'breaches',
    breachContentSchema,
    'a personal data breach with its assessment and decisions (Art 33, 34)',
  ),
  'breaches.clock': query({
    needs: 'nothing',
    summary:
      'The last moment to notify a breach: 72 hours of UTC after awareness (an instant with Z or an offset, or a wall clock yyyy-mm-ddThh:mm in the zone), exact across summer time (Art 33(1)).',
    input: z.strictObject({
      awareAt: line(40).min(1),
      /** The organisation's while a vault is open, else the machine's, when absent. */
      timeZone: timeZoneSchema.optional(),
    }),
    output: breachClockSchema,
  }),
  'breaches.sheet': command({
    summary:
      'Prints the breach as a PDF in the order of IMY’s e-service and keeps it with the breach (Art 33(3)).',
    input: printInput,
    output: registerDocumentSchema,
  }),
  'breaches.letter': command({
    summary:
      'Prints the letter to the persons concerned as a PDF in plain language and keeps it with the breach (Art 34(2)).',
    input: printInput,
    output: registerDocumentSchema,
  }),
} as const;
