import type { Bilingual, Language } from '../../kit/language.ts';

const opening = { sv: '[saknas: ', en: '[missing: ' } as const;

/** A place in a text that the records could not fill. */
export function hole(words: Bilingual, language: Language): string {
  return `${opening[language]}${words[language]}]`;
}

/** How many places of both texts are still to be filled. */
export function holes(texts: Bilingual): number {
  return texts.sv.split(opening.sv).length - 1 + (texts.en.split(opening.en).length - 1);
}
