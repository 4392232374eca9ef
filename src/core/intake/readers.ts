import type { TimeZone } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import { assertNever } from '../kit/exhaustive.ts';
import { oneAtATime } from '../kit/oneAtATime.ts';
import { readMail } from './mail.ts';
import type { ReadMail } from './message.ts';
import { readOutlook } from './outlook.ts';
import { readPdf } from './pdf.ts';
import { readTextFile } from './plainText.ts';
import { formatOf } from './rules/format.ts';
import { mailLimits, unreadable } from './rules/guard.ts';

/** The memory of two files at once would not be bounded, and would be counted against both. */
const inTurn = oneAtATime();

/**
 * Reads a file by what it is, whatever it is called; one after another, however many are asked for at once. Throws
 * tooLarge or unreadableMessage; never anything else, and in bounded time and memory, whatever the bytes are.
 */
export function readFile(
  bytes: Uint8Array,
  fileName: string,
  timeZone: TimeZone,
): Promise<ReadMail> {
  return inTurn(() => read(bytes, fileName, timeZone));
}

async function read(bytes: Uint8Array, fileName: string, timeZone: TimeZone): Promise<ReadMail> {
  if (bytes.length > mailLimits.bytes) throw new FristError('tooLarge', { limit: '36 MiB' });
  const finding = formatOf(bytes, fileName);
  if ('refusal' in finding) throw unreadable(finding.refusal);
  switch (finding.format) {
    case 'eml':
      return readMail(bytes, fileName, timeZone);
    case 'msg':
      return readOutlook(bytes, timeZone);
    case 'pdf':
      return readPdf(bytes);
    case 'txt':
      return readTextFile(bytes);
    default:
      return assertNever(finding.format);
  }
}
