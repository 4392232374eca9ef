import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { registerMethods } from '../registers/contract.ts';
import { balancingContentSchema, reopenedSchema } from './model.ts';

export const balancingContract = {
  ...registerMethods('balancing', balancingContentSchema, 'a balancing test (LIA, Art 6(1)(f))'),
  'balancing.reopened': query({
    summary:
      'The reviews that objections have opened, open ones first, each with the tests of its record and what they lack: no test at all, or an outcome that the objection contradicts (Art 21(1)).',
    input: z.strictObject({ openOnly: z.boolean().default(false) }),
    output: z.strictObject({ reopened: z.array(reopenedSchema).readonly() }),
  }),
} as const;
