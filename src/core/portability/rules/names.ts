import type { Bilingual, Language } from '../../kit/language.ts';

/** The first part of a name; ASCII, and never a title, which may name a person. */
const words = {
  package: { sv: 'dataportabilitet', en: 'data-portability' },
  readMe: { sv: 'LAS-MIG-FORST.txt', en: 'READ-ME-FIRST.txt' },
  table: { sv: 'tabell', en: 'table' },
  file: { sv: 'dokument', en: 'document' },
  page: { sv: 'sida', en: 'page' },
} as const satisfies Record<string, Bilingual>;

/** What the checksums stand in, as `sha256sum -c` reads them. */
export const checksumsName = 'sha256sums.txt';

/** The description of every table for a program: JSON Schema, draft 2020-12. */
export const schemaName = 'schema.json';

/** What the read-me of a package is called in the language of the person. */
export function readMeName(language: Language): string {
  return words.readMe[language];
}

/** The JSON and the CSV file of one table, counted from 0. */
export function tableNames(
  at: number,
  language: Language,
): { readonly json: string; readonly csv: string } {
  const name = tableName(at, language);
  return { json: `${name}.json`, csv: `${name}.csv` };
}

/** What a table is called in the package, without an ending; counted from 0. */
export function tableName(at: number, language: Language): string {
  return `${words.table[language]}-${at + 1}`;
}

/** What a document is called in the package, without an ending; counted from 0. */
export function fileName(at: number, language: Language): string {
  return `${words.file[language]}-${at + 1}`;
}

/** One page of a document as a picture, both counted from 0. */
export function pageName(
  at: number,
  page: number,
  mediaType: 'image/png' | 'image/jpeg',
  language: Language,
): string {
  const ending = mediaType === 'image/png' ? 'png' : 'jpg';
  return `${fileName(at, language)}-${words.page[language]}-${page + 1}.${ending}`;
}

/** The document as it came: our name with the ending of its own, where that is a plain one. */
export function originalName(at: number, cameAs: string, language: Language): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(cameAs)?.[1]?.toLowerCase() ?? 'bin';
  return `${fileName(at, language)}.${ending}`;
}

/** The package itself: the case's reference and what it is. */
export function packageName(reference: string, language: Language, ending: 'zip' | 'pdf'): string {
  return `${reference}-${words.package[language]}.${ending}`;
}
