import { folded } from '../../kit/folding.ts';

/** A word as it is compared, and where it stands: UTF-16 units, `to` exclusive. */
export type Word = { readonly text: string; readonly from: number; readonly to: number };

/**
 * A run of letters and digits with what stands invisibly among them. Scripts that write no spaces have no word but
 * the sign, so that a name is found wherever it stands.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff])+/gu;

/** The same where no letter but those of western languages is: many times as fast. */
const plainWord =
  /[0-9A-Za-z\u00aa\u00ad\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it tells all of Latin-1 from the rest.
const isPlain = /^[\u0000-\u00ff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, all of ASCII.
const isAscii = /^[\u0000-\u007f]*$/;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A word as it is compared: whatever the case, the composition and the width of its letters. */
export function foldedWord(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return folded(text.replaceAll(invisible, '').normalize('NFKC'));
}

/** The words of a text in their order; what stands between them says nothing. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(isPlain.test(text) ? plainWord : word)) {
    words.push({ text: foldedWord(written), from: index, to: index + written.length });
  }
  return words;
}
