import type { Language } from '../../kit/language.ts';

/** What language a message seems to be in; `sure` is false where a person should look. */
export type LanguageGuess = { readonly guess: Language; readonly sure: boolean };

/** Words that hold a text together, told apart so that no word speaks for two of the languages at once. */
const functionWords = {
  sv: 'och att det som jag är på för inte av med den till har ni er era mina mig ert om när kan ska från eller vill vilka hos behöver enligt hej vänligen hälsningar också uppgifter tack detta så min mitt',
  en: 'the and of to you that is my your with for not are have this from please would like i we it be which about under dear regards all any personal data request me hello thanks our can what do',
  other:
    'und der die das ich nicht ist mit sie ihre meine wir bitte auf auch zu von sehr geehrte grüßen daten über les des vous je votre mes est pour dans que mon ma nous une données avec bonjour cordialement jeg ikke og af til mig deres mine vi på være venlig hilsen el los las una mis datos por favor usted',
} as const;

const vocabulary = {
  sv: new Set(functionWords.sv.split(' ')),
  en: new Set(functionWords.en.split(' ')),
  other: new Set(functionWords.other.split(' ')),
} as const;

/** Enough words to be sure of, and how far ahead of the next language they must be. */
const enough = 4;
const margin = 1.5;

/**
 * Guesses Swedish or English from the small words of a text. German, French, Danish and other texts answer English,
 * not sure; a text of no known words answers Swedish, not sure.
 */
export function guessLanguage(text: string): LanguageGuess {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (language: keyof typeof vocabulary) =>
    words.filter((word) => vocabulary[language].has(word)).length;
  const [sv, en, other] = [count('sv'), count('en'), count('other')];
  if (other > Math.max(sv, en)) return { guess: 'en', sure: false };
  const guess = en > sv ? 'en' : 'sv';
  const best = Math.max(sv, en);
  const next = Math.max(Math.min(sv, en), other);
  return { guess, sure: best >= enough && best >= next * margin };
}
