import { unzipSync } from 'fflate';
import { pdfTexts } from './pdfTexts.ts';
import { type FilePart, plainPart, unread } from './plainTexts.ts';

/** How deep files may stand in files: an attachment’s sheet in a package is three. */
const deepest = 5;

/**
 * Every text of a finished file: the pages, attachments, outline and metadata of a PDF; each entry of a zip or a
 * workbook with its name; else the file as text. Throws unreadableFile for what cannot be opened, so that nothing
 * passes unread.
 */
export async function* fileTexts(bytes: Uint8Array, depth = 0): AsyncGenerator<FilePart> {
  if (depth > deepest) throw unread();
  if (isPdf(bytes)) {
    for await (const part of pdfTexts(bytes)) {
      if (part.embedded) yield* fileTexts(part.embedded, depth + 1);
      else yield part;
    }
  } else if (startsWith(bytes, 'PK\u0003\u0004')) {
    for (const [name, entry] of Object.entries(entriesOf(bytes))) {
      yield { text: name };
      yield* fileTexts(entry, depth + 1);
    }
  } else {
    yield plainPart(bytes);
  }
}

function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw unread(cause);
  }
}

/** Readers take a PDF that begins within the first kilobyte. */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((letter, n) => bytes[n] === letter.charCodeAt(0));
}
