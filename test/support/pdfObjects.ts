import { inflateSync } from 'node:zlib';

/** A small reader for the PDF files that Frist writes: a classic cross-reference table, or a stream of it where objects are packed. */

export type PdfName = { readonly name: string };
export type PdfRef = { readonly ref: number };
export type PdfDict = { readonly [key: string]: PdfValue };
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfName
  | PdfRef
  | readonly PdfValue[]
  | { readonly dict: PdfDict };

export type PdfObject = { readonly value: PdfValue; readonly stream: Buffer | undefined };

export type PdfFile = {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly trailer: PdfDict;
  /** Follows a reference; anything else is itself. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  /** The dictionary behind a value, or an empty one. */
  dict(value: PdfValue | undefined): PdfDict;
  stream(value: PdfValue | undefined): Buffer | undefined;
};

export function readPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const objects = new Map<number, PdfObject>();
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 60));
  if (!table) return readPacked(text, buffer, start);
  const first = start + table[0].length;
  for (let n = 1; n < Number(table[1]); n++) {
    const entry = text.slice(first + n * 20, first + n * 20 + 20);
    if (entry[17] === 'n') objects.set(n, readObject(text, buffer, Number(entry.slice(0, 10)), n));
  }
  const trailer = parse(text, text.indexOf('trailer', start) + 7).value;
  return fileOver(objects, trailer);
}

/** Rows of one, four and two bytes, each the difference to the one above it. */
function readPacked(text: string, buffer: Buffer, start: number): PdfFile {
  const number = Number(/^(\d+) 0 obj/.exec(text.slice(start, start + 20))?.[1]);
  const { value: trailer, stream } = readObject(text, buffer, start, number);
  if (!stream) throw new Error('no cross-reference at startxref');
  const objects = new Map<number, PdfObject>();
  const within: { n: number; holder: number; at: number }[] = [];
  const row = Buffer.alloc(7);
  for (let n = 0; n * 8 < stream.length; n++) {
    row.forEach((above, at) => {
      row[at] = above + (stream[n * 8 + 1 + at] ?? 0);
    });
    if (row[0] === 1) objects.set(n, readObject(text, buffer, row.readUInt32BE(1), n));
    if (row[0] === 2) within.push({ n, holder: row.readUInt32BE(1), at: row.readUInt16BE(5) });
  }
  for (const { n, holder, at } of within) {
    const held = objects.get(holder);
    const first = isDict(held?.value) ? Number(held.value.dict['First']) : Number.NaN;
    const bodies = held?.stream?.toString('latin1') ?? '';
    const heads = bodies.slice(0, first).split(/\s+/).map(Number);
    if (heads[2 * at] !== n) throw new Error(`object ${n} is not in its stream`);
    objects.set(n, {
      value: parse(bodies, first + (heads[2 * at + 1] ?? 0)).value,
      stream: undefined,
    });
  }
  return fileOver(objects, trailer);
}

function fileOver(objects: ReadonlyMap<number, PdfObject>, trailer: PdfValue): PdfFile {
  const get = (value: PdfValue | undefined) =>
    isRef(value) ? objects.get(value.ref)?.value : value;
  const dict = (value: PdfValue | undefined): PdfDict => {
    const found = get(value);
    return isDict(found) ? found.dict : {};
  };
  return {
    objects,
    trailer: isDict(trailer) ? trailer.dict : {},
    get,
    dict,
    stream: (value) => (isRef(value) ? objects.get(value.ref)?.stream : undefined),
  };
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

export function isDict(value: PdfValue | undefined): value is { readonly dict: PdfDict } {
  return typeof value === 'object' && value !== null && 'dict' in value;
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
}

export function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A text string, whichever way it is encoded. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!value.startsWith('\u00fe\u00ff')) return value;
  return Buffer.from(value.slice(2), 'latin1').swap16().toString('utf16le');
}

function readObject(text: string, buffer: Buffer, offset: number, n: number): PdfObject {
  const header = /^(\d+) 0 obj\s*/.exec(text.slice(offset, offset + 30));
  if (Number(header?.[1]) !== n) throw new Error(`object ${n} is not at its offset`);
  const { value, end } = parse(text, offset + (header?.[0].length ?? 0));
  const mark = /^\s*stream\r?\n/.exec(text.slice(end, end + 20));
  if (!mark || !isDict(value)) return { value, stream: undefined };
  const from = end + mark[0].length;
  const raw = buffer.subarray(from, from + Number(value.dict['Length']));
  const deflated = nameOf(value.dict['Filter']) === 'FlateDecode';
  return { value, stream: deflated ? inflateSync(raw) : raw };
}

const delimiters = /[\s/<>[\]()%]/;

/** Parses the value at a place of the text. */
export function parse(text: string, from: number): { value: PdfValue; end: number } {
  let at = skipSpace(text, from);
  const two = text.slice(at, at + 2);
  if (two === '<<') {
    const dict: Record<string, PdfValue> = {};
    at = skipSpace(text, at + 2);
    while (text.slice(at, at + 2) !== '>>') {
      const key = parse(text, at);
      const value = parse(text, key.end);
      dict[nameOf(key.value) ?? ''] = value.value;
      at = skipSpace(text, value.end);
    }
    return { value: { dict }, end: at + 2 };
  }
  if (text[at] === '[') return parseList(text, at + 1);
  if (text[at] === '(') return parseString(text, at + 1);
  if (text[at] === '<') {
    const end = text.indexOf('>', at);
    return { value: Buffer.from(text.slice(at + 1, end), 'hex').toString('latin1'), end: end + 1 };
  }
  let end = at + 1;
  while (end < text.length && !delimiters.test(text[end] ?? '')) end++;
  return parseWord(text, at, end);
}

function parseWord(text: string, at: number, end: number): { value: PdfValue; end: number } {
  const word = text.slice(at, end);
  if (word.startsWith('/')) return { value: { name: word.slice(1) }, end };
  const reference = /^(\d+) (\d+) R(?![A-Za-z])/.exec(text.slice(at, at + 30));
  if (reference) return { value: { ref: Number(reference[1]) }, end: at + reference[0].length };
  if (word === 'true' || word === 'false') return { value: word === 'true', end };
  if (word === 'null') return { value: null, end };
  if (Number.isNaN(Number(word))) throw new Error(`unexpected ${word} at ${at}`);
  return { value: Number(word), end };
}

function parseList(text: string, from: number): { value: PdfValue; end: number } {
  const list: PdfValue[] = [];
  let at = skipSpace(text, from);
  while (text[at] !== ']') {
    const item = parse(text, at);
    list.push(item.value);
    at = skipSpace(text, item.end);
  }
  return { value: list, end: at + 1 };
}

function parseString(text: string, from: number): { value: PdfValue; end: number } {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  let value = '';
  let at = from;
  for (let depth = 1; ; at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      at += 1;
      value += escapes[text[at] ?? ''] ?? text[at];
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')' && --depth === 0) return { value, end: at + 1 };
    value += character;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}
