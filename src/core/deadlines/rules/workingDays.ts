import { addDays, type PlainDate, weekdayOf } from '../../kit/dates.ts';
import { weekdayName } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import { eveOn, publicHolidayOn } from '../holidays.ts';
import type { Calendar } from '../model.ts';

/** `eu`: Reg 1182/71 Art 3(4). `sondagsregeln`: lag (1930:173) § 2, which adds the three eves. */
export type Reading = 'eu' | 'sondagsregeln';

/** A Sunday or a public holiday; a Saturday is neither, though no working day. */
export function isRedDay(date: PlainDate, calendar: Calendar = 'SE'): boolean {
  return redDayName(date, calendar) !== undefined;
}

/** The holiday's name, or ‘söndag’; undefined on any other day, Saturdays and eves included. */
export function redDayName(date: PlainDate, calendar: Calendar = 'SE'): Bilingual | undefined {
  const holiday = publicHolidayOn(date, calendar);
  if (holiday !== undefined) return holiday;
  return weekdayOf(date) === 7 ? dayName(date) : undefined;
}

/** What a day that is no working day is called under a reading: the holiday, ‘lördag’, ‘söndag’ or the eve. */
export function dayOffName(
  date: PlainDate,
  calendar: Calendar,
  reading: Reading,
): Bilingual | undefined {
  const red = redDayName(date, calendar);
  if (red !== undefined) return red;
  if (weekdayOf(date) === 6) return dayName(date);
  return reading === 'sondagsregeln' ? eveOn(date, calendar) : undefined;
}

/** The date itself if it is a working day, else the next one (Reg 1182/71 Art 3(4); lag 1930:173 § 2). */
export function rollToWorkingDay(date: PlainDate, calendar: Calendar, reading: Reading): PlainDate {
  return addDays(date, daysOffFrom(date, calendar, reading).length);
}

/** The date itself if it is a working day under both readings, else the last one before: for internal targets. */
export function workingDayOnOrBefore(date: PlainDate, calendar: Calendar): PlainDate {
  let day = date;
  while (dayOffName(day, calendar, 'sondagsregeln') !== undefined) day = addDays(day, -1);
  return day;
}

/** The unbroken run of days off that begins on a date; empty when it is a working day. */
export function daysOffFrom(
  date: PlainDate,
  calendar: Calendar,
  reading: Reading,
): readonly PlainDate[] {
  const run: PlainDate[] = [];
  let day = date;
  while (dayOffName(day, calendar, reading) !== undefined) {
    run.push(day);
    day = addDays(day, 1);
  }
  return run;
}

function dayName(date: PlainDate): Bilingual {
  return { sv: weekdayName(date, 'sv'), en: weekdayName(date, 'en') };
}
