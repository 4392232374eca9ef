import { addDays, addMonths, dateOf, type PlainDate, yearOf } from '../../core/kit/dates.ts';
import type { Period } from '../../core/reports/model.ts';
import { periodBefore, quarterAround } from '../../core/reports/rules/periods.ts';

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
      return quarterAround(today);
    case 'lastQuarter':
      return periodBefore(quarterAround(today));
    case 'thisMonth':
      return monthAround(today);
    case 'lastMonth':
      return periodBefore(monthAround(today));
    case 'thisYear':
      return yearAround(today);
    case 'lastYear':
      return periodBefore(yearAround(today));
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

function monthAround(day: PlainDate): Period {
  const from = dateOf(yearOf(day), Number(day.slice(5, 7)), 1);
  return { from, until: addDays(addMonths(from, 1), -1) };
}

function yearAround(day: PlainDate): Period {
  return { from: dateOf(yearOf(day), 1, 1), until: dateOf(yearOf(day), 12, 31) };
}
