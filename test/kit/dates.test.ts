import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  earlier,
  instantSchema,
  later,
  localDate,
  localDateTime,
  plainDate,
  plainDateSchema,
  startOfDay,
  timeZoneSchema,
  weekdayOf,
} from '../../src/core/kit/dates.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(plainDate('1950-01-01'), n));

test('only real days written yyyy-mm-dd are plain dates', () => {
  for (const text of [
    '2026-02-30',
    '2027-02-29',
    '26-1-1',
    '2026-1-1',
    '',
    ' 2026-01-01',
    '2026-13-01',
  ]) {
    assert.equal(plainDateSchema.safeParse(text).success, false, text);
  }
  assert.equal(plainDate('2028-02-29'), '2028-02-29');
  assert.throws(() => dateOf(2027, 2, 29), RangeError);
});

test('a missing day number becomes the last of the month, and no later month snaps', () => {
  assert.equal(addMonths(plainDate('2026-01-31'), 1), '2026-02-28');
  assert.equal(addMonths(plainDate('2028-01-31'), 1), '2028-02-29');
  assert.equal(addMonths(plainDate('2026-02-28'), 1), '2026-03-28');
});

test('days added are days between, and weekdays go round', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      const moved = addDays(date, days);
      assert.equal(daysBetween(date, moved), days);
      assert.equal((((weekdayOf(moved) - weekdayOf(date) - days) % 7) + 7) % 7, 0);
      assert.equal(weekdayOf(date) % 7, new Date(`${date}T12:00:00Z`).getUTCDay());
      assert.equal(earlier(date, moved), days < 0 ? moved : date);
      assert.equal(later(date, moved), days < 0 ? date : moved);
    }),
  );
});

test('the first moment of a day is in that day, and the moment before is not', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const start = startOfDay(date, stockholm);
      const before = new Date(Date.parse(start) - 1).toISOString();
      assert.equal(localDate(start, stockholm), date);
      assert.equal(localDate(instantSchema.parse(before), stockholm), addDays(date, -1));
    }),
  );
});

test('the wall clock follows summer time', () => {
  assert.equal(
    localDateTime(instantSchema.parse('2026-03-29T00:59:00Z'), stockholm),
    '2026-03-29 01:59',
  );
  assert.equal(
    localDateTime(instantSchema.parse('2026-03-29T01:00:00Z'), stockholm),
    '2026-03-29 03:00',
  );
});

test('a time zone that no one knows is refused', () => {
  assert.equal(timeZoneSchema.safeParse('Europe/Atlantis').success, false);
  assert.equal(timeZoneSchema.safeParse('').success, false);
});
