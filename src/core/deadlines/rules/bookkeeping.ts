import { dateOf, type PlainDate, yearOf } from '../../kit/dates.ts';

/** How many years after the calendar year in which the financial year ended (Bokföringslagen 1999:1078 7 kap. 2 §). */
const yearsKept = 7;

/** How long accounting records are kept, as plain dates. */
export type BookkeepingPeriod = {
  /** The last day on which they must be kept. */
  readonly keepThrough: PlainDate;
  /** The first day on which they may be destroyed. */
  readonly destroyFrom: PlainDate;
};

/**
 * How long accounting information is kept: to the end of the seventh year after the calendar year in which the
 * financial year ended (Bokföringslagen 7 kap. 2 §). Only the year of the given plain date matters.
 */
export function bookkeeping(financialYearEnd: PlainDate): BookkeepingPeriod {
  const last = yearOf(financialYearEnd) + yearsKept;
  return { keepThrough: dateOf(last, 12, 31), destroyFrom: dateOf(last + 1, 1, 1) };
}
