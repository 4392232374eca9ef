import { z } from 'zod';
import { command, query } from '../kit/contract.ts';
import { languageSchema } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import {
  balancingOutcomeSchema,
  balancingReasonsSchema,
  balancingReviewSchema,
  processingContentSchema,
} from './model.ts';

export const processingContract = {
  ...registerMethods('processing', processingContentSchema, 'a processing record (Art 30)'),
  'processing.templates': query({
    summary:
      'Drafts of the usual processing records for processing.save to take: customer, billing, newsletter, web visits, courses, recruitment, this workbench itself; what differs between organisations is left open. Texts of one language only stand in the language given.',
    input: z.strictObject({ language: languageSchema.default('sv') }),
    output: z.strictObject({
      templates: z
        .array(z.strictObject({ code: z.string(), content: processingContentSchema }))
        .readonly(),
    }),
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
