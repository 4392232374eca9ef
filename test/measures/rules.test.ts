import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { measureContentSchema } from '../../src/core/measures/model.ts';
import { measuresRegister } from '../../src/core/measures/register.ts';
import { sampleMeasures } from '../../src/core/measures/sample.ts';

const whole = {
  title: 'Kryptering',
  kind: 'technical',
  area: 'encryption',
  description: 'Diskarna är krypterade.',
  inPlaceSince: '2025-03-01',
  evidence: 'Rapport varje kvartal.',
  owner: 'It-chefen',
  nextReview: '2027-03-01',
} as const;
const measure = (change: object = {}) => measureContentSchema.parse({ ...whole, ...change });
const { gaps, state, duties, settled } = measuresRegister;

describe('a security measure', () => {
  it('lacks each thing that Art 32 wants shown, one by one', () => {
    assert.deepEqual(gaps(measure()), []);
    for (const [field, article] of [
      ['kind', 'Art 32(1)'],
      ['area', 'Art 32(1)'],
      ['description', 'Art 30(1)(g)'],
      ['inPlaceSince', 'Art 32(1)'],
      ['evidence', 'Art 32(1)(d)'],
      ['owner', 'Art 5(2)'],
      ['nextReview', 'Art 32(1)(d)'],
    ] as const) {
      const { [field]: _, ...without } = whole;
      const found = gaps(measureContentSchema.parse(without));
      assert.deepEqual(
        found.map((gap) => [gap.field, gap.article]),
        [[field, article]],
      );
    }
  });

  it('is planned, in place, then ended; what has ended is neither due nor lacking', () => {
    const planned = measure({ inPlaceSince: undefined });
    const ended = measure({ endedOn: '2026-01-01', evidence: '' });
    assert.deepEqual([planned, measure(), ended].map(state), ['draft', 'active', 'ended']);
    assert.deepEqual(duties(measure()), [{ kind: 'review', on: '2027-03-01' }]);
    assert.deepEqual([duties(ended), gaps(ended)], [[], []]);
  });

  it('does not end before it began', () => {
    assert.throws(() => settled(measure({ endedOn: '2025-02-28' })), { code: 'invalidInput' });
    assert.equal(settled(measure({ endedOn: '2025-03-01' })).endedOn, '2025-03-01');
  });

  it('of the sample lacks nothing, and two belong to the security policies (P14)', () => {
    const drafts = sampleMeasures(plainDate('2026-11-23'));
    for (const draft of drafts) {
      assert.deepEqual(gaps(measureContentSchema.parse(draft)), [], draft.title);
    }
    assert.equal(drafts.filter(({ securityPolicy }) => securityPolicy).length, 2);
    assert.equal(new Set(drafts.map(({ title }) => title)).size, drafts.length);
  });
});
