import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BreachContent, BreachDraft } from '../../src/core/breaches/model.ts';
import { breachesRegister } from '../../src/core/breaches/register.ts';
import { breachGaps } from '../../src/core/breaches/rules/gaps.ts';
import { isLate } from '../../src/core/breaches/rules/lateness.ts';
import { breachDuties } from '../../src/core/breaches/rules.ts';
import { instantOf } from '../../src/core/kit/dates.ts';
import { breach, whole } from './contents.ts';

const { settled, state } = breachesRegister;
const gapsOf = (content: BreachContent) =>
  breachGaps(content).map(({ field, article }) => `${field} ${article}`);

describe('what a breach lacks', () => {
  it('is nothing once all that Articles 33 and 34 want is said', () => {
    assert.deepEqual(gapsOf(breach()), []);
  });

  it('is named with the article that wants it, one by one', () => {
    const table: readonly (readonly [BreachDraft | object, string])[] = [
      [{ awareAt: undefined, notifiedAt: undefined, notify: undefined }, 'awareAt Art 33(1)'],
      [{ discoveredAt: undefined }, 'discoveredAt Art 33(5)'],
      [{ fromProcessor: true }, 'suppliers Art 33(2)'],
      [{ nature: '' }, 'nature Art 33(3)(a), 33(5)'],
      [{ subjects: [] }, 'subjects Art 33(3)(a)'],
      [{ persons: undefined }, 'persons Art 33(3)(a)'],
      [{ dataCategories: [] }, 'dataCategories Art 33(3)(a)'],
      [{ dataRecords: undefined }, 'dataRecords Art 33(3)(a)'],
      [{ consequences: '' }, 'consequences Art 33(3)(c), 33(5)'],
      [{ taken: '' }, 'taken Art 33(3)(d), 33(5)'],
      [{ risk: undefined }, 'risk Art 33(1)'],
      [{ riskReasons: '' }, 'riskReasons Art 33(5), 5(2)'],
      [{ notify: undefined }, 'notify Art 33(1)'],
      [{ notifyReasons: '' }, 'notifyReasons Art 33(5)'],
      [{ notifiedAt: undefined }, 'notifiedAt Art 33(1)'],
      [{ notifiedAt: '2026-11-19T16:00:00.001Z' }, 'lateReasons Art 33(1)'],
      [{ tell: undefined }, 'tell Art 34(1), 33(5)'],
      [{ tellReasons: '' }, 'tellReasons Art 34(1), 33(5)'],
      [{ tellReasons: '', risk: 'high' }, 'tellReasons Art 34(1), 34(3)'],
      [{ toldOn: undefined }, 'toldOn Art 34(1)'],
      [{ toldHow: '' }, 'toldOn Art 34(1)'],
      [{ risk: 'high', tell: 'no', tellExceptions: ['c'], toldHow: '' }, 'toldOn Art 34(3)(c)'],
    ];
    for (const [change, gap] of table) {
      assert.ok(gapsOf(breach(change)).includes(gap), `${JSON.stringify(change)} ${gap}`);
    }
  });

  it('has the decision also where nothing is notified (Art 33(5))', () => {
    const bare = breach({ notify: 'no', risk: 'unlikely', notifiedAt: undefined, tell: 'no' });
    assert.deepEqual(gapsOf(bare), []);
    assert.ok(gapsOf({ ...bare, notifyReasons: '' }).includes('notifyReasons Art 33(5)'));
    assert.deepEqual(gapsOf({ ...bare, ownCategories: ['loggar'], dataCategories: [] }), []);
  });

  it('has no lateness at the last moment, and one a millisecond later, whatever the zone', () => {
    const moments = fc.integer({ min: Date.UTC(2019, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(moments, fc.integer({ min: -5, max: 5 }), (epoch, off) => {
        const content = breach({
          awareAt: instantOf(epoch),
          notifiedAt: instantOf(epoch + 72 * 3_600_000 + off),
          timeZone: 'Europe/Stockholm',
        });
        assert.equal(isLate(content), off > 0);
      }),
    );
  });
});

describe('a breach that contradicts itself', () => {
  it('is refused with the article', () => {
    const table: readonly (readonly [object, RegExp])[] = [
      [{ risk: 'high', tell: 'no' }, /34\.1/],
      [{ risk: 'risk', notify: 'no', notifiedAt: undefined }, /33\.1/],
      [{ risk: 'high', notify: 'no', notifiedAt: undefined }, /33\.1/],
      [{ risk: 'unlikely', notify: 'no' }, /33\.1/],
      [{ notifiedAt: '2026-11-16T15:59:59.000Z' }, /33\.1/],
      [{ awareAt: '2026-11-16T14:00:00.000Z' }, /33\.1/],
      [{ endedAt: '2026-11-16T06:00:00.000Z' }, /33\.5/],
    ];
    for (const [change, article] of table) {
      assert.throws(
        () => settled(breach(change)),
        (thrown: { code?: string; facts?: { reasonSv?: string } }) =>
          thrown.code === 'notPossible' && article.test(thrown.facts?.reasonSv ?? ''),
        JSON.stringify(change),
      );
    }
  });

  it('stands where an exception, an unlikely risk or the same moment makes it sound', () => {
    const sound: readonly Parameters<typeof breach>[0][] = [
      { risk: 'high', tell: 'no', tellExceptions: ['a'] },
      { risk: 'unlikely', notify: 'no', notifiedAt: undefined },
      { awareAt: whole.discoveredAt },
      { notifiedAt: whole.awareAt },
    ];
    for (const change of sound) {
      assert.doesNotThrow(() => settled(breach(change)), JSON.stringify(change));
    }
  });

  it('is refused where no clock can be counted', () => {
    for (const awareAt of ['9999-12-31T23:00:00.000Z', '0001-01-01T00:00:00.000Z']) {
      const content = breach({ awareAt, closedOn: '2026-11-20' });
      assert.throws(() => settled(content), { code: 'invalidInput' }, awareAt);
    }
  });

  it('cannot be closed while something is missing', () => {
    assert.throws(() => settled(breach({ closedOn: '2026-11-20', consequences: '' })), {
      code: 'notPossible',
    });
    assert.equal(state(settled(breach({ closedOn: '2026-11-20' }))), 'ended');
  });
});

describe('the due days of a breach', () => {
  const due = (change: Parameters<typeof breach>[0]) =>
    breachDuties(breach(change)).map(({ kind, on }) => `${kind} ${on}`);
  const undecided = { notifiedAt: undefined, notify: undefined };

  it('are the day of the 72nd hour in its own zone, until notified or decided against', () => {
    assert.deepEqual(due(undecided), ['notifyAuthority 2026-11-19']);
    const late = { ...undecided, awareAt: '2026-11-16T23:30:00.000Z' };
    assert.deepEqual(due({ ...late, timeZone: 'Europe/Stockholm' }), [
      'notifyAuthority 2026-11-20',
    ]);
    assert.deepEqual(due({ ...late, timeZone: 'America/New_York' }), [
      'notifyAuthority 2026-11-19',
    ]);
    assert.deepEqual(due({ ...undecided, notify: 'yes' }), ['notifyAuthority 2026-11-19']);
    assert.deepEqual(due({ ...undecided, notify: 'no', risk: 'unlikely' }), []);
    assert.deepEqual(due({}), []);
  });

  it('are four weeks for the supplement, while phases are open', () => {
    const phases = [{ at: '2026-11-18T09:00:00.000Z', what: 'Antalet personer' }];
    assert.deepEqual(due({ phases }), ['supplement 2026-12-16']);
    assert.deepEqual(due({ persons: undefined }), ['supplement 2026-12-16']);
    assert.deepEqual(due({ phases, supplementedOn: '2026-11-22' }), []);
  });

  it('are the review’s, and none once it is closed', () => {
    assert.deepEqual(due({ nextReview: '2027-01-10' }), ['review 2027-01-10']);
    assert.deepEqual(due({ nextReview: '2027-01-10', closedOn: '2026-12-01' }), []);
  });
});
