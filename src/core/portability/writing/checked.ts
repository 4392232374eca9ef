import type { Language } from '../../kit/language.ts';
import type { PackagedFile } from '../model.ts';
import { readMeName } from '../rules/names.ts';
import type { PackageFile } from './packageFiles.ts';

/** Reads a finished file and throws where it holds what must not be handed over; `own` are words that are not data. */
export type Clean = (
  bytes: Uint8Array,
  mediaType: string,
  own?: readonly string[],
) => Promise<void>;

/**
 * The same files, each read before it goes into the zip: what a password locks cannot be read any more, and a zip adds
 * nothing but the names, which are ours.
 */
export async function* checkedFiles(
  source: AsyncGenerator<PackageFile, readonly PackagedFile[]>,
  language: Language,
  clean: Clean,
): AsyncGenerator<PackageFile, readonly PackagedFile[]> {
  let next = await source.next();
  while (!next.done) {
    const { name, bytes } = next.value;
    const own = name === readMeName(language) ? [Buffer.from(bytes).toString('utf8')] : [];
    await clean(bytes, mediaTypeOf(name), own);
    yield next.value;
    next = await source.next();
  }
  return next.value;
}

const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

function mediaTypeOf(name: string): string {
  return mediaTypes[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
