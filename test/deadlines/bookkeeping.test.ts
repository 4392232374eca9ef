import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bookkeeping } from '../../src/core/deadlines/rules/bookkeeping.ts';
import { addDays, plainDate, yearOf } from '../../src/core/kit/dates.ts';

/** End of the financial year, last day to keep, first day to destroy: the published table. */
const table = [
  ['2009-06-30', '2016-12-31', '2017-01-01'],
  ['2009-12-31', '2016-12-31', '2017-01-01'],
  ['2025-12-31', '2032-12-31', '2033-01-01'],
  // A first year of eighteen months, 1 July 2025 to 31 December 2026.
  ['2026-12-31', '2033-12-31', '2034-01-01'],
  // An invoice of 30 December 2025 in a year that ends in June 2026 is not kept to 2032.
  ['2026-06-30', '2033-12-31', '2034-01-01'],
] as const;

describe('how long accounting records are kept (Bokföringslagen 7:2)', () => {
  for (const [end, keepThrough, destroyFrom] of table) {
    it(`is through ${keepThrough} for a year that ends ${end}`, () => {
      assert.deepEqual(bookkeeping(plainDate(end)), { keepThrough, destroyFrom });
    });
  }

  it('depends on the year alone, and destruction begins the day after', () => {
    const days = fc
      .integer({ min: 0, max: 20_000 })
      .map((n) => addDays(plainDate('1999-01-01'), n));
    fc.assert(
      fc.property(days, (end) => {
        const { keepThrough, destroyFrom } = bookkeeping(end);
        assert.equal(keepThrough, `${yearOf(end) + 7}-12-31`);
        assert.equal(destroyFrom, addDays(keepThrough, 1));
      }),
    );
  });
});
