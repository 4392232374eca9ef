import { type Instant, instantOf, type PlainDate } from '../kit/dates.ts';
import type { Readable } from '../vault/sql.ts';
import type { EvidenceFacts } from './model/facts.ts';
import { countErasures, countKind, newestOf } from './storeFacts.ts';

/** What the other areas tell; the rest is counted in the database. */
export type FactsParts = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly requests: (today: PlainDate) => Pick<EvidenceFacts, 'rights' | 'byEmail'>;
  readonly suppressed: () => number;
  /** What registers are read for; in turns: others go on meanwhile. */
  readonly told: () => Promise<Pick<EvidenceFacts, Told>>;
};

type Told =
  | 'organisation'
  | 'records'
  | 'balancing'
  | 'measures'
  | 'suppliers'
  | 'rules'
  | 'notices'
  | 'journal';

const hours72 = 72 * 3600 * 1000;

/** Gathers what the checks read, as of now. Registers that may hold many items are counted, never read. */
export function factsReader(parts: FactsParts) {
  const { read, clock } = parts;
  return async (today: PlainDate): Promise<Omit<EvidenceFacts, 'today' | 'policyText'>> => ({
    ...(await parts.told()),
    suppressed: parts.suppressed(),
    ...parts.requests(today),
    erasedCases: countErasures(read),
    accessReviews: {
      ...countKind(read, 'accessReviews', 'any'),
      newest: newestOf(read, 'accessReviews', 'on'),
    },
    ...countsOfDealings(read),
    actions: {
      done: countKind(read, 'retentionActions', 'actionDone'),
      overdue: countKind(read, 'retentionActions', 'actionOverdue', today),
      newest: newestOf(read, 'retentionActions', 'doneOn'),
    },
    breaches: {
      all: countKind(read, 'breaches', 'any'),
      unnotified: countKind(read, 'breaches', 'breachUnnotified', before72Hours(clock())),
    },
  });
}

/** What was disclosed and consented to: registers that may hold a line for each person. */
function countsOfDealings(read: Readable): Pick<EvidenceFacts, 'disclosures' | 'consents'> {
  return {
    disclosures: {
      all: countKind(read, 'disclosures', 'any'),
      withoutGround: countKind(read, 'disclosures', 'disclosedWithoutGround'),
      againstPolicy: countKind(read, 'disclosures', 'disclosedAgainstPolicy'),
      newest: newestOf(read, 'disclosures', 'on'),
    },
    consents: {
      given: countKind(read, 'consents', 'consentGiven'),
      withdrawn: countKind(read, 'consents', 'consentWithdrawn'),
      byVisit: countKind(read, 'consents', 'consentByVisit'),
      byTerms: countKind(read, 'consents', 'consentByTerms'),
      newest: newestOf(read, 'consents', 'givenOn'),
    },
  };
}

/** Moments are absolute: hours are counted, not days (Art 33(1)). */
function before72Hours(now: Instant): Instant {
  return instantOf(Date.parse(now) - hours72);
}
