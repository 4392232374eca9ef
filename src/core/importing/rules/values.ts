import { addDays, plainDate, type TimeZone } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Shape } from '../../registers/model/fields.ts';
import type { RegisterName } from '../../registers/model/names.ts';
import { type Cell, isBlank, textOf } from '../model/table.ts';
import { codeOf, codesOf } from './codes.ts';
import { dayOf, momentOf } from './days.ts';
import { splitEntries, splitLines } from './escape.ts';
import { reasons } from './reasons.ts';
import { columnsOf } from './targets.ts';

/** What reading a cell needs to know besides the cell. */
export type Reading = {
  readonly timeZone: TimeZone;
  /** The item of a register that a text names: by id, key or title in any letter case. */
  readonly resolve: (
    register: RegisterName,
    text: string,
  ) => RegisterItemId | 'several' | undefined;
  /** What an item of a register is called. */
  readonly one: (register: RegisterName) => Bilingual;
};

/** A value for the field, nothing (the field's own default), or why not. */
export type Read =
  | { readonly of: 'value'; readonly value: unknown }
  | { readonly of: 'none' }
  | { readonly of: 'defect'; readonly reason: Bilingual };

type ListShape = Extract<Shape, { readonly fields: unknown }>;

const none: Read = { of: 'none' };
const value = (read: unknown): Read => (read === undefined ? none : { of: 'value', value: read });
const defect = (reason: Bilingual): Read => ({ of: 'defect', reason });

/** Reads one cell as a field's shape wants it. The register's schema has the last word on what comes out. */
export function readCell(shape: Shape, cell: Cell, reading: Reading): Read {
  if (isBlank(cell)) return none;
  if (typeof cell === 'object' && cell !== null && 'fault' in cell)
    return defect(reasons.errorCell);
  const structured = structuredOf(shape, cell, reading);
  if (structured) return structured;
  const text = textOf(cell);
  if (text === undefined) return defect(reasons.notExpected(shape));
  return textValue(shape, text, reading);
}

function textValue(shape: Shape, text: string, reading: Reading): Read {
  const read = <Value>(found: Value | undefined) =>
    found === undefined ? defect(reasons.notExpected(shape)) : value(found);
  switch (shape.kind) {
    case 'line':
    case 'prose':
    case 'email':
    case 'bilingual':
      return value(text);
    case 'date':
      return read(dayOf(text) ?? excelDay(text));
    case 'moment':
      return read(momentOf(text, reading.timeZone));
    case 'number':
      return read(numberOf(text));
    case 'yesNo':
      return read(yesNoOf(text));
    case 'choice': {
      const code = codeOf(shape.names, text);
      return code === undefined ? defect(reasons.unknownCode) : value(code);
    }
    case 'ticks': {
      const codes = codesOf(shape.names, text);
      return codes === undefined ? defect(reasons.unknownCode) : value(codes);
    }
    case 'lines':
      return value(splitLines(text));
    case 'reference':
      return named(shape.register, [text.trim()], reading, false);
    case 'references':
      return named(shape.register, namesOf(shape.register, text, reading), reading, true);
    case 'list':
      return entriesOf(shape, text, reading);
    case 'group':
    case 'file':
      return none;
  }
}

/** A title may hold a semicolon: the whole text is tried first, then its lines, then its parts. */
function namesOf(register: RegisterName, text: string, { resolve }: Reading): readonly string[] {
  return resolve(register, text.trim()) ? [text.trim()] : splitLines(text);
}

function named(
  register: RegisterName,
  texts: readonly string[],
  { resolve, one }: Reading,
  isMany: boolean,
): Read {
  const ids: RegisterItemId[] = [];
  for (const text of texts) {
    const id = resolve(register, text);
    if (id === undefined) return defect(reasons.unknownItem(one(register)));
    if (id === 'several') return defect(reasons.severalItems(one(register)));
    ids.push(id);
  }
  return value(isMany ? ids : ids[0]);
}

/** Each line of the cell is an entry, its parts in the order of the list's fields; parts left out stay empty. */
function entriesOf(shape: ListShape, text: string, reading: Reading): Read {
  const columns = columnsOf(shape.fields);
  const entries: unknown[] = [];
  for (const parts of splitEntries(text)) {
    if (parts.slice(columns.length).some((part) => part !== '')) {
      return defect(reasons.notExpected(shape));
    }
    const entry = {};
    for (const [n, { path, field }] of columns.entries()) {
      const read = innerValue(field.shape, parts[n] ?? '', reading);
      if (read.of === 'defect') return read;
      if (read.of === 'value') put(entry, path, read.value);
    }
    entries.push(entry);
  }
  return value(entries);
}

/** Within an entry a list of its own is written as JSON: it has no room for lines. */
function innerValue(shape: Shape, text: string, reading: Reading): Read {
  if (text === '') return none;
  if (shape.kind !== 'list') return readCell(shape, text, reading);
  try {
    const parsed: unknown = JSON.parse(text);
    return value(parsed);
  } catch {
    return defect(reasons.notExpected(shape));
  }
}

/** What JSON says with its own forms; undefined where the cell is to be read as a text. */
function structuredOf(shape: Shape, cell: Cell, reading: Reading): Read | undefined {
  if (typeof cell === 'boolean' && shape.kind === 'yesNo') return value(cell);
  if (typeof cell === 'number' && shape.kind === 'number') return value(cell);
  if (Array.isArray(cell)) {
    if (shape.kind === 'references' || shape.kind === 'reference') {
      const texts = cell.filter((entry) => typeof entry === 'string');
      return named(shape.register, texts, reading, shape.kind === 'references');
    }
    if (shape.kind === 'list') return structuredEntries(shape, cell, reading);
    if (shape.kind === 'ticks') return textValue(shape, cell.filter(isText).join('\n'), reading);
    return value(cell);
  }
  if (typeof cell === 'object' && cell !== null && !('wall' in cell)) {
    return shape.kind === 'group' || shape.kind === 'bilingual' ? value(cell) : undefined;
  }
  return undefined;
}

function isText(entry: unknown): entry is string {
  return typeof entry === 'string';
}

/** Entries as JSON has them: only what they refer to is looked up, the schema checks the rest. */
function structuredEntries(shape: ListShape, cell: readonly unknown[], reading: Reading): Read {
  const entries: unknown[] = [];
  for (const given of cell) {
    if (typeof given !== 'object' || given === null)
      return entriesOf(shape, cell.join('\n'), reading);
    const entry: Record<string, unknown> = { ...given };
    for (const [name, { shape: inner }] of Object.entries(shape.fields)) {
      if (inner.kind !== 'reference' && inner.kind !== 'references') continue;
      if (isBlank(entry[name] as Cell)) continue;
      const read = readCell(inner, entry[name] as Cell, reading);
      if (read.of === 'defect') return read;
      if (read.of === 'value') entry[name] = read.value;
    }
    entries.push(entry);
  }
  return value(entries);
}

/** A day that Excel shows as a bare number: days since 1899-12-30. */
function excelDay(text: string) {
  if (!/^\d{5}$/.test(text)) return undefined;
  return addDays(plainDate('1899-12-30'), Number(text));
}

function numberOf(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0]/g, '').replace(/[.,]0+$/, '');
  return /^\d{1,15}$/.test(plain) ? Number(plain) : undefined;
}

function yesNoOf(text: string): boolean | undefined {
  const typed = text.trim().toLowerCase();
  if (['ja', 'j', 'yes', 'y', 'true', 'sant', 'x', '1', 'oui', '✓'].includes(typed)) return true;
  if (['nej', 'n', 'no', 'false', 'falskt', '0', '-', 'non'].includes(typed)) return false;
  return undefined;
}

/** Puts a value at a path, making the groups on the way. */
export function put(content: object, path: string, read: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let at = content as Record<string, unknown>;
  for (const name of names) {
    const next = at[name];
    const group = typeof next === 'object' && next !== null ? { ...next } : {};
    at[name] = group;
    at = group as Record<string, unknown>;
  }
  at[last] = read;
}

/** What a content holds at a path. */
export function valueAt(content: unknown, path: string): unknown {
  let at = content;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}
