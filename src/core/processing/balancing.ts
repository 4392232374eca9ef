import type { Handlers } from '../handlers.ts';
import { localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { balancingReviewIdSchema, type ProcessingRecordId, type RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { processingContract } from './contract.ts';
import type { BalancingOutcome, BalancingReview, ProcessingContent } from './model.ts';
import { restsOnBalancing } from './rules.ts';
import {
  allReviews,
  type Conclusion,
  concludeReview,
  deleteReview,
  insertReview,
  reviewsOfRequest,
} from './store.ts';

/** An objection as it reopens balancing tests; the date is the plain day of the reopening. */
export type Reopening = {
  readonly recordIds: readonly ProcessingRecordId[];
  readonly requestId: RequestId;
  readonly reference: string;
  readonly on: PlainDate;
};

/** How an objection came out for the reviews it had opened; without record ids, for all of them. */
export type Concluding = {
  readonly requestId: RequestId;
  readonly recordIds?: readonly ProcessingRecordId[] | undefined;
  readonly outcome: BalancingOutcome;
  readonly reasons: string;
  readonly on: PlainDate;
};

export type Balancing = {
  reopen(unit: Unit, reopening: Reopening): void;
  conclude(unit: Unit, concluding: Concluding): void;
  openReviewsOf(id: RequestId): readonly BalancingReview[];
  readonly handlers: Pick<
    Handlers<typeof processingContract>,
    'processing.balancing' | 'processing.concludeBalancing'
  >;
};

export type BalancingParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  /** Tells the balancing tests how an objection came out for a record. */
  readonly onConcluded: (
    unit: Unit,
    objection: Pick<BalancingReview, 'recordId' | 'reference'> & {
      readonly outcome: BalancingOutcome;
      readonly on: PlainDate;
    },
  ) => void;
  /** A record's content, or undefined. */
  readonly contentOf: (id: ProcessingRecordId) => ProcessingContent | undefined;
};

/** Balancing tests (Art 6(1)(e), (f)) as objections reopen them and as they come out (Art 21(1)). */
export function balancing(parts: BalancingParts): Balancing {
  const { read } = parts;
  return {
    reopen: (unit, reopening) => reopen(unit, reopening, parts),
    conclude: (unit, { requestId, recordIds, outcome, reasons, on }) => {
      const concerned = reviewsOfRequest(unit.db, requestId).filter(
        ({ recordId }) => recordIds?.includes(recordId) ?? true,
      );
      const conclusion = { outcome, reasons, concludedOn: on };
      for (const review of concerned) conclude(unit, review, conclusion, parts);
    },
    openReviewsOf: (id) => reviewsOfRequest(read, id).filter(isOpen),
    handlers: {
      'processing.balancing': ({ openOnly }) => {
        const reviews = allReviews(read);
        const concluded = openOnly ? [] : reviews.filter((review) => !isOpen(review));
        return { reviews: [...reviews.filter(isOpen), ...concluded] };
      },
      'processing.concludeBalancing': ({ reviewId, outcome, reasons }, call) =>
        call.write((unit) => {
          const review = allReviews(unit.db).find(({ id }) => id === reviewId);
          if (!review) throw new FristError('notFound');
          if (!isOpen(review)) throw new FristError('notPossible', alreadyConcluded);
          const concludedOn = localDate(unit.now, parts.timeZone());
          return conclude(unit, review, { outcome, reasons, concludedOn }, parts);
        }),
    },
  };
}

/**
 * Brings the open reviews of a case in line with what its objection concerns: one for each record that rests on
 * a balancing, none for a record it no longer concerns. What was concluded stands.
 */
function reopen(unit: Unit, reopening: Reopening, { newId, contentOf }: BalancingParts): void {
  const { recordIds, requestId, reference, on } = reopening;
  const known = reviewsOfRequest(unit.db, requestId);
  for (const review of known) {
    if (!isOpen(review) || recordIds.includes(review.recordId)) continue;
    deleteReview(unit.db, review.id);
    unit.changed('processing', review.recordId);
  }
  for (const recordId of new Set(recordIds)) {
    const content = contentOf(recordId);
    if (!content) throw new FristError('notFound');
    if (!restsOnBalancing(content)) continue;
    if (known.some((review) => review.recordId === recordId)) continue;
    const id = balancingReviewIdSchema.parse(newId());
    insertReview(unit.db, { id, recordId, requestId, reference, openedOn: on, reasons: '' });
    unit.journal({
      action: 'balancing.reopened',
      object: { type: 'registerItem', id: recordId },
      fields: { reference, openedOn: on },
    });
    unit.changed('processing', recordId);
  }
}

function conclude(
  unit: Unit,
  review: BalancingReview,
  conclusion: Conclusion,
  { onConcluded }: BalancingParts,
): BalancingReview {
  concludeReview(unit.db, review.id, conclusion);
  unit.journal({
    action: 'balancing.concluded',
    object: { type: 'registerItem', id: review.recordId },
    fields: { reference: review.reference, ...conclusion },
  });
  unit.changed('processing', review.recordId);
  const { recordId, reference } = review;
  const { outcome, concludedOn } = conclusion;
  onConcluded(unit, { recordId, reference, outcome, on: concludedOn });
  return { ...review, ...conclusion };
}

function isOpen({ outcome }: BalancingReview): boolean {
  return outcome === undefined;
}

const alreadyConcluded = {
  reasonSv: 'intresseavvägningen är redan avslutad (artikel 21.1)',
  reasonEn: 'the balancing test has already been concluded (Article 21(1))',
};
