import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import type { Readable } from '../vault/sql.ts';
import type { CaseFilter, CasesOf } from './model/statistics.ts';
import { countedCases, countedRequests } from './storeStatistics.ts';

/** The days that a week may be counted by, each one literal. */
const days = {
  received: { day: 'r.received', only: '1' },
  answered: { day: 'r.answered_on', only: '1' },
  withdrawn: { day: 'r.closed_on', only: "r.state = 'withdrawn'" },
} as const;

const weekSchema = z.object({ monday: plainDateSchema, cases: z.int() });

/** How many requests had such a day in each week of a period, by the week's Monday; weeks without any are left out. */
export function perWeek(db: Readable, by: keyof typeof days, { from, until, ...filter }: CasesOf) {
  const { day, only } = days[by];
  const { sql, bound } = countedRequests(filter);
  return db.all(
    weekSchema,
    // The Sunday on which the week ends, six days back.
    `SELECT date(${day}, 'weekday 0', '-6 days') AS monday, count(*) AS cases FROM request r
      WHERE ${day} BETWEEN ? AND ? AND ${only} AND ${sql} GROUP BY 1 ORDER BY 1`,
    from,
    until,
    ...bound,
  );
}

/** How many open cases have their last day, by its earliest reading, in each week until a plain day; earlier ones too. */
export function alarmsPerWeek(db: Readable, until: PlainDate, filter: CaseFilter) {
  const { sql, bound } = countedCases(filter);
  return db.all(
    weekSchema,
    `SELECT date(r.alarm, 'weekday 0', '-6 days') AS monday, count(*) AS cases FROM request r
      WHERE r.is_open = 1 AND r.alarm <= ? AND ${sql} GROUP BY 1 ORDER BY 1`,
    until,
    ...bound,
  );
}
