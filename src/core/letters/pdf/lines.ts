import { hasRightToLeft, isRightToLeft, levelsOf, visualOrder } from './bidi.ts';
import type { Weight } from './fonts.ts';
import type { Shaped, Shaper } from './shaping.ts';

export type TextStyle = {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
  /** From baseline to baseline, points. */
  readonly leading: number;
  readonly ink: string;
};

type Atom = { readonly shaped: Shaped; readonly level: number; readonly space: boolean };

/**
 * One printed line: its parts from left to right, and how far in it begins where it stands to the right, as numbers
 * and right-to-left text do. Lengths in thousandths of the font size.
 */
export type Line = {
  readonly parts: readonly Atom[];
  readonly width: number;
  readonly indent: number;
};

/** Where lines stand in their column: where their text begins, which for right-to-left text is the right; or right. */
export type Alignment = 'start' | 'end';

const ideograph =
  /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const wordsAndSpaces = /[ \t]+|[^ \t]+/g;
const lineBreaks = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const longestShaped = 300;
const goodBreak = /[-/@._,;:?&=+]/;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Breaks text into lines of at most `width` points. Every character comes out on some line. */
export function breakLines(
  shaper: Shaper,
  text: string,
  style: TextStyle,
  width: number,
  alignment: Alignment = 'start',
): readonly Line[] {
  const limit = (width * 1000) / style.size;
  return text.split(lineBreaks).flatMap((part) => {
    const lines = breakPart(shaper, part, style.weight, limit);
    if (isRightToLeft(part)) {
      return lines.map((line) => ({ ...line, indent: Math.max(0, limit - line.width) }));
    }
    if (alignment === 'start') return lines;
    return lines.map((line) => ({ ...line, indent: Math.max(0, limit - inkWidth(line)) }));
  });
}

/** The width of a line read from the left, without the spaces at its end. */
function inkWidth({ parts, width }: Line): number {
  const last = parts.findLastIndex((part) => !part.space);
  return parts.slice(last + 1).reduce((rest, part) => rest - part.shaped.width, width);
}

/** Text as one line, however long. */
export function lineOf(shaper: Shaper, text: string, style: TextStyle): Line {
  const [line] = breakLines(shaper, text.split(lineBreaks).join(' '), style, 100_000);
  return { parts: [], width: 0, ...line, indent: 0 };
}

/** The width in points that the text takes up without wrapping: that of its longest line. */
export function textWidth(shaper: Shaper, text: string, style: TextStyle): number {
  const widths = text.split(lineBreaks).map((line) => {
    const words = line.replaceAll('\t', ' ').match(wordsAndSpaces) ?? [];
    return words.reduce((sum, word) => sum + shaper.shape(word, style.weight, 0).width, 0);
  });
  return (Math.max(...widths) * style.size) / 1000;
}

function breakPart(shaper: Shaper, text: string, weight: Weight, limit: number): Line[] {
  const lines: Line[] = [];
  let parts: Atom[] = [];
  let width = 0;
  const flush = () => {
    lines.push({ parts: visualOrder(parts), width, indent: 0 });
    parts = [];
    width = 0;
  };
  for (const word of wordsOf(shaper, text, weight)) {
    const first = word[0];
    const wordWidth = word.reduce((sum, atom) => sum + atom.shaped.width, 0);
    if (!first?.space && width + wordWidth > limit && width > 0) flush();
    if (first?.space && parts.length === 0 && lines.length > 0) continue;
    const fitting =
      wordWidth > limit ? word.flatMap((atom) => cut(shaper, atom, limit, weight)) : word;
    for (const atom of fitting) {
      if (!atom.space && width > 0 && width + atom.shaped.width > limit && wordWidth > limit)
        flush();
      parts.push(atom);
      width += atom.shaped.width;
    }
  }
  flush();
  return lines;
}

type Word = readonly (Atom & { readonly text: string })[];

/** Words and the spaces between them; a word in several directions has several atoms. */
function* wordsOf(shaper: Shaper, text: string, weight: Weight): Iterable<Word> {
  const levels = hasRightToLeft(text) ? levelsOf(text) : undefined;
  for (const match of text.matchAll(wordsAndSpaces)) {
    const word = match[0].replaceAll('\t', ' ');
    const space = word.startsWith(' ');
    for (const part of ideograph.test(word) ? byIdeographs(word) : bounded(word)) {
      yield levelRuns(part.text, match.index + part.at, levels).map((run) => ({
        ...run,
        space,
        shaped: shaper.shape(run.text, weight, run.level),
      }));
    }
  }
}

/** A word too long for any line, in parts: joined scripts are shaped in time that grows with a word's square. */
function bounded(word: string): { text: string; at: number }[] {
  if (word.length <= longestShaped) return [{ text: word, at: 0 }];
  const parts: { text: string; at: number }[] = [];
  for (const { segment, index } of graphemes.segment(word)) {
    const last = parts.at(-1);
    if (last && last.text.length < longestShaped) last.text += segment;
    else parts.push({ text: segment, at: index });
  }
  return parts;
}

function byIdeographs(word: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let at = 0;
  for (const character of word) {
    const last = parts.at(-1);
    const joins = last && !ideograph.test(character) && !ideograph.test(last.text.slice(-1));
    const isSign = last && /\p{P}|\p{M}/u.test(character);
    if (last && (joins || isSign)) last.text += character;
    else parts.push({ text: character, at });
    at += character.length;
  }
  return parts;
}

function levelRuns(
  text: string,
  from: number,
  levels: readonly number[] | undefined,
): { text: string; level: number }[] {
  if (!levels) return [{ text, level: 0 }];
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levels[from + at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += text[at];
    else runs.push({ text: text[at] ?? '', level });
  }
  return runs;
}

/** Cuts a word that is wider than a line, after a sign if there is one, else between characters. */
function cut(shaper: Shaper, atom: Word[number], limit: number, weight: Weight): Word {
  if (atom.shaped.width <= limit) return [atom];
  const characters = Array.from(graphemes.segment(atom.text), (one) => one.segment);
  const pieces: Word[number][] = [];
  let start = 0;
  while (start < characters.length) {
    const end = fittingEnd(shaper, characters, start, limit, weight);
    const text = characters.slice(start, end).join('');
    pieces.push({ ...atom, text, shaped: shaper.shape(text, weight, atom.level) });
    start = end;
  }
  return pieces;
}

function fittingEnd(
  shaper: Shaper,
  characters: readonly string[],
  start: number,
  limit: number,
  weight: Weight,
): number {
  let end = start;
  let width = 0;
  let good = 0;
  while (end < characters.length) {
    const character = characters[end] ?? '';
    width += shaper.shape(character, weight, 0).width;
    if (width > limit && end > start) break;
    end += 1;
    if (goodBreak.test(character)) good = end;
  }
  const worthIt = good > start + (end - start) / 2;
  return end < characters.length && worthIt ? good : end;
}
