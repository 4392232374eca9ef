import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import { byMonth } from '../../src/renderer/reviews/months.ts';

const today = plainDate('2026-11-23');
const days = fc.array(fc.integer({ min: -500, max: 900 }).map((n) => ({ on: addDays(today, n) })));

test('what is overdue comes first, the rest by month in the order of its days', () => {
  const months = byMonth(
    ['2026-12-01', '2026-11-23', '2026-11-22', '2027-12-01', '2026-12-31'].map((on) => ({
      on: plainDate(on),
    })),
    today,
  );
  assert.deepEqual(
    months.map(({ first, things }) => [first, things.map(({ on }) => on)]),
    [
      [undefined, ['2026-11-22']],
      ['2026-11-23', ['2026-11-23']],
      ['2026-12-01', ['2026-12-01', '2026-12-31']],
      ['2027-12-01', ['2027-12-01']],
    ],
  );
});

test('nothing is lost and nothing stands twice', () => {
  fc.assert(
    fc.property(days, (things) => {
      const shown = byMonth(things, today).flatMap((month) => month.things);
      assert.deepEqual(
        shown,
        [...things].sort((a, b) => a.on.localeCompare(b.on)),
      );
    }),
  );
});
