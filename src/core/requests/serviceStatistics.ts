import { addDays, type PlainDate, weekdayOf } from '../kit/dates.ts';
import type { Readable } from '../vault/sql.ts';
import type {
  AnsweredCases,
  CasesOf,
  KeyedTiming,
  Outcomes,
  ReceivedCases,
  RequestStatistics,
  Tally,
  Timing,
  Week,
} from './model/statistics.ts';
import { receivedBy, receivedByRight } from './storeStatistics.ts';
import { answeredBy, answeredByRight, decidedBy } from './storeStatisticsAnswered.ts';
import { answeredLate, countOpenAt, openLines, overdueAt } from './storeStatisticsLines.ts';
import {
  countMerged,
  countWithdrawn,
  extensionsTold,
  feesAsked,
  questionsPut,
} from './storeStatisticsOther.ts';
import { alarmsPerWeek, perWeek } from './storeStatisticsWeeks.ts';

/** Counts in the vault over one connection. */
export function requestStatistics(read: Readable): RequestStatistics {
  return {
    received: (of) => receivedOf(receivedBy(read, of), receivedByRight(read, of)),
    answered: (of) => answeredOf(answeredBy(read, of), answeredByRight(read, of)),
    outcomes: (of) => outcomesOf(decidedBy(read, of)),
    interventions: (of) => ({
      extensions: extensionsTold(read, of),
      fees: feesAsked(read, of),
      questions: questionsPut(read, of),
      withdrawn: countWithdrawn(read, of),
      merged: countMerged(read, of),
    }),
    openAt: (on, filter) => countOpenAt(read, on, filter),
    late: (of, limit) => answeredLate(read, of, limit),
    overdue: (on, filter, limit) => overdueAt(read, on, filter, limit),
    open: (filter, limit) => openLines(read, filter, limit),
    weeks: (of) => weeksOf(read, of),
    horizon: (until, filter) => alarmsPerWeek(read, until, filter),
  };
}

function receivedOf(
  rows: ReturnType<typeof receivedBy>,
  byRight: ReceivedCases['byRight'],
): ReceivedCases {
  const requests = rows.filter(({ kind }) => kind === 'rights');
  return {
    total: casesIn(requests),
    byRight,
    byChannel: tallied(requests, ({ channel }) => channel),
    byKind: tallied(rows, ({ kind }) => kind),
    byMonth: tallied(requests, ({ month }) => month),
  };
}

function answeredOf(
  rows: ReturnType<typeof answeredBy>,
  byRight: ReturnType<typeof answeredByRight>,
): AnsweredCases {
  return {
    total: timingOf(rows),
    byRight: timings(byRight, ({ key }) => key),
    byChannel: timings(rows, ({ channel }) => channel),
    byMonth: timings(rows, ({ month }) => month),
  };
}

function casesIn(rows: readonly { readonly cases: number }[]): number {
  return rows.reduce((total, { cases }) => total + cases, 0);
}

function tallied<Row extends { readonly cases: number }, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly Tally<Key>[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, ofKey]) => ({ key, cases: casesIn(ofKey) }));
}

type TimingRow = {
  readonly days: number;
  readonly cases: number;
  readonly onTime: number;
  readonly onTimeStrictly: number;
};

function timingOf(rows: readonly TimingRow[]): Timing {
  const sum = (of: (row: TimingRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const byDays = [...Map.groupBy(rows, ({ days }) => days)].sort(([a], [b]) => a - b);
  return {
    answered: casesIn(rows),
    onTime: sum(({ onTime }) => onTime),
    onTimeStrictly: sum(({ onTimeStrictly }) => onTimeStrictly),
    days: byDays.map(([days, ofDays]) => ({ days, cases: casesIn(ofDays) })),
  };
}

function timings<Row extends TimingRow, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly KeyedTiming<Key>[] {
  return [...Map.groupBy(rows, keyOf)].map(([key, ofKey]) => ({ key, ...timingOf(ofKey) }));
}

function outcomesOf(rows: ReturnType<typeof decidedBy>): Outcomes {
  const byRight = Map.groupBy(rows, ({ right, outcome }) => `${right} ${outcome}`);
  const each = rows.flatMap(({ grounds, ...row }) => grounds.map((ground) => ({ ...row, ground })));
  const byGround = Map.groupBy(
    each,
    ({ right, outcome, ground }) => `${right} ${outcome} ${ground}`,
  );
  return { byRight: summed(byRight), grounds: summed(byGround) };
}

/** The rows of each group as one, with their cases added up. */
function summed<Row extends { readonly cases: number }>(
  groups: ReadonlyMap<string, readonly Row[]>,
): readonly Row[] {
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [{ ...first, cases: rows.reduce((total, { cases }) => total + cases, 0) }] : [];
  });
}

function weeksOf(read: Readable, of: CasesOf): readonly Week[] {
  const received = byMonday(perWeek(read, 'received', of));
  const answered = byMonday(perWeek(read, 'answered', of));
  const withdrawn = byMonday(perWeek(read, 'withdrawn', of));
  const weeks: Week[] = [];
  for (let monday = mondayOf(of.from); monday <= of.until; monday = addDays(monday, 7)) {
    weeks.push({
      monday,
      received: received.get(monday) ?? 0,
      answered: answered.get(monday) ?? 0,
      withdrawn: withdrawn.get(monday) ?? 0,
    });
  }
  return weeks;
}

function byMonday(rows: ReturnType<typeof perWeek>): ReadonlyMap<PlainDate, number> {
  return new Map(rows.map(({ monday, cases }) => [monday, cases]));
}

function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day));
}
