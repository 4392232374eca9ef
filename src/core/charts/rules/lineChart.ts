import { scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart, Drawing, Mark } from '../model.ts';
import { type Axis, axisOf, type Room, unitWord, valueText } from './axis.ts';
import { ink, lineHeight, rounded, widthOf, word, wrapped } from './lettering.ts';
import { dot, lookOf, stroke } from './looks.ts';
import { categoryWords } from './named.ts';

type Point = { readonly x: number; readonly y: number; readonly value: number };

/** A line for each series over the categories, named at its end; where a value is not known the line is broken. */
export function lineChart(chart: Chart, room: Room): Drawing {
  const { width, height, size, language } = room;
  const axis = axisOf(greatestOf(chart), chart.unit, language);
  const axisSize = size - 1;
  const left = Math.max(...axis.ticks.map(({ text }) => widthOf(text, axisSize))) + 6;
  const labels = labelsOf(chart, room);
  const right = width - Math.max(...labels.map(({ width }) => width)) - 10;
  const top = lineHeight(axisSize) + 6;
  const names = categoryWords(chart.categories, { left, right, size, width });
  const foot = Math.max(height, 120) - names.height - 4;
  const marks: Mark[] = grid(axis, { left, right, top, foot }, chart, room);
  const across = scalePoint<number>()
    .domain(chart.categories.map((_, at) => at))
    .range([left + 8, right - 4]);
  const ends: Ending[] = [];
  for (const [at, { values }] of chart.series.entries()) {
    const points = chart.categories.map((_, category): Point | undefined => {
      const value = values[category] ?? null;
      const x = across(category) ?? left;
      return value === null ? undefined : { x, y: foot - axis.along(value, foot - top), value };
    });
    marks.push(...strand(points, at));
    const last = points.findLast((point) => point !== undefined);
    const label = labels[at];
    if (last && label) ends.push({ series: at, y: last.y, texts: label.texts(last.value) });
  }
  marks.push(...names.marks(foot, (at) => across(at) ?? left));
  marks.push(...named(ends, { x: right + 6, top, foot, size }));
  return { width, height: Math.max(height, 120), marks };
}

function greatestOf({ series }: Chart): number {
  return Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
}

function grid(
  axis: Axis,
  { left, right, top, foot }: Readonly<Record<'left' | 'right' | 'top' | 'foot', number>>,
  { unit }: Chart,
  { size, language }: Room,
): Mark[] {
  const axisSize = size - 1;
  const marks: Mark[] = [];
  const counted = unitWord(unit, language);
  if (counted !== '')
    marks.push(word(counted, { x: 0, y: axisSize, size: axisSize }, { fill: ink.quiet }));
  for (const { at, text } of axis.ticks) {
    const y = rounded(foot - axis.along(at, foot - top));
    const colour = at === 0 ? ink.quiet : ink.line;
    marks.push(stroke(`M${rounded(left)} ${y}H${rounded(right)}`, colour, 0.6));
    const place = { x: left - 4, y: y + axisSize / 3, size: axisSize };
    marks.push(word(text, place, { anchor: 'end', fill: ink.quiet }));
  }
  return marks;
}

/** The line of a series with a dot for each value, so that one alone is seen too. */
function strand(points: readonly (Point | undefined)[], series: number): readonly Mark[] {
  const look = lookOf(series);
  const path = line<Point | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(2)([...points]);
  const dots = points.flatMap((point) => (point ? [dot(point, look)] : []));
  return path ? [stroke(path, look.edge, 1.6, look.dash), ...dots] : dots;
}

type Ending = { readonly series: number; readonly y: number; readonly texts: readonly string[] };

/** What stands at the end of each line: its last value, and its name where there are several. */
function labelsOf({ categories, series, unit }: Chart, { width, size, language }: Room) {
  return series.map(({ name, values }) => {
    const room = { width: width * 0.24, size, most: 2 };
    const words = series.length > 1 ? wrapped(name, room) : [];
    const last = values.slice(0, categories.length).findLast((value) => value !== null) ?? 0;
    const widest = [...words, valueText(last, unit, language)].map((text) => widthOf(text, size));
    return {
      width: Math.max(...widest),
      texts: (value: number) => [valueText(value, unit, language), ...words],
    };
  });
}

/** The ends' words below each other, each as near its line as the others let it. */
function named(
  ends: readonly Ending[],
  { x, top, foot, size }: Readonly<Record<'x' | 'top' | 'foot' | 'size', number>>,
): readonly Mark[] {
  const step = lineHeight(size);
  const ordered = ends.toSorted((a, b) => a.y - b.y);
  const heights = ordered.map(({ texts }) => texts.length * step + 2);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const marks: Mark[] = [];
  let free = top - step;
  let left = total;
  for (const [at, { y, texts, series }] of ordered.entries()) {
    // Below the foot stand the names of the categories.
    const lowest = foot - left;
    const start = Math.max(free, Math.min(y - step / 2, lowest));
    const look = lookOf(series);
    for (const [n, text] of texts.entries()) {
      const place = { x, y: start + step * n + size * 0.9, size };
      marks.push(word(text, place, { bold: n === 0, fill: n === 0 ? look.edge : ink.words }));
    }
    free = start + (heights[at] ?? 0);
    left -= heights[at] ?? 0;
  }
  return marks;
}
