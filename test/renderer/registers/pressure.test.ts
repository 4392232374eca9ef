import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { plainDate } from '../../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../../src/core/kit/ids.ts';
import { byPressure, pressureOf } from '../../../src/renderer/registers/pressure.ts';

const monday = plainDate('2026-11-23');
const dutyOn = (on: string) => ({
  id: registerItemIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  register: 'suppliers' as const,
  title: { sv: 'x', en: 'x' },
  kind: 'review' as const,
  on: plainDate(on),
});

test('a day is late once it has passed, soon for a week, ahead after it', () => {
  const pressures = ['2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01'].map((on) =>
    pressureOf(plainDate(on), monday),
  );
  assert.deepEqual(pressures, ['late', 'soon', 'soon', 'ahead']);
});

test('this week lasts through Sunday, and each duty stands in one group', () => {
  const days = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map(dutyOn);
  const { overdue, thisWeek, later } = byPressure(days, monday);
  assert.deepEqual(
    [overdue, thisWeek, later].map((group) => group.map(({ on }) => on)),
    [['2026-11-22'], ['2026-11-23', '2026-11-29'], ['2026-11-30']],
  );
});
