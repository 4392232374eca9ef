import type { Language } from '../../kit/language.ts';
import type { Chart, Mark } from '../model.ts';
import { type Room, valueText } from './axis.ts';
import { ink, widthOf, word } from './lettering.ts';
import { type Box, lookOf } from './looks.ts';

/** One bar, or one piece of a stacked one: from where to where, in the chart's unit. */
export type Piece = {
  readonly category: number;
  readonly series: number;
  /** Its place among the bars of its category, from 0. */
  readonly lane: number;
  readonly value: number;
  readonly from: number;
  readonly until: number;
  /** Of the last piece of a stack: what the whole stack comes to. */
  readonly sum?: number;
};

/** Every bar of a chart; where a value is not known there is none. */
export function pieces(chart: Chart, stacked: boolean): readonly Piece[] {
  return chart.categories.flatMap((_, category) => {
    const values = chart.series.map(({ values }, series) => ({
      series,
      value: values[category] ?? null,
    }));
    return stacked ? piled(values, category, chart.unit) : beside(values, category);
  });
}

type Given = { readonly series: number; readonly value: number | null };

function beside(values: readonly Given[], category: number): readonly Piece[] {
  return values.flatMap(({ series, value }) =>
    value === null ? [] : [{ category, series, lane: series, value, from: 0, until: value }],
  );
}

function piled(values: readonly Given[], category: number, unit: Chart['unit']): readonly Piece[] {
  const set: Piece[] = [];
  let height = 0;
  for (const { series, value } of values) {
    if (value === null) continue;
    set.push({ category, series, lane: 0, value, from: height, until: height + value });
    height += value;
  }
  const last = set.pop();
  if (!last) return [];
  // Shares come to a hundred; and where a piece is not known, neither is the sum.
  const isSummed = unit !== 'percent' && values.every(({ value }) => value !== null);
  return [...set, isSummed ? { ...last, sum: height } : last];
}

/** How many bars stand beside each other in a category. */
export function lanesOf(parts: readonly Piece[]): number {
  return Math.max(1, ...parts.map(({ lane }) => lane + 1));
}

/** The widest word that is written at a bar's end, in points. */
export function widestEnd(parts: readonly Piece[], chart: Chart, { size, language }: Room): number {
  const ends = parts.map((part) => endText(part, chart, language));
  return Math.max(0, ...ends.map((text) => widthOf(text, size)));
}

/** What is written at the end of a bar: its value, a stack's sum. */
function endText({ value, sum }: Piece, { kind, unit }: Chart, language: Language): string {
  if (kind !== 'stackedBars') return valueText(value, unit, language);
  return sum === undefined ? '' : valueText(sum, unit, language);
}

/** The words of a piece: at its end, and within it where a stack's piece has room for them. */
export function pieceWords(
  part: Piece,
  box: Box,
  chart: Chart,
  room: Room,
  grows: 'up' | 'right',
): readonly Mark[] {
  const { size, language } = room;
  const end = endText(part, chart, language);
  const at =
    grows === 'up'
      ? { x: box.x + box.width / 2, y: box.y - 3, size }
      : { x: box.x + box.width + 4, y: box.y + box.height / 2 + size * 0.35, size };
  const anchor = grows === 'up' ? 'middle' : 'start';
  const ends = end === '' ? [] : [word(end, at, { anchor, bold: part.sum !== undefined })];
  return chart.kind === 'stackedBars' ? [...inside(part, box, chart, room), ...ends] : ends;
}

function inside(part: Piece, box: Box, { unit }: Chart, room: Room): readonly Mark[] {
  const size = room.size - 1;
  const text = valueText(part.value, unit, room.language);
  const width = widthOf(text, size);
  if (part.value === 0 || width + 6 > box.width || size + 3 > box.height) return [];
  const look = lookOf(part.series);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const at = { x, y: y + size * 0.35, size };
  const written = word(text, at, { anchor: 'middle', fill: look.upon });
  if (look.hatch === 'none') return [written];
  // A number among strokes does not read: it stands on a ground of its own.
  const ground = {
    kind: 'rect',
    x: x - width / 2 - 1.5,
    y: y - size / 2 - 1,
    width: width + 3,
    height: size + 2,
    fill: look.fill,
  } as const;
  return [ground, { ...written, fill: ink.words }];
}
