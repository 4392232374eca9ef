import { articleIn } from '../../core/kit/citations.ts';
import type { Bilingual, Language } from '../../core/kit/language.ts';
import { useUi } from '../uiState.ts';

type Texts = { readonly [key: string]: string | ((...facts: never[]) => string) | Texts };

type SameKeys<T> = {
  readonly [K in keyof T]: T[K] extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : T[K] extends string
      ? string
      : SameKeys<T[K]>;
};

export type Catalogue<T> = Readonly<Record<Language, SameKeys<T>>>;

/** A part of the screens' words: the English side must have every key of the Swedish one, and no other. */
export function defineTexts<T extends Texts>(sv: T, en: SameKeys<T>): Catalogue<T> {
  // T has, by its own definition, the very keys that are asked of it.
  return { sv: sv as unknown as SameKeys<T>, en };
}

/** The words of a catalogue in the officer's language. */
export function useTexts<T>(catalogue: Catalogue<T>): SameKeys<T> {
  return catalogue[useUi((ui) => ui.language)];
}

/** Picks the officer's language out of a text that the core gives in both. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useUi((ui) => ui.language);
  return (text) => text[language];
}

/** Writes a citation of the core in the manner of the officer's language. */
export function useArticle(): (citation: string) => string {
  const language = useUi((ui) => ui.language);
  return (citation) => articleIn(citation, language);
}
