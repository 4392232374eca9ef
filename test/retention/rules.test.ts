import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, type PlainDate, plainDate } from '../../src/core/kit/dates.ts';
import { type RetentionTrigger, triggerNames } from '../../src/core/retention/model.ts';
import { retentionRegister } from '../../src/core/retention/register.ts';
import { bookkeepingPeriod } from '../../src/core/retention/rules/bookkeeping.ts';
import { dueOn } from '../../src/core/retention/rules/dueOn.ts';
import { ruleGaps } from '../../src/core/retention/rules/ruleGaps.ts';
import { retentionSuggestions } from '../../src/core/retention/rules/suggestions.ts';
import { periodText } from '../../src/core/retention/rules/texts.ts';

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(plainDate('1995-01-01'), n));
const months = fc.integer({ min: 0, max: 600 });
const triggers = Object.keys(triggerNames) as readonly RetentionTrigger[];

describe('bookkeeping', () => {
  for (const [financialYearEnd, keepThrough, destroyFrom] of [
    ['2009-06-30', '2016-12-31', '2017-01-01'],
    ['2009-12-31', '2016-12-31', '2017-01-01'],
    ['2025-12-31', '2032-12-31', '2033-01-01'],
    // A first year of 18 months from 2025-07-01.
    ['2026-12-31', '2033-12-31', '2034-01-01'],
    // The year of an invoice of 2025-12-30: the year counts, not the invoice.
    ['2026-06-30', '2033-12-31', '2034-01-01'],
  ] as const) {
    it(`of the year that ended ${financialYearEnd} is kept through ${keepThrough}`, () => {
      const end = plainDate(financialYearEnd);
      const { notes, ...period } = bookkeepingPeriod(end);
      assert.deepEqual(period, { keepThrough, destroyFrom });
      assert.ok(notes.some(({ sv }) => sv.includes('1 juli 2024')));
      assert.equal(dueOn({ trigger: 'financialYearEnd', months: 84 }, end), destroyFrom);
      assert.equal(dueOn({ trigger: 'financialYearEnd', months: undefined }, end), destroyFrom);
    });
  }

  it('does not depend on day and month of the year’s end', () => {
    fc.assert(
      fc.property(days, months, (end, count) => {
        const newYearsEve = plainDate(`${end.slice(0, 4)}-12-31`);
        const rule = { trigger: 'financialYearEnd', months: count } as const;
        assert.equal(dueOn(rule, end), dueOn(rule, newYearsEve));
        assert.match(dueOn(rule, end) ?? '', count % 12 === 0 ? /-01-01$/ : /-01$/);
      }),
    );
  });
});

describe('the day on which an action is due', () => {
  for (const [trigger, count, on, due] of [
    ['relationshipEnds', 12, '2025-08-31', '2026-08-31'],
    ['relationshipEnds', 1, '2026-01-31', '2026-02-28'],
    ['relationshipEnds', 1, '2028-01-31', '2028-02-29'],
    ['relationshipEnds', 12, '2024-02-29', '2025-02-28'],
    ['collected', 6, '2026-08-31', '2027-02-28'],
    ['consentWithdrawn', 0, '2026-11-23', '2026-11-23'],
    ['decision', 24, '2026-03-15', '2028-03-15'],
    ['caseClosed', 24, '2026-11-23', '2028-11-23'],
    ['financialYearEnd', 120, '2025-06-30', '2036-01-01'],
    ['financialYearEnd', 60, '2025-06-30', '2033-01-01'],
  ] as const) {
    it(`is ${due} for ${trigger} on ${on} and ${count} months`, () => {
      assert.equal(dueOn({ trigger, months: count }, plainDate(on)), due);
    });
  }

  it('is unknown while the rule does not say from when or how long', () => {
    const on = plainDate('2026-01-01');
    assert.equal(dueOn({ trigger: undefined, months: 12 }, on), undefined);
    assert.equal(dueOn({ trigger: 'collected', months: undefined }, on), undefined);
  });

  it('never comes earlier for a later start, nor for a longer period, nor before the start', () => {
    const trigger = fc.constantFrom(...triggers);
    fc.assert(
      fc.property(trigger, days, days, months, months, (by, a, b, few, more) => {
        const due = (on: PlainDate, count: number): PlainDate => {
          const day = dueOn({ trigger: by, months: count }, on);
          assert.ok(day);
          return day;
        };
        const [first, last] = a <= b ? [a, b] : [b, a];
        const [short, long] = few <= more ? [few, more] : [more, few];
        assert.ok(due(first, short) <= due(last, short));
        assert.ok(due(first, short) <= due(first, long));
        assert.ok(due(first, short) >= first);
        if (by !== 'financialYearEnd') assert.equal(due(first, short), addMonths(first, short));
      }),
    );
  });
});

describe('a period in words', () => {
  for (const [count, sv, en] of [
    [0, 'genast', 'at once'],
    [1, '1 månad', '1 month'],
    [6, '6 månader', '6 months'],
    [12, '1 år', '1 year'],
    [18, '18 månader', '18 months'],
    [84, '7 år', '7 years'],
  ] as const) {
    it(`of ${count} months is ${en}`, () => {
      const rule = { trigger: 'collected', months: count } as const;
      assert.deepEqual([periodText(rule, 'sv'), periodText(rule, 'en')], [sv, en]);
    });
  }

  it('is seven years for bookkeeping that says nothing else', () => {
    const rule = { trigger: 'financialYearEnd', months: undefined } as const;
    assert.equal(periodText(rule, 'sv'), '7 år');
  });
});

describe('the suggestions', () => {
  const suggestions = retentionSuggestions();

  it('are told apart, each a rule that lacks nothing and says what to weigh', () => {
    const codes = suggestions.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const { code, content, note } of suggestions) {
      assert.deepEqual([code, ruleGaps(content)], [code, []]);
      assert.ok(note.sv !== '' && note.en !== '', code);
      assert.equal(retentionRegister.state(content), 'active', code);
    }
  });

  for (const [code, count, citation] of [
    ['bookkeeping', 84, /1999:1078.*7 kap\. 2 §/],
    ['limitation', 120, /1981:130.*2 § första/],
    ['consumerLimitation', 36, /1981:130.*2 § andra/],
    ['recruitment', 24, /2008:567/],
    ['closedCases', 24, /5\.1 e/],
  ] as const) {
    it(`hold ${count} months for ${code}, with its provision`, () => {
      const found = suggestions.find((one) => one.code === code);
      assert.equal(found?.content.months, count);
      assert.match(found?.content.citation ?? '', citation);
    });
  }
});
