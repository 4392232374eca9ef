import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { weeksFrom } from '../../src/renderer/today/weeks.ts';

test('weeks run from the Monday of the first day to the Sunday of the last', () => {
  const weeks = weeksFrom(plainDate('2026-11-25'), plainDate('2027-01-05'));
  assert.equal(weeks.length, 7);
  assert.equal(weeks[0]?.[0], '2026-11-23');
  assert.equal(weeks.at(-1)?.[6], '2027-01-10');
});

test('a single Sunday is one whole week', () => {
  const sunday = plainDate('2026-11-29');
  const weeks = weeksFrom(sunday, sunday);
  assert.equal(weeks.length, 1);
  assert.equal(weeks[0]?.length, 7);
  assert.equal(weeks[0]?.[6], sunday);
});
