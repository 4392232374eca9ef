import type { Language } from '../../kit/language.ts';
import type { SpokenLanguage } from '../../requests/model.ts';

/** What language a message seems to be in; `sure` is false where a person should look. */
export type LanguageGuess = {
  /** The language of the letters that follow. */
  readonly guess: Language;
  readonly sure: boolean;
  /** The language that the person writes. */
  readonly spoken: SpokenLanguage;
};

/** Words that hold a text together, in each language that is told apart; a word of two languages speaks for both. */
const functionWords: Readonly<Record<SpokenLanguage, string>> = {
  sv: 'och att det som jag är på för inte av med den till har ni er era mina mig ert om när kan ska från eller vill vilka hos behöver enligt hej vänligen hälsningar också uppgifter tack detta så min mitt',
  en: 'the and of to you that is my your with for not are have this from please would like i we it be which about under dear regards all any personal data request me hello thanks our can what do',
  de: 'und der die das ich nicht ist mit sie ihre ihrer ihren meine meiner meinen mein wir bitte auf auch zu von sehr geehrte damen herren grüßen gruß daten über den dem des ein eine einer hiermit für mich mir habe oder werden dass im zum zur bei aus um ihnen freundlichen hallo wenn noch',
  fr: 'les des vous je votre mes est pour dans que mon ma nous une un données avec bonjour cordialement le la de du et à au vos par sur ne pas plus ce cette qui ou merci monsieur madame suis souhaite salutations veuillez ai mon me en conformément',
  other:
    'jeg ikke og af til mig deres mine vi på være venlig hilsen fra er det har om kan skal el los las una mis por favor usted che sono miei vostro gli della non het een niet van mijn ik aan voor graag nie się jest proszę moje dane dzień dobry olen ja ei että minun tietoni hyvä',
};

const vocabularies = {
  sv: new Set(functionWords.sv.split(' ')),
  en: new Set(functionWords.en.split(' ')),
  de: new Set(functionWords.de.split(' ')),
  fr: new Set(functionWords.fr.split(' ')),
  other: new Set(functionWords.other.split(' ')),
} as const;

/** Enough words to be sure of, and how far ahead of the next language they must be. */
const enough = 4;
const margin = 1.5;

/**
 * Guesses the language from the small words of a text. Letters go in Swedish to who writes Swedish, else in English,
 * and the guess is sure for those two only. A text of no known words answers Swedish, not sure; one in another
 * alphabet answers ‘other’.
 */
export function guessLanguage(text: string): LanguageGuess {
  const beginning = text.slice(0, 20_000).toLowerCase();
  if (isOtherAlphabet(beginning)) return { guess: 'en', sure: false, spoken: 'other' };
  const words = beginning.match(/\p{L}+/gu) ?? [];
  const count = (language: SpokenLanguage) =>
    words.filter((word) => vocabularies[language].has(word)).length;
  const [sv, en] = [count('sv'), count('en')];
  const foreign = (['de', 'fr', 'other'] as const)
    .map((language) => ({ language, count: count(language) }))
    .reduce((best, next) => (next.count > best.count ? next : best));
  const best = Math.max(sv, en);
  if (foreign.count > best) return { guess: 'en', sure: false, spoken: foreign.language };
  const guess = en > sv ? 'en' : 'sv';
  const next = Math.max(Math.min(sv, en), foreign.count);
  return { guess, sure: best >= enough && best >= next * margin, spoken: guess };
}

function isOtherAlphabet(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters / 2;
}
