import { addDays, addMonths, dateOf, type PlainDate, yearOf } from '../../core/kit/dates.ts';
import type { Period } from '../../core/reports/model.ts';

/** The periods that can be chosen by name; `custom` is typed. */
export const periodChoices = [
  'thisQuarter',
  'lastQuarter',
  'thisMonth',
  'lastMonth',
  'thisYear',
  'lastYear',
  'custom',
] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** The calendar period that a choice names on a plain date; none for a typed one. */
export function periodOf(choice: PeriodChoice, today: PlainDate): Period | undefined {
  switch (choice) {
    case 'thisQuarter':
      return monthsFrom(quarterStart(today), 3);
    case 'lastQuarter':
      return monthsFrom(addMonths(quarterStart(today), -3), 3);
    case 'thisMonth':
      return monthsFrom(monthStart(today), 1);
    case 'lastMonth':
      return monthsFrom(addMonths(monthStart(today), -1), 1);
    case 'thisYear':
      return monthsFrom(dateOf(yearOf(today), 1, 1), 12);
    case 'lastYear':
      return monthsFrom(dateOf(yearOf(today) - 1, 1, 1), 12);
    case 'custom':
      return undefined;
  }
}

/** The choice that names a period on a plain date, or that it was typed. */
export function choiceOf(period: Period, today: PlainDate): PeriodChoice {
  return (
    periodChoices.find((choice) => {
      const named = periodOf(choice, today);
      return named?.from === period.from && named.until === period.until;
    }) ?? 'custom'
  );
}

/** The quarter of a period, 1 to 4, where it is one; undefined where it is not. */
export function quarterOf({ from, until }: Period): number | undefined {
  const isQuarter = from === quarterStart(from) && until === addDays(addMonths(from, 3), -1);
  return isQuarter ? Math.ceil(monthOf(from) / 3) : undefined;
}

function monthsFrom(from: PlainDate, months: number): Period {
  return { from, until: addDays(addMonths(from, months), -1) };
}

function monthStart(day: PlainDate): PlainDate {
  return dateOf(yearOf(day), monthOf(day), 1);
}

function quarterStart(day: PlainDate): PlainDate {
  return dateOf(yearOf(day), 3 * Math.ceil(monthOf(day) / 3) - 2, 1);
}

function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}
