import type { Language } from './language.ts';

const tags = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A number as the language writes it, to one decimal at most: `1 234,5`, `1,234.5`. */
export function numberText(value: number, language: Language): string {
  return new Intl.NumberFormat(tags[language], { maximumFractionDigits: 1 }).format(value);
}
