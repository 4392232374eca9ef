import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Criterion, criteria, dpiaContentSchema } from '../../src/core/dpia/model.ts';
import { dpiaRegister } from '../../src/core/dpia/register.ts';
import { dpiaGaps, dpiaNeeded } from '../../src/core/dpia/rules.ts';
import { sampleChecks } from '../../src/core/dpia/sample.ts';
import { plainDate } from '../../src/core/kit/dates.ts';

const none: Criterion[] = [];
const one: Criterion[] = ['monitoring'];
const two: Criterion[] = ['monitoring', 'vulnerable'];

describe('an impact assessment', () => {
  it('is needed by two criteria, always when listed, and not when exempt and not listed', () => {
    const cases = [
      [none, false, false, false, 'fewerCriteria'],
      [one, false, false, false, 'fewerCriteria'],
      [two, false, false, true, 'twoCriteria'],
      [[...criteria], false, false, true, 'twoCriteria'],
      [none, true, false, true, 'listed'],
      [two, true, false, true, 'listed'],
      [none, false, true, false, 'exempt'],
      [two, false, true, false, 'exempt'],
      // What the authority lists is assessed whatever speaks for an exemption.
      [none, true, true, true, 'listed'],
    ] as const;
    for (const [met, listed, exempt, needed, because] of cases) {
      const what = `${met.length} criteria, listed ${listed}, exempt ${exempt}`;
      assert.deepEqual(dpiaNeeded({ criteria: met, listed, exempt }), { needed, because }, what);
    }
  });

  it('counts a criterion once, and more criteria never make it less needed', () => {
    assert.equal(
      dpiaNeeded({ criteria: ['matching', 'matching'], listed: false, exempt: false }).needed,
      false,
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...criteria)),
        fc.constantFrom(...criteria),
        fc.boolean(),
        fc.boolean(),
        (met, more, listed, exempt) => {
          const before = dpiaNeeded({ criteria: met, listed, exempt }).needed;
          const after = dpiaNeeded({ criteria: [...met, more], listed, exempt }).needed;
          assert.ok(after || !before);
        },
      ),
    );
  });
});

describe('a threshold check', () => {
  const decided = {
    title: 'Rekrytering',
    reasons: 'Få sökande, en människa bedömer.',
    decidedOn: '2026-11-01',
    owner: 'Ombudet',
    nextReview: '2027-11-01',
  };
  const gaps = (change: object) =>
    dpiaGaps(dpiaContentSchema.parse({ ...decided, ...change })).map(({ field, article }) => [
      field,
      article,
    ]);

  it('lacks outcome, reasons, day, owner and review until they are there', () => {
    const bare = dpiaContentSchema.parse({ title: 'Rekrytering' });
    assert.deepEqual(
      dpiaGaps(bare).map(({ field }) => field),
      ['outcome', 'reasons', 'decidedOn', 'owner', 'nextReview'],
    );
    assert.equal(dpiaRegister.state(bare), 'draft');
    assert.deepEqual(gaps({ outcome: 'needed' }), []);
    assert.deepEqual(gaps({ outcome: 'notNeeded' }), []);
  });

  it('may refrain in spite of two criteria with reasons, and without them not', () => {
    const waived = { criteria: two, outcome: 'notNeeded' };
    assert.deepEqual(gaps(waived), []);
    const [gap, ...more] = dpiaGaps(
      dpiaContentSchema.parse({ ...decided, ...waived, reasons: '' }),
    );
    assert.deepEqual(more, []);
    assert.equal(gap?.field, 'reasons');
    assert.match(gap?.text.en ?? '', /two or more criteria are met \(WP 248\)/);
  });

  it('cannot refrain from what is listed, whatever the reasons', () => {
    assert.deepEqual(gaps({ listed: true, outcome: 'notNeeded' }), [['outcome', 'Art 35(3), (4)']]);
    assert.deepEqual(gaps({ listed: true, outcome: 'needed' }), []);
  });

  it('is decided with outcome and day, keeps its criteria in their order and comes up for review', () => {
    const content = dpiaContentSchema.parse({
      ...decided,
      outcome: 'needed',
      criteria: ['vulnerable', 'evaluation'],
    });
    assert.equal(dpiaRegister.state(content), 'active');
    assert.deepEqual(dpiaRegister.settled(content).criteria, ['evaluation', 'vulnerable']);
    assert.deepEqual(dpiaRegister.duties(content), [{ kind: 'review', on: '2027-11-01' }]);
    assert.match(
      dpiaRegister.summary(content).sv,
      /^2 av 9 kriterier · Konsekvensbedömning behövs$/,
    );
  });

  it('of the sample lacks nothing', () => {
    for (const draft of sampleChecks(plainDate('2026-11-23'))) {
      assert.deepEqual(dpiaGaps(dpiaContentSchema.parse(draft)), [], draft.title);
    }
  });
});
