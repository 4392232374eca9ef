import { stringify } from 'csv-stringify/sync';
import { safeText } from '../kit/spreadsheetText.ts';
import type { ExportedTable } from './rules/exported.ts';

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
