import type { TableBlock } from '../templates/blocks.ts';
import { column } from './geometry.ts';
import { type TextStyle, textWidth } from './lines.ts';
import type { Shaper } from './shaping.ts';
import { cellStyles } from './styles.ts';

/** White space on each side of a cell's text, in points. */
export const cellPadding = 4;

const most = { columns: 8, sample: 400, word: 88, share: 0.6, characters: 400 } as const;
const narrowest = 30;

/** The width of each column in points; undefined when the table cannot be read at this width. */
export function columnWidths(shaper: Shaper, table: TableBlock): readonly number[] | undefined {
  if (table.columns.length > most.columns) return undefined;
  const [plain, header] = cellStyles(table.columns.length);
  // A sum is bold, and no narrower than what it sums up.
  const cell = table.totals ? header : plain;
  const needs = table.columns.map((name) => ({
    least: longestWord(shaper, name, header),
    wanted: textWidth(shaper, name, header),
  }));
  let sampled = 0;
  for (const row of table.rows()) {
    if (sampled++ === most.sample) break;
    needs.forEach((need, at) => {
      const text = (row[at] ?? '').slice(0, most.characters);
      need.least = Math.max(need.least, longestWord(shaper, text, cell));
      need.wanted = Math.max(need.wanted, textWidth(shaper, text, cell));
    });
  }
  const least = needs.map((need) => Math.max(Math.min(need.least, most.word) + 1, narrowest));
  const wanted = needs.map((need) => Math.min(need.wanted + 1, column.width * most.share));
  return shared(
    least.map((width) => width + 2 * cellPadding),
    wanted.map((width) => width + 2 * cellPadding),
  );
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
