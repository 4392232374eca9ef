import { mostColumns, mostRows } from '../model/source.ts';
import { type FoundTable, TooMuch } from './model.ts';
import type { Value } from './value.ts';

/** What a text that stands alone in a list or a file is called. */
const valueName = 'Värde';
const fieldName = 'Fält';

type Sheet = {
  readonly title: string;
  readonly columns: Map<string, number>;
  readonly rows: (string | undefined)[][];
};

/**
 * Values as tables: a list of items is one, with nested values as dotted columns; a list within an item is a table
 * of its own, whose rows name the item’s row; what is no list becomes fields and values. Nothing is left out. Throws
 * TooMuch.
 */
export function tabulated(value: Value, name: string): readonly FoundTable[] {
  const sheets = new Map<string, Sheet>();
  let rows = 0;
  const sheet = (title: string): Sheet => {
    const known = sheets.get(title) ?? { title, columns: new Map(), rows: [] };
    sheets.set(title, known);
    return known;
  };
  const addRow = (to: Sheet): (string | undefined)[] => {
    if (++rows > mostRows) throw new TooMuch(`${mostRows} rows`);
    const row: (string | undefined)[] = [];
    to.rows.push(row);
    return row;
  };
  const items = (list: readonly Value[], to: Sheet, parent?: { title: string; row: number }) => {
    for (const item of list) {
      const row = addRow(to);
      if (parent) put(to, row, `# ${parent.title}`, String(parent.row));
      const own = { title: to.title, row: to.rows.length };
      fill(item, '', {
        put: (column, text) => put(to, row, column || valueName, text),
        inner: (path, inner) =>
          items(inner, sheet(to.title === '' ? path : `${to.title}.${path}`), own),
      });
    }
  };
  if (typeof value !== 'string' && 'list' in value) items(value.list, sheet(name));
  else {
    const fields = sheet('');
    put(fields, [], fieldName, '');
    put(fields, [], valueName, '');
    fill(value, '', {
      put: (path, text) => addRow(fields).push(path || valueName, text),
      inner: (path, inner) => items(inner, sheet(path)),
    });
  }
  return [...sheets.values()].filter((one) => one.rows.length > 0).map(tableOf);
}

type Filling = {
  readonly put: (column: string, text: string) => void;
  readonly inner: (path: string, list: readonly Value[]) => void;
};

function fill(value: Value, path: string, filling: Filling): void {
  if (typeof value === 'string') filling.put(path, value);
  else if ('entries' in value) {
    if (value.entries.length === 0) filling.put(path, '');
    for (const [name, inner] of value.entries) {
      fill(inner, path === '' ? name : `${path}.${name}`, filling);
    }
  } else if (path === '') {
    // A list within a list has no names: its values are told apart by their places.
    for (const [n, item] of value.list.entries()) fill(item, String(n + 1), filling);
  } else if (value.list.every((item) => typeof item === 'string')) {
    filling.put(path, value.list.join('\n'));
  } else filling.inner(path, value.list);
}

/** Two values under one name stand in one cell. */
function put({ columns }: Sheet, row: (string | undefined)[], column: string, text: string): void {
  const at = columns.get(column) ?? columns.size;
  if (at >= mostColumns) throw new TooMuch(`${mostColumns} columns`);
  columns.set(column, at);
  const known = row[at];
  row[at] = known === undefined ? text : `${known}\n${text}`;
}

function tableOf({ title, columns, rows }: Sheet): FoundTable {
  const width = columns.size;
  return {
    title,
    columns: [...columns.keys()],
    // A row is as wide as its table: what an item does not have is no defect of the file.
    rows: rows.map((row) => Array.from({ length: width }, (_, n) => row[n])),
    placeOf: (row) => `${title} ${row + 1}`.trim(),
  };
}
