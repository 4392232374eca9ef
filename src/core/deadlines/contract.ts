import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { plainDateSchema } from '../kit/dates.ts';
import { calendarSchema, deadlineSchema, pauseSchema } from './model.ts';

export const deadlinesContract = {
  'deadlines.explain': query({
    needs: 'nothing',
    summary:
      'The last day to answer a request received on a plain date, with every legal step (GDPR Art 12(3), Reg 1182/71).',
    input: z.strictObject({
      received: plainDateSchema,
      pauses: z.array(pauseSchema).max(50).default([]),
      calendar: calendarSchema.default('SE'),
    }),
    output: deadlineSchema,
  }),
} as const;
