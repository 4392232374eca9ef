import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BalancingContent, balancingContentSchema } from '../../src/core/balancing/model.ts';
import { balancingRegister } from '../../src/core/balancing/register.ts';
import { balancingGaps, contradictions, withObjection } from '../../src/core/balancing/rules.ts';
import { sampleTests } from '../../src/core/balancing/sample.ts';
import { plainDate } from '../../src/core/kit/dates.ts';

const [draft] = sampleTests(plainDate('2026-11-23'));
const whole = balancingContentSchema.parse(draft);
const objection = {
  reference: '2026-0007',
  on: plainDate('2026-11-20'),
  outcome: 'personPrevails',
} as const;

describe('a balancing test', () => {
  it('answers every question before it is decided, each with its article', () => {
    assert.deepEqual(balancingGaps(whole), []);
    const questions = [
      ['interest', 'Art 6(1)(f)'],
      ['whose', 'Art 6(1)(f)'],
      ['necessity', 'Art 6(1)(f)'],
      ['alternatives', 'Art 5(1)(c)'],
      ['nature', 'Recital 47'],
      ['expectations', 'Recital 47'],
      ['impact', 'Art 6(1)(f)'],
      ['safeguards', 'Art 25(1)'],
      ['reasons', 'Art 5(2)'],
      ['owner', 'Art 5(2)'],
    ] as const;
    for (const [field, article] of questions) {
      assert.deepEqual(fieldsOf({ ...whole, [field]: '' }), [[field, article]]);
    }
    for (const [field, article] of [
      ['outcome', 'Art 6(1)(f)'],
      ['decidedOn', 'Art 5(2)'],
      ['nextReview', 'Art 24(1)'],
    ] as const) {
      assert.deepEqual(fieldsOf({ ...whole, [field]: undefined }), [[field, article]]);
    }
  });

  it('is a draft until it has an outcome and a day; then the outcome tells its state', () => {
    const { state } = balancingRegister;
    assert.equal(state(whole), 'active');
    assert.equal(state({ ...whole, outcome: 'personPrevails' }), 'ended');
    assert.equal(state({ ...whole, outcome: undefined }), 'draft');
    assert.equal(state({ ...whole, decidedOn: undefined }), 'draft');
  });

  it('comes up for review on its day', () => {
    const day = whole.nextReview;
    assert.deepEqual(balancingRegister.duties(whole), [{ kind: 'review', on: day }]);
    assert.deepEqual(balancingRegister.duties({ ...whole, nextReview: undefined }), []);
  });

  it('of the sample lacks nothing', () => {
    for (const one of sampleTests(plainDate('2026-11-23'))) {
      assert.deepEqual(balancingGaps(balancingContentSchema.parse(one)), [], one.title);
    }
  });
});

describe('an objection that was decided otherwise than the test', () => {
  it('is noted on it, leaves a gap and is due at once', () => {
    const noted = withObjection(whole, objection);
    assert.ok(noted);
    assert.deepEqual(fieldsOf(noted), [['objections.0', 'Art 21(1)']]);
    assert.match(balancingGaps(noted)[0]?.text.en ?? '', /case 2026-0007 was decided otherwise/);
    assert.deepEqual(balancingRegister.duties(noted), [{ kind: 'review', on: '2026-11-20' }]);
  });

  it('weighs no more once it is considered, or once the test comes out the same way', () => {
    const noted = withObjection(whole, objection);
    assert.ok(noted);
    const objections = noted.objections.map((one) => ({ ...one, considered: true }));
    for (const revised of [
      { ...noted, objections },
      { ...noted, outcome: 'personPrevails' as const },
    ]) {
      assert.deepEqual(contradictions(revised), []);
      assert.deepEqual(balancingGaps(revised), []);
      assert.deepEqual(balancingRegister.duties(revised), [
        { kind: 'review', on: whole.nextReview },
      ]);
    }
  });

  it('leaves the test alone when it came out the same, or when the test has no outcome yet', () => {
    assert.equal(withObjection(whole, { ...objection, outcome: 'interestsPrevail' }), undefined);
    assert.equal(withObjection({ ...whole, outcome: undefined }, objection), undefined);
  });

  it('is noted once, and goes when it is decided again the other way', () => {
    const noted = withObjection(whole, objection);
    assert.ok(noted);
    const again = withObjection(noted, { ...objection, on: plainDate('2026-11-22') });
    assert.deepEqual(
      again?.objections.map(({ on }) => on),
      ['2026-11-22'],
    );
    const turned = withObjection(noted, { ...objection, outcome: 'interestsPrevail' });
    assert.deepEqual(turned?.objections, []);
    const other = withObjection(noted, { ...objection, reference: '2026-0008' });
    assert.equal(other?.objections.length, 2);
  });
});

function fieldsOf(content: BalancingContent) {
  return balancingGaps(content).map(({ field, article }) => [field, article]);
}
