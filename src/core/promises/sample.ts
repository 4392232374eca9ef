import type { PromiseDraft } from './model.ts';

/** The promises of the sample organisation's policy, P1 to P30. */
export const samplePromises: readonly PromiseDraft[] = [];
