import { stringify } from 'csv-stringify/sync';
import { safeText } from '../kit/spreadsheetText.ts';

/** What a CSV file is written of: texts, and numbers, which are never anybody's words. */
export type CsvTable = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Semicolons and a byte order mark, as Swedish Excel wants it; no cell is ever a formula. */
export function csvBytes({ headings, rows }: CsvTable, decimal: '.' | ',' = '.'): Uint8Array {
  const safe = [headings, ...rows].map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? String(cell).replace('.', decimal) : safeText(cell),
    ),
  );
  const text = stringify(safe, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // Any break within a cell, not only the one that ends a line.
    quoted_match: /[\r\n]/,
  });
  return Buffer.from(text);
}
