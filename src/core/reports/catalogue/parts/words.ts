import { longDate, monthNames } from '../../../kit/dateTexts.ts';
import type { Language } from '../../../kit/language.ts';
import type { Right } from '../../../requests/model.ts';
import { rightsCatalogue } from '../../../requests/rights/index.ts';
import type { Period } from '../../model.ts';

/** Says a text in the language of the report. */
export type Say = (sv: string, en: string) => string;

/** Chooses between a Swedish and an English text by the language of the report. */
export function saying(language: Language): Say {
  return (sv, en) => (language === 'sv' ? sv : en);
}

/** A text with a capital at its beginning, as headings and first cells have it. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a right is called, with a capital. */
export function rightTitle(right: Right, language: Language): string {
  return capital(rightsCatalogue[right].name[language]);
}

/** A month from yyyy-mm: ‘juli 2026’, ‘July 2026’. */
export function monthTitle(month: string, language: Language): string {
  const name = monthNames[language][Number(month.slice(5, 7)) - 1] ?? '';
  return `${name} ${month.slice(0, 4)}`;
}

/** Every month that a period touches, as yyyy-mm. */
export function monthsOf({ from, until }: Period): readonly string[] {
  const months: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = Number(from.slice(5, 7));
  for (;;) {
    const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (written > until.slice(0, 7)) return months;
    months.push(written);
    year = month === 12 ? year + 1 : year;
    month = month === 12 ? 1 : month + 1;
  }
}

/** A period in running text. */
export function periodText({ from, until }: Period, language: Language): string {
  const [first, last] = [longDate(from, language), longDate(until, language)];
  return language === 'sv' ? `${first}–${last}` : `${first} – ${last}`;
}
