import type { TableBlock } from '../templates/blocks.ts';
import { column } from './geometry.ts';
import { textWidth } from './lines.ts';
import type { Shaper } from './shaping.ts';
import { styles } from './styles.ts';

/** White space on each side of a cell's text, in points. */
export const cellPadding = 4;

const most = { columns: 8, sample: 400, word: 88, share: 0.6, characters: 400 } as const;
const narrowest = 30;

/** The width of each column in points; undefined when the table cannot be read at this width. */
export function columnWidths(shaper: Shaper, table: TableBlock): readonly number[] | undefined {
  if (table.columns.length > most.columns) return undefined;
  const needs = table.columns.map((name) => {
    const header = textWidth(shaper, name, styles.cellHeader);
    return { least: longestWord(shaper, name), wanted: header };
  });
  let sampled = 0;
  for (const row of table.rows()) {
    if (sampled++ === most.sample) break;
    needs.forEach((need, at) => {
      const text = (row[at] ?? '').slice(0, most.characters);
      need.least = Math.max(need.least, longestWord(shaper, text));
      need.wanted = Math.max(need.wanted, textWidth(shaper, text, styles.cell));
    });
  }
  const least = needs.map((need) => Math.max(Math.min(need.least, most.word) + 1, narrowest));
  const wanted = needs.map((need) => Math.min(need.wanted + 1, column.width * most.share));
  return shared(
    least.map((width) => width + 2 * cellPadding),
    wanted.map((width) => width + 2 * cellPadding),
  );
}

function shared(
  least: readonly number[],
  wanted: readonly number[],
): readonly number[] | undefined {
  const sumLeast = sum(least);
  if (sumLeast > column.width) return undefined;
  const full = wanted.map((width, at) => Math.max(width, least[at] ?? 0));
  if (sum(full) <= column.width) return full.map((width) => (width * column.width) / sum(full));
  const room = (column.width - sumLeast) / (sum(full) - sumLeast);
  return full.map((width, at) => {
    const low = least[at] ?? 0;
    return low + (width - low) * room;
  });
}

function longestWord(shaper: Shaper, text: string): number {
  let longest = 0;
  for (const word of text.split(/\s+/)) {
    longest = Math.max(longest, textWidth(shaper, word, styles.cell));
  }
  return longest;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
