import type { Encoding, TableFormat } from '../model.ts';

/** A day and time as a workbook shows them, without a zone: `yyyy-mm-ddThh:mm:ss`. */
export type Wall = { readonly wall: string };

/** One cell as its file says it. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | undefined
  | Wall
  /** What stands for a value that the spreadsheet could not work out. */
  | { readonly fault: 'error' }
  /** What only JSON has. */
  | readonly unknown[]
  | Readonly<Record<string, unknown>>;

/** One row: the line where it begins, and its cells in the order of the columns. */
export type Row = {
  readonly line: number;
  readonly cells: readonly Cell[];
  /** What the ids in the row are called, where the file says so. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
};

/** Where a file holds something other than a plain value. */
export type Peculiarity = {
  readonly line: number;
  /** Place of the column, from 0. */
  readonly column: number;
  readonly kind: 'merged' | 'formula';
};

/** A file as a table: what every format is read into. */
export type Table = {
  readonly format: TableFormat;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The register that wrote the file, where it is an export of Frist. */
  readonly register?: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly peculiarities: readonly Peculiarity[];
};

export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined) return true;
  return typeof cell === 'string' && cell.trim() === '';
}

/** A cell as text; undefined for what only JSON has. */
export function textOf(cell: Cell): string | undefined {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'object' && cell !== null && 'wall' in cell) return String(cell['wall']);
  return cell === null || cell === undefined ? '' : undefined;
}
