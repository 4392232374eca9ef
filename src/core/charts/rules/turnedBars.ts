import type { Chart, Drawing, Mark } from '../model.ts';
import type { Axis, Room } from './axis.ts';
import { unitWord } from './axis.ts';
import { legend } from './legend.ts';
import { ink, lineHeight, lines, rounded, widthOf, word, wrapped } from './lettering.ts';
import { filled, lookOf, stroke } from './looks.ts';
import { lanesOf, type Piece, pieceWords, widestEnd } from './pieces.ts';

/** Bars on their side: the names to the left, one row for each category, as high as its bars and its name need. */
export function turnedBars(chart: Chart, room: Room, axis: Axis, parts: readonly Piece[]): Drawing {
  const { width, size, language } = room;
  const head = legend(chart.series, room);
  const names = namesOf(chart, room);
  const lanes = lanesOf(parts);
  const thick = size + 4;
  const most = Math.max(...names.texts.map(({ length }) => length));
  const row = Math.max(lanes * thick, most * lineHeight(size)) + 7;
  const axisSize = size - 1;
  const unit = unitWord(chart.unit, language);
  const top = head.height + (unit === '' ? 0 : lineHeight(axisSize) + 2);
  const foot = top + row * chart.categories.length;
  const height = foot + lineHeight(axisSize) + 4;
  const left = names.width + 8;
  const lastTick = widthOf(axis.ticks.at(-1)?.text ?? '', axisSize) / 2;
  const stretch = width - left - Math.max(widestEnd(parts, chart, room) + 8, lastTick);
  const marks: Mark[] = [...head.marks];
  if (unit !== '') {
    const at = { x: left, y: head.height + axisSize, size: axisSize };
    marks.push(word(unit, at, { fill: ink.quiet }));
  }
  for (const { at, text } of axis.ticks) {
    const x = rounded(left + axis.along(at, stretch));
    const colour = at === 0 ? ink.quiet : ink.line;
    marks.push(stroke(`M${x} ${rounded(top)}V${rounded(foot)}`, colour, 0.6));
    const place = { x, y: foot + axisSize + 2, size: axisSize };
    marks.push(word(text, place, { anchor: 'middle', fill: ink.quiet }));
  }
  for (const [at, texts] of names.texts.entries()) {
    const y = top + row * at + (row - texts.length * lineHeight(size)) / 2 + size;
    marks.push(...lines(texts, { x: names.width, y, size }, { anchor: 'end' }));
  }
  for (const part of parts) {
    const y = top + row * part.category + (row - lanes * thick) / 2 + part.lane * thick;
    const x = left + axis.along(part.from, stretch);
    const box = { x, y: y + 0.5, width: axis.along(part.value, stretch), height: thick - 1 };
    marks.push(...filled(box, lookOf(part.series)), ...pieceWords(part, box, chart, room, 'right'));
  }
  return { width, height, marks };
}

/** The names of the rows, broken where they would take more than two fifths of the width. */
function namesOf(chart: Chart, { width, size }: Room) {
  const most = width * 0.4;
  const texts = chart.categories.map((name) => wrapped(name, { width: most, size, most: 3 }));
  return { texts, width: Math.max(...texts.flat().map((text) => widthOf(text, size))) };
}
