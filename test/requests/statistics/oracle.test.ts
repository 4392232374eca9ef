import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import fc from 'fast-check';
import type { CaseFilter, CasesOf, Tally } from '../../../src/core/requests/model/statistics.ts';
import { channels, rights } from '../../../src/core/requests/model.ts';
import { medianDays, worstDays } from '../../../src/core/requests/rules/statistics.ts';
import { requestStatistics } from '../../../src/core/requests/serviceStatistics.ts';
import { areaBench } from '../../support/area.ts';
import { type Case, periods, someCase, writeCases } from './fixture.ts';
import * as naive from './naive.ts';

const someFilter = fc.record({
  rights: fc.option(fc.uniqueArray(fc.constantFrom(...rights), { minLength: 1, maxLength: 4 }), {
    nil: undefined,
  }),
  channels: fc.option(
    fc.uniqueArray(fc.constantFrom(...channels), { minLength: 1, maxLength: 3 }),
    {
      nil: undefined,
    },
  ),
});
const somePeriod = fc.constantFrom(...periods);

type Counted = ReturnType<typeof requestStatistics>;

/** Writes many sets of cases into one vault, each in place of the one before, and has each compared. */
async function anyCases(
  t: TestContext,
  compare: (counted: Counted, cases: readonly Case[], of: CasesOf, filter: CaseFilter) => void,
): Promise<void> {
  const { vault } = await areaBench(t);
  const counted = requestStatistics(vault.read);
  const many = fc.array(someCase, { maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(many, someFilter, somePeriod, (cases, filter, period) => {
      vault.transact((db) => writeCases(db, cases));
      compare(counted, cases, { ...filter, ...period }, filter);
    }),
    { numRuns: 60 },
  );
}

test('what came in and was answered is what a naive count of the same cases gives', async (t) => {
  await anyCases(t, (counted, cases, of) => {
    const received = counted.received(of);
    assert.deepEqual(
      {
        ...received,
        byRight: sorted(received.byRight),
        byChannel: sorted(received.byChannel),
        byKind: sorted(received.byKind),
        byMonth: sorted(received.byMonth),
      },
      naive.received(cases, of),
    );
    compareTimings(counted.answered(of), naive.answered(cases, of), of);
  });
});

test('what was decided, asked and told is what a naive count of the same cases gives', async (t) => {
  await anyCases(t, (counted, cases, of) => {
    const { byRight, grounds } = counted.outcomes(of);
    assert.deepEqual(
      {
        byRight: keyed(byRight, ({ right, outcome }) => `${right} ${outcome}`),
        grounds: keyed(grounds, ({ right, outcome, ground }) => `${right} ${outcome} ${ground}`),
      },
      naive.outcomes(cases, of),
    );
    const measures = counted.interventions(of);
    const settled = measures.questions.filter((question) => question.settled > 0);
    assert.deepEqual(
      {
        extensions: sorted(measures.extensions),
        fees: keyed(measures.fees, (fee) => `${fee.ground} ${fee.settled}`),
        questions: sorted(measures.questions),
        settled: sorted(settled.map(({ key, settled: cases }) => ({ key, cases }))),
        withdrawn: measures.withdrawn,
        merged: measures.merged,
      },
      naive.interventions(cases, of),
    );
    assert.ok(measures.fees.every((fee) => fee.amountSek === fee.cases * 500));
  });
});

test('what was open and overdue on a day is what a naive count of the same cases gives', async (t) => {
  await anyCases(t, (counted, cases, of, filter) => {
    // The days on which something happens to a case, where a day too many or too few would show.
    const days = cases
      .slice(0, 6)
      .flatMap(({ received, due, answeredOn, closedOn }) => [
        received,
        due,
        ...(answeredOn ? [answeredOn] : []),
        ...(closedOn ? [closedOn] : []),
      ]);
    for (const on of [of.until, ...days]) {
      assert.deepEqual(counted.openAt(on, filter), naive.openAt(cases, on, filter));
    }
    const overdue = counted.overdue(of.until, filter, 1000);
    assert.equal(overdue.length, naive.openAt(cases, of.until, filter).overdue);
    const late = naive.answered(cases, of).filter((one) => one.on > one.due);
    assert.equal(counted.late(of, 1000).length, late.length);
  });
});

test('each week is what a naive count of the same cases gives, and no case stands in none', async (t) => {
  await anyCases(t, (counted, cases, of) => {
    const expected = naive.weeks(cases, of);
    const weeks = counted.weeks(of);
    for (const which of ['received', 'answered', 'withdrawn'] as const) {
      for (const week of weeks) assert.equal(week[which], expected[which][week.monday] ?? 0);
      const total = weeks.reduce((sum, week) => sum + week[which], 0);
      const wanted = Object.values(expected[which]).reduce((sum, count) => sum + count, 0);
      assert.equal(total, wanted, which);
    }
  });
});

function compareTimings(
  found: ReturnType<ReturnType<typeof requestStatistics>['answered']>,
  cases: ReturnType<typeof naive.answered>,
  of: CasesOf,
): void {
  const shown = ({ days, ...timing }: (typeof found)['total']) => ({
    answered: timing.answered,
    onTime: timing.onTime,
    onTimeStrictly: timing.onTimeStrictly,
    median: medianDays(days),
    worst: worstDays(days),
  });
  assert.deepEqual(shown(found.total), naive.timing(cases));
  for (const right of rights) {
    const among = cases.filter(
      (one) => one.rights.includes(right) && (of.rights?.includes(right) ?? true),
    );
    const timing = found.byRight.find(({ key }) => key === right);
    assert.deepEqual(timing && shown(timing), among.length ? naive.timing(among) : undefined);
  }
  for (const channel of channels) {
    const among = cases.filter((one) => one.channel === channel);
    const timing = found.byChannel.find(({ key }) => key === channel);
    assert.deepEqual(timing && shown(timing), among.length ? naive.timing(among) : undefined);
  }
  const months = new Set(cases.map((one) => one.on.slice(0, 7)));
  assert.deepEqual(new Set(found.byMonth.map(({ key }) => key)), months);
  for (const timing of found.byMonth) {
    const among = cases.filter((one) => one.on.startsWith(timing.key));
    assert.deepEqual(shown(timing), naive.timing(among));
  }
}

function sorted(tallies: readonly Tally[]): Readonly<Record<string, number>> {
  return keyed(tallies, ({ key }) => key);
}

function keyed<Row extends { readonly cases: number }>(
  rows: readonly Row[],
  key: (row: Row) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    assert.equal(counts[key(row)], undefined, 'each key stands once');
    counts[key(row)] = row.cases;
  }
  return counts;
}
