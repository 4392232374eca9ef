import { ambiguousNames, givenNames, surnames } from './othersNamesKnown.ts';
import { commonWords } from './othersWords.ts';

/**
 * What a word with a capital says by itself. `given`: a known given name; `perhaps`: one that is an ordinary word too;
 * `family`: a surname, known or by its ending; `initial`; `particle`: von, al; `common`: an ordinary word, a product, a
 * place; `thing`: what is called after people, such as a street; `unknown`: anything else.
 */
export type WordClass =
  | 'given'
  | 'perhaps'
  | 'family'
  | 'initial'
  | 'particle'
  | 'common'
  | 'thing'
  | 'unknown';

/** Streets and what else is called after people. */
const thing =
  /(?:gatan|gata|vägen|väg|gränd|torget|torg|stigen|stig|allén|allé|backen|plan|platsen|plats|kommun|region|landsting|län|bank|banken|skola|skolan|gymnasium|kyrka|kyrkan|församling|förening|föreningen|förbund|förbundet|stiftelse|stiftelsen|myndighet|myndigheten|verket|nämnden|styrelsen|sjukhus|sjukhuset|aktiebolag|universitet|högskola|centrum|center|butik|butiken|hotell|hotel|street|road|avenue|university|hospital|foundation)$/u;

const familyEnding =
  /\p{L}(?:sson|ssen|ström|berg|bergh|qvist|kvist|quist|lund|lundh|gren|dahl|holm|man|mann|stedt|mark|blom|bom|feldt|fors|gård|hult|hjelm|klint|löf|löv|malm|nell|lén|dén|rén|tén|zén|sén|mén|nér|lin|din|ander|elius|enius|skiöld|sköld|stål|svärd|strand|stierna|vall|wall|åker|ová|ova|ovic|ović|ević|evic|wicz|owski|ewski|owska|ewska|ski|czyk|opoulos|idis|oglu|oğlu|pour|zadeh|nejad|ullah|ez|enko|chuk|dottir|son|sen)$/u;

/** Endings of Swedish and English words that are no surnames: what people do, are and hold. */
const ordinaryEnding =
  /\p{L}{2}(?:ade|ades|ats|ande|ende|are|aren|arna|erna|orna|ning|ningen|ningar|ings|het|heten|heter|else|elser|elsen|tion|tionen|tioner|skap|skapet|bart|ligt|liga|isk|iska|iskt|ören|isten|ktur|mang|fört|ment|ness|ing|ity|able|ible|tive|ance|ence|koden|tjänst|kund|kunden|avtal|avtalet|nummer|datum|service|konto|kontot|kort|kortet|paket|support|person|uppgift|uppgifter|adress|rapport)$/u;

const particles = new Set(
  'von van af de da del la le der den el al bin ibn ter du dos di'.split(' '),
);

/** The class of a word of letters, whatever its case; a genitive is of the class of its name. */
export function classOf(word: string): WordClass {
  if (/^\p{L}(?:-\p{L})?$/u.test(word)) return 'initial';
  const bare = word.toLowerCase();
  const own = classOfBare(bare);
  if (own !== 'unknown' || !bare.endsWith('s')) return own;
  const named = classOfBare(withoutGenitive(bare));
  return named === 'given' || named === 'family' ? named : own;
}

/** Without the s of a genitive, of either language; not where the name itself ends so. */
export function nominative(word: string): string {
  if (/['’]s$/iu.test(word)) return word.slice(0, -2);
  const bare = word.toLowerCase();
  if (!bare.endsWith('s') || classOfBare(bare) !== 'unknown') return word;
  const named = classOfBare(withoutGenitive(bare));
  return named === 'given' || named === 'family' ? withoutGenitive(word) : word;
}

/** Known as a surname, also where it is an ordinary word as well, such as Lund and Green. */
export function isKnownSurname(word: string): boolean {
  return surnames.has(nominative(word).toLowerCase());
}

/** A given name that is nothing else, in small letters. */
export function isKnownGiven(bare: string): boolean {
  return givenNames.has(bare) && !ambiguousNames.has(bare) && !commonWords.has(bare);
}

export function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase());
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]?s$/iu, '');
}

function classOfBare(bare: string): WordClass {
  const [first = ''] = bare.split('-');
  const last = bare.slice(bare.lastIndexOf('-') + 1);
  if (ambiguousNames.has(bare)) return 'perhaps';
  if (givenNames.has(bare)) return commonWords.has(bare) ? 'perhaps' : 'given';
  if (commonWords.has(bare)) return 'common';
  if (surnames.has(bare) || surnames.has(last)) return 'family';
  if (first !== bare && givenNames.has(first) && givenNames.has(last)) return 'given';
  if (thing.test(bare)) return 'thing';
  if (ordinaryEnding.test(bare)) return 'common';
  if (familyEnding.test(last)) return 'family';
  return isParticle(bare) ? 'particle' : 'unknown';
}
