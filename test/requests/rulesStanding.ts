import { type Instant, instantOf, plainDate } from '../../src/core/kit/dates.ts';
import { type Decision, decisionSchema, type Right } from '../../src/core/requests/model.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import type { CaseStanding, LetterStanding } from '../../src/core/requests/rules.ts';

/** The plain date on which the standings are judged. */
export const today = plainDate('2026-11-23');

/** A decision as a caller of the API would record it. */
export function decision(change: Partial<Decision> = {}): Decision {
  return decisionSchema.parse({
    outcome: 'granted',
    action: 'Uppgifterna är rättade i kundregistret.',
    doneOn: '2026-11-22',
    ...change,
  });
}

/** A refusal on some grounds, with reasons long enough for any of them. */
export function refusal(...grounds: Decision['grounds']): Decision {
  return decisionSchema.parse({
    outcome: 'refused',
    grounds,
    reasons: 'Samma begäran har kommit in elva gånger på två månader, senast i förrgår.',
  });
}

/** A letter that was issued at a moment. */
export function issued(template: LetterStanding['template'], at: number): LetterStanding {
  return { template, state: 'issued', issuedAt: instantOf(at) };
}

/** A rights case in which nothing has happened yet. */
export const fresh: CaseStanding = {
  kind: 'rights',
  state: 'received',
  senderStanding: 'unknown',
  courses: [],
  restrictions: [],
  notices: [],
  pauses: [],
  today,
  deadline: { first: plainDate('2026-12-21') },
  letters: [],
  tasks: [],
  openFindings: 0,
  extractChangedAt: undefined,
  openReviews: 0,
};

/** A case in which every right was decided at moment 1000 and answered at moment 2000, and nothing is left. */
export function answeredCase(rights: readonly Right[], made = decision()): CaseStanding {
  return {
    ...fresh,
    state: 'deciding',
    courses: rights.map((right) => ({
      right,
      scope: [],
      decision: made,
      decidedAt: moment(1000),
      decidedBy: 'dso',
    })),
    letters: [
      issued('acknowledgement', 500),
      ...rights.map((right) => issued(rightsCatalogue[right].reply(made), 2000)),
    ],
  };
}

/** A moment by its number. */
export function moment(at: number): Instant {
  return instantOf(at);
}
