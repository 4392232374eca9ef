import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { PlainDate } from '../../kit/dates.ts';
import { FristError } from '../../kit/errors.ts';
import type { PackagedFile } from '../model.ts';
import type { PackageFile } from './packageFiles.ts';

/** What may come of it: the answer goes as text through the bridge, which has its limits. */
const mostBytes = 256 * 1024 * 1024;

/** A zip and what lies in it. */
export type Zip = { readonly bytes: Uint8Array; readonly files: readonly PackagedFile[] };

/**
 * Packs files as they come: plain, the same files on the same date giving the same bytes; or under a password, with
 * AES-256 as WinZip, 7-Zip and others read it (AE-2). The names can be read in either. Throws cancelled, tooLarge.
 */
export async function zipOf(
  source: AsyncGenerator<PackageFile, readonly PackagedFile[]>,
  options: {
    readonly date: PlainDate;
    readonly password: string | undefined;
    readonly signal: AbortSignal;
  },
): Promise<Zip> {
  const { date, password, signal } = options;
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    rawLastModDate: dosDate(date),
    dataDescriptor: false,
    bufferedWrite: true,
    signal,
    ...(password === undefined ? {} : { password, encryptionStrength: 3 as const }),
  });
  try {
    let size = 0;
    let next = await source.next();
    while (!next.done) {
      const { name, bytes } = next.value;
      size += bytes.byteLength;
      if (size > mostBytes) throw new FristError('tooLarge', { limit: '256 MiB' });
      await writer.add(name, new Uint8ArrayReader(bytes));
      next = await source.next();
    }
    return { bytes: await writer.close(), files: next.value };
  } catch (thrown) {
    if (signal.aborted) throw new FristError('cancelled');
    throw thrown;
  }
}

/** Noon of a plain date as a zip writes it: no time zone comes in. */
function dosDate(date: PlainDate): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const noon = 12 << 11;
  return (((year - 1980) << 9) | (month << 5) | day) * 0x10000 + noon;
}
