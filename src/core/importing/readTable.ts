import { limits } from './model/limits.ts';
import { isBlank, type Row, type Table } from './model/table.ts';
import { decoded, readCsv } from './readCsv.ts';
import { Unreadable } from './unreadable.ts';

/** YAML is slow to read and no manifest is long. */
const longestYaml = 4 * 1024 * 1024;

/** Reads a file as a table, by what its bytes are rather than by its name. Throws Unreadable. */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  sheet: string | undefined,
): Promise<Table> {
  const table = await readAny(bytes, fileName, sheet);
  if (table.columns.length > limits.columns) throw new Unreadable('columns');
  const rows = table.rows
    .filter(({ cells }) => !cells.every(isBlank))
    .map((row) => cutTo(row, table.columns.length));
  return { ...table, rows, columns: uniqueNames(table.columns) };
}

/** Of the cells for which the file has no column one is enough: it is told as a defect. */
function cutTo(row: Row, width: number): Row {
  if (row.cells.length <= width) return row;
  const [beyond] = row.cells.slice(width).filter((cell) => !isBlank(cell));
  return { ...row, cells: [...row.cells.slice(0, width), beyond] };
}

/** Each file has a thread of its own, which loads no other reader than the file needs. */
async function readAny(
  bytes: Uint8Array,
  fileName: string,
  sheet: string | undefined,
): Promise<Table> {
  if (bytes.length > limits.bytes) throw new Unreadable('size');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readXlsx } = await import('./readXlsx.ts');
    return readXlsx(bytes, sheet);
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('encrypted');
  if (isPdf(bytes)) throw new Unreadable('broken');
  if (!/\.json$/i.test(fileName)) return readCsv(bytes);
  const { readJson } = await import('./readJson.ts');
  return readJson(bytes);
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}

/** Columns are told apart by name: one without a name is called by its place, a second of a name by its number. */
function uniqueNames(columns: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return columns.map((column, n) => {
    const name = sound(column) || `Kolumn ${n + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** What can be stored and shown of a name. */
function sound(name: string): string {
  return name
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .normalize('NFC')
    .slice(0, 200)
    .toWellFormed()
    .trim();
}

/** Reads a JSON or YAML file as plain values. Throws Unreadable. */
export async function readPlain(bytes: Uint8Array): Promise<unknown> {
  if (bytes.length > limits.bytes) throw new Unreadable('size');
  const { text } = decoded(bytes);
  if (/^\s*[[{]/.test(text)) {
    const { parsedJson } = await import('./readJson.ts');
    return parsedJson(text);
  }
  if (bytes.length > longestYaml) throw new Unreadable('size');
  const { parse } = await import('yaml');
  try {
    // Aliases that multiply beyond reason are refused by the parser.
    return parse(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch {
    throw new Unreadable('broken');
  }
}
