import type { MethodOutput } from '../contract.ts';
import { redDayName } from '../deadlines/rules.ts';
import { addDays, type PlainDate, plainDate, weekdayOf } from '../kit/dates.ts';
import type { Readable } from '../vault/sql.ts';
import { alarmsPerDay, countOpen, openByAlarm, pausedRequests } from './storeList.ts';

const rowsShown = 200;
const horizonDays = 42;
const longAgo = plainDate('1900-01-01');

/** What must be done now and what is coming, seen from a plain date; weeks start on Monday. */
export function seenFrom(
  today: PlainDate,
  read: Readable,
  lettersOwed: number,
): MethodOutput<'requests.today'> {
  const monday = addDays(today, 1 - weekdayOf(today));
  const perDay = alarmsPerDay(read, monday, addDays(monday, horizonDays - 1));
  return {
    today,
    overdue: openByAlarm(read, { from: longAgo, until: addDays(today, -1), limit: rowsShown }),
    dueThisWeek: openByAlarm(read, { from: today, until: addDays(today, 7), limit: rowsShown }),
    waiting: pausedRequests(read, rowsShown),
    lettersOwed,
    open: countOpen(read),
    horizon: Array.from({ length: horizonDays }, (_, n) => {
      const date = addDays(monday, n);
      const redDay = redDayName(date);
      return { date, due: perDay.get(date) ?? 0, ...(redDay ? { redDay } : {}) };
    }),
  };
}
