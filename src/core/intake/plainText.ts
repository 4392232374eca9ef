import { concluded, type ReadMail, type TakenOut } from './message.ts';
import { noArrival } from './rules/arrival.ts';
import { cleanProse, cut, longestText } from './rules/cleanText.ts';
import { unreadable } from './rules/guard.ts';
import { labelledLines } from './rules/labelled.ts';

/** Reads a text file: UTF-8, UTF-16 with its mark, else windows-1252. Throws unreadableMessage for what is no text. */
export function readTextFile(bytes: Uint8Array): ReadMail {
  return concluded(fromText('txt', decoded(bytes)));
}

/** Reads a text that was pasted. */
export function readPasted(bytes: Uint8Array): ReadMail {
  return concluded(fromText('pasted', decoded(bytes)));
}

/** A text that no mail program has framed: who sent it, only where a line says so. */
export function fromText(format: TakenOut['format'], whole: string, cutBefore = false): TakenOut {
  const text = cleanProse(whole.slice(0, 2 * longestText));
  return {
    format,
    ...labelledLines(text),
    text: cut(text, longestText),
    textCut: cutBefore || whole.length > 2 * longestText || text.length > longestText,
    headers: [],
    parts: [],
    finding: noArrival(),
    remarks:
      text === '' ? [{ sv: 'Meddelandet har ingen text.', en: 'The message has no text.' }] : [],
  };
}

function decoded(bytes: Uint8Array): string {
  // Four bytes for a character at most; the rest would be cut anyway.
  const read = bytes.subarray(0, 12 * longestText);
  const text = new TextDecoder(encodingOf(read)).decode(read);
  if (text.slice(0, 100_000).includes('\0')) {
    throw unreadable({ sv: 'den är ingen textfil', en: 'it is no text file' });
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    // A character cut at the end is no fault: `stream` waits for its rest.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
