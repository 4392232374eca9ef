import { type PlainDate, plainDate } from '../../../core/kit/dates.ts';

/** The last day on which accounting records are kept: the end of the seventh calendar year after the financial year (Bokföringslagen 7:2). */
export function accountingKeptUntil(financialYearEnd: PlainDate): PlainDate {
  return plainDate(`${Number(financialYearEnd.slice(0, 4)) + 7}-12-31`);
}
