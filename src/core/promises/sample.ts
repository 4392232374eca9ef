import { addMonths, type PlainDate } from '../kit/dates.ts';
import type { PromiseDraft } from './model.ts';
import { promisesOfKeeping } from './samplePromisesKeeping.ts';
import { promisesOfUse } from './samplePromisesUse.ts';

/** The promises of the sample organisation's policy, P1 to P30, each to be reviewed within a year of the plain date. */
export function samplePromises(today: PlainDate): readonly PromiseDraft[] {
  return [...promisesOfUse, ...promisesOfKeeping].map((promise, n) => ({
    ...promise,
    nextReview: addMonths(today, 1 + (n % 12)),
  }));
}
