import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  type PlainDate,
  yearOf,
} from '../../kit/dates.ts';
import { longDate, monthNames } from '../../kit/dateTexts.ts';
import type { Language } from '../../kit/language.ts';
import type { Period } from '../model.ts';

/** The lengths in months of the calendar's own periods: month, quarter, half-year, year. */
const calendarLengths = [1, 3, 6, 12] as const;
type Length = (typeof calendarLengths)[number];

/** How many months a calendar period is long; undefined for any other stretch of days. */
function lengthOf({ from, until }: Period): Length | undefined {
  return calendarLengths.find(
    (months) =>
      (monthOf(from) - 1) % months === 0 && sameDays(monthsFrom(from, months), { from, until }),
  );
}

/**
 * The period of the same length before: of a month, quarter, half-year or year the calendar's own one before it, of
 * any other stretch as many days.
 */
export function periodBefore(period: Period): Period {
  const months = lengthOf(period);
  if (months !== undefined) return monthsFrom(addMonths(period.from, -months), months);
  const days = daysBetween(period.from, period.until) + 1;
  return { from: addDays(period.from, -days), until: addDays(period.from, -1) };
}

/** The quarter of the calendar in which a plain date lies. */
export function quarterAround(day: PlainDate): Period {
  return monthsFrom(dateOf(yearOf(day), 3 * Math.ceil(monthOf(day) / 3) - 2, 1), 3);
}

/** The quarters that began and ended from one plain date until the day before another, oldest first, so many at most. */
export function quartersEnded(since: PlainDate, today: PlainDate, most: number): readonly Period[] {
  const ended: Period[] = [];
  let quarter = periodBefore(quarterAround(today));
  while (ended.length < most && quarter.until >= since) {
    ended.unshift(quarter);
    quarter = periodBefore(quarter);
  }
  return ended;
}

/** A period in words: ‘kvartal 3 2026’, ‘mars 2026’, ‘1 mars 2026–14 april 2026’. */
export function periodText(period: Period, language: Language): string {
  const { from } = period;
  const year = yearOf(from);
  switch (lengthOf(period)) {
    case 1:
      return `${monthNames[language][monthOf(from) - 1] ?? ''} ${year}`;
    case 3:
      return language === 'sv'
        ? `kvartal ${quarterOf(from)} ${year}`
        : `Q${quarterOf(from)} ${year}`;
    case 6:
      return halfText(monthOf(from) === 1, year, language);
    case 12:
      return language === 'sv' ? `år ${year}` : `the year ${year}`;
    default:
      return datesText(period, language);
  }
}

/** The first and the last day of a period in words. */
export function datesText({ from, until }: Period, language: Language): string {
  if (from === until) return longDate(from, language);
  return `${longDate(from, language)}–${longDate(until, language)}`;
}

/** A period as it stands in a file's name: `2026-q3`, `2026-03`, `2026`, `2026-03-01--2026-04-14`. */
export function periodSlug(period: Period, language: Language): string {
  const { from, until } = period;
  const year = from.slice(0, 4);
  switch (lengthOf(period)) {
    case 1:
      return from.slice(0, 7);
    case 3:
      return `${year}-${language === 'sv' ? 'kv' : 'q'}${quarterOf(from)}`;
    case 6:
      return `${year}-h${monthOf(from) === 1 ? 1 : 2}`;
    case 12:
      return year;
    default:
      return `${from}--${until}`;
  }
}

function halfText(isFirst: boolean, year: number, language: Language): string {
  if (language === 'sv') return `${isFirst ? 'första' : 'andra'} halvåret ${year}`;
  return `the ${isFirst ? 'first' : 'second'} half of ${year}`;
}

function monthsFrom(from: PlainDate, months: number): Period {
  return { from, until: addDays(addMonths(from, months), -1) };
}

function sameDays(a: Period, b: Period): boolean {
  return a.from === b.from && a.until === b.until;
}

function quarterOf(day: PlainDate): number {
  return Math.ceil(monthOf(day) / 3);
}

function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}
