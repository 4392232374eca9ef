import type { PlainDate } from '../../kit/dates.ts';
import { enumeration, longDate as plainLongDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';

/** A plain date as it stands in running text, 20 december 2026, kept together by no-break spaces. */
export function longDate(date: PlainDate, language: Language): string {
  return plainLongDate(date, language).replaceAll(' ', '\u00a0');
}

/** Plain dates as a text names them after ‘den’ or ‘on’, each once: ‘1 maj 2026 och den 3 maj 2026’. */
export function daysIn(dates: readonly (PlainDate | undefined)[], language: Language): string {
  const days = unique(dates.flatMap((date) => (date ? [longDate(date, language)] : [])));
  const words = days.map((day, at) => (at > 0 && language === 'sv' ? `den ${day}` : day));
  return enumeration(words, language);
}

/** Each text once, in order. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

const smallNumbers = {
  sv: 'ingen en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const;

/** A count in running text: in words up to twelve, in digits above. */
export function inWords(count: number, language: Language): string {
  return smallNumbers[language][count] ?? wholeNumber(count);
}

/** A whole number with a no-break space between thousands, as both languages of Frist write it. */
export function wholeNumber(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, '\u00a0');
}

/** An amount in whole kronor, as each language writes it. */
export function kronor(amount: number, language: Language): string {
  return language === 'sv'
    ? `${wholeNumber(amount)}\u00a0kronor`
    : `SEK\u00a0${wholeNumber(amount)}`;
}

/** Addresses and telephone numbers as they are read: no line break between groups of digits. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');
}

/** Fills {names} of a text; a name without a value stays visible, so that a test sees it. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The text of one language with its values filled in. */
export function say(
  text: Bilingual,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string {
  return filled(text[language], values);
}
