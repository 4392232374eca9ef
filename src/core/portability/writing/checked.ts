import type { PackagedFile } from '../model.ts';
import type { PackageFile } from './packageFiles.ts';

/** Reads a finished file and throws where it holds what must not be handed over. */
export type Clean = (bytes: Uint8Array, mediaType: string) => Promise<void>;

/** The same files, each read before it goes on. */
export async function* checkedFiles(
  source: AsyncGenerator<PackageFile, readonly PackagedFile[]>,
  clean: Clean,
): AsyncGenerator<PackageFile, readonly PackagedFile[]> {
  let next = await source.next();
  while (!next.done) {
    await clean(next.value.bytes, mediaTypeOf(next.value.name));
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
