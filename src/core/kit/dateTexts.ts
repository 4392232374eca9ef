import { type PlainDate, weekdayOf } from './dates.ts';
import type { Language } from './language.ts';

/** The months from January on, as running text writes them. */
export const monthNames = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

const weekdays = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Language, readonly string[]>;

/** The day of the week in running text: ‘tisdag’, ‘Tuesday’. */
export function weekdayName(date: PlainDate, language: Language): string {
  return weekdays[language][weekdayOf(date) - 1] ?? '';
}

/** A plain date in running text: ‘7 april 2026’, ‘7 April 2026’. Month names are ours, not the machine's. */
export function longDate(date: PlainDate, language: Language): string {
  const month = monthNames[language][Number(date.slice(5, 7)) - 1] ?? '';
  return `${Number(date.slice(8, 10))} ${month} ${Number(date.slice(0, 4))}`;
}

/** A plain date with its weekday: ‘tisdagen den 7 april 2026’, ‘Tuesday 7 April 2026’. */
export function weekdayDate(date: PlainDate, language: Language): string {
  const day = weekdayName(date, language);
  const long = longDate(date, language);
  return language === 'sv' ? `${day}en den ${long}` : `${day} ${long}`;
}

/** A list in running text: ‘a, b och c’, ‘a, b and c’. */
export function enumeration(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}
