import { parse } from 'csv-parse/sync';
import { unmarkedText } from '../kit/spreadsheetText.ts';
import { limits } from './model/limits.ts';
import type { Row, Table } from './model/table.ts';
import type { Encoding } from './model.ts';
import { Unreadable } from './unreadable.ts';

/** Characters in one row: a cell may be long, but a file without line ends is no table. */
const longestRecord = 8_000_000;

/** Reads a CSV file: semicolon, comma or tab, in UTF-8, UTF-16 or Windows-1252. Throws Unreadable. */
export function readCsv(bytes: Uint8Array): Table {
  const { text: whole, encoding } = decoded(bytes);
  const stated = /^sep=(.)\r?\n/.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  const delimiter = stated?.[1] ?? delimiterOf(text);
  if (headerOf(text).split(delimiter).length > limits.columns * 4) throw new Unreadable('columns');
  const skipped = stated ? 1 : 0;
  const [header, ...rest] = recordsOf(text, delimiter);
  if (!header) throw new Unreadable('empty');
  return {
    format: 'csv',
    encoding,
    delimiter,
    sheets: [],
    sheet: '',
    columns: header.cells,
    rows: rest.map(({ line, cells }) => ({ line: line + skipped, cells: cells.map(unmarkedText) })),
    peculiarities: [],
  };
}

type Texts = Row & { readonly cells: readonly string[] };

function recordsOf(text: string, delimiter: string): readonly Texts[] {
  const rows: Texts[] = [];
  let cells = 0;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      to: limits.rows + 2,
      max_record_size: longestRecord,
      // Each is taken as it comes, so that a file of too many cells is not read to its end.
      on_record: (record, { lines }) => {
        const row = rows.length === 0 ? record : withoutEmptyEnd(record);
        cells += row.length;
        if (cells > limits.cells) throw new Unreadable('cells');
        rows.push({ line: lines - breaksIn(record), cells: row });
        return null;
      },
    });
  } catch (thrown) {
    if (thrown instanceof Unreadable) throw thrown;
    const line = thrown instanceof Error && 'lines' in thrown ? Number(thrown.lines) : 0;
    throw new Unreadable('quote', line);
  }
  if (rows.length > limits.rows + 1) throw new Unreadable('rows');
  return rows;
}

/** A row ends where the file says no more: spreadsheets fill up with empty cells. */
function withoutEmptyEnd(record: readonly string[]): readonly string[] {
  return record.slice(0, record.findLastIndex((cell) => cell !== '') + 1);
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** The text of a file's bytes, and how they were read. Throws Unreadable for broken UTF-16. */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const wide = wideEncoding(bytes);
  const read = (encoding: Exclude<Encoding, ''>, fatal: boolean) => ({
    encoding,
    text: new TextDecoder(encoding, { fatal }).decode(bytes),
  });
  try {
    return read(wide ?? 'utf-8', true);
  } catch {
    if (wide) throw new Unreadable('encoding');
    return read('windows-1252', false);
  }
}

/** UTF-16 by its byte order mark, or by every second byte of the beginning being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const zeros = (from: number) => start.filter((byte, n) => n % 2 === from && byte === 0).length;
  const many = start.length * 0.4;
  if (start.length < 8) return undefined;
  if (zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > many && zeros(1) === 0 ? 'utf-16be' : undefined;
}

function headerOf(text: string): string {
  const bare = text
    .slice(0, longestRecord)
    .replaceAll(/"[^"]*"/g, '')
    .trimStart();
  const end = bare.search(/[\r\n]/);
  return end < 0 ? bare : bare.slice(0, end);
}

/** The candidate that occurs most often in the header line, outside quotes. */
export function delimiterOf(text: string): string {
  const header = headerOf(text);
  const count = (candidate: string) => header.split(candidate).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
