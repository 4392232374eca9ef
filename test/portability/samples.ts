import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import type { ReleasedFile, ReleasedTable } from '../../src/core/extracts/model/released.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { dataSetIdSchema } from '../../src/core/kit/ids.ts';
import type { Language } from '../../src/core/kit/language.ts';
import {
  type PackageFacts,
  packageFiles,
} from '../../src/core/portability/writing/packageFiles.ts';
import { zipOf } from '../../src/core/portability/writing/zip.ts';

const id = dataSetIdSchema.parse('00000000-0000-4000-8000-000000000001');

/** A table as it is released. */
export function released(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  title = 'Beställningar',
): ReleasedTable {
  const set = { id, title, source: 'Kundsystemet', portable: true, edition: 1 };
  return { ...set, columns, rowCount: rows.length, rows: () => rows };
}

/** A document of so many pages: pictures, or the bytes as they came. */
export function document(pageCount: number, original?: string): ReleasedFile {
  const bytes = Buffer.from(`original ${original}`);
  return {
    ...{ id, title: 'Avtal', source: 'Arkivet', portable: true, edition: 1 },
    pageCount,
    page: async (page) => ({
      bytes: Buffer.from(`picture ${page}`),
      mediaType: page % 2 === 0 ? 'image/png' : 'image/jpeg',
      width: 1,
      height: 1,
    }),
    ...(original === undefined ? {} : { original: () => ({ fileName: original, bytes }) }),
  };
}

/** What the package is made of, unless said otherwise: one table of two rows. */
export function packageFacts(change: Partial<PackageFacts> = {}): PackageFacts {
  return {
    tables: [
      released(
        ['Vara', 'Pris'],
        [
          ['Kikare', '100'],
          ['Tält', '200'],
        ],
      ),
    ],
    files: [],
    language: 'sv',
    controller: 'Wesafe IT Sverige AB',
    reference: '2026-0001',
    date: plainDate('2026-11-23'),
    ways: ['dataskydd@wesafe.se', '08-123 45 67'],
    ...change,
  };
}

/** Hears nothing and is never cancelled. */
export const unheard = { signal: new AbortController().signal, progress: () => undefined };

/** Every file of the package by its name. */
export async function filesOf(facts: PackageFacts): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const { name, bytes } of packageFiles(facts, unheard)) {
    files.set(name, Buffer.from(bytes));
  }
  return files;
}

/** The package as a zip, under a password where one is given. */
export async function zipped(facts: PackageFacts, password?: string) {
  const { signal } = unheard;
  return zipOf(packageFiles(facts, unheard), { date: facts.date, password, signal });
}

/** What lies in a zip, by name; throws for a password that is not its. */
export async function unzipped(
  bytes: Uint8Array,
  password?: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    ...(password === undefined ? {} : { password }),
  });
  const files = new Map<string, Buffer>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  return files;
}

/** The text of one file of the package. */
export function textOf(files: ReadonlyMap<string, Buffer>, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`${name} is not in ${[...files.keys()].join(', ')}`);
  return bytes.toString('utf8');
}

/** The names of the files that do not depend on what is in it. */
export function ownNames(language: Language): { readonly readMe: string } {
  return { readMe: language === 'sv' ? 'LAS-MIG-FORST.txt' : 'READ-ME-FIRST.txt' };
}
