import { z } from 'zod';

/** The rights a request may invoke. Each has one file in rights/. */
export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketingObjection',
  'automatedDecision',
  'consentWithdrawal',
] as const;
export const rightSchema = z.enum(rights);
export type Right = (typeof rights)[number];
