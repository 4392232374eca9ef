import { stringify } from 'csv-stringify/sync';
import type { ExportedTable } from './rules/exported.ts';

/** A text that a spreadsheet would take for a formula, or for one that was made safe. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** Semicolons and a byte order mark, as Swedish Excel wants it; no cell is ever a formula. */
export function csvBytes({ headings, rows }: ExportedTable): Uint8Array {
  const safe = [headings, ...rows].map((row) => row.map(safeText));
  const text = stringify(safe, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // Any break within a cell, not only the one that ends a line.
    quoted_match: /[\r\n]/,
  });
  return Buffer.from(text);
}

/** Import takes one mark away again: what had one of its own keeps it. */
function safeText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
