import { isStorable } from '../../kit/fields.ts';
import { mostColumns, mostRows } from '../model/source.ts';
import { choicesFor, sampleSize } from '../rules/recognition/columns.ts';
import { foundIn } from '../rules/recognition/found.ts';
import { type FoundTable, type ReadTable, TooMuch } from './model.ts';
import type { Remarks } from './remarks.ts';
import { told } from './told.ts';

const mostCells = 10_000_000;
const longestCell = 200_000;
const longestName = 300;

type Row = readonly (string | undefined)[];

/** A table as it can be kept: every row as wide as the table, every cell storable, and what was odd told. Throws TooMuch. */
export function soundTable(found: FoundTable, remarks: Remarks): ReadTable {
  if (found.rows.length > mostRows) throw new TooMuch(`${mostRows} rows`);
  const table = withoutHeading(found, remarks);
  const width = table.rows.reduce(
    (most, row) => Math.max(most, lengthOf(row)),
    table.columns.length,
  );
  if (width > mostColumns) throw new TooMuch(`${mostColumns} columns`);
  if (width * table.rows.length > mostCells) throw new TooMuch(`${mostCells} cells`);
  const rows: string[] = [];
  const samples: string[][] = [];
  const step = Math.max(1, Math.floor(table.rows.length / sampleSize));
  for (const [n, row] of table.rows.entries()) {
    const length = lengthOf(row);
    const place = () => table.placeOf(n);
    if (length === 0) {
      remarks.found('blank', place(), table.title);
      continue;
    }
    if (length > table.columns.length) remarks.found('longer', place(), table.title);
    else if (row.length < table.columns.length) remarks.found('shorter', place(), table.title);
    const cells = Array.from({ length: width }, (_, at) =>
      soundCell(row[at] ?? '', place, remarks),
    );
    rows.push(JSON.stringify(cells));
    if (n % step === 0) samples.push(cells);
  }
  const columns = columnNames(table.columns, width);
  return { title: soundName(table.title), columns, rows, choices: choicesFor(columns, samples) };
}

/** A first row that holds somebody’s address or number names no columns. */
function withoutHeading(table: FoundTable, remarks: Remarks): FoundTable {
  const isOwn = (name: string) =>
    foundIn(name, ['personnummer', 'card', 'iban', 'email', 'phone']).length > 0;
  if (!table.columns.some(isOwn)) return table;
  remarks.tell(told.headless(table.title));
  return {
    ...table,
    columns: table.columns.map(() => ''),
    rows: [table.columns, ...table.rows],
    placeOf: (row) => (row === 0 ? table.title : table.placeOf(row - 1)),
  };
}

/** A row ends where it says no more: spreadsheets fill up with empty cells. */
function lengthOf(row: Row): number {
  return row.findLastIndex((cell) => cell !== undefined && cell.trim() !== '') + 1;
}

function soundCell(cell: string, place: () => string, remarks: Remarks): string {
  if (cell.length <= longestCell && isStorable(cell)) return cell;
  const kept = cell.length > longestCell ? cell.slice(0, longestCell) : cell;
  if (kept !== cell) remarks.found('long', place());
  const sound = storable(kept);
  if (sound !== kept && isSplitOnly(kept, sound) === false) remarks.found('controls', place());
  return sound;
}

/** Cutting may halve a character: that is told already. */
function isSplitOnly(kept: string, sound: string): boolean {
  return kept.length === longestCell && kept.slice(0, -1) === sound.slice(0, -1);
}

function storable(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it replaces
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '�')
      .replaceAll(/(\p{M}{30})\p{M}+/gu, '$1�')
  );
}

/** Columns are told apart by name: one without a name is called by its place, a second of a name by its number. */
function columnNames(columns: readonly string[], width: number): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, n) => {
    const name = soundName(columns[n] ?? '') || `Kolumn ${n + 1}`;
    let unique = name;
    for (let count = 2; seen.has(unique); count++) unique = `${name} (${count})`;
    seen.add(unique);
    return unique;
  });
}

function soundName(name: string): string {
  return storable(name)
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC')
    .slice(0, longestName - 10)
    .toWellFormed()
    .trim();
}
