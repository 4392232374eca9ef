import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { registerItemIdSchema, suppressionIdSchema } from '../kit/ids.ts';

/** By what a person is recognised on a mailing list. */
export const suppressionKinds = ['email', 'phone', 'postal', 'personnummer'] as const;
export const suppressionKindSchema = z.enum(suppressionKinds);
export type SuppressionKind = (typeof suppressionKinds)[number];

/** What has to stop: all direct marketing (Art 21(3)), or what rested on a consent (Art 7(3)). */
export const suppressionScopes = ['directMarketing', 'consent'] as const;
export const suppressionScopeSchema = z.enum(suppressionScopes);
export type SuppressionScope = (typeof suppressionScopes)[number];

/** How an entry came about. It names no person and no case. */
export const suppressionSources = ['marketingObjection', 'consentWithdrawal', 'officer'] as const;
export const suppressionSourceSchema = z.enum(suppressionSources);
export type SuppressionSource = (typeof suppressionSources)[number];

/** One line of the list: a keyed hash of which eight hex digits are shown, so that lines can be told apart. */
export const suppressionEntrySchema = z.strictObject({
  id: suppressionIdSchema,
  kind: suppressionKindSchema,
  scope: suppressionScopeSchema,
  /** The processing record whose purpose stops; absent for all that the scope covers. */
  purpose: registerItemIdSchema.optional(),
  source: suppressionSourceSchema,
  since: plainDateSchema,
  fingerprint: z.string(),
  /** The plain day on which it was lifted, because the person asked for mailings again, and why. */
  liftedOn: plainDateSchema.optional(),
  liftReason: z.string().optional(),
});
export type SuppressionEntry = z.infer<typeof suppressionEntrySchema>;

/** A line of a checked list that must be taken off it. Lines count from 1. */
export const suppressionHitSchema = z.strictObject({
  line: z.int().positive(),
  kind: suppressionKindSchema,
  scope: suppressionScopeSchema,
  purpose: registerItemIdSchema.optional(),
  since: plainDateSchema,
});
