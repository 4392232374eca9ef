import { parse as parseYaml } from 'yaml';
import { isBlank, type Table } from './model/table.ts';
import { limits } from './model.ts';
import { decoded, readCsv } from './readCsv.ts';
import { parsedJson, readJson } from './readJson.ts';
import { readXlsx } from './readXlsx.ts';
import { Unreadable } from './unreadable.ts';

/** YAML is slow to read and no manifest is long. */
const longestYaml = 4 * 1024 * 1024;

/** Reads a file as a table, by what its bytes are rather than by its name. Throws Unreadable. */
export function readTable(bytes: Uint8Array, fileName: string, sheet: string | undefined): Table {
  const table = readAny(bytes, fileName, sheet);
  if (table.columns.length > limits.columns) throw new Unreadable('columns');
  const rows = table.rows.filter(({ cells }) => !cells.every(isBlank));
  return { ...table, rows, columns: uniqueNames(table.columns) };
}

function readAny(bytes: Uint8Array, fileName: string, sheet: string | undefined): Table {
  if (bytes.length > limits.bytes) throw new Unreadable('size');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsx(bytes, sheet);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('encrypted');
  if (isPdf(bytes)) throw new Unreadable('broken');
  return /\.json$/i.test(fileName) ? readJson(bytes) : readCsv(bytes);
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
export function readPlain(bytes: Uint8Array): unknown {
  if (bytes.length > limits.bytes) throw new Unreadable('size');
  const { text } = decoded(bytes);
  if (/^\s*[[{]/.test(text)) return parsedJson(text);
  if (bytes.length > longestYaml) throw new Unreadable('size');
  try {
    // Aliases that multiply beyond reason are refused by the parser.
    return parseYaml(text, { maxAliasCount: 100, logLevel: 'error' });
  } catch {
    throw new Unreadable('broken');
  }
}
