import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BreachDraft, breachContentSchema } from '../../../src/core/breaches/model.ts';
import { instantSchema, plainDate } from '../../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../../src/core/kit/ids.ts';
import {
  breachesIn,
  breachFigures,
  clockStanding,
} from '../../../src/core/reports/catalogue/parts/breached.ts';
import { retainedIn } from '../../../src/core/reports/catalogue/parts/retained.ts';
import { monthsOf } from '../../../src/core/reports/catalogue/parts/words.ts';
import { medianDays, percentOf, worstDays } from '../../../src/core/requests/rules/statistics.ts';
import {
  holdContentSchema,
  type RetentionActionDraft,
  retentionActionContentSchema,
} from '../../../src/core/retention/model.ts';

const id = (n: number) => registerItemIdSchema.parse(`0000000${n}-0000-4000-8000-000000000000`);
const now = instantSchema.parse('2026-06-30T12:00:00Z');

describe('figures that may not be there', () => {
  it('a median of an even number is the mean of the two in the middle', () => {
    assert.equal(
      medianDays([
        { days: 4, cases: 1 },
        { days: 7, cases: 1 },
      ]),
      5.5,
    );
    assert.equal(
      medianDays([
        { days: 4, cases: 2 },
        { days: 9, cases: 1 },
      ]),
      4,
    );
    assert.equal(
      medianDays([
        { days: 4, cases: 1 },
        { days: 9, cases: 3 },
      ]),
      9,
    );
  });

  it('nothing has no median, no worst and no per cent, not 0', () => {
    assert.deepEqual([medianDays([]), worstDays([]), percentOf(0, 0)], [null, null, null]);
    assert.deepEqual([percentOf(0, 3), percentOf(1, 3), percentOf(3, 3)], [0, 33.3, 100]);
  });

  it('months of a period reach over the turn of a year', () => {
    const period = { from: plainDate('2025-11-30'), until: plainDate('2026-01-01') };
    assert.deepEqual(monthsOf(period), ['2025-11', '2025-12', '2026-01']);
  });
});

describe('breaches and their 72 hours', () => {
  const breach = (n: number, draft: Omit<BreachDraft, 'title'>) => ({
    id: id(n),
    content: breachContentSchema.parse({
      title: 'Felskick',
      timeZone: 'Europe/Stockholm',
      ...draft,
    }),
  });
  const inTime = breach(1, { awareAt: '2026-04-01T10:00:00Z', notifiedAt: '2026-04-04T10:00:00Z' });
  const late = breach(2, { awareAt: '2026-04-01T10:00:00Z', notifiedAt: '2026-04-04T10:01:00Z' });
  const notOwed = breach(3, { awareAt: '2026-05-01T10:00:00Z', notify: 'no', risk: 'unlikely' });
  const runOut = breach(4, { awareAt: '2026-06-27T11:00:00Z' });
  const running = breach(5, { awareAt: '2026-06-27T13:00:00Z' });
  const notBegun = breach(6, { discoveredAt: '2026-06-30T11:00:00Z' });
  const all = [inTime, late, notOwed, runOut, running, notBegun];

  it('stand by the moment of awareness to the minute', () => {
    assert.deepEqual(
      all.map(({ content }) => clockStanding(content, now)),
      ['inTime', 'late', 'notOwed', 'runOut', 'running', 'notBegun'],
    );
  });

  it('belong to the period of their awareness, as the zone of the breach has the day', () => {
    const atMidnight = breach(7, { awareAt: '2026-06-30T22:30:00Z' });
    const july = { from: plainDate('2026-07-01'), until: plainDate('2026-07-31') };
    assert.deepEqual(breachesIn([...all, atMidnight], july), [atMidnight]);
  });

  it('are in time by a share of those that had to be notified', () => {
    const figures = breachFigures({ now: all, past: [notOwed] }, now, 'en');
    assert.deepEqual(
      figures.map(({ value, before }) => [value, before]),
      [
        [6, 1],
        [33.3, null],
        [3, 0],
        [0, 0],
      ],
    );
  });
});

describe('retention', () => {
  const action = (n: number, draft: Omit<RetentionActionDraft, 'what'>) => ({
    id: id(n),
    content: retentionActionContentSchema.parse({ what: 'Loggar', ...draft }),
  });
  const hold = {
    id: id(9),
    content: holdContentSchema.parse({ title: 'Tvist', citation: 'T 1-26', records: [id(8)] }),
  };
  const done = action(1, { dueOn: '2026-04-01', doneOn: '2026-04-02' });
  const doneLater = action(2, { dueOn: '2026-06-01', doneOn: '2026-07-02' });
  const overdue = action(3, { dueOn: '2026-06-29' });
  const dueToday = action(4, { dueOn: '2026-06-30' });
  const stopped = action(5, { dueOn: '2026-05-01', record: id(8) });
  const actions = [done, doneLater, overdue, dueToday, stopped];
  const quarter = { from: plainDate('2026-04-01'), until: plainDate('2026-06-30') };

  it('is overdue from the day after its day, unless a legal hold stops it; what was done later was overdue then', () => {
    const { done: carriedOut, ...rest } = retainedIn(
      { actions, holds: [hold] },
      quarter,
      quarter.until,
    );
    assert.deepEqual(carriedOut, [done]);
    assert.deepEqual(rest.overdue, [doneLater, overdue]);
    assert.deepEqual(rest.stopped, [{ action: stopped, citations: ['T 1-26'] }]);
    assert.deepEqual(rest.holds, [hold]);
  });
});
