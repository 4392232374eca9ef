import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../core/kit/dates.ts';

/** Whole weeks, Monday to Sunday, from the week of the first date to the week of the last. */
export function weeksFrom(first: PlainDate, last: PlainDate): readonly (readonly PlainDate[])[] {
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks = Math.floor(daysBetween(monday, last) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day) => addDays(monday, week * 7 + day)),
  );
}
