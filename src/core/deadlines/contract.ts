import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { countableDateSchema, plainDateSchema } from '../kit/dates.ts';
import { rightSchema } from '../requests/model.ts';
import {
  calendarSchema,
  deadlineSchema,
  extensionFactSchema,
  otherPeriodSchema,
  pauseSchema,
} from './model.ts';

export const deadlinesContract = {
  'deadlines.explain': query({
    needs: 'nothing',
    summary:
      'The last day to answer a request received on a plain date, with every legal step (GDPR Art 12(3), Reg 1182/71).',
    input: z.strictObject({
      received: plainDateSchema,
      pauses: z.array(pauseSchema).max(50).default([]),
      calendar: calendarSchema.default('SE'),
      /** An extension under Art 12(3), with the day its letter was issued. */
      extension: extensionFactSchema.optional(),
      /** Adds what these rights demand before the month has passed (R11). */
      rights: z.array(rightSchema).max(9).default([]),
    }),
    output: deadlineSchema,
  }),
  'deadlines.notice': query({
    needs: 'nothing',
    summary:
      'The last day for the notice about data obtained from elsewhere (GDPR Art 14(3)): a month, or first use.',
    input: z.strictObject({
      obtained: countableDateSchema,
      firstCommunication: countableDateSchema.optional(),
      firstDisclosure: countableDateSchema.optional(),
      calendar: calendarSchema.default('SE'),
    }),
    output: otherPeriodSchema,
  }),
  'deadlines.consultation': query({
    needs: 'nothing',
    summary:
      'The last day for the authority’s advice after a prior consultation: 8 weeks, extended 14 (GDPR Art 36(2)).',
    input: z.strictObject({
      requested: countableDateSchema,
      extended: z.boolean().default(false),
      calendar: calendarSchema.default('SE'),
    }),
    output: otherPeriodSchema,
  }),
} as const;
