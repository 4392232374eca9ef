import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, plainDate } from '../../src/core/kit/dates.ts';
import { askedPeriodSchema } from '../../src/core/reports/model.ts';
import {
  periodBefore,
  periodSlug,
  periodText,
  quarterAround,
  quartersEnded,
} from '../../src/core/reports/rules/periods.ts';

function period(text: string) {
  const [from = '', until = ''] = text.split('/');
  return { from: plainDate(from), until: plainDate(until) };
}

describe('a period that is asked for', () => {
  const refused = [
    ['2026-02-30/2026-03-01', 'from', 'Invalid ISO date'],
    ['2026-03-02/2026-03-01', 'until', 'is before the first day'],
    ['0202-01-01/2026-03-01', 'from', 'lies outside 1990–2199'],
    ['2199-10-01/2200-01-01', 'until', 'lies outside 1990–2199'],
    ['2000-01-01/2021-01-01', 'until', 'is longer than 20 years'],
  ] as const;
  for (const [given, field, message] of refused) {
    it(`is refused with its field and a reason: ${given}`, () => {
      const [from, until] = given.split('/');
      const { error } = askedPeriodSchema.safeParse({ from, until });
      const told = error?.issues.map((issue) => [issue.path.join('.'), issue.message]);
      assert.ok(told?.some(([path, words]) => path === field && words === message));
    });
  }
});

describe('the period before', () => {
  const table = [
    ['2026-07-01/2026-09-30', '2026-04-01/2026-06-30', 'a quarter'],
    ['2026-01-01/2026-03-31', '2025-10-01/2025-12-31', 'a quarter over the new year'],
    ['2026-03-01/2026-03-31', '2026-02-01/2026-02-28', 'a month'],
    ['2024-03-01/2024-03-31', '2024-02-01/2024-02-29', 'a month after a leap day'],
    ['2026-07-01/2026-12-31', '2026-01-01/2026-06-30', 'a half-year'],
    ['2026-01-01/2026-12-31', '2025-01-01/2025-12-31', 'a year'],
    ['2026-02-01/2026-04-30', '2025-11-04/2026-01-31', 'three months that are no quarter: 89 days'],
    ['2026-11-23/2026-11-23', '2026-11-22/2026-11-22', 'a day'],
    ['2026-03-02/2026-03-31', '2026-01-31/2026-03-01', 'a month without its first day'],
  ] as const;
  for (const [given, wanted, what] of table) {
    it(`of ${what}`, () => assert.deepEqual(periodBefore(period(given)), period(wanted)));
  }

  it('ends the day before, whatever the period', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 800 }));
    fc.assert(
      fc.property(days, ([start, length]) => {
        const from = addDays(plainDate('1995-01-01'), start);
        const before = periodBefore({ from, until: addDays(from, length) });
        assert.equal(daysBetween(before.until, from), 1);
        assert.ok(before.from <= before.until);
      }),
    );
  });
});

describe('a period in words', () => {
  it('is called as people call it', () => {
    const names = [
      ['2026-07-01/2026-09-30', 'kvartal 3 2026', 'Q3 2026', '2026-kv3', '2026-q3'],
      ['2026-03-01/2026-03-31', 'mars 2026', 'March 2026', '2026-03', '2026-03'],
      [
        '2026-01-01/2026-06-30',
        'första halvåret 2026',
        'the first half of 2026',
        '2026-h1',
        '2026-h1',
      ],
      ['2026-01-01/2026-12-31', 'år 2026', 'the year 2026', '2026', '2026'],
      [
        '2026-03-01/2026-04-14',
        '1 mars 2026–14 april 2026',
        '1 March 2026–14 April 2026',
        '2026-03-01--2026-04-14',
        '2026-03-01--2026-04-14',
      ],
    ] as const;
    for (const [given, sv, en, slugSv, slugEn] of names) {
      const asked = period(given);
      assert.deepEqual([periodText(asked, 'sv'), periodText(asked, 'en')], [sv, en]);
      assert.deepEqual([periodSlug(asked, 'sv'), periodSlug(asked, 'en')], [slugSv, slugEn]);
    }
  });
});

describe('the quarters that ended', () => {
  it('are those in which the vault was there, oldest first, the last four at most', () => {
    const since = (day: string) =>
      quartersEnded(plainDate(day), plainDate('2026-11-23'), 4).map(({ from }) => from);
    assert.deepEqual(since('2026-11-01'), []);
    assert.deepEqual(since('2026-09-30'), ['2026-07-01']);
    assert.deepEqual(since('2026-05-01'), ['2026-04-01', '2026-07-01']);
    assert.deepEqual(since('2020-01-01'), ['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']);
  });

  it('are none on the last day of the first, and one the day after', () => {
    assert.deepEqual(quartersEnded(plainDate('2026-08-01'), plainDate('2026-09-30'), 4), []);
    assert.equal(quartersEnded(plainDate('2026-08-01'), plainDate('2026-10-01'), 4).length, 1);
    assert.deepEqual(quarterAround(plainDate('2026-12-31')), period('2026-10-01/2026-12-31'));
  });
});
