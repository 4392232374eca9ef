import { FristError } from '../../kit/errors.ts';

/** A piece of a finished file as text. What is made out among bytes that are no text is only good for long values. */
export type FilePart = { readonly text: string; readonly made?: 'outOfBytes' };

/** Bytes as text where they are; else the texts that can be made out among them. */
export function plainPart(bytes: Uint8Array): FilePart {
  const text = decoded(bytes);
  return text === undefined
    ? { text: runsAmong(bytes), made: 'outOfBytes' }
    : { text: unescaped(text) };
}

/** The finished file cannot be read back, so nothing can be said of it. */
export function unread(cause?: unknown): FristError {
  const reasons = {
    reasonSv: 'den färdiga filen gick inte att läsa för kontroll',
    reasonEn: 'the finished file could not be read back for the check',
  };
  return new FristError('unreadableFile', reasons, { cause });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** JSON and XML write some letters as numbers. */
function unescaped(text: string): string {
  let plain = text;
  if (plain.includes('\\')) {
    plain = plain
      .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replaceAll(/\\[nrtbf]/g, ' ');
  }
  if (plain.includes('&')) {
    plain = plain
      .replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) =>
        letterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), whole),
      )
      .replaceAll(/&(?:amp|lt|gt|quot|apos);/g, ' ');
  }
  return plain;
}

function letterOf(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

/** Enough for the comments of a picture; the rest are its pixels. */
const mostOfBytes = 256 * 1024;

/** Runs of letters among bytes, as one byte a letter and as two. */
function runsAmong(bytes: Uint8Array): string {
  const some = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mostOfBytes));
  const single = some.toString('latin1').match(/[\x20-\x7e\xa0-\xff]{8,}/g) ?? [];
  const double = some.toString('utf16le').match(/[\x20-\x7e\xa0-\u017f]{4,}/g) ?? [];
  return [...single, ...double, some.toString('utf8')].join('\n');
}
