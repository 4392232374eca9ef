import type { Language } from '../../kit/language.ts';

/** What stands for whatever was struck out: always of the same length, so that it tells nothing. */
export const struckWords: Readonly<Record<Language, string>> = {
  sv: '[struket]',
  en: '[redacted]',
};

/** A part of a text: UTF-16 units from 0, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** A number of which only a part is shown. */
export type Mask = Stretch & { readonly shown: string };

/**
 * The text with what is struck out replaced by the same words everywhere, and numbers masked. What overlaps or
 * touches is struck out as one; a mask that touches nothing struck stands as masked, else it is struck with it.
 */
export function struckText(
  text: string,
  strikes: readonly Stretch[],
  masks: readonly Mask[],
  language: Language,
): string {
  if (strikes.length === 0 && masks.length === 0) return text;
  const pieces = merged([...strikes.map((one) => ({ ...one, shown: undefined })), ...masks]);
  const marker = struckWords[language];
  let done = 0;
  let result = '';
  for (const { from, to, shown } of pieces) {
    result += text.slice(done, from) + (shown ?? marker);
    done = to;
  }
  return result + text.slice(done);
}

type Piece = Stretch & { readonly shown: string | undefined };

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = pieces
    .filter(({ from, to }) => to >= from)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const joined: Piece[] = [];
  for (const piece of ordered) {
    const last = joined.at(-1);
    if (!last || !touches(last, piece)) joined.push(piece);
    else joined.splice(-1, 1, { ...union(last, piece), shown: shownOf(last, piece) });
  }
  return joined;
}

/** Two masks that only stand side by side stay two numbers. */
function touches(last: Piece, next: Piece): boolean {
  if (last.shown !== undefined && next.shown !== undefined) return next.from < last.to;
  return next.from <= last.to;
}

function union(a: Stretch, b: Stretch): Stretch {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Of two masks over the same digits the longer one stands; anything struck strikes both. */
function shownOf(a: Piece, b: Piece): string | undefined {
  if (a.shown === undefined || b.shown === undefined) return undefined;
  if (a.from <= b.from && a.to >= b.to) return a.shown;
  return undefined;
}

/** Every place where the words of a cell stand, in any letter case; also where they overlap. */
export function occurrences(cell: string, words: string): readonly Stretch[] {
  if (words === '') return [{ from: 0, to: cell.length }];
  const looked = words.toLowerCase();
  const within = cell.toLowerCase();
  if (within.length !== cell.length) return occurrencesByLetter(cell, looked);
  return placesOf(within, looked).map((from) => ({ from, to: from + looked.length }));
}

/** For a text that changes its length with its case, as ‘İ’ does: each letter of the lower case knows its own. */
function occurrencesByLetter(cell: string, looked: string): readonly Stretch[] {
  const letters: Stretch[] = [];
  let lower = '';
  let at = 0;
  for (const letter of cell) {
    const small = letter.toLowerCase();
    lower += small;
    for (let n = 0; n < small.length; n++) letters.push({ from: at, to: at + letter.length });
    at += letter.length;
  }
  return placesOf(lower, looked).flatMap((place) => {
    const [first, last] = [letters[place], letters[place + looked.length - 1]];
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
}

function placesOf(within: string, looked: string): readonly number[] {
  const places: number[] = [];
  for (let at = within.indexOf(looked); at >= 0; at = within.indexOf(looked, at + 1))
    places.push(at);
  return places;
}
