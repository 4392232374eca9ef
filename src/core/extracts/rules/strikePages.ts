import type { Box } from '../model/redaction.ts';
import { masksIn } from './masks.ts';
import { finderOf } from './patterns.ts';
import type { Stretch } from './strike.ts';
import type { Striking } from './strikeRows.ts';

/** A word where a page shows it. */
export type PageWord = { readonly text: string; readonly box: Box };

/** A place that is painted over, by which redaction; without one it is a number masked by default. */
export type Painted<One> = { readonly box: Box; readonly by?: One };

/** Where redactions strike on the pages of a document. */
export type PageStrikes<One> = (
  page: number,
  words: readonly PageWord[],
) => readonly Painted<One>[];

/** Those redactions of a case that concern a document: its own regions, and patterns of it or of the whole case. */
export function pageStrikesOf<One extends Striking>(
  set: { readonly id: string },
  redactions: readonly One[],
): PageStrikes<One> {
  const own = redactions.filter(({ what }) => (what.dataSetId ?? set.id) === set.id);
  const patterns = own.flatMap((by) =>
    by.what.kind === 'pattern' ? [{ key: by, text: by.what.text }] : [],
  );
  const found = finderOf(patterns);
  return (page, words) => {
    const { text, places } = readingOf(words);
    const regions = own.flatMap((by) =>
      by.what.kind === 'region' && by.what.page === page ? [{ box: by.what.box, by }] : [],
    );
    const struck = found(text).flatMap(({ key, ...stretch }) =>
      boxesOf(words, places, stretch).map((box) => ({ box, by: key })),
    );
    const masked = masksIn(text).flatMap((mask) =>
      boxesOf(words, places, mask).map((box) => ({ box })),
    );
    return [...regions, ...struck, ...masked];
  };
}

/** The words of a page as running text. */
export function textOfWords(words: readonly PageWord[]): string {
  return readingOf(words).text;
}

/** The words that a region covers, wholly or in part. */
export function wordsWithin(words: readonly PageWord[], region: Box): readonly string[] {
  return words.filter(({ box }) => overlaps(box, region)).map(({ text }) => text);
}

type Reading = { readonly text: string; readonly places: readonly Stretch[] };

/** The words of a page as one text, and where each of them stands in it. */
function readingOf(words: readonly PageWord[]): Reading {
  let at = 0;
  const places = words.map(({ text }) => {
    const from = at;
    at += text.length + 1;
    return { from, to: from + text.length };
  });
  return { text: words.map(({ text }) => text).join(' '), places };
}

/** The boxes of the words that a stretch touches; those that follow one another on a line as one, with its spaces. */
function boxesOf(
  words: readonly PageWord[],
  places: readonly Stretch[],
  { from, to }: Stretch,
): readonly Box[] {
  const boxes: Box[] = [];
  for (let n = firstTouching(places, from); n < words.length; n++) {
    const place = places[n];
    const box = words[n]?.box;
    if (!place || !box || place.from >= to) break;
    const last = boxes.at(-1);
    if (last && areOnOneLine(last, box)) boxes.splice(-1, 1, unionOf(last, box));
    else boxes.push(box);
  }
  return boxes.map(withMargin);
}

function firstTouching(places: readonly Stretch[], from: number): number {
  const n = places.findIndex(({ to }) => to > from);
  return n < 0 ? places.length : n;
}

function areOnOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return b.x >= a.x && shared > Math.min(a.height, b.height) / 2;
}

function unionOf(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Letters reach over the box that their font states: a tenth of the line’s height on each side. */
function withMargin({ x, y, width, height }: Box): Box {
  const margin = height / 10;
  const left = Math.max(0, x - margin);
  const top = Math.max(0, y - margin);
  return {
    x: left,
    y: top,
    width: Math.min(1, x + width + margin) - left,
    height: Math.min(1, y + height + margin) - top,
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
