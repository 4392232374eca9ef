import {
  type Instant,
  instantOf,
  localDate,
  localDateTime,
  type PlainDate,
  type TimeZone,
  timeZoneSchema,
} from '../core/kit/dates.ts';
import type { Language } from '../core/kit/language.ts';
import { useAnswer } from './serverState.ts';
import { useUi } from './uiState.ts';

const fallbackZone = timeZoneSchema.parse('Europe/Stockholm');

/** The officer's time zone, from the settings. */
export function useTimeZone(): TimeZone {
  return useAnswer('settings.get', {}).value?.settings.organisation.timeZone ?? fallbackZone;
}

/** The plain date of today as the core counts it; until it has said so, by this computer's clock. */
export function useToday(): PlainDate {
  const zone = useTimeZone();
  const counted = useAnswer('requests.today', {}).value?.today;
  return counted ?? localDate(instantOf(Date.now()), zone);
}

/** Writes moments as yyyy-mm-dd hh:mm in the officer's time zone. */
export function useClock(): (moment: Instant) => string {
  const zone = useTimeZone();
  return (moment) => localDateTime(moment, zone);
}

/** The weekday of a plain date in words: måndag, Monday. */
export function weekdayName(date: PlainDate, language: Language, length: 'long' | 'short'): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    weekday: length,
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** The month of a plain date in words, with its year: november 2026, November 2026. */
export function monthName(date: PlainDate, language: Language): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** Writes a plain date with its weekday: 2026-03-16, Monday. */
export function useDayName(): (date: PlainDate) => string {
  const language = useUi((ui) => ui.language);
  return (date) => `${date}, ${weekdayName(date, language, 'long')}`;
}

/** The ISO 8601 week number of a plain date. */
export function weekNumber(date: PlainDate): number {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const yearStart = Date.UTC(day.getUTCFullYear(), 0, 1);
  return Math.ceil(((day.getTime() - yearStart) / 86_400_000 + 1) / 7);
}
