import { z } from 'zod';
import { query } from '../kit/contract.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { registerMethods } from '../registers/contract.ts';
import { disclosureContentSchema } from './model.ts';

export const disclosuresContract = {
  ...registerMethods('disclosures', disclosureContentSchema, 'a disclosure (Art 15(1)(c), 19)'),
  'disclosures.check': query({
    summary:
      'Whether a disclosure would be allowed and why not: its ground (Art 5(1)(a), 6) and the agreement due with the recipient on its plain date (Art 26, 28). Saves nothing.',
    input: z.strictObject({ content: disclosureContentSchema }),
    output: z.strictObject({
      allowed: z.boolean(),
      /** What stands against it, each with its article. */
      obstacles: z.array(z.strictObject({ article: z.string(), text: bilingualSchema })).readonly(),
      /** The agreement in force that day under which it would be made. */
      agreement: registerItemIdSchema.optional(),
    }),
  }),
} as const;
