import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import {
  pauseIdSchema,
  recipientNoticeIdSchema,
  restrictionIdSchema,
} from '../../src/core/kit/ids.ts';
import type { TemplateName } from '../../src/core/letters/model.ts';
import {
  type Decision,
  type RequestState,
  type Right,
  requestKinds,
  requestStates,
  rights,
} from '../../src/core/requests/model.ts';
import { restrictionGrounds } from '../../src/core/requests/rights/codes.ts';
import {
  type CaseStanding,
  hindrances,
  mayAskIdentity,
  movesAllowed,
  stateReached,
  validDecision,
} from '../../src/core/requests/rules.ts';
import { decision, fresh, moment, refusal } from './rulesStanding.ts';

/** A case and the number of the next moment: every step happens later than the one before. */
type Walk = { readonly standing: CaseStanding; readonly now: number };

/** Something that happens to a case, as the services would do it; the rules decide only about moves. */
type Step = (walk: Walk) => Walk;

function change(part: (standing: CaseStanding, now: number) => Partial<CaseStanding>): Step {
  return ({ standing, now }) => ({
    standing: { ...standing, ...part(standing, now) },
    now: now + 1,
  });
}

/** The letter that answers each right, written down apart from the catalogue. */
const replies: Readonly<Record<Right, TemplateName>> = {
  access: 'accessReply',
  rectification: 'rectificationReply',
  erasure: 'erasureReply',
  restriction: 'restrictionReply',
  portability: 'portabilityReply',
  objection: 'objectionReply',
  marketingObjection: 'marketingReply',
  automatedDecision: 'automatedDecisionReply',
  consentWithdrawal: 'consentReply',
};

const searched: readonly Right[] = ['access', 'erasure', 'portability'];

function replyTo(right: Right, made: Decision): TemplateName {
  return made.grounds.some((code) => code.startsWith('manifestly'))
    ? 'excessiveRefusal'
    : replies[right];
}

/** What the law asks of a case that counts as answered, said another way than the rules say it. */
function assertAnswered({ kind, courses, letters, openFindings, handover, ...rest }: CaseStanding) {
  const sent = letters.filter(({ state }) => state === 'issued');
  if (kind !== 'rights' || (handover && handover.to !== 'colleague')) {
    assert.ok(sent.some(({ template }) => template === 'closing' || template === 'handover'));
    return;
  }
  assert.ok(courses.length > 0);
  for (const { right, decision: made, decidedAt } of courses) {
    assert.ok(made && decidedAt, `${right} is not decided`);
    const isSearched = searched.includes(right) && !isUnsearched(made);
    if (isSearched) assert.equal(openFindings, 0);
    const since =
      isSearched && (rest.extractChangedAt ?? '') > decidedAt ? rest.extractChangedAt : decidedAt;
    assert.ok(
      sent.some(
        (one) => one.template === replyTo(right, made) && (one.issuedAt ?? '') >= (since ?? ''),
      ),
      `${right} has no reply of its own`,
    );
  }
}

function isUnsearched({ outcome, grounds }: Decision): boolean {
  return outcome === 'refused' && grounds.some((code) => /^(manifestly|notIdentified)/.test(code));
}

/** What the law asks of a closed case besides. */
function assertClosed(standing: CaseStanding) {
  assertAnswered(standing);
  const { letters, tasks, notices, restrictions, courses, fee, openReviews } = standing;
  for (const { template, state } of letters) {
    assert.ok(
      state === 'issued' || state === 'discarded' || template === 'acknowledgement',
      template,
    );
    assert.notEqual(state, 'draft');
  }
  assert.ok(
    tasks.every(({ doneAt }) => doneAt !== undefined),
    'a duty is open',
  );
  assert.ok(notices.every(({ state }) => state === 'confirmed' || state === 'waived'));
  const stays = courses.some(
    (one) => one.right === 'restriction' && one.decision?.outcome === 'granted',
  );
  for (const { liftedOn, ground } of restrictions) {
    assert.ok(liftedOn !== undefined || stays || /^(unlawful|neededFor)/.test(ground), ground);
  }
  assert.notEqual(fee?.settled, 'open');
  assert.equal(openReviews, 0);
}

const anyRight = fc.constantFrom(...rights);
const anyDecision = fc.constantFrom(
  decision(),
  refusal('notIdentified'),
  refusal('manifestlyExcessive'),
);
const anyTemplate = fc.constantFrom<TemplateName>(
  ...Object.values(replies),
  'acknowledgement',
  'excessiveRefusal',
  'closing',
  'handover',
);

/** A decision as the service records it: one that the right does not allow changes nothing. */
const decide =
  (right: Right, made: Decision): Step =>
  (walk) =>
    validDecision(right, made, walk.standing.today, true).problems.length > 0
      ? walk
      : change(({ courses }, now) => ({
          courses: courses.map((course) =>
            course.right === right ? { ...course, decision: made, decidedAt: moment(now) } : course,
          ),
        }))(walk);

const write = (template: TemplateName, state: 'owed' | 'draft' | 'issued'): Step =>
  change(({ letters }, now) => ({
    letters: [
      ...letters,
      { template, state, ...(state === 'issued' ? { issuedAt: moment(now) } : {}) },
    ],
  }));

const begin: readonly Step[] = [
  change(({ tasks }) => ({ tasks: [...tasks, {}] })),
  change((_, now) => ({ openFindings: 4, extractChangedAt: moment(now) })),
  change((_, now) => ({ extractChangedAt: moment(now) })),
  change(({ openReviews }) => ({ openReviews: openReviews + 1 })),
  change(() => ({
    fee: {
      ground: 'manifestlyExcessive',
      amountSek: 300,
      reasons: 'x'.repeat(20),
      settled: 'open',
    },
  })),
  change(({ notices }) => ({
    notices: [
      ...notices,
      {
        id: recipientNoticeIdSchema.parse('00000000-0000-4000-8000-0000000000d1'),
        right: 'erasure',
        recipient: { name: 'Fortnox AB', role: '', email: '', addressLines: [] },
        state: 'owed',
      },
    ],
  })),
  change(({ notices }) => ({
    notices: notices.map((one) => (one.state === 'owed' ? { ...one, state: 'sent' } : one)),
  })),
];

const restrict = (ground: (typeof restrictionGrounds)[number]): Step =>
  change(({ restrictions, today }) => ({
    restrictions: [
      ...restrictions,
      {
        id: restrictionIdSchema.parse('00000000-0000-4000-8000-0000000000b1'),
        ground,
        records: [],
        openedOn: today,
      },
    ],
  }));

/** Brings one kind of work to its end. */
const finish: readonly Step[] = [
  change(({ tasks }, now) => ({ tasks: tasks.map(() => ({ doneAt: moment(now) })) })),
  change(() => ({ openFindings: 0 })),
  change(() => ({ openReviews: 0 })),
  change(({ fee }) => (fee ? { fee: { ...fee, settled: 'paid' } } : {})),
  change(({ notices }) => ({ notices: notices.map((one) => ({ ...one, state: 'confirmed' })) })),
  change(({ restrictions, today }) => ({
    restrictions: restrictions.map((one) => ({ ...one, liftedOn: today })),
  })),
  change(({ letters }, now) => ({
    letters: letters.map((one) =>
      one.state === 'issued' ? one : { ...one, state: 'issued', issuedAt: moment(now) },
    ),
  })),
  change(({ courses, letters }, now) => ({
    letters: [
      ...letters,
      ...courses.flatMap(({ right, decision: made }) =>
        made
          ? [{ template: replyTo(right, made), state: 'issued', issuedAt: moment(now) } as const]
          : [],
      ),
    ],
  })),
];

const ask: Step = (walk) => {
  const { standing } = walk;
  if (!mayAskIdentity(standing, { ground: 'identity' }).may) return walk;
  return change(({ pauses, today }) => ({
    state: 'identityInDoubt',
    pauses: [
      ...pauses,
      {
        id: pauseIdSchema.parse('00000000-0000-4000-8000-0000000000c1'),
        ground: 'identity',
        doubt: 'Okänd adress.',
        from: today,
      },
    ],
  }))(walk);
};

const settle = change(({ pauses, state, today }) => ({
  state: state === 'identityInDoubt' ? 'searching' : state,
  pauses: pauses.map((one) => ({ ...one, to: one.to ?? today })),
}));

const wait = (days: number): Step => change(({ today }) => ({ today: addDays(today, days) }));

const handOver = (to: 'controller' | 'colleague'): Step =>
  change(({ today }) => ({
    handover: {
      to,
      recipient: { name: 'Annan AB', role: '', email: '', addressLines: [] },
      reasons: 'Uppgifterna är deras.',
      on: today,
    },
  }));

/** A move as the service makes it: through the table, past the hindrances, or not at all. */
const move =
  (to: RequestState): Step =>
  (walk) => {
    const { standing } = walk;
    const isAllowed =
      movesAllowed(standing.state, standing.kind).includes(to) &&
      hindrances(to, standing).length === 0;
    return isAllowed ? change((now) => ({ state: stateReached(to, now) }))(walk) : walk;
  };

/** The way onwards is taken more often than out, or few walks would end. */
const onwards: readonly RequestState[] = [1, 2, 3, 4].flatMap(() => [
  'deciding',
  'answered',
  'closed',
]);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...requestStates, ...onwards).map(move) },
  { weight: 6, arbitrary: fc.constantFrom(...finish) },
  {
    weight: 3,
    arbitrary: fc.tuple(anyRight, anyDecision).map(([right, made]) => decide(right, made)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyTemplate, fc.constantFrom('owed', 'draft', 'issued'))
      .map(([template, state]) => write(template, state)),
  },
  { weight: 2, arbitrary: fc.constantFrom(...begin) },
  { weight: 1, arbitrary: fc.constantFrom(...restrictionGrounds).map(restrict) },
  { weight: 1, arbitrary: fc.constantFrom(ask, settle, wait(20), wait(1)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('controller' as const, 'colleague' as const).map(handOver),
  },
);

const anyCase = fc
  .tuple(
    fc.constantFrom(...requestKinds, 'rights' as const, 'rights' as const),
    fc.uniqueArray(anyRight, { minLength: 1, maxLength: 2 }),
  )
  .map(
    ([kind, invoked]): CaseStanding => ({
      ...fresh,
      kind,
      today: plainDate('2026-11-23'),
      courses: kind === 'rights' ? invoked.map((right) => ({ right, scope: [] })) : [],
      letters: [{ template: 'acknowledgement', state: 'owed' }],
    }),
  );

describe('no path through the course of a case', () => {
  it('answers it with a right unanswered, or closes it with anything left open', () => {
    const reached = new Map<string, number>();
    fc.assert(
      fc.property(
        anyCase,
        fc.array(anyStep, { minLength: 60, maxLength: 150, size: 'max' }),
        (begun, steps) => {
          let walk: Walk = { standing: begun, now: 1 };
          for (const step of steps) {
            const before = walk.standing;
            walk = step(walk);
            const { state, kind } = walk.standing;
            if (state === before.state) continue;
            reached.set(`${kind} ${state}`, (reached.get(`${kind} ${state}`) ?? 0) + 1);
            if (state === 'answered') assertAnswered(walk.standing);
            if (state === 'closed') assertClosed(walk.standing);
          }
        },
      ),
      { numRuns: 6000 },
    );
    // A walk that never got there would have shown nothing.
    for (const kind of requestKinds) {
      assert.ok((reached.get(`${kind} closed`) ?? 0) > 20, `${kind}: ${[...reached].join(' ')}`);
    }
    assert.ok((reached.get('rights identityInDoubt') ?? 0) > 20);
  });

  it('leaves doubt about identity but by the answer, a withdrawal, or once its time has run out', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.constantFrom(...requestStates), (days, to) => {
        const asked = ask({ standing: fresh, now: 1 });
        const later = move(to)(wait(days)(asked)).standing;
        if (later.state === 'identityInDoubt') return;
        assert.ok(later.state === 'withdrawn' || (later.state === 'deciding' && days > 30));
      }),
      { numRuns: 500 },
    );
  });

  it('takes a step that the table does not have', () => {
    const anyState = fc.constantFrom(...requestStates);
    fc.assert(
      fc.property(anyState, anyState, fc.constantFrom(...requestKinds), (state, to, kind) => {
        const walk = { standing: { ...fresh, state, kind }, now: 1 };
        const after = move(to)(walk).standing.state;
        assert.ok(after === state || movesAllowed(state, kind).includes(after));
      }),
      { numRuns: 500 },
    );
  });
});
