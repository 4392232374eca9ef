import { limits } from '../../importing/model/limits.ts';
import { type Cell, type Table, textOf } from '../../importing/model/table.ts';
import { openWorkbook } from '../../importing/readXlsx.ts';
import { Unreadable } from '../../importing/unreadable.ts';
import { type FoundTable, TooMuch } from './model.ts';
import type { Remarks } from './remarks.ts';
import { told } from './told.ts';

/** Every sheet of a workbook as a table. Throws TooMuch, and Unreadable for what is no workbook. */
export function workbookTables(bytes: Uint8Array, remarks: Remarks): readonly FoundTable[] {
  const book = openWorkbook(bytes);
  if (book.hasMore) remarks.tell(told.notCells);
  const found = book.sheets.flatMap(({ name, isHidden }) => {
    const sheet = readSheet(name, book.read);
    if (!sheet) {
      remarks.tell(told.emptySheet(name));
      return [];
    }
    if (isHidden) remarks.tell(told.hidden(name));
    for (const { line, column, kind } of sheet.peculiarities) {
      remarks.found(kind, `${name}!${lettersOf(column)}${line}`, name);
    }
    return [sheetTable(sheet, remarks)];
  });
  const cells = found.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  if (cells > limits.cells * 3) throw new TooMuch(`${limits.cells * 3} cells`);
  return found;
}

function readSheet(name: string, read: (name: string) => Table): Table | undefined {
  try {
    return read(name);
  } catch (thrown) {
    if (thrown instanceof Unreadable && thrown.kind === 'empty') return undefined;
    throw thrown;
  }
}

function sheetTable({ sheet, columns, rows }: Table, remarks: Remarks): FoundTable {
  const placeOf = (row: number) => `${sheet}!${rows[row]?.line ?? 0}`;
  const cells = rows.map((row) =>
    row.cells.map((cell, at) => {
      if (isFault(cell)) remarks.found('error', `${sheet}!${lettersOf(at)}${row.line}`, sheet);
      return shown(cell);
    }),
  );
  // Rows end where their last cell stands: a sheet has no other end of a row.
  const padded = cells.map((row) =>
    row.length < columns.length ? Array.from(columns, (_, n) => row[n]) : row,
  );
  return { title: sheet, columns: columns.map((name) => name), rows: padded, placeOf };
}

function isFault(cell: Cell): boolean {
  return typeof cell === 'object' && cell !== null && 'fault' in cell;
}

/** A day without a time where the sheet shows none. */
function shown(cell: Cell): string {
  if (isFault(cell)) return '#FEL';
  return (textOf(cell) ?? '')
    .replace(/^(\d{4}-\d{2}-\d{2})T00:00:00$/, '$1')
    .replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})$/, '$1 $2');
}

/** The letters of a column from its place: 0 is A. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
