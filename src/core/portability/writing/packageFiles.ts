import { createHash } from 'node:crypto';
import type { ReleasedCopy, ReleasedFile } from '../../extracts/model/released.ts';
import { FristError } from '../../kit/errors.ts';
import type { Language } from '../../kit/language.ts';
import type { PackagedFile } from '../model.ts';
import { uniqueKeys } from '../rules/keys.ts';
import {
  checksumsName,
  originalName,
  pageName,
  readMeName,
  schemaName,
  tableNames,
} from '../rules/names.ts';
import { schemaOf } from '../rules/schema.ts';
import { type ReadMeFacts, readMeText } from '../templates/readMe.ts';
import { csvFile, jsonFile } from './tableFiles.ts';

/** One file of the package with its bytes. */
export type PackageFile = { readonly name: string; readonly bytes: Uint8Array };

/** What goes in, and what the read-me is told. */
export type PackageFacts = Omit<ReadMeFacts, 'documentNames'>;

/** How the work is heard: done and in all, in tables and pages. */
export type Hearing = {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
};

/**
 * The files of the package one after another, so that each can be let go of: two for each table, those of each
 * document, the schema, the read-me, and last the checksums of all before. Throws cancelled on the signal.
 */
export async function* packageFiles(
  facts: PackageFacts,
  hearing: Hearing,
): AsyncGenerator<PackageFile, readonly PackagedFile[]> {
  const { tables, files, language } = facts;
  const kept: PackagedFile[] = [];
  const noted = (file: PackageFile): PackageFile => {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    kept.push({ name: file.name, sha256, size: file.bytes.byteLength });
    return file;
  };
  const step = stepping(facts, hearing);
  for (const [at, { columns, rows }] of tables.entries()) {
    const keys = uniqueKeys(columns, language);
    const { json, csv } = tableNames(at, language);
    yield noted({ name: json, bytes: await jsonFile({ keys, rows }, hearing.signal) });
    yield noted({ name: csv, bytes: await csvFile({ keys, rows }, hearing.signal) });
    step();
  }
  const documentNames: string[][] = [];
  for (const [at, file] of files.entries()) {
    const names: string[] = [];
    for await (const one of documentFiles(file, at, language)) {
      names.push(one.name);
      yield noted(one);
      step();
    }
    documentNames.push(names);
  }
  if (tables.length > 0) {
    const schema = `${JSON.stringify(schemaOf(tables, language), null, 2)}\n`;
    yield noted({ name: schemaName, bytes: Buffer.from(schema) });
  }
  const readMe = Buffer.from(readMeText({ ...facts, documentNames }));
  yield noted({ name: readMeName(language), bytes: readMe });
  const sums = kept.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  yield noted({ name: checksumsName, bytes: Buffer.from(sums) });
  return kept;
}

/** The document as it came, where nothing in it is struck out; else a picture of each page. */
async function* documentFiles(
  { original, pageCount, page }: ReleasedFile,
  at: number,
  language: Language,
): AsyncGenerator<PackageFile> {
  if (original) {
    const { fileName, bytes } = original();
    yield { name: originalName(at, fileName, language), bytes };
    return;
  }
  for (let n = 0; n < pageCount; n++) {
    const { bytes, mediaType } = await page(n);
    yield { name: pageName(at, n, mediaType, language), bytes };
  }
}

/** Counts tables and pages. Throws cancelled. */
function stepping({ tables, files }: Pick<ReleasedCopy, 'tables' | 'files'>, hearing: Hearing) {
  const total = files.reduce((sum, { pageCount }) => sum + pageCount, tables.length);
  let done = 0;
  return () => {
    done += 1;
    hearing.progress(Math.min(done, total), total);
    if (hearing.signal.aborted) throw new FristError('cancelled');
  };
}
