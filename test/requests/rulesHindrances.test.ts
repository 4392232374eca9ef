import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import {
  pauseIdSchema,
  recipientNoticeIdSchema,
  restrictionIdSchema,
} from '../../src/core/kit/ids.ts';
import { type Request, requestStates, rights } from '../../src/core/requests/model.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import { type CaseStanding, hindrances } from '../../src/core/requests/rules.ts';
import { answeredCase, fresh, issued, moment, refusal } from './rulesStanding.ts';

/** The one thing in the way, or a failed test. */
function only(to: 'answered' | 'closed' | 'deciding', standing: CaseStanding) {
  const [first, ...others] = hindrances(to, standing);
  assert.ok(first, 'nothing stands in the way');
  assert.deepEqual(others, []);
  assert.match(first.sv, /\(art\. \d/);
  assert.match(first.en, /\(Art\. \d/);
  return first;
}

const recipient = { name: 'Fortnox AB', role: 'Bokföring', email: '', addressLines: [] };

function notice(state: Request['notices'][number]['state']): Request['notices'][number] {
  const id = recipientNoticeIdSchema.parse('00000000-0000-4000-8000-0000000000d1');
  return { id, right: 'erasure', recipient, state };
}

function restriction(
  change: Partial<Request['restrictions'][number]> = {},
): Request['restrictions'][number] {
  return {
    id: restrictionIdSchema.parse('00000000-0000-4000-8000-0000000000b1'),
    ground: 'accuracyContested',
    records: [],
    openedOn: plainDate('2026-11-01'),
    ...change,
  };
}

function question(ground: 'identity' | 'clarification' = 'identity'): Request['pauses'][number] {
  return {
    id: pauseIdSchema.parse('00000000-0000-4000-8000-0000000000c1'),
    ground,
    doubt: 'Begäran kom från en okänd adress.',
    from: plainDate('2026-10-01'),
    expiresOn: plainDate('2026-11-22'),
  };
}

describe('what stands in the way of an answer', () => {
  it('is nothing once every right is decided and answered, whichever it is', () => {
    for (const right of rights) {
      assert.deepEqual(hindrances('answered', answeredCase([right])), [], right);
      assert.deepEqual(hindrances('closed', answeredCase([right])), [], right);
    }
    assert.deepEqual(hindrances('closed', answeredCase(rights)), []);
  });

  it('is an open line of the search, where a right needs one', () => {
    for (const right of rights) {
      const found = hindrances('answered', { ...answeredCase([right]), openFindings: 3 });
      assert.equal(found.length, rightsCatalogue[right].needsSearch ? 1 : 0, right);
    }
    assert.equal(
      only('answered', { ...answeredCase(['access']), openFindings: 3 }).place,
      'findings',
    );
  });

  it('is no open search where nobody could be searched for', () => {
    for (const ground of ['notIdentified', 'manifestlyExcessive'] as const) {
      const standing = answeredCase(['access'], refusal(ground));
      assert.deepEqual(hindrances('answered', { ...standing, openFindings: 11 }), []);
    }
  });

  it('is a right without a decision', () => {
    const standing = answeredCase(['erasure']);
    const courses = [...standing.courses, { right: 'objection', scope: [] } as const];
    const found = only('answered', { ...standing, courses });
    assert.equal(found.place, 'decisions');
    assert.match(found.en, /no decision on objection/);
  });

  it('is a reply that is owed, a draft, or another letter than the decision asks for', () => {
    const standing = answeredCase(['erasure']);
    for (const state of ['owed', 'draft', 'discarded'] as const) {
      const letters = [{ template: 'erasureReply', state } as const];
      assert.equal(only('answered', { ...standing, letters }).place, 'letters');
    }
    const excessive = answeredCase(['erasure'], refusal('manifestlyUnfounded'));
    assert.match(
      only('answered', { ...excessive, letters: [issued('erasureReply', 2000)] }).sv,
      /svaret om radering är inte utfärdat/,
    );
  });

  it('is a reply older than the decision, also of a right that has no search', () => {
    const standing = answeredCase(['rectification']);
    const letters = [issued('rectificationReply', 999)];
    assert.match(only('answered', { ...standing, letters }).en, /newer than the reply/);
  });

  it('is a reply that was issued before the extract changed', () => {
    const changed = { ...answeredCase(['access']), extractChangedAt: moment(2001) };
    assert.match(only('answered', changed).sv, /har ändrats efter det utfärdade svaret/);
    const other = { ...answeredCase(['restriction']), extractChangedAt: moment(2001) };
    assert.deepEqual(hindrances('answered', other), []);
  });

  it('is a case of rights that names none', () => {
    assert.equal(only('answered', fresh).place, 'decisions');
  });

  it('is a right granted while nobody knows who asks; a refusal for that reason stands', () => {
    const pauses = [question()];
    const found = only('answered', { ...answeredCase(['access']), pauses });
    assert.equal(found.place, 'question');
    const refused = { ...answeredCase(['access'], refusal('notIdentified')), pauses };
    assert.deepEqual(hindrances('answered', refused), []);
    const stopped = { ...answeredCase(['marketingObjection']), pauses };
    assert.deepEqual(hindrances('answered', stopped), []);
    const scope = { ...answeredCase(['access']), pauses: [question('clarification')] };
    assert.deepEqual(hindrances('answered', scope), []);
  });
});

describe('a question or a complaint', () => {
  it('is answered by a closing letter or one on a handover', () => {
    for (const kind of ['question', 'complaint'] as const) {
      assert.equal(only('answered', { ...fresh, kind }).place, 'letters');
      for (const template of ['closing', 'handover'] as const) {
        const letters = [issued(template, 1)];
        assert.deepEqual(hindrances('answered', { ...fresh, kind, letters }), []);
      }
      const letters = [{ template: 'closing', state: 'draft' } as const];
      assert.equal(hindrances('answered', { ...fresh, kind, letters }).length, 1);
    }
  });
});

describe('a matter handed over', () => {
  const handover = {
    recipient,
    reasons: 'Uppgifterna är Fortnox egna.',
    on: plainDate('2026-11-20'),
  };

  it('needs its letter in place of the replies', () => {
    const standing = { ...fresh, handover: { ...handover, to: 'controller' } } as const;
    const courses = [{ right: 'access', scope: [] } as const];
    assert.match(only('answered', { ...standing, courses }).sv, /lämnats över/);
    const letters = [issued('handover', 1)];
    assert.deepEqual(hindrances('answered', { ...standing, courses, letters }), []);
  });

  it('is still ours to answer when it went to a colleague', () => {
    for (const to of ['colleague', 'authority'] as const) {
      const told = { ...fresh, handover: { ...handover, to }, letters: [issued('handover', 1)] };
      assert.notDeepEqual(hindrances('answered', told), [], to);
    }
    const standing = { ...fresh, handover: { ...handover, to: 'colleague' } } as const;
    const courses = [{ right: 'rectification', scope: [] } as const];
    const letters = [issued('handover', 1)];
    assert.equal(only('answered', { ...standing, courses, letters }).place, 'decisions');
  });
});

describe('what stands in the way of closing, besides the answer', () => {
  const done = answeredCase(['erasure']);

  it('is a letter owed or begun, but no acknowledgement once the answer was sent', () => {
    for (const state of ['owed', 'draft'] as const) {
      const letters = [...done.letters, { template: 'extract', state } as const];
      assert.equal(only('closed', { ...done, letters }).place, 'letters');
      assert.deepEqual(hindrances('answered', { ...done, letters }), []);
    }
    const letters = [
      { template: 'acknowledgement', state: 'owed' } as const,
      issued('erasureReply', 2000),
    ];
    assert.deepEqual(hindrances('closed', { ...done, letters }), []);
  });

  it('is an open task', () => {
    const tasks = [{ doneAt: moment(1) }, {}, {}];
    const found = only('closed', { ...done, tasks });
    assert.equal(found.place, 'tasks');
    assert.match(found.sv, /^2 uppgifter/);
  });

  it('is a recipient who has not confirmed or been waived (Art 19)', () => {
    for (const state of ['owed', 'sent'] as const) {
      assert.equal(only('closed', { ...done, notices: [notice(state)] }).place, 'notices');
    }
    for (const state of ['confirmed', 'waived'] as const) {
      assert.deepEqual(hindrances('closed', { ...done, notices: [notice(state)] }), []);
    }
  });

  it('is a restriction that only waited for the answer, or that is announced to end', () => {
    for (const ground of ['accuracyContested', 'objectionPending'] as const) {
      const standing = { ...done, restrictions: [restriction({ ground })] };
      assert.equal(only('closed', standing).place, 'restrictions');
    }
    const lifted = restriction({ liftedOn: plainDate('2026-11-20') });
    assert.deepEqual(hindrances('closed', { ...done, restrictions: [lifted] }), []);
    const meant = restriction({ ground: 'neededForClaims' });
    assert.deepEqual(hindrances('closed', { ...done, restrictions: [meant] }), []);
    const ending = restriction({ ground: 'neededForClaims', liftOn: plainDate('2027-01-01') });
    assert.equal(only('closed', { ...done, restrictions: [ending] }).place, 'restrictions');
  });

  it('is no restriction that was granted as a right', () => {
    const both = answeredCase(['rectification', 'restriction']);
    assert.deepEqual(hindrances('closed', { ...both, restrictions: [restriction()] }), []);
    const refused = answeredCase(['restriction'], refusal('noRestrictionGround'));
    assert.equal(
      only('closed', { ...refused, restrictions: [restriction()] }).place,
      'restrictions',
    );
  });

  it('is an open fee and a balancing test that is not concluded', () => {
    const fee = { ground: 'manifestlyExcessive', amountSek: 300, reasons: 'x'.repeat(20) } as const;
    assert.equal(only('closed', { ...done, fee: { ...fee, settled: 'open' } }).place, 'fee');
    assert.deepEqual(hindrances('closed', { ...done, fee: { ...fee, settled: 'paid' } }), []);
    assert.match(only('closed', { ...done, openReviews: 2 }).sv, /^2 intresseavvägningar/);
  });
});

describe('what stands in the way of deciding', () => {
  it('is a question that can still be answered; once its time has run out, nothing', () => {
    const waiting = { ...question(), expiresOn: plainDate('2026-11-23') };
    const standing = { ...fresh, state: 'identityInDoubt', pauses: [waiting] } as const;
    const found = only('deciding', standing);
    assert.equal(found.place, 'question');
    assert.match(found.sv, /till och med den 23 november 2026/);
    assert.deepEqual(hindrances('deciding', { ...standing, today: plainDate('2026-11-24') }), []);
  });

  it('is thirty days from the question where no other day was recorded', () => {
    const { expiresOn: _, ...old } = question();
    const standing = { ...fresh, state: 'identityInDoubt', pauses: [old] } as const;
    assert.equal(hindrances('deciding', { ...standing, today: plainDate('2026-10-31') }).length, 1);
    assert.equal(hindrances('deciding', { ...standing, today: plainDate('2026-11-01') }).length, 0);
  });
});

describe('the way back or out', () => {
  it('is never barred', () => {
    const open = { ...answeredCase(['access']), letters: [], openFindings: 11, tasks: [{}] };
    for (const to of requestStates) {
      if (to === 'answered' || to === 'closed') continue;
      assert.deepEqual(hindrances(to, { ...open, openReviews: 1 }), [], to);
    }
    assert.ok(hindrances('closed', { ...open, openReviews: 1 }).length >= 4);
  });
});
