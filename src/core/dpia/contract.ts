import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { registerMethods } from '../registers/contract.ts';
import { dpiaContentSchema, dpiaFields } from './model.ts';

export const dpiaContract = {
  ...registerMethods(
    'dpia',
    dpiaContentSchema,
    'a threshold check whether an impact assessment is needed (Art 35(1), WP 248)',
  ),
  'dpia.needed': query({
    summary:
      'Whether the criteria of WP 248 and the lists of Art 35(3)-(5) and (10) speak for an impact assessment, and which of them.',
    input: z.strictObject({
      criteria: dpiaFields.criteria.schema,
      listed: dpiaFields.listed.schema,
      exempt: dpiaFields.exempt.schema,
    }),
    output: z.strictObject({
      needed: z.boolean(),
      because: z.enum(['listed', 'exempt', 'twoCriteria', 'fewerCriteria']),
    }),
  }),
} as const;
