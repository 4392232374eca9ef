import { unzipSync } from 'fflate';
import { limits } from './model/limits.ts';
import type { Cell, Peculiarity, Row, Table } from './model/table.ts';
import { Unreadable } from './unreadable.ts';
import { type Styles, stylesOf, wallOf } from './xlsxDates.ts';
import { attribute, elements, textWithin } from './xml.ts';

/** What the parts of a workbook may unpack to; a bomb says more, or lies and is cut off. */
const mostUnpacked = 200 * 1024 * 1024;

/** A workbook whose sheets are read one by one, by their names. */
export type Workbook = {
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** Whether it holds comments, pictures, charts or other files besides its cells. */
  readonly hasMore: boolean;
  /** Throws Unreadable. */
  readonly read: (sheet: string) => Table;
};

/** Opens a workbook (.xlsx). Throws Unreadable. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('encrypted');
  const { parts, hasMore } = unpacked(bytes);
  const book = partText(parts, 'xl/workbook.xml');
  const sheets = sheetsOf(book, partText(parts, 'xl/_rels/workbook.xml.rels'));
  const texts = sharedTexts(partText(parts, 'xl/sharedStrings.xml', ''));
  const styles = stylesOf(partText(parts, 'xl/styles.xml', ''), book);
  return {
    sheets,
    hasMore,
    read: (wanted) => {
      const sheet = sheets.find(({ name }) => name === wanted);
      if (!sheet) throw new Unreadable('sheet');
      const xml = partText(parts, sheet.path);
      const { rows, formulas } = rowsOf(xml, texts, styles);
      const [header, ...rest] = rows.filter(({ cells }) =>
        cells.some((cell) => cell !== undefined),
      );
      if (!header) throw new Unreadable('empty');
      return {
        format: 'xlsx',
        encoding: '',
        delimiter: '',
        sheets: sheets.map(({ name }) => name),
        sheet: sheet.name,
        columns: header.cells.map((cell) => (typeof cell === 'string' ? cell : String(cell ?? ''))),
        rows: rest,
        peculiarities: [...mergedIn(xml), ...formulas].sort((a, b) => a.line - b.line),
      };
    },
  };
}

/** Reads one sheet of a workbook (.xlsx): the named one, or the first. Throws Unreadable. */
export function readXlsx(bytes: Uint8Array, wanted: string | undefined): Table {
  const { sheets, read } = openWorkbook(bytes);
  const [first] = sheets;
  if (!first) throw new Unreadable('empty');
  return read(wanted || first.name);
}

/** What lies in a workbook besides the cells of its sheets. */
const besides =
  /^\/?xl\/(?:comments|threadedComments|media|charts|chartsheets|embeddings|drawings)/;

function unpacked(bytes: Uint8Array) {
  let total = 0;
  let hasMore = false;
  try {
    const parts: Readonly<Record<string, Uint8Array>> = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        hasMore ||= besides.test(name);
        if (
          !/^\/?xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels)$/.test(
            name,
          )
        )
          return false;
        total += originalSize;
        if (total > mostUnpacked) throw new Unreadable('size');
        return true;
      },
    });
    return { parts, hasMore };
  } catch (thrown) {
    throw thrown instanceof Unreadable ? thrown : new Unreadable('broken');
  }
}

function partText(
  parts: Readonly<Record<string, Uint8Array>>,
  name: string,
  without?: string,
): string {
  const bytes = parts[name] ?? parts[`/${name}`];
  if (!bytes) {
    if (without !== undefined) return without;
    throw new Unreadable('broken');
  }
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

function sheetsOf(book: string, relations: string) {
  const targets = new Map<string, string>();
  for (const { name, attributes } of elements(relations)) {
    if (name !== 'Relationship') continue;
    const target = attribute(attributes, 'Target').replace(/^\/?(xl\/)?/, 'xl/');
    targets.set(attribute(attributes, 'Id'), target);
  }
  const sheets: (Workbook['sheets'][number] & { readonly path: string })[] = [];
  for (const { name, attributes } of elements(book)) {
    if (name !== 'sheet') continue;
    const path = targets.get(attribute(attributes, 'r:id') || attribute(attributes, 'id'));
    if (path?.startsWith('xl/worksheets/')) {
      const isHidden = /hidden$/i.test(attribute(attributes, 'state'));
      sheets.push({ name: attribute(attributes, 'name').slice(0, 200), path, isHidden });
    }
  }
  return sheets.slice(0, 100);
}

/** Texts that cells share; phonetic readings of them are left out. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isReading = false;
  for (const element of elements(xml)) {
    const { name, kind } = element;
    if (name === 'rPh') isReading = kind === 'open';
    else if (name === 't' && kind === 'open' && !isReading) text += textWithin(xml, element.end);
    else if (name === 'si' && kind !== 'open') {
      texts.push(text);
      text = '';
    }
  }
  return texts;
}

/** A cell as it is being read. */
type Open = {
  readonly at: number;
  readonly type: string;
  readonly style: number;
  value: string;
  isFormula: boolean;
};

function rowsOf(xml: string, texts: readonly string[], styles: Styles) {
  const rows: Row[] = [];
  const formulas: Peculiarity[] = [];
  let line = 0;
  let total = 0;
  let cells: Cell[] = [];
  let open: Open | undefined;
  for (const { name, kind, attributes, end } of elements(xml)) {
    if (name === 'row' && kind !== 'close') {
      line = Math.max(lineOf(attribute(attributes, 'r')), line + 1);
      cells = [];
      rows.push({ line, cells });
      if (rows.length > limits.rows + 1) throw new Unreadable('rows');
    } else if (name === 'c' && kind === 'open') {
      open = {
        at: placeOf(attribute(attributes, 'r'), cells.length),
        type: attribute(attributes, 't'),
        style: Number(attribute(attributes, 's') || 0),
        value: '',
        isFormula: false,
      };
    } else if (open && name === 'f') open.isFormula = true;
    else if (open && kind === 'open' && (name === 'v' || name === 't'))
      open.value += textWithin(xml, end);
    else if (open && name === 'c' && kind === 'close') {
      if (open.at >= limits.columns) throw new Unreadable('columns');
      total += Math.max(open.at + 1 - cells.length, 0);
      if (total > limits.cells) throw new Unreadable('cells');
      cells[open.at] = cellOf(open, texts, styles);
      if (open.isFormula && formulas.length < 1000) {
        formulas.push({ line, column: open.at, kind: 'formula' });
      }
      open = undefined;
    }
  }
  return { rows: rows.map((row) => ({ ...row, cells: Array.from(row.cells) })), formulas };
}

function cellOf({ type, value, style }: Open, texts: readonly string[], styles: Styles): Cell {
  if (type === 'e') return { fault: 'error' };
  if (type === 's') return texts[Number(value)];
  if (type === 'b') return value.trim() === '1';
  if (type === 'str' || type === 'inlineStr') return value;
  if (type === 'd') return { wall: value.slice(0, 19) };
  if (value.trim() === '') return undefined;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return styles.isDate(style) ? wallOf(number, styles.epoch1904) : number;
}

/** A line as a workbook numbers it; 0 for what is none. */
function lineOf(written: string): number {
  return /^\d{1,7}$/.test(written) ? Number(written) : 0;
}

/** The place of a column from its letters: A is 0. */
function placeOf(reference: string, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergedIn(xml: string): readonly Peculiarity[] {
  const merged: Peculiarity[] = [];
  const from = xml.lastIndexOf('<mergeCells') < 0 ? 0 : xml.lastIndexOf('<mergeCells');
  for (const { name, attributes } of elements(xml.slice(from))) {
    if (name !== 'mergeCell' || merged.length >= 1000) continue;
    const [first = ''] = attribute(attributes, 'ref').split(':');
    const line = lineOf(/\d+$/.exec(first)?.[0] ?? '');
    merged.push({ line, column: placeOf(first, 0), kind: 'merged' });
  }
  return merged;
}
