import { type ScaleBand, scaleBand } from 'd3-scale';
import type { Chart, Drawing, Mark } from '../model.ts';
import { type Room, valueText } from './axis.ts';
import { ink, lineHeight, lines, rounded, widthOf, word, wrapped } from './lettering.ts';
import { filled, lookOf, stroke } from './looks.ts';
import { categoryWords } from './named.ts';

/** What comes day by day or week by week: a strip for each series, all to one scale, each count above its bar. */
export function horizon(chart: Chart, room: Room): Drawing {
  const { width, size } = room;
  const left = namesWidth(chart, room) + 8;
  const names = categoryWords(chart.categories, { left, right: width, size, width });
  const strip = Math.max(size * 4, (room.height - names.height) / chart.series.length);
  const foot = strip * chart.series.length;
  const slots = scaleBand<number>()
    .domain(chart.categories.map((_, at) => at))
    .range([left, width])
    .paddingInner(0.15)
    .paddingOuter(0.08);
  const marks = chart.series.flatMap((_, at) => stripOf(chart, room, { at, strip, slots }));
  const middle = (at: number) => (slots(at) ?? left) + slots.bandwidth() / 2;
  return { width, height: foot + names.height, marks: [...marks, ...names.marks(foot, middle)] };
}

const mostOfName = 0.22;

function namesWidth({ series }: Chart, { width, size }: Room): number {
  const room = { width: width * mostOfName, size, most: 3 };
  return Math.max(
    ...series.flatMap(({ name }) => wrapped(name, room)).map((n) => widthOf(n, size)),
  );
}

type Strip = { readonly at: number; readonly strip: number; readonly slots: ScaleBand<number> };

function stripOf(chart: Chart, room: Room, { at, strip, slots }: Strip): readonly Mark[] {
  const { width, size, language } = room;
  const { name = '', values = [] } = chart.series[at] ?? {};
  const foot = strip * (at + 1);
  const greatest = Math.max(1, ...chart.series.flatMap((one) => one.values.map((v) => v ?? 0)));
  const stretch = strip - lineHeight(size) - 6;
  const texts = wrapped(name, { width: width * mostOfName, size, most: 3 });
  const y = foot - strip / 2 - ((texts.length - 1) * lineHeight(size)) / 2 + size * 0.35;
  const start = slots.range()[0];
  const marks: Mark[] = [
    ...lines(texts, { x: 0, y, size }),
    stroke(`M${rounded(start)} ${rounded(foot)}H${width}`, ink.quiet, 0.6),
  ];
  for (const [category, value] of values.entries()) {
    if (value === null || value === 0 || category >= chart.categories.length) continue;
    const height = (value / greatest) * stretch;
    const x = slots(category) ?? 0;
    marks.push(...filled({ x, y: foot - height, width: slots.bandwidth(), height }, lookOf(at)));
    const text = valueText(value, chart.unit, language);
    // Where the days stand too close for their numbers, the table has them.
    if (widthOf(text, size - 1) > slots.step()) continue;
    const place = { x: x + slots.bandwidth() / 2, y: foot - height - 2, size: size - 1 };
    marks.push(word(text, place, { anchor: 'middle' }));
  }
  return marks;
}
