import type { TableBlock } from '../templates/blocks.ts';
import { column } from './geometry.ts';
import { type TextStyle, textWidth } from './lines.ts';
import type { Shaper } from './shaping.ts';
import { cellStyles } from './styles.ts';

/** White space on each side of a cell's text, in points. */
export const cellPadding = 4;

const most = { columns: 8, sample: 400, word: 88, share: 0.6, characters: 400 } as const;
const narrowest = 30;
/** A column whose cells are this many lines high on average, though it has less than this share of the page, is a column of letters. */
const tall = { lines: 8, share: 0.4 } as const;

/** The width of each column in points; undefined when the table cannot be read at this width. */
export function columnWidths(shaper: Shaper, table: TableBlock): readonly number[] | undefined {
  if (table.columns.length > most.columns) return undefined;
  const [plain, header] = cellStyles(table.columns.length);
  // A sum is bold, and no narrower than what it sums up.
  const cell = table.totals ? header : plain;
  const needs = table.columns.map((name) => ({
    least: longestWord(shaper, name, header),
    wanted: textWidth(shaper, name, header),
    all: 0,
    breaks: 0,
  }));
  let sampled = 0;
  for (const row of table.rows()) {
    if (sampled === most.sample) break;
    sampled += 1;
    needs.forEach((need, at) => {
      const whole = row[at] ?? '';
      const text = whole.slice(0, most.characters);
      const width = textWidth(shaper, text, cell);
      need.least = Math.max(need.least, longestWord(shaper, text, cell));
      need.wanted = Math.max(need.wanted, width);
      need.all += text === '' ? 0 : (width * whole.length) / text.length;
      need.breaks += whole.split('\n').length - 1;
    });
  }
  const least = needs.map((need) => Math.max(Math.min(need.least, most.word) + 1, narrowest));
  const wanted = needs.map((need) => Math.min(need.wanted + 1, column.width * most.share));
  const widths = shared(
    least.map((width) => width + 2 * cellPadding),
    wanted.map((width) => width + 2 * cellPadding),
  );
  const isTall = needs.some(({ all, breaks }, at) => {
    const width = widths?.[at] ?? 0;
    const lines = (all / (width - 2 * cellPadding) + breaks) / Math.max(1, sampled);
    return width < column.width * tall.share && lines > tall.lines;
  });
  return isTall ? undefined : widths;
}

/** Columns that want little get it; the wide ones share what is left, none below its longest word. */
function shared(
  least: readonly number[],
  wanted: readonly number[],
): readonly number[] | undefined {
  if (sum(least) > column.width) return undefined;
  const full = wanted.map((width, at) => Math.max(width, least[at] ?? 0));
  if (sum(full) <= column.width) return full.map((width) => (width * column.width) / sum(full));
  const modest = modestColumns(full, least);
  const room = column.width - sum(full.filter((_, at) => modest.has(at)));
  const wide = full.map((width, at) => (modest.has(at) ? 0 : width - (least[at] ?? 0)));
  const bound = sum(least.filter((_, at) => !modest.has(at)));
  return full.map((width, at) => {
    if (modest.has(at)) return width;
    return (least[at] ?? 0) + ((wide[at] ?? 0) * (room - bound)) / sum(wide);
  });
}

/** The columns that can have all they want while the others keep a fair share and their longest word. */
function modestColumns(full: readonly number[], least: readonly number[]): ReadonlySet<number> {
  const modest = new Set<number>();
  const order = full.map((_, at) => at).sort((a, b) => (full[a] ?? 0) - (full[b] ?? 0));
  let room = column.width;
  for (const [done, at] of order.entries()) {
    const width = full[at] ?? 0;
    const others = order.slice(done + 1);
    const needed = sum(others.map((other) => least[other] ?? 0));
    if (width > room / (order.length - done) || room - width < needed) break;
    modest.add(at);
    room -= width;
  }
  return modest;
}

function longestWord(shaper: Shaper, text: string, style: TextStyle): number {
  let longest = 0;
  for (const word of text.split(/\s+/)) {
    longest = Math.max(longest, textWidth(shaper, word, style));
  }
  return longest;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
