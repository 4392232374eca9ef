import { z } from 'zod';
import { command } from '../kit/contract.ts';

export const calendarContract = {
  'calendar.export': command({
    summary:
      'The deadlines of cases and the due days of the registers as an .ics file: reference or kind only, never a name; stable UIDs, higher sequence after a change, cancelled when nothing is due any more. The journal notes it.',
    input: z.strictObject({
      /** `open`: cases whose clock runs, and those that ended in the last 90 days as cancelled. */
      include: z.enum(['open', 'all']).default('open'),
    }),
    output: z.strictObject({
      fileName: z.string(),
      contentBase64: z.string(),
      events: z.int(),
      cancelled: z.int(),
    }),
  }),
} as const;
