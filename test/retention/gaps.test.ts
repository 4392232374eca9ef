import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { FristError } from '../../src/core/kit/errors.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import {
  type HoldDraft,
  holdContentSchema,
  type RetentionActionDraft,
  type RetentionDraft,
  retentionActionContentSchema,
  retentionContentSchema,
} from '../../src/core/retention/model.ts';
import { holdsRegister } from '../../src/core/retention/register/holds.ts';
import { retentionRegister } from '../../src/core/retention/register.ts';
import { refuseExecution } from '../../src/core/retention/rules/execution.ts';
import { isInForce, stops } from '../../src/core/retention/rules/holds.ts';

const [one, two] = ['1', '2'].map((n) =>
  registerItemIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`),
);
assert.ok(one && two);

const whole: RetentionDraft = {
  title: 'Kunder',
  purpose: 'Att avsluta relationen.',
  legalBases: ['b'],
  trigger: 'relationshipEnds',
  months: 12,
  action: 'delete',
  citation: 'Artikel 5.1 e',
};
const rule = (change: RetentionDraft | Partial<RetentionDraft>) =>
  retentionContentSchema.parse({ ...whole, ...change });

describe('a retention rule', () => {
  for (const [what, change, gaps] of [
    ['nothing', {}, []],
    ['its purpose', { purpose: '' }, ['purpose Art 5(1)(e)']],
    ['its legal basis', { legalBases: [] }, ['legalBases Art 6(1)']],
    ['its trigger', { trigger: undefined }, ['trigger Art 30(1)(f)']],
    ['its period', { months: undefined }, ['months Art 30(1)(f)']],
    ['what is done', { action: undefined }, ['action Art 5(1)(e)']],
    ['its provision', { citation: '' }, ['citation Art 5(2)']],
    ['words for another trigger', { trigger: 'other' }, ['triggerWords Art 30(1)(f)']],
    ['no months for bookkeeping', { trigger: 'financialYearEnd', months: undefined }, []],
    ['years of bookkeeping', { trigger: 'financialYearEnd', months: 60 }, ['months BFL 7:2']],
    [
      'balancing, end and closed circle of an exception',
      { exceptions: [{ what: 'Fakturatvister' }] },
      [
        'exceptions.0.balancing Art 6(1)(f)',
        'exceptions.0.until Art 5(1)(e)',
        'exceptions.0.access Art 25(2)',
      ],
    ],
    [
      'nothing with a whole exception',
      { exceptions: [{ what: 'Tvist', balancing: one, until: '2027-12-31', access: 'Ekonomi' }] },
      [],
    ],
  ] as const) {
    it(`lacks ${what}`, () => {
      const found = retentionRegister.gaps(rule(change as Partial<RetentionDraft>));
      assert.deepEqual(
        found.map(({ field, article }) => `${field} ${article}`),
        gaps,
      );
    });
  }

  it('is a draft until it says when and what, and is due for review and at the end of an exception', () => {
    assert.equal(retentionRegister.state(rule({ months: undefined })), 'draft');
    assert.equal(retentionRegister.state(rule({})), 'active');
    assert.equal(retentionRegister.state(rule({ endedOn: '2026-01-01' })), 'ended');
    const exceptions = [{ what: 'Tvist', until: '2027-12-31' }];
    assert.deepEqual(retentionRegister.duties(rule({ nextReview: '2027-05-01', exceptions })), [
      { kind: 'review', on: '2027-05-01' },
      { kind: 'exceptionEnds', on: '2027-12-31' },
    ]);
    const ended = rule({ nextReview: '2027-05-01', exceptions, endedOn: '2026-01-01' });
    assert.deepEqual(retentionRegister.duties(ended), []);
  });
});

const hold = (content: Partial<HoldDraft>) =>
  holdContentSchema.parse({ title: 'Tvist', ...content });

describe('a legal hold', () => {
  for (const [content, on, inForce] of [
    [{}, '2026-01-01', true],
    [{ from: '2026-02-01' }, '2026-01-31', false],
    [{ from: '2026-02-01' }, '2026-02-01', true],
    [{ until: '2026-02-01' }, '2026-02-01', true],
    [{ until: '2026-02-01' }, '2026-02-02', false],
    [{ endedOn: '2026-02-01' }, '2026-01-31', true],
    [{ endedOn: '2026-02-01' }, '2026-02-01', false],
  ] as const) {
    it(`with ${JSON.stringify(content)} is ${inForce ? '' : 'not '}in force on ${on}`, () => {
      assert.equal(isInForce(hold(content), plainDate(on)), inForce);
    });
  }

  for (const [records, action, stopped] of [
    [[], {}, true],
    [[], { record: one }, true],
    [[one], { record: one }, true],
    [[one], { record: two }, false],
    [[one], {}, false],
    [[one], { record: two, hold: two }, true],
  ] as const) {
    const words = `${records.length || 'all'} records`;
    it(`of ${words} ${stopped ? 'stops' : 'lets'} ${JSON.stringify(action)}`, () => {
      assert.equal(stops({ id: two, content: hold({ records: [...records] }) }, action), stopped);
    });
  }

  it('wants a reason, a provision and an end or a review, and ends after it begins', () => {
    assert.deepEqual(
      holdsRegister.gaps(hold({})).map(({ field }) => field),
      ['reason', 'citation', 'until'],
    );
    const reviewed = hold({ reason: 'x', citation: 'T 1-26', nextReview: '2027-01-01' });
    assert.deepEqual(holdsRegister.gaps(reviewed), []);
    const backwards = hold({ from: '2026-02-01', until: '2026-01-01' });
    assert.throws(() => holdsRegister.settled(backwards), { code: 'invalidInput' });
  });
});

describe('an execution', () => {
  const today = plainDate('2026-11-23');
  const action = (change: Partial<RetentionActionDraft>) =>
    retentionActionContentSchema.parse({ what: 'x', dueOn: '2026-11-20', ...change });
  const cited = [{ id: one, citation: 'T 123-26' }];

  for (const [what, change, holds, code] of [
    ['on the day', { doneOn: '2026-11-20' }, [], undefined],
    ['today', { doneOn: '2026-11-23' }, [], undefined],
    ['early', { doneOn: '2026-11-19' }, [], 'notPossible'],
    ['early with a reason', { doneOn: '2026-11-19', earlyReason: 'Krav' }, [], undefined],
    ['tomorrow', { doneOn: '2026-11-24' }, [], 'invalidInput'],
    ['under a hold', { doneOn: '2026-11-23' }, cited, 'notPossible'],
    ['early under a hold', { doneOn: '2026-11-01', earlyReason: 'Krav' }, cited, 'notPossible'],
    ['not at all, under a hold', {}, cited, undefined],
    ['without a day to be due', { doneOn: '2026-11-01', dueOn: undefined }, [], undefined],
  ] as const) {
    it(`${what} is ${code ?? 'let be'}`, () => {
      let thrown: unknown;
      try {
        refuseExecution(action(change), { today, holds });
      } catch (error) {
        thrown = error;
      }
      assert.equal(thrown instanceof FristError ? thrown.code : thrown, code);
    });
  }
});
