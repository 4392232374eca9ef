import type { Handlers } from '../handlers.ts';
import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { BalancingOutcome, BalancingReview, ProcessingContent } from '../processing/model.ts';
import { lacks } from '../registers/model/definition.ts';
import type { Gap } from '../registers/model/names.ts';
import {
  type Item,
  openRegister,
  type RegisterParts,
  type RegisterService,
} from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { balancingContract } from './contract.ts';
import {
  type BalancingContent,
  type BalancingDraft,
  balancingContentSchema,
  type Reopened,
} from './model.ts';
import { balancingRegister } from './register.ts';
import { contradictions, withObjection } from './rules.ts';

/** An objection as it came out for one record; `on` is the plain day of the decision. */
export type ConcludedObjection = {
  readonly recordId: RegisterItemId;
  readonly reference: string;
  readonly outcome: BalancingOutcome;
  readonly on: PlainDate;
};

export type BalancingService = {
  readonly handlers: Handlers<typeof balancingContract>;
  readonly register: RegisterService<'balancing', BalancingContent>;
  /** Enters the sample's tests, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly BalancingDraft[]): void;
  /** Notes an objection on the tests of its record that came out the other way, so that they are revised. */
  noteObjection(unit: Unit, objection: ConcludedObjection): void;
};

export type BalancingParts = RegisterParts & {
  /** Every review that an objection has opened, oldest first. */
  readonly reviews: () => readonly BalancingReview[];
  /** A processing record's content, or undefined. */
  readonly recordOf: (id: RegisterItemId) => ProcessingContent | undefined;
};

/** The balancing tests, and how objections stand against them (Art 6(1)(f), 21(1)). */
export function balancingService(parts: BalancingParts): BalancingService {
  const register = openRegister(balancingRegister, parts);
  const testsOf = (record: RegisterItemId) =>
    (parts.recordOf(record)?.balancingTests ?? []).flatMap((id) => register.find(id) ?? []);
  return {
    register,
    noteObjection: (unit, { recordId, ...objection }) => {
      for (const { id, version, content } of testsOf(recordId)) {
        const noted = withObjection(content, objection);
        if (noted) register.keep(unit, { id, version, content: noted });
      }
    },
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: balancingContentSchema.parse(draft) });
      }
    },
    handlers: {
      ...register.handlers,
      'balancing.reopened': ({ openOnly }) => {
        const reviews = parts.reviews();
        const open = reviews.filter(({ outcome }) => outcome === undefined);
        const concluded = openOnly ? [] : reviews.filter(({ outcome }) => outcome !== undefined);
        return {
          reopened: [...open, ...concluded].flatMap((review) => {
            const record = parts.recordOf(review.recordId);
            return record ? [reopenedOf(review, record, testsOf(review.recordId))] : [];
          }),
        };
      },
    },
  };
}

function reopenedOf(
  review: BalancingReview,
  { statement }: ProcessingContent,
  tests: readonly Item<BalancingContent>[],
): Reopened {
  return {
    review,
    recordTitle: statement.title,
    tests: tests.map(({ id, content: { title, outcome } }) => ({
      id,
      title: { sv: title, en: title },
      ...(outcome ? { outcome } : {}),
    })),
    gaps: reopenedGaps(review, tests),
  };
}

function reopenedGaps(
  { reference }: BalancingReview,
  tests: readonly Item<BalancingContent>[],
): readonly Gap[] {
  const contradicted = tests.some(({ content }) =>
    contradictions(content).some((objection) => objection.reference === reference),
  );
  return [
    ...lacks(tests.length === 0, {
      field: 'balancingTests',
      article: 'Art 21(1)',
      sv: 'behandlingen har ingen intresseavvägning att pröva invändningen mot',
      en: 'the record has no balancing test to try the objection against',
    }),
    ...lacks(contradicted, {
      field: 'outcome',
      article: 'Art 21(1)',
      sv: 'invändningen avgjordes annorlunda än avvägningen: gör om den',
      en: 'the objection was decided otherwise than the test: revise the test',
    }),
  ];
}
