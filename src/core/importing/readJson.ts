import { limits } from './model/limits.ts';
import type { Cell, Row, Table } from './model/table.ts';
import { decoded } from './readCsv.ts';
import { Unreadable } from './unreadable.ts';

type Values = Readonly<Record<string, unknown>>;

/** Reads a register as Frist writes it in JSON, or any list of objects. Throws Unreadable. */
export function readJson(bytes: Uint8Array): Table {
  const { text, encoding } = decoded(bytes);
  const parsed = parsedJson(text);
  if (isExport(parsed)) {
    const rows = parsed.items.map((item) => ({
      values: flat({ id: item['id'], ...(isValues(item['content']) ? item['content'] : {}) }),
      titles: titlesOf(item['links']),
    }));
    return { ...tableOf(rows), encoding, register: parsed.register };
  }
  return { ...tableOf(listOf(parsed).map((item) => ({ values: flat(item) }))), encoding };
}

/** A register as Frist writes it. */
type Export = { readonly register: string; readonly items: readonly Values[] };

function isExport(parsed: unknown): parsed is Export {
  if (!isValues(parsed) || parsed['format'] !== 'frist-register') return false;
  const { register, items } = parsed;
  return typeof register === 'string' && Array.isArray(items) && items.every(isValues);
}

/** What the items are called that an item names, by their ids. */
function titlesOf(links: unknown): Readonly<Record<string, string>> {
  const entries = (Array.isArray(links) ? links.filter(isValues) : []).flatMap(({ id, title }) => {
    const name = isValues(title) ? title['sv'] : undefined;
    return typeof id === 'string' && typeof name === 'string' ? [[id, name] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** JSON of any depth; what is no JSON or nested beyond reason is refused alike. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('broken');
  }
}

/** The list itself, or the only list within an object. */
function listOf(parsed: unknown): readonly Values[] {
  const lists = isValues(parsed) ? Object.values(parsed).filter(Array.isArray) : [];
  const list: unknown = Array.isArray(parsed) ? parsed : lists.length === 1 ? lists[0] : undefined;
  if (!Array.isArray(list) || !list.every(isValues)) throw new Unreadable('json');
  return list;
}

function tableOf(
  items: readonly { readonly values: ReadonlyMap<string, Cell>; readonly titles?: Row['titles'] }[],
): Table {
  if (items.length > limits.rows) throw new Unreadable('rows');
  const columns = [...new Set(items.flatMap(({ values }) => [...values.keys()]))];
  if (columns.length > limits.columns) throw new Unreadable('columns');
  if (columns.length === 0) throw new Unreadable('empty');
  if (columns.length * items.length > limits.cells) throw new Unreadable('cells');
  const rows = items.map(({ values, titles }, n) => ({
    line: n + 1,
    cells: columns.map((column) => values.get(column)),
    ...(titles ? { titles } : {}),
  }));
  return {
    format: 'json',
    encoding: '',
    delimiter: '',
    sheets: [],
    sheet: '',
    columns,
    rows,
    peculiarities: [],
  };
}

/** Groups within an item are gone into, by dotted names; a file stays whole, and so does every list. */
function flat(item: Values): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  const walk = (values: Values, prefix: string, depth: number) => {
    for (const [name, value] of Object.entries(values)) {
      const path = prefix + name;
      if (isValues(value) && !('attachmentId' in value) && depth < 5)
        walk(value, `${path}.`, depth + 1);
      else if (isWithin(value, limits.entries)) found.set(path.slice(0, 300), value as Cell);
      else throw new Unreadable('entries');
      if (found.size > limits.columns) throw new Unreadable('columns');
    }
  };
  walk(item, '', 0);
  return found;
}

/** Whether a value holds so many values at most, itself among them. */
function isWithin(value: unknown, most: number): boolean {
  const waiting = [value];
  for (let seen = 1; waiting.length > 0; seen++) {
    const one = waiting.pop();
    if (seen + waiting.length > most) return false;
    if (typeof one !== 'object' || one === null) continue;
    for (const inner of Object.values(one)) waiting.push(inner);
  }
  return true;
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
