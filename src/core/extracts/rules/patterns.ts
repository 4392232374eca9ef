import { foldedWord, type Word, wordsOf } from './words.ts';

/** What was found, and where in the text: UTF-16 units, `to` exclusive. */
export type Found<Key> = { readonly key: Key; readonly from: number; readonly to: number };

/** Words that are looked for wherever they stand; `*` stands for any letters within a word. */
export type Pattern<Key> = { readonly key: Key; readonly text: string };

type Looked<Key> = {
  readonly key: Key;
  readonly words: readonly string[];
};

/** Any letters; in the words of a pattern, where no text can hold it. */
const any = '*';

/** The words that a pattern looks for; none where it holds no letter or digit. */
export function patternWords(text: string): readonly string[] {
  const marked = text.replaceAll(any, '\u{10ffff}');
  return marked
    .split(/\s+/u)
    .flatMap((part) =>
      part.includes('\u{10ffff}')
        ? (part.match(/[\p{L}\p{N}\p{M}\u{10ffff}]+/gu) ?? []).map((piece) =>
            piece.split('\u{10ffff}').map(foldedWord).join(any),
          )
        : wordsOf(part).map((one) => one.text),
    );
}

/** True for a pattern that says what it looks for: two letters or digits at least, besides the stars. */
export function isTellingPattern(text: string): boolean {
  const letters = patternWords(text).join('').replaceAll(any, '');
  return [...letters].length >= 2;
}

/**
 * Finds many patterns in one reading of a text, each as whole words in their order, with at most two signs and any
 * space between them; the last one also in the genitive, as in ‘Bergs’. No regular expression comes from a pattern.
 */
export function finderOf<Key>(
  patterns: readonly Pattern<Key>[],
): (text: string, words?: readonly Word[]) => readonly Found<Key>[] {
  const byFirst = new Map<string, Looked<Key>[]>();
  const starred: Looked<Key>[] = [];
  for (const { key, text } of patterns) {
    const words = patternWords(text);
    const [first] = words;
    if (first === undefined) continue;
    if (first.includes(any)) starred.push({ key, words });
    else for (const form of formsOf(first, words.length === 1)) put(byFirst, form, { key, words });
  }
  if (byFirst.size === 0 && starred.length === 0) return () => [];
  return (text, words = wordsOf(text)) => {
    const found: Found<Key>[] = [];
    words.forEach(({ text: first, from }, n) => {
      for (const looked of [...(byFirst.get(first) ?? []), ...starred]) {
        const to = endOf(looked.words, words, n, text);
        if (to !== undefined) found.push({ key: looked.key, from, to });
      }
    });
    return found;
  };
}

/** Where the words end that begin with the nth word of the text; undefined where they do not stand there. */
function endOf(
  looked: readonly string[],
  words: readonly Word[],
  n: number,
  text: string,
): number | undefined {
  let end: number | undefined;
  for (const [step, wanted] of looked.entries()) {
    const here = words[n + step];
    if (here === undefined || !fits(wanted, here.text, step === looked.length - 1))
      return undefined;
    if (end !== undefined && !isGap(text.slice(end, here.from))) return undefined;
    end = here.to;
  }
  return end;
}

/** At most two signs between two words of one name or number, besides spaces and line breaks. */
function isGap(between: string): boolean {
  return between.length <= 2 || between.replaceAll(/\s+/gu, '').length <= 2;
}

function fits(wanted: string, word: string, isLast: boolean): boolean {
  if (wanted.includes(any)) return fitsStars(wanted, word);
  return wanted === word || (isLast && formsOf(wanted, true).includes(word));
}

/** A word and its genitive; numbers and what ends in s, x or z have none. */
function formsOf(word: string, withGenitive: boolean): readonly string[] {
  return withGenitive && /\p{L}$/u.test(word) && !/[sxz]$/u.test(word)
    ? [word, `${word}s`]
    : [word];
}

/** The pieces between the stars, in their order: no step back, however the pattern is written. */
function fitsStars(wanted: string, word: string): boolean {
  const pieces = wanted.split(any);
  const [first = '', ...rest] = pieces;
  const last = rest.pop() ?? '';
  if (word.length < first.length + last.length) return false;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const next = word.indexOf(piece, at);
    if (next < 0) return false;
    at = next + piece.length;
  }
  return at <= word.length - last.length;
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
