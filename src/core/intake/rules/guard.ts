import { FristError } from '../../kit/errors.ts';
import type { Bilingual } from '../../kit/language.ts';

/** Bounds on a message file: far above real mail, far below what could stop the program. */
export const mailLimits = {
  /** More than any mail server takes; read whole within 200 MB. */
  bytes: 36 * 1024 * 1024,
  lines: 1_000_000,
  headerBytes: 512 * 1024,
  headerFields: 1000,
  multiparts: 200,
  parts: 1000,
  dashedLines: 50_000,
} as const;

const lineFeed = 10;
const dash = 45;

/** ‘boundary’ in lower case. */
const word = [98, 111, 117, 110, 100, 97, 114, 121] as const;

type Scan = {
  /** Boundaries announced anywhere in the file; each is one more level or branch of parts. */
  readonly boundaries: readonly string[];
  /** Starts of the lines that may separate parts. */
  readonly dashedLines: readonly number[];
};

/**
 * Looks at the raw bytes before any parser does. Throws tooLarge or unreadableMessage, within a time linear in
 * the size, for anything that is no message or that would cost a parser more than mail ever does.
 */
export function assertReadable(bytes: Uint8Array, fileName: string): void {
  if (bytes.length > mailLimits.bytes) throw new FristError('tooLarge', { limit: '36 MiB' });
  assertHeader(bytes, headerEndOf(bytes), fileName);
  assertParts(bytes, scanLines(bytes));
}

/** The error for a file that is no readable message, with its reason in both languages. */
export function unreadable(reason: Bilingual, options?: ErrorOptions): FristError {
  return new FristError('unreadableMessage', { reasonSv: reason.sv, reasonEn: reason.en }, options);
}

function assertHeader(bytes: Uint8Array, headerEnd: number, fileName: string): void {
  if (headerEnd > mailLimits.headerBytes) {
    if (!looksLikeMail(latin1(bytes, 0, 2000))) throw notMail(fileName);
    throw unreadable({
      sv: 'brevhuvudet är orimligt stort',
      en: 'its header is unreasonably large',
    });
  }
  const header = latin1(bytes, 0, headerEnd);
  if (header.includes('\0') || !looksLikeMail(header)) throw notMail(fileName);
  const fields = header.split('\n').filter((line) => /^[!-9;-~]+[ \t]*:/.test(line)).length;
  if (fields > mailLimits.headerFields) {
    throw unreadable({
      sv: 'brevhuvudet har för många fält',
      en: 'its header has too many fields',
    });
  }
}

function looksLikeMail(header: string): boolean {
  const known =
    /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|sender|reply-to|content-type|x-[\w-]+)[ \t]*:/im;
  return known.test(header);
}

function notMail(fileName: string): FristError {
  const ending = /\.[a-z\d]{1,5}$/i.exec(fileName)?.[0].toLowerCase() ?? '.eml';
  const [sv, en] = ending === '.eml' ? ['', ''] : [`, inte ${ending}`, `, not ${ending}`];
  return unreadable({
    sv: `den har inget brevhuvud som ett e-postmeddelande har (.eml${sv})`,
    en: `it has no header as an e-mail has (.eml${en})`,
  });
}

function headerEndOf(bytes: Uint8Array): number {
  let lineStart = 0;
  while (lineStart < bytes.length) {
    const end = bytes.indexOf(lineFeed, lineStart);
    if (end === -1) return bytes.length;
    if (end === lineStart || (end === lineStart + 1 && bytes[lineStart] === 13)) return lineStart;
    lineStart = end + 1;
  }
  return bytes.length;
}

function scanLines(bytes: Uint8Array): Scan {
  const boundaries: string[] = [];
  const dashedLines: number[] = [];
  let lines = 1;
  for (let at = 0; at < bytes.length; at++) {
    const here = bytes[at];
    if (here === lineFeed && ++lines > mailLimits.lines) throw tooManyLines();
    if (here === dash && bytes[at + 1] === dash && (at === 0 || bytes[at - 1] === lineFeed)) {
      dashedLines.push(at);
      if (dashedLines.length > mailLimits.dashedLines) throw tooManyParts();
    }
    if (isWord(bytes, at)) {
      const boundary = announcedBoundary(latin1(bytes, at, Math.min(bytes.length, at + 300)));
      if (boundary !== '') boundaries.push(boundary);
      if (boundaries.length > mailLimits.multiparts) throw tooManyParts();
    }
  }
  return { boundaries, dashedLines };
}

/** True where the word ‘boundary’ begins, in any case of letters. */
function isWord(bytes: Uint8Array, at: number): boolean {
  if (((bytes[at] ?? 0) | 32) !== word[0]) return false;
  for (let letter = 1; letter < word.length; letter++) {
    if (((bytes[at + letter] ?? 0) | 32) !== word[letter]) return false;
  }
  return true;
}

function announcedBoundary(text: string): string {
  const found = /^boundary(?:\*\d*\*?)?\s*=\s*(?:"([^"]{0,200})|([^\s;"]{0,200}))/i.exec(text);
  return found?.[1] ?? found?.[2] ?? '';
}

function assertParts(bytes: Uint8Array, scan: Scan): void {
  if (scan.boundaries.length === 0) return;
  const announced = new Set(scan.boundaries);
  let parts = 0;
  for (const start of scan.dashedLines) {
    const line = latin1(bytes, start + 2, Math.min(bytes.length, start + 210));
    const value = (line.split('\n', 1)[0] ?? '').trimEnd();
    if (announced.has(value)) parts++;
    if (parts > mailLimits.parts) throw tooManyParts();
  }
}

function tooManyParts(): FristError {
  return unreadable({
    sv: 'det har orimligt många eller djupt nästlade delar',
    en: 'it has unreasonably many or deeply nested parts',
  });
}

function tooManyLines(): FristError {
  return unreadable({ sv: 'det har orimligt många rader', en: 'it has unreasonably many lines' });
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  }
  return text;
}
