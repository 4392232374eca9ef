import { inflateSync } from 'node:zlib';
import { unread } from './plainTexts.ts';

/**
 * A stream of a PDF without what packs it. Pictures stay as they are packed. Throws unreadableFile for a packing that
 * is not known, so that nothing passes unread.
 */
export function unfiltered(raw: Buffer, dictionary: string): Buffer {
  const value = /\/F(?:ilter)?\s*(\[[^\]]*\]|\/[A-Za-z0-9]+)/.exec(dictionary)?.[1] ?? '';
  const names = value.match(/[A-Za-z0-9]+/g) ?? [];
  return names.reduce((bytes, name) => unpacked(bytes, name), raw);
}

function unpacked(bytes: Buffer, name: string): Buffer {
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return inflated(bytes);
    case 'ASCIIHexDecode':
    case 'AHx':
      return Buffer.from(beforeEnd(bytes, '>').replaceAll(/\s/g, ''), 'hex');
    case 'ASCII85Decode':
    case 'A85':
      return fromBase85(beforeEnd(bytes, '~>').replaceAll(/\s/g, ''));
    case 'DCTDecode':
    case 'DCT':
    case 'JPXDecode':
    case 'CCITTFaxDecode':
    case 'CCF':
    case 'JBIG2Decode':
      return bytes;
    default:
      throw unread();
  }
}

function inflated(raw: Buffer): Buffer {
  try {
    return inflateSync(raw);
  } catch {
    // Line ends before ‘endstream’, or a stream that breaks off: what is there is read.
    try {
      return inflateSync(raw, { finishFlush: 2 });
    } catch (cause) {
      throw unread(cause);
    }
  }
}

function beforeEnd(bytes: Buffer, sign: string): string {
  const text = bytes.toString('latin1');
  const end = text.indexOf(sign);
  return end < 0 ? text : text.slice(0, end);
}

/** Five signs for four bytes; ‘z’ for four noughts; a last group may be shorter. */
function fromBase85(text: string): Buffer {
  const groups = text.replaceAll('z', '!!!!!').match(/.{1,5}/g) ?? [];
  return Buffer.concat(
    groups.map((group) => {
      const value = [...group.padEnd(5, 'u')].reduce(
        (sum, sign) => sum * 85 + sign.charCodeAt(0) - 33,
        0,
      );
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value % 2 ** 32);
      return bytes.subarray(0, group.length - 1);
    }),
  );
}
