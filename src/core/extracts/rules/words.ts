import { folded } from '../../kit/folding.ts';

/** A word as it is compared, and where it stands: UTF-16 units, `to` exclusive. */
export type Word = { readonly text: string; readonly from: number; readonly to: number };

/**
 * A run of letters and digits with what stands invisibly among them. Scripts that write no spaces have no word but
 * the sign, so that a name is found wherever it stands.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}])+/gu;

/** A letter of a word, where no others but those of western languages are. */
const plainLetter =
  /[0-9A-Za-z\u00aa\u00ad\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it tells all of Latin-1 from the rest.
const isPlain = /^[\u0000-\u00ff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, all of ASCII.
const isAscii = /^[\u0000-\u007f]*$/;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters that have two writings in one case: ß and ss, the Turkish i with and without its dot, the last sigma. */
const alike: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', 'i\u0307': 'i', ς: 'σ' };
const anyAlike = /ß|ı|i\u0307|ς/g;

/** A word as it is compared: whatever the case, the composition and the width of its letters. */
export function foldedWord(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  const lower = folded(text.replaceAll(invisible, '').normalize('NFKC'));
  return lower.replaceAll(anyAlike, (letter) => alike[letter] ?? letter);
}

/** Which letters of Latin-1 are of words, by their number. */
const ofWord = Uint8Array.from({ length: 256 }, (_, code) =>
  plainLetter.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The words of a text in their order; what stands between them says nothing. */
export function wordsOf(text: string): readonly Word[] {
  return isPlain.test(text) ? plainWords(text) : anyWords(text);
}

function anyWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: written, index }) => ({
    text: foldedWord(written),
    from: index,
    to: index + written.length,
  }));
}

/** Letter by letter: most cells of most tables are read this way, many times as fast. */
function plainWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const isWithin = at < text.length && ofWord[text.charCodeAt(at)] === 1;
    if (isWithin && from < 0) from = at;
    if (isWithin || from < 0) continue;
    words.push({ text: foldedWord(text.slice(from, at)), from, to: at });
    from = -1;
  }
  return words;
}
