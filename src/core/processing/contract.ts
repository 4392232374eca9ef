import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { processingRecordIdSchema } from '../kit/ids.ts';
import {
  balancingOutcomeSchema,
  balancingReasonsSchema,
  balancingReviewSchema,
  processingContentSchema,
  processingRecordSchema,
} from './model.ts';

export const processingContract = {
  'processing.list': query({
    summary: 'The processing records, in the order in which letters print them (Art 30(1)).',
    input: z.strictObject({}),
    output: z.strictObject({ records: z.array(processingRecordSchema).readonly() }),
  }),
  'processing.get': query({
    summary: 'One processing record with the history of its balancing test.',
    input: z.strictObject({ id: processingRecordIdSchema }),
    output: processingRecordSchema,
  }),
  'processing.save': command({
    role: 'dpo',
    summary:
      'Adds a processing record (without id), or replaces one; staleVersion when it was changed meanwhile.',
    input: z.strictObject({
      id: processingRecordIdSchema.optional(),
      version: z.int().default(0),
      content: processingContentSchema,
    }),
    output: processingRecordSchema,
  }),
  'processing.remove': command({
    role: 'dpo',
    summary:
      'Removes a processing record; refused with the references while a case or a balancing review refers to it.',
    input: z.strictObject({ id: processingRecordIdSchema, version: z.int() }),
    output: z.strictObject({}),
  }),
  'processing.balancing': query({
    summary: 'Balancing tests that objections have reopened, open ones first (Art 21(1)).',
    input: z.strictObject({ openOnly: z.boolean().default(false) }),
    output: z.strictObject({ reviews: z.array(balancingReviewSchema).readonly() }),
  }),
  'processing.concludeBalancing': command({
    role: 'dpo',
    summary:
      'Records on the balancing test how it came out after the objection, with reasons (Art 6(1)(f), 21(1)).',
    input: z.strictObject({
      reviewId: balancingReviewSchema.shape.id,
      outcome: balancingOutcomeSchema,
      reasons: balancingReasonsSchema,
    }),
    output: balancingReviewSchema,
  }),
} as const;
