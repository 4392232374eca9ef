import { pdfjs } from '../../intake/isolatedPdf.ts';
import { unfiltered } from './pdfFilters.ts';
import { type FilePart, plainPart, unread } from './plainTexts.ts';

type PdfPart = FilePart & { readonly embedded?: Uint8Array };

/**
 * The texts of a PDF: what its pages show as a reader takes them out, and, apart from that, every text written in
 * its objects and streams, inflated: titles, bookmarks, alternatives, links, metadata; attachments as bytes.
 */
export async function* pdfTexts(bytes: Uint8Array): AsyncGenerator<PdfPart> {
  yield* writtenTexts(bytes);
  yield* pageTexts(bytes);
}

/** A reader keeps something of every page it has read: after so many it begins anew. */
const pagesAtATime = 1000;

async function* pageTexts(bytes: Uint8Array): AsyncGenerator<PdfPart> {
  for (let from = 1, pages = 1; from <= pages; from += pagesAtATime) {
    const loading = await opened(bytes);
    const document = await loading.promise.catch((cause: unknown) => {
      throw unread(cause);
    });
    try {
      pages = document.numPages;
      for (let at = from; at < from + pagesAtATime && at <= pages; at++) {
        const page = await document.getPage(at);
        const { items } = await page.getTextContent();
        yield { text: items.map((item) => ('str' in item ? pieceOf(item) : '')).join('') };
        page.cleanup();
      }
    } finally {
      await loading.destroy();
    }
  }
}

async function opened(bytes: Uint8Array) {
  const { getDocument } = await pdfjs();
  return getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: 0,
  });
}

/** A line’s end divides words; a reader marks gaps by pieces of space of their own. */
function pieceOf(item: { readonly str: string; readonly hasEOL: boolean }): string {
  return item.hasEOL ? `${item.str}\n` : item.str;
}

/** Every string between the streams, and what stands in each of them. */
function* writtenTexts(bytes: Uint8Array): Generator<PdfPart> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let done = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', done)) {
    const begin = at + 6 + (buffer[at + 6] === 13 ? 2 : 1);
    const declared = lengthBefore(buffer, done, at);
    const end = buffer.indexOf('endstream', begin + declared);
    if (end < 0) break;
    const before = buffer.toString('latin1', done, at);
    yield* objectTexts(before);
    yield* streamTexts(buffer.subarray(begin, end), before.slice(-1500));
    done = end + 9;
  }
  yield* objectTexts(buffer.toString('latin1', done));
}

/** What is written in objects: their strings, in hexadecimal too; names with letters in hexadecimal, comments, the rest. */
function* objectTexts(text: string): Generator<PdfPart> {
  if (/\/Encrypt\b/.test(text)) throw unread();
  yield { text: stringsIn(text) };
  const hexadecimal = text.match(/<[0-9a-f\s]{6,}>/gi) ?? [];
  const names = text.match(/\/[^\s/<>[\]()#]*#[^\s/<>[\]()]*/g) ?? [];
  const comments = text.match(/%[^\r\n]+/g) ?? [];
  const made = [
    ...hexadecimal.map((one) => inLetters(fromHex(one))),
    ...names.map((one) =>
      one.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => inLetters(fromHex(code))),
    ),
    ...comments,
    text.includes('%%EOF') ? text.slice(text.lastIndexOf('%%EOF') + 5) : '',
  ];
  yield { text: made.join('\n'), made: 'outOfBytes' };
}

/** The length that the stream’s dictionary states: its bytes may hold the word that ends it. */
function lengthBefore(buffer: Buffer, from: number, at: number): number {
  const head = buffer.toString('latin1', Math.max(from, at - 1500), at);
  const stated = [...head.matchAll(/\/Length (\d+)(?! \d+ R)/g)].at(-1)?.[1];
  const length = Number(stated ?? 0);
  return at + length < buffer.length ? length : 0;
}

function* streamTexts(raw: Buffer, head: string): Generator<PdfPart> {
  const dictionary = head.slice(Math.max(0, head.lastIndexOf(' obj')));
  const bytes = unfiltered(raw, dictionary);
  if (dictionary.includes('/EmbeddedFile')) {
    yield { text: '', embedded: bytes };
  } else if (/\/Subtype *\/Image/.test(dictionary) || /\/Metadata|\/XML/.test(dictionary)) {
    yield plainPart(bytes);
  } else {
    const text = bytes.toString('latin1');
    yield { text: stringsIn(text) };
    // What draws a page is read as the page; a script or whatever else there is, as it stands.
    if (!/\bT[jJ]\b/.test(text)) {
      yield* objectTexts(text);
      yield plainPart(bytes).made ? plainPart(bytes) : { text, made: 'outOfBytes' };
    }
  }
}

/** The strings of PDF syntax, literal and hexadecimal, in Latin letters or UTF-16. */
function stringsIn(text: string): string {
  const literal = text.match(/\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)/g) ?? [];
  const hexadecimal = text.match(/<feff[0-9a-f\s]*>/gi) ?? [];
  return [
    ...literal.map((one) => inLetters(Buffer.from(unquoted(one.slice(1, -1)), 'latin1'))),
    ...hexadecimal.map((one) => inLetters(fromHex(one))),
  ].join('\n');
}

function fromHex(written: string): Buffer {
  return Buffer.from(written.replaceAll(/[<>\s]/g, ''), 'hex');
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unquoted(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(\d{1,3}|\r\n|[\s\S])/g, (_, sign: string) =>
    /^\d/.test(sign)
      ? String.fromCharCode(Number.parseInt(sign, 8) & 255)
      : (named[sign] ?? (/[\r\n]/.test(sign) ? '' : sign)),
  );
}

function inLetters(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)));
    return even.swap16().toString('utf16le');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return bytes.toString('utf8');
  return bytes.toString('latin1');
}
