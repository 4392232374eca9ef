import { parse } from 'csv-parse/sync';
import { FristError } from '../kit/errors.ts';
import { cellSchema } from './model.ts';

export type CsvTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const mostRows = 100_000;
const mostColumns = 300;
/** Characters in one row: a cell may be long, but a file without line ends is no table. */
const longestRecord = 2_000_000;

/**
 * Reads a CSV file: comma, semicolon or tab; UTF-8, or Windows-1252 where it is not valid UTF-8.
 * The first line names the columns. Throws invalidInput with the line of the first defect.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decode(bytes).replace(/^\uFEFF?sep=.\r?\n/, '');
  const delimiter = delimiterOf(text);
  if (headerOf(text).split(delimiter).length > mostColumns * 4) throw tooManyColumns();
  const [columns, ...rows] = parseRecords(text, delimiter);
  if (!columns || columns.length === 0) throw defect(1, 'the file has no header line');
  if (columns.length > mostColumns) throw tooManyColumns();
  if (rows.length > mostRows) throw new FristError('tooLarge', { limit: `${mostRows} rows` });
  return {
    columns: columns.map((name, n) => soundCell(name, 1).trim() || `${n + 1}`),
    rows: rows.map((row, n) => row.map((cell) => soundCell(cell, n + 2))),
  };
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      skip_empty_lines: true,
      to: mostRows + 2,
      max_record_size: longestRecord,
    });
  } catch (thrown) {
    const line = thrown instanceof Error && 'lines' in thrown ? Number(thrown.lines) : 0;
    throw defect(
      line,
      'the line cannot be read: cells do not match the header, or a quote is open',
    );
  }
}

function decode(bytes: Uint8Array): string {
  try {
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function headerOf(text: string): string {
  const end = text.search(/[\r\n]/);
  return text.slice(0, end < 0 ? longestRecord : end).replaceAll(/"[^"]*"/g, '');
}

function tooManyColumns(): FristError {
  return defect(1, `more than ${mostColumns} columns`);
}

/** What a letter can print and the vault can hold; the row is named, the cell is not quoted. */
function soundCell(cell: string, row: number): string {
  if (!cellSchema.safeParse(cell).success)
    throw defect(row, 'a cell has characters that cannot be kept');
  return cell;
}

/** The candidate that occurs most often in the header line, outside quotes. */
function delimiterOf(text: string): string {
  const header = headerOf(text);
  const count = (candidate: string) => header.split(candidate).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function defect(line: number, message: string): FristError {
  return new FristError('invalidInput', {
    line,
    problems: `line ${line}: ${message}`,
    fields: [{ path: 'contentBase64', message: `line ${line}: ${message}` }],
  });
}
