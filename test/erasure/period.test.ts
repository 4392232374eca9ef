import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { latestClosing, ruleOfCases } from '../../src/core/erasure/rules/period.ts';
import { addDays, addMonths, plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { type RetentionDraft, retentionContentSchema } from '../../src/core/retention/model.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(plainDate('1995-01-01'), n));

for (const [months, on, latest] of [
  [24, '2028-11-23', '2026-11-23'],
  [1, '2026-02-28', '2026-01-31'],
  [1, '2026-02-27', '2026-01-27'],
  [12, '2025-02-28', '2024-02-29'],
  [0, '2026-11-23', '2026-11-23'],
] as const) {
  test(`${months} months before ${on} the last closing that is due is ${latest}`, () => {
    assert.equal(latestClosing(months, plainDate(on)), latest);
  });
}

test('the last closing that is due is due, and the day after it is not', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 240 }), (on, months) => {
      const latest = latestClosing(months, on);
      assert.ok(addMonths(latest, months) <= on);
      assert.ok(addMonths(addDays(latest, 1), months) > on);
    }),
  );
});

function ruled(id: number, content: Partial<RetentionDraft>) {
  return {
    id: registerItemIdSchema.parse(`00000000-0000-4000-8000-00000000000${id}`),
    content: retentionContentSchema.parse({
      title: `Regel ${id}`,
      trigger: 'caseClosed',
      months: 24,
      action: 'erase',
      ...content,
    }),
  };
}

for (const [what, rules, months] of [
  ['no rule', [], undefined],
  ['one rule', [ruled(1, {})], 24],
  ['the longest of several', [ruled(1, {}), ruled(2, { months: 36 }), ruled(3, {})], 36],
  ['none without a period', [ruled(1, { months: undefined })], undefined],
  ['none that has ended', [ruled(1, { endedOn: '2026-01-01' })], undefined],
  ['none that only restricts', [ruled(1, { action: 'restrict' })], undefined],
  ['none that anonymises', [ruled(1, { action: 'anonymise' })], undefined],
  ['none of another trigger', [ruled(1, { trigger: 'collected' })], undefined],
] as const) {
  test(`closed cases go by ${what}`, () => {
    assert.equal(ruleOfCases(rules)?.months, months);
  });
}
