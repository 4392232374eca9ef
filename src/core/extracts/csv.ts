import { parse } from 'csv-parse/sync';
import { FristError } from '../kit/errors.ts';

export type CsvTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const mostRows = 100_000;
const mostColumns = 300;

/**
 * Reads a CSV file: comma, semicolon or tab; UTF-8, or Windows-1252 where it is not valid UTF-8.
 * The first line names the columns. Throws invalidInput with the line of the first defect.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decode(bytes);
  const [columns, ...rows] = parseRecords(text, delimiterOf(text));
  if (!columns || columns.length === 0) throw defect(1, 'the file has no header line');
  if (columns.length > mostColumns) throw defect(1, `more than ${mostColumns} columns`);
  if (rows.length > mostRows) throw new FristError('tooLarge', { limit: `${mostRows} rows` });
  return { columns: columns.map((name, n) => name.trim() || `${n + 1}`), rows };
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, bom: true, skip_empty_lines: true, relax_quotes: false });
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
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The candidate that occurs most often in the header line, outside quotes. */
function delimiterOf(text: string): string {
  const header = (text.split(/\r?\n/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
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
