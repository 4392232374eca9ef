import type { ReleasedTable } from '../../extracts/model/released.ts';
import { FristError } from '../../kit/errors.ts';
import { safeText } from '../../kit/spreadsheetText.ts';
import { nextTurn } from '../../turns.ts';

/** A table with a key for each column. */
type KeyedTable = { readonly keys: readonly string[]; readonly rows: ReleasedTable['rows'] };

const rowsAtATime = 2000;

/** A table as JSON: a list of objects, one a line. Throws cancelled on the signal. */
export async function jsonFile({ keys, rows }: KeyedTable, signal: AbortSignal): Promise<Buffer> {
  const names = keys.map((key) => JSON.stringify(key));
  let separator = '\n';
  const line = (cells: readonly string[]) => {
    const members = names.map((name, at) => `${name}: ${JSON.stringify(cells[at] ?? '')}`);
    const text = `${separator}  {${members.join(', ')}}`;
    separator = ',\n';
    return text;
  };
  return written('[', rows(), line, '\n]\n', signal);
}

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read å, ä and ö. No cell is a
 * formula: see safeText, which can be undone. Throws cancelled on the signal.
 */
export async function csvFile({ keys, rows }: KeyedTable, signal: AbortSignal): Promise<Buffer> {
  return written(`\uFEFF${csvLine(keys)}`, rows(), csvLine, '', signal);
}

function csvLine(cells: readonly string[]): string {
  // An empty line would be no row to most readers.
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${cells.map((cell) => quoted(safeText(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Row by row into pieces, and lets others go first after so many. */
async function written(
  start: string,
  rows: Iterable<readonly string[]>,
  line: (cells: readonly string[]) => string,
  end: string,
  signal: AbortSignal,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let text = start;
  let count = 0;
  for (const row of rows) {
    text += line(row);
    count += 1;
    if (count % rowsAtATime > 0) continue;
    pieces.push(Buffer.from(text));
    text = '';
    await nextTurn();
    if (signal.aborted) throw new FristError('cancelled');
  }
  return Buffer.concat([...pieces, Buffer.from(text + end)]);
}
