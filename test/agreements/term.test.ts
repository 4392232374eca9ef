import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  inForce,
  lastDay,
  lastNoticeDay,
  startsOn,
  type Term,
} from '../../src/core/agreements/rules/term.ts';
import { addDays, type PlainDate, plainDate } from '../../src/core/kit/dates.ts';

const d = plainDate;

describe('an agreement is in force', () => {
  const cases: readonly [name: string, term: Partial<Term>, on: string, expected: boolean][] = [
    ['not before it is signed', { inForceFrom: d('2026-01-01') }, '2026-06-01', false],
    ['from the day it is signed', { signedOn: d('2026-03-01') }, '2026-03-01', true],
    ['not the day before', { signedOn: d('2026-03-01') }, '2026-02-28', false],
    [
      'from a later first day',
      { signedOn: d('2026-03-01'), inForceFrom: d('2026-04-01') },
      '2026-03-31',
      false,
    ],
    [
      'not before signing though it says so',
      { signedOn: d('2026-03-01'), inForceFrom: d('2026-01-01') },
      '2026-02-01',
      false,
    ],
    ['until further notice without an end', { signedOn: d('2026-03-01') }, '2199-01-01', true],
    [
      'through its last day',
      { signedOn: d('2026-01-01'), endsOn: d('2026-12-31') },
      '2026-12-31',
      true,
    ],
    [
      'and not the day after',
      { signedOn: d('2026-01-01'), endsOn: d('2026-12-31') },
      '2027-01-01',
      false,
    ],
    [
      'beyond it where it renews itself',
      { signedOn: d('2026-01-01'), endsOn: d('2026-12-31'), renewalMonths: 12 },
      '2030-05-05',
      true,
    ],
    [
      'not once it has ended, though it renewed itself',
      {
        signedOn: d('2020-01-01'),
        endsOn: d('2020-12-31'),
        renewalMonths: 12,
        endedOn: d('2026-12-31'),
      },
      '2027-01-01',
      false,
    ],
    [
      'until the day on which it ended',
      {
        signedOn: d('2020-01-01'),
        endsOn: d('2020-12-31'),
        renewalMonths: 12,
        endedOn: d('2026-06-30'),
      },
      '2026-06-30',
      true,
    ],
    [
      'not after its end, though it was ended later',
      { signedOn: d('2020-01-01'), endsOn: d('2020-12-31'), endedOn: d('2026-06-30') },
      '2021-01-01',
      false,
    ],
    [
      'unsigned where it is an adequacy decision',
      { kind: 'transfer', transferTool: 'adequacy', inForceFrom: d('2023-07-10') },
      '2026-01-01',
      true,
    ],
    [
      'unsigned clauses are not',
      { kind: 'transfer', transferTool: 'scc', inForceFrom: d('2023-07-10') },
      '2026-01-01',
      false,
    ],
  ];
  for (const [name, term, on, expected] of cases) {
    it(name, () => assert.equal(inForce({ kind: 'processing', ...term }, d(on)), expected));
  }
});

describe('the last day of notice', () => {
  const cases: readonly [
    endsOn: string,
    noticeMonths: number,
    renewalMonths: number,
    on: string,
    expected: string,
  ][] = [
    ['2026-12-31', 3, 0, '2026-01-01', '2026-09-30'],
    ['2026-12-31', 3, 12, '2026-01-01', '2026-09-30'],
    ['2026-12-31', 3, 12, '2027-01-01', '2027-09-30'],
    ['2026-05-31', 1, 0, '2026-01-01', '2026-04-30'],
    ['2028-02-29', 12, 12, '2028-02-01', '2027-02-28'],
    ['2028-02-29', 12, 12, '2028-03-01', '2028-02-28'],
    ['2026-01-31', 1, 1, '2026-02-10', '2026-01-28'],
    ['2026-01-31', 1, 1, '2026-03-10', '2026-02-28'],
  ];
  for (const [endsOn, noticeMonths, renewalMonths, on, expected] of cases) {
    it(`of a term to ${endsOn}, ${noticeMonths} months, renewed by ${renewalMonths}, seen ${on}: ${expected}`, () => {
      const term: Term = { kind: 'processing', endsOn: d(endsOn), noticeMonths, renewalMonths };
      assert.equal(lastNoticeDay(term, d(on)), expected);
    });
  }

  it('is none without an end or a period of notice', () => {
    assert.equal(
      lastNoticeDay({ kind: 'processing', noticeMonths: 3 }, d('2026-01-01')),
      undefined,
    );
    assert.equal(
      lastNoticeDay({ kind: 'processing', endsOn: d('2026-12-31') }, d('2026-01-01')),
      undefined,
    );
  });
});

/** The same, walked day by day with a calendar of its own: nothing is computed, everything is counted. */
const oracle = {
  isLeap: (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0),
  lengthOf(year: number, month: number): number {
    if (month === 2) return this.isLeap(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
  },
  /** The same day number some months on or back, else the month's last day. */
  months(date: PlainDate, count: number): string {
    let [year = 0, month = 0] = date.split('-').map(Number);
    for (let n = 0; n < Math.abs(count); n++) {
      month += Math.sign(count);
      if (month === 13) [year, month] = [year + 1, 1];
      if (month === 0) [year, month] = [year - 1, 12];
    }
    const day = Math.min(Number(date.slice(8)), this.lengthOf(year, month));
    return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  },
  /** Walks from the first day to the day asked about, moving the end on whenever it is passed. */
  inForce({ signedOn, inForceFrom, endsOn, endedOn, renewalMonths }: Term, on: PlainDate): boolean {
    if (!signedOn || on < signedOn || (inForceFrom && on < inForceFrom)) return false;
    let renewals = 0;
    let end: string | undefined = endsOn;
    for (let day: PlainDate = signedOn; day <= on; day = addDays(day, 1)) {
      if (endedOn && day > endedOn) return false;
      while (end && endsOn && day > end) {
        if (!renewalMonths) return false;
        end = this.months(endsOn, ++renewals * renewalMonths);
      }
    }
    return true;
  },
};

const start = d('2024-01-01');
const dates = fc.integer({ min: 0, max: 1100 }).map((days) => addDays(start, days));
const terms = fc.record({
  kind: fc.constant('processing' as const),
  signedOn: dates,
  inForceFrom: fc.option(dates, { nil: undefined }),
  endsOn: fc.option(dates, { nil: undefined }),
  endedOn: fc.option(dates, { nil: undefined }),
  noticeMonths: fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined }),
  renewalMonths: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
});

describe('for any term and day', () => {
  it('it is in force exactly when a walk day by day says so', () => {
    fc.assert(
      fc.property(terms, dates, (term, on) => {
        assert.equal(inForce(term, on), oracle.inForce(term, on));
      }),
      { numRuns: 400 },
    );
  });

  it('its last day is in force and the day after is not, unless it renews itself', () => {
    fc.assert(
      fc.property(terms, dates, (term, on) => {
        fc.pre(inForce(term, on));
        const end = lastDay(term, on);
        if (!end) {
          assert.ok(inForce(term, addDays(on, 5000)));
          return;
        }
        assert.ok(end >= on);
        assert.ok(inForce(term, end));
        const goesOn = term.renewalMonths && term.endsOn && !(term.endedOn && term.endedOn <= end);
        assert.equal(inForce(term, addDays(end, 1)), Boolean(goesOn));
      }),
      { numRuns: 400 },
    );
  });

  it('notice on the last day of notice has run out when the term ends, counted month by month', () => {
    fc.assert(
      fc.property(terms, dates, (term, on) => {
        const day = lastNoticeDay(term, on);
        const { endsOn, noticeMonths } = term;
        assert.equal(day === undefined, !endsOn || !noticeMonths);
        if (!day || !noticeMonths) return;
        const end = lastDay({ ...term, endedOn: undefined }, on);
        assert.ok(end);
        assert.equal(day, oracle.months(end, -noticeMonths));
        assert.ok(oracle.months(day, noticeMonths) <= end);
      }),
      { numRuns: 400 },
    );
  });

  it('it begins when both its first day and its signature have come', () => {
    fc.assert(
      fc.property(terms, (term) => {
        const first = startsOn(term);
        assert.ok(first && first >= term.signedOn && first >= (term.inForceFrom ?? first));
      }),
    );
  });
});
