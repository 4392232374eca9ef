import { type Instant, localDateTime, type PlainDate, type TimeZone } from '../../kit/dates.ts';
import { longDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { categoryNames, subjectCategoryNames } from '../../processing/model/codes.ts';
import type { BreachContent } from '../model.ts';
import { zoneOf } from '../rules/lateness.ts';

/** How a breach's values are printed in one language; what is not known is said to be missing. */
export type Shown = {
  readonly text: (value: string) => string;
  readonly number: (value: number | undefined) => string;
  /** The wall clock in the breach's own zone, which is named. */
  readonly moment: (value: Instant | undefined) => string;
  readonly day: (value: PlainDate | undefined) => string;
  readonly code: <Code extends string>(
    names: Readonly<Record<Code, Bilingual>>,
    value: Code | undefined,
  ) => string;
  readonly codes: <Code extends string>(
    names: Readonly<Record<Code, Bilingual>>,
    values: readonly Code[],
  ) => string;
  readonly names: (values: readonly string[]) => string;
};

const missing: Bilingual = { sv: 'Uppgift saknas', en: 'Not stated' };

export function shownIn(language: Language, zone: TimeZone): Shown {
  const text = (value: string) => (value === '' ? missing[language] : value);
  const names = (values: readonly string[]) => text(values.join('; '));
  return {
    text,
    names,
    number: (value) => (value === undefined ? missing[language] : grouped(value, language)),
    moment: (value) =>
      value === undefined ? missing[language] : `${localDateTime(value, zone)} (${zone})`,
    day: (value) => (value === undefined ? missing[language] : longDate(value, language)),
    code: (from, value) => (value === undefined ? missing[language] : from[value][language]),
    codes: (from, values) => names(values.map((value) => from[value][language])),
  };
}

/** The persons and the data of a breach in words. */
export function affected(content: BreachContent, language: Language) {
  const shown = shownIn(language, zoneOf(content));
  const data = [
    ...content.dataCategories.map((code) => categoryNames[code][language]),
    ...content.ownCategories,
  ];
  return {
    subjects: shown.codes(subjectCategoryNames, content.subjects),
    data: shown.names(data),
  };
}

/** Digits in threes, as each language writes them. */
function grouped(value: number, language: Language): string {
  const sign = language === 'sv' ? '\u00a0' : ',';
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, sign);
}
