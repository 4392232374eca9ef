import { z } from 'zod';
import { registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { balancingReviewSchema } from '../processing/model.ts';
import { contentSchema } from '../registers/model/fields.ts';
import { gapSchema } from '../registers/model/names.ts';
import { balancingFields } from './model/fields.ts';

export { balancingFields };

/** What one balancing test says (LIA; Art 6(1)(f)). */
export const balancingContentSchema = contentSchema(balancingFields);
export type BalancingContent = z.output<typeof balancingContentSchema>;

/** The same as it is typed or sent: what is not said stays empty. */
export type BalancingDraft = z.input<typeof balancingContentSchema>;

/** A test that a record names, as it stands beside an objection. */
export const concernedTestSchema = z.strictObject({
  id: registerItemIdSchema,
  title: bilingualSchema,
  outcome: balancingReviewSchema.shape.outcome,
});

/** One review that an objection opened, with the tests that it concerns and what is wrong about them. */
export const reopenedSchema = z.strictObject({
  review: balancingReviewSchema,
  recordTitle: bilingualSchema,
  tests: z.array(concernedTestSchema).readonly(),
  gaps: z.array(gapSchema).readonly(),
});
export type Reopened = z.infer<typeof reopenedSchema>;
