import { z } from 'zod';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { standingLevelSchema } from '../suppliers/model.ts';

/** Why an arrow is drawn: the record names the supplier or recipient, a disclosure went there, or it passes data on. */
const flowReasonSchema = z.enum(['supplier', 'recipient', 'disclosure', 'transfer']);
export type FlowReason = z.infer<typeof flowReasonSchema>;

export const flowMapSchema = z.strictObject({
  records: z.array(z.strictObject({ id: registerItemIdSchema, title: bilingualSchema })).readonly(),
  receivers: z
    .array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        supplierId: registerItemIdSchema.optional(),
        /** Set for a sub-processor: the receiver that passes the data on to it (Art 28(4)). */
        behind: z.string().optional(),
        /** The worst finding on its agreements; `unknown` for one that is in no register of suppliers. */
        level: standingLevelSchema.or(z.literal('unknown')),
        countries: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  countries: z.array(z.strictObject({ name: z.string(), outside: z.boolean() })).readonly(),
  flows: z
    .array(
      z.strictObject({
        record: registerItemIdSchema,
        receiver: z.string(),
        reasons: z.array(flowReasonSchema).readonly(),
      }),
    )
    .readonly(),
});
/** Who gets which data, and where they go (Art 15(1)(c), 30(1)(d)-(e), 44). */
export type FlowMap = z.infer<typeof flowMapSchema>;
