import { addDays, dateOf, type PlainDate, weekdayOf, yearOf } from '../kit/dates.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Calendar } from './model.ts';

/** A day off with a name of its own. */
type Holiday = { readonly date: PlainDate; readonly name: Bilingual };

/** One year of a calendar; Sundays are red besides and stand in no list. */
export type HolidayYear = {
  /** Public holidays designated by the member state (Reg 1182/71 Art 2(1)). */
  readonly publicHolidays: readonly Holiday[];
  /** Weekdays that only the national rule on time limits equates with Sundays. */
  readonly eves: readonly Holiday[];
};

const holidayYears = { SE: swedishYear } as const satisfies Record<
  Calendar,
  (year: number) => HolidayYear
>;

const known = new Map<string, HolidayYear>();

/** The holidays of a calendar in one year (1583 and later), computed once. */
export function holidaysOf(calendar: Calendar, year: number): HolidayYear {
  const key = `${calendar}${year}`;
  const found = known.get(key) ?? holidayYears[calendar](year);
  known.set(key, found);
  return found;
}

/** The public holiday that falls on a date, or undefined: an ordinary Sunday has none. */
export function publicHolidayOn(date: PlainDate, calendar: Calendar): Bilingual | undefined {
  return nameIn(holidaysOf(calendar, yearOf(date)).publicHolidays, date);
}

/** The eve that only söndagsregeln (lag 1930:173 § 2) counts as a Sunday, or undefined. */
export function eveOn(date: PlainDate, calendar: Calendar): Bilingual | undefined {
  return nameIn(holidaysOf(calendar, yearOf(date)).eves, date);
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876. */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * lateMoon + 114;
  return dateOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** The thirteen days of lag (1989:253) om allmänna helgdagar, and the three eves of lag (1930:173) § 2. */
function swedishYear(year: number): HolidayYear {
  const easter = easterSunday(year);
  const midsummer = firstSaturday(dateOf(year, 6, 20));
  return {
    publicHolidays: [
      holiday(dateOf(year, 1, 1), 'nyårsdagen', 'New Year’s Day'),
      holiday(dateOf(year, 1, 6), 'trettondedag jul', 'Epiphany'),
      holiday(addDays(easter, -2), 'långfredagen', 'Good Friday'),
      holiday(easter, 'påskdagen', 'Easter Sunday'),
      holiday(addDays(easter, 1), 'annandag påsk', 'Easter Monday'),
      holiday(dateOf(year, 5, 1), 'första maj', 'May Day'),
      holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
      holiday(addDays(easter, 49), 'pingstdagen', 'Whit Sunday'),
      holiday(dateOf(year, 6, 6), 'nationaldagen', 'National Day of Sweden'),
      holiday(midsummer, 'midsommardagen', 'Midsummer Day'),
      holiday(firstSaturday(dateOf(year, 10, 31)), 'alla helgons dag', 'All Saints’ Day'),
      holiday(dateOf(year, 12, 25), 'juldagen', 'Christmas Day'),
      holiday(dateOf(year, 12, 26), 'annandag jul', 'Boxing Day'),
    ],
    eves: [
      holiday(addDays(midsummer, -1), 'midsommarafton', 'Midsummer Eve'),
      holiday(dateOf(year, 12, 24), 'julafton', 'Christmas Eve'),
      holiday(dateOf(year, 12, 31), 'nyårsafton', 'New Year’s Eve'),
    ],
  };
}

function holiday(date: PlainDate, sv: string, en: string): Holiday {
  return { date, name: { sv, en } };
}

function firstSaturday(from: PlainDate): PlainDate {
  return addDays(from, (6 - weekdayOf(from) + 7) % 7);
}

function nameIn(holidays: readonly Holiday[], date: PlainDate): Bilingual | undefined {
  return holidays.find((holiday) => holiday.date === date)?.name;
}
