import { addMonths, type PlainDate } from '../kit/dates.ts';
import { type ProcessingContent, type ProcessingDraft, processingContentSchema } from './model.ts';
import { customerRecords } from './sampleCustomers.ts';
import { otherRecords } from './sampleOthers.ts';

/** The sample organisation's processing records, drawn from its published policy, in the order of letters. */
const sampleRecords: readonly ProcessingDraft[] = [...customerRecords, ...otherRecords];

/** The same as it is entered on a plain day: reviewed that day, and due again in half a year and in a year. */
export function sampleContents(today: PlainDate): readonly ProcessingContent[] {
  return sampleRecords.map((draft) =>
    processingContentSchema.parse({
      ...draft,
      lastReview: today,
      accessReviewOn: addMonths(today, 6),
      nextReview: addMonths(today, 12),
    }),
  );
}

/** What the sample's other registers hold of a record. */
export type SampleLinks = {
  readonly [Field in
    | 'balancingTests'
    | 'dpiaChecks'
    | 'measures'
    | 'notices'
    | 'retentionRules'
    | 'suppliers']?: ProcessingContent[Field];
};
