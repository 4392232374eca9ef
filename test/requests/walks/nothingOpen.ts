import assert from 'node:assert/strict';
import type { Request, Right } from '../../../src/core/requests/model.ts';
import type { LetterRow } from './walk.ts';

/** The letter that answers each right, written down apart from the catalogue. */
const replies: Readonly<Record<Right, string>> = {
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

/** That a closed case leaves nothing behind, read from its page and its letters alone. */
export function assertNothingOpen(
  request: Request,
  letters: readonly LetterRow[],
  openReviews: number,
): void {
  const { tasks, notices, fee, restrictions, courses, kind, handover } = request;
  assert.deepEqual(
    tasks.filter(({ doneAt }) => doneAt === undefined).map(({ title }) => title.en),
    [],
    'an open task',
  );
  const hasAnswer = letters.some(
    ({ template, state }) => state === 'issued' && template !== 'acknowledgement',
  );
  const left = letters.filter(
    ({ template, state }) =>
      state === 'draft' ||
      (state === 'owed' && !(template === 'acknowledgement' && (hasAnswer || request.mergedInto))),
  );
  assert.deepEqual(
    left.map(({ template, state }) => `${template} ${state}`),
    [],
    'a letter owed or drafted',
  );
  assert.deepEqual(
    notices.filter(({ state }) => state !== 'confirmed' && state !== 'waived'),
    [],
    'a notice unsent or unconfirmed',
  );
  assert.notEqual(fee?.settled, 'open', 'an open fee');
  assert.equal(openReviews, 0, 'an open balancing review');
  const restricts = courses.some(
    ({ right, decision }) =>
      right === 'restriction' && /granted|partly/.test(decision?.outcome ?? ''),
  );
  const provisional = restrictions.filter(
    ({ ground, liftedOn }) =>
      liftedOn === undefined && /accuracyContested|objectionPending/.test(ground),
  );
  assert.ok(restricts || provisional.length === 0, 'a provisional restriction');
  const issued = (template: string) =>
    letters.filter((one) => one.template === template && one.state === 'issued');
  if (kind !== 'rights' || handover?.to === 'controller') {
    assert.ok([...issued('closing'), ...issued('handover')].length > 0, 'no answer at all');
    return;
  }
  assert.ok(courses.length > 0);
  for (const { right, decision, decidedAt } of courses) {
    assert.ok(decision && decidedAt, `${right} is undecided`);
    const isExcessive = decision.grounds.some((code) => code.startsWith('manifestly'));
    const reply = issued(isExcessive ? 'excessiveRefusal' : replies[right]);
    assert.ok(
      reply.some(({ issuedAt }) => (issuedAt ?? '') >= decidedAt),
      `${right}: no reply after its decision`,
    );
  }
}
