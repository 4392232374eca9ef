import { scaleBand } from 'd3-scale';
import type { Chart, Drawing, Mark } from '../model.ts';
import { type Axis, axisOf, type Room, unitWord } from './axis.ts';
import { legend } from './legend.ts';
import { ink, lineHeight, lines, rounded, widthOf, word, wrapped } from './lettering.ts';
import { filled, lookOf, stroke } from './looks.ts';
import { lanesOf, type Piece, pieces, pieceWords, widestEnd } from './pieces.ts';
import { turnedBars } from './turnedBars.ts';

/** Bars for each category, side by side or on top of each other; turned on their side where names or values need it. */
export function bars(chart: Chart, room: Room, stacked: boolean): Drawing {
  const parts = pieces(chart, stacked);
  const axis = axisOf(greatestOf(parts), chart.unit, room.language);
  const upright = uprightPlan(chart, room, axis, parts);
  return upright ? standing(chart, room, axis, upright) : turnedBars(chart, room, axis, parts);
}

function greatestOf(parts: readonly Piece[]): number {
  return Math.max(0, ...parts.map(({ until }) => until));
}

type Plan = {
  readonly left: number;
  readonly step: number;
  readonly names: readonly (readonly string[])[];
  readonly parts: readonly Piece[];
};

/** How the bars stand upright; undefined where a name or a value would find no room. */
function uprightPlan(
  chart: Chart,
  room: Room,
  axis: Axis,
  parts: readonly Piece[],
): Plan | undefined {
  const { width, size } = room;
  const widest = Math.max(...axis.ticks.map(({ text }) => widthOf(text, size - 1)));
  const left = widest + 6;
  const step = (width - left) / chart.categories.length;
  const names = chart.categories.map((name) => wrapped(name, { width: step - 4, size, most: 3 }));
  const isWhole = chart.categories.every((name) =>
    name.split(/\s+/).every((one) => widthOf(one, size) <= step - 4),
  );
  const lanes = lanesOf(parts);
  // A bar alone may let its value stand out over the gap beside it.
  const roomForValue = lanes === 1 ? step - 3 : (step * 0.78) / lanes;
  const fits =
    isWhole &&
    names.every(({ length }) => length <= 2) &&
    widestEnd(parts, chart, room) <= roomForValue;
  return fits ? { left, step, names, parts } : undefined;
}

function standing(chart: Chart, room: Room, axis: Axis, plan: Plan): Drawing {
  const { width, size, language } = room;
  const head = legend(chart.series, room);
  const top = head.height + lineHeight(size) * 2;
  const nameLines = Math.max(...plan.names.map(({ length }) => length));
  const height = Math.max(room.height, top + 60 + nameLines * lineHeight(size));
  const foot = height - nameLines * lineHeight(size) - 4;
  const stretch = foot - top;
  const marks: Mark[] = [...head.marks];
  const unit = unitWord(chart.unit, language);
  const axisSize = size - 1;
  if (unit !== '') {
    const at = { x: 0, y: head.height + axisSize, size: axisSize };
    marks.push(word(unit, at, { fill: ink.quiet }));
  }
  for (const { at, text } of axis.ticks) {
    const y = rounded(foot - axis.along(at, stretch));
    marks.push(
      stroke(`M${rounded(plan.left)} ${y}H${width}`, at === 0 ? ink.quiet : ink.line, 0.6),
    );
    const place = { x: plan.left - 4, y: y + axisSize / 3, size: axisSize };
    marks.push(word(text, place, { anchor: 'end', fill: ink.quiet }));
  }
  const slots = scaleBand<number>()
    .domain(chart.categories.map((_, at) => at))
    .range([plan.left, width])
    .paddingInner(0.22)
    .paddingOuter(0.11);
  const lanes = lanesOf(plan.parts);
  const thick = Math.min(slots.bandwidth() / lanes, 64);
  const spare = (slots.bandwidth() - thick * lanes) / 2;
  for (const part of plan.parts) {
    const x = (slots(part.category) ?? 0) + spare + part.lane * thick;
    const from = foot - axis.along(part.from, stretch);
    const until = foot - axis.along(part.until, stretch);
    const box = { x: x + 0.5, y: until, width: thick - 1, height: from - until };
    marks.push(...filled(box, lookOf(part.series)), ...pieceWords(part, box, chart, room, 'up'));
  }
  for (const [at, texts] of plan.names.entries()) {
    const x = (slots(at) ?? 0) + slots.bandwidth() / 2;
    marks.push(...lines(texts, { x, y: foot + lineHeight(size), size }, { anchor: 'middle' }));
  }
  return { width, height, marks };
}
