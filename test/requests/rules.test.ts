import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import { pauseIdSchema } from '../../src/core/kit/ids.ts';
import { type Request, type Right, requestStates, rights } from '../../src/core/requests/model.ts';
import {
  checklistFor,
  expiryOf,
  isOpen,
  mayAskIdentity,
  mayExtend,
  moveNeedsReason,
  movesAllowed,
  referenceOf,
  replyOwed,
  stateReached,
} from '../../src/core/requests/rules.ts';
import { answeredCase, decision, fresh, refusal, today } from './rulesStanding.ts';

function question(change: Partial<Request['pauses'][number]> = {}): Request['pauses'][number] {
  return {
    id: pauseIdSchema.parse('00000000-0000-4000-8000-0000000000c1'),
    ground: 'identity',
    doubt: 'Begäran kom från en okänd adress.',
    from: plainDate('2026-11-01'),
    expiresOn: plainDate('2026-12-01'),
    ...change,
  };
}

describe('the table of moves', () => {
  it('lets every state be left, and reaches every state but identity in doubt', () => {
    for (const kind of ['rights', 'question', 'complaint'] as const) {
      const reached = new Set(requestStates.flatMap((from) => movesAllowed(from, kind)));
      for (const state of requestStates) assert.ok(movesAllowed(state, kind).length > 0, state);
      assert.deepEqual(
        requestStates.filter((state) => !reached.has(state)),
        // What is routed is neither searched nor decided.
        kind === 'rights' ? ['identityInDoubt'] : ['identityInDoubt', 'searching', 'deciding'],
      );
    }
  });

  it('is this, for a case that invokes rights and for one that is routed', () => {
    const table = (kind: 'rights' | 'question' | 'complaint') =>
      Object.fromEntries(requestStates.map((from) => [from, movesAllowed(from, kind).join(' ')]));
    assert.deepEqual(table('rights'), {
      identityInDoubt: 'deciding withdrawn',
      answered: 'deciding closed',
      closed: 'deciding',
      withdrawn: 'received',
      received: 'searching deciding withdrawn',
      searching: 'deciding withdrawn',
      deciding: 'searching answered withdrawn',
    });
    for (const kind of ['question', 'complaint'] as const) {
      assert.deepEqual(table(kind), {
        identityInDoubt: 'received withdrawn',
        answered: 'received closed',
        closed: 'received',
        withdrawn: 'received',
        received: 'answered withdrawn',
        searching: 'answered withdrawn',
        deciding: 'answered withdrawn',
      });
    }
  });

  it('never moves a case to where it is', () => {
    for (const state of requestStates) assert.ok(!movesAllowed(state).includes(state), state);
  });

  it('closes only what was answered, and answers a right only from deciding', () => {
    const leadTo = (to: (typeof requestStates)[number], kind: 'rights' | 'question') =>
      requestStates.filter((state) => movesAllowed(state, kind).includes(to));
    assert.deepEqual(leadTo('closed', 'rights'), ['answered']);
    assert.deepEqual(leadTo('closed', 'question'), ['answered']);
    assert.deepEqual(leadTo('answered', 'rights'), ['deciding']);
    assert.deepEqual(leadTo('answered', 'question'), ['received', 'searching', 'deciding']);
  });

  it('wants a reason to withdraw a case and to take up an ended one, not to close it', () => {
    assert.ok(moveNeedsReason('received', 'withdrawn'));
    assert.ok(moveNeedsReason('answered', 'deciding'));
    assert.ok(moveNeedsReason('closed', 'deciding'));
    assert.ok(moveNeedsReason('withdrawn', 'received'));
    assert.ok(!moveNeedsReason('answered', 'closed'));
    assert.ok(!moveNeedsReason('received', 'searching'));
  });

  it('puts a case that is taken up again back in doubt while its question can be answered', () => {
    const standing = { pauses: [question()], today };
    assert.equal(stateReached('deciding', standing), 'identityInDoubt');
    assert.equal(stateReached('withdrawn', standing), 'withdrawn');
    const settled = { pauses: [question({ to: plainDate('2026-11-20') })], today };
    assert.equal(stateReached('deciding', settled), 'deciding');
    const expired = { ...standing, today: plainDate('2026-12-02') };
    assert.equal(stateReached('deciding', expired), 'deciding');
  });
});

describe('a question of identity', () => {
  const asked = { ground: 'identity' } as const;

  it('is put only while the clock runs', () => {
    for (const state of requestStates) {
      const may = mayAskIdentity({ ...fresh, state }, asked).may;
      assert.equal(may, isOpen(state) && state !== 'identityInDoubt', state);
    }
  });

  it('is refused with Art 12(6) where the request came from a registered address', () => {
    const standing = { ...fresh, senderStanding: 'registered' } as const;
    const refused = mayAskIdentity(standing, asked);
    assert.ok(!refused.may);
    assert.match(refused.reason.sv, /rimliga skäl att tvivla saknas.*art\. 12\.6/);
    assert.match(refused.reason.en, /no reasonable doubt.*Art\. 12\(6\)/);
    const despite = 'Kontot togs nyligen över av någon annan.';
    assert.ok(mayAskIdentity(standing, { ...asked, despite }).may);
    assert.ok(mayAskIdentity(standing, { ground: 'clarification' }).may);
  });

  it('is refused where all that is invoked takes effect at once, without proof', () => {
    const invoking = (...rights: readonly Right[]) => ({
      ...fresh,
      courses: rights.map((right) => ({ right, scope: [] })),
    });
    for (const right of ['marketingObjection', 'consentWithdrawal'] as const) {
      const refused = mayAskIdentity(invoking(right), asked);
      assert.ok(!refused.may);
      assert.match(refused.reason.en, /need no proof \(Art\. 7\(3\), 21\(3\)\)/);
      assert.ok(mayAskIdentity(invoking(right), { ground: 'clarification' }).may);
      assert.ok(mayAskIdentity(invoking(right, 'access'), asked).may);
    }
  });

  it('is put one at a time, and never in a case that invokes no right', () => {
    assert.ok(!mayAskIdentity({ ...fresh, pauses: [question()] }, asked).may);
    const answered = { ...fresh, pauses: [question({ to: plainDate('2026-11-02') })] };
    assert.ok(mayAskIdentity(answered, asked).may);
    assert.ok(!mayAskIdentity({ ...fresh, kind: 'question' }, asked).may);
  });

  it('can be answered for thirty days unless said otherwise', () => {
    assert.equal(expiryOf(plainDate('2026-11-01')), '2026-12-01');
  });
});

describe('an extension', () => {
  it('is open to the last day of the first month, and refused with Art 12(3) on the day after', () => {
    const { first } = fresh.deadline;
    assert.ok(mayExtend({ ...fresh, today: first }).may);
    const late = mayExtend({ ...fresh, today: addDays(first, 1) });
    assert.ok(!late.may);
    assert.match(late.reason.sv, /senast den 21 december 2026 \(art\. 12\.3\)/);
  });

  it('is refused for an ended case, a second time, and where nothing is invoked', () => {
    const extension = { ground: 'complexity', reasons: 'x'.repeat(20) } as const;
    assert.ok(!mayExtend({ ...fresh, extension }).may);
    assert.ok(!mayExtend({ ...fresh, kind: 'complaint' }).may);
    for (const state of requestStates) {
      assert.equal(mayExtend({ ...fresh, state }).may, isOpen(state), state);
    }
  });

  it('is refused with Art 12(4) where every right is refused, not where only one of them is', () => {
    const courses = answeredCase(['erasure'], refusal('legalClaims')).courses;
    const whole = mayExtend({ ...fresh, courses });
    assert.ok(!whole.may);
    assert.match(whole.reason.en, /Art\. 12\(4\)/);
    assert.ok(mayExtend({ ...fresh, courses: [...courses, { right: 'access', scope: [] }] }).may);
  });
});

describe('the letters that answer', () => {
  it('are those of the rights decided so far, each once', () => {
    const excessive = refusal('manifestlyExcessive');
    const courses = [
      { right: 'access', decision: excessive },
      { right: 'erasure', decision: excessive },
      { right: 'rectification', decision: decision() },
      { right: 'portability' },
    ] as const;
    assert.deepEqual(replyOwed(courses), ['excessiveRefusal', 'rectificationReply']);
  });
});

describe('the checklist', () => {
  it('asks each thing once, with a code of its own and an article', () => {
    const items = checklistFor(rights);
    assert.ok(items.length >= 20);
    assert.equal(new Set(items.map(({ code }) => code)).size, items.length);
    for (const { citation, title } of items) {
      assert.match(citation, /^Art\. \d/);
      assert.ok(title.sv.length > 10 && title.en.length > 10);
    }
  });

  it('is nothing for a question or a complaint', () => assert.deepEqual(checklistFor([]), []));
});

describe('a reference', () => {
  it('sorts as its number does within a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (serial) => {
        assert.ok(referenceOf(2026, serial) < referenceOf(2026, serial + 1));
      }),
    );
    assert.equal(referenceOf(2026, 1), '2026-0001');
  });
});
