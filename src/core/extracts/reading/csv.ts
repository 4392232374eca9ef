import { parse } from 'csv-parse/sync';
import { decoded, delimiterOf } from '../../importing/readCsv.ts';
import { mostColumns, mostRows } from '../model/source.ts';
import { type FoundTable, TooMuch } from './model.ts';
import type { Remarks } from './remarks.ts';
import { told } from './told.ts';

/** Characters in one row: a cell may be long, but a file without line ends is no table. */
const longestRecord = 8_000_000;
const mostCells = 10_000_000;

type Records = { readonly rows: readonly (readonly string[])[]; readonly lines: readonly number[] };

/** The text of a file, with a remark where its encoding had to be guessed. Throws Unreadable. */
export function textOf(bytes: Uint8Array, remarks: Remarks): string {
  const { text, encoding } = decoded(bytes);
  if (encoding === 'windows-1252') remarks.tell(told.windows);
  return text;
}

/** A CSV file: semicolon, comma or tab, in UTF-8, UTF-16 or Windows-1252. An open quote is told and read as it is written. */
export function csvTable(bytes: Uint8Array, remarks: Remarks): FoundTable {
  const whole = textOf(bytes, remarks);
  const stated = /^sep=(.)\r?\n/.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  const skipped = stated ? 1 : 0;
  const { rows, lines } = recordsOf(text, stated?.[1] ?? delimiterOf(text), remarks);
  const [columns = [], ...rest] = rows;
  return {
    title: '',
    columns,
    rows: rest,
    placeOf: (row) => String((lines[row + 1] ?? 0) + skipped),
  };
}

function recordsOf(text: string, delimiter: string, remarks: Remarks): Records {
  try {
    return parsed(text, delimiter, true);
  } catch (thrown) {
    if (thrown instanceof TooMuch) throw thrown;
    const line = thrown instanceof Error && 'lines' in thrown ? Number(thrown.lines) : 0;
    remarks.tell(told.quotes(line));
    return parsed(text, delimiter, false);
  }
}

function parsed(text: string, delimiter: string, quoted: boolean): Records {
  const rows: string[][] = [];
  const lines: number[] = [];
  let cells = 0;
  parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    quote: quoted ? '"' : null,
    max_record_size: longestRecord,
    // Each is taken as it comes, so that a file of too much is not read to its end.
    on_record: (record: string[], context: { lines: number }) => {
      cells += record.length;
      if (rows.length > mostRows) throw new TooMuch(`${mostRows} rows`);
      if (cells > mostCells) throw new TooMuch(`${mostCells} cells`);
      if (rows.length === 0 && record.length > mostColumns * 4)
        throw new TooMuch(`${mostColumns} columns`);
      rows.push(record);
      lines.push(context.lines - breaksIn(record));
      return null;
    },
  });
  return { rows, lines };
}

function breaksIn(record: readonly string[]): number {
  return record.reduce(
    (sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
    0,
  );
}
