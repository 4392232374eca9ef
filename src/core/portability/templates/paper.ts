import type { ReleasedCopy } from '../../extracts/model/released.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { Block } from '../../letters/templates/blocks.ts';
import { pageBlocks } from '../../letters/templates/extractCopy.ts';
import { extentOf } from '../../letters/templates/extractParts.ts';
import { extractTexts } from '../../letters/templates/extractTexts.ts';

const texts = {
  title: { sv: 'Dina uppgifter, för dig att flytta', en: 'Your data, for you to move' },
  what: {
    sv: 'Det här är personuppgifter som du själv har lämnat till oss och som vi behandlar automatiserat med stöd av ditt samtycke eller vårt avtal (artikel 20 i dataskyddsförordningen). Papper kan inte läsas av ett datorprogram. Du har fortfarande rätt att få uppgifterna som en fil som går att läsa så; hör i så fall av dig. Det är kostnadsfritt.',
    en: 'These are personal data that you provided to us, and that we process by automated means on the basis of your consent or our contract (Article 20 of the General Data Protection Regulation). A computer program cannot read paper. You are still entitled to the data as a file that it can read; just let us know. It is free of charge.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the printed package is called. */
export function paperTitle(language: Language): string {
  return texts.title[language];
}

/** The package as it is printed: each table with every row, each document page by page, and nothing else. */
export function paperBlocks(
  { tables, files }: Pick<ReleasedCopy, 'tables' | 'files'>,
  language: Language,
): readonly Block[] {
  const part = (title: string, source: string, extent: string): readonly Block[] => [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'facts',
      rows: [
        { label: extractTexts.system[language], value: source },
        { label: extractTexts.extent[language], value: extent },
      ],
    },
  ];
  return [
    { kind: 'heading', level: 1, text: texts.title[language] },
    { kind: 'paragraph', text: texts.what[language] },
    ...tables.flatMap(({ title, source, columns, rowCount, rows }): readonly Block[] => [
      ...part(title, source, extentOf('rows', rowCount, language)),
      { kind: 'table', title, columns, rowCount, rows },
    ]),
    ...files.flatMap((file): readonly Block[] => [
      ...part(file.title, file.source, extentOf('pages', file.pageCount, language)),
      ...pageBlocks(file, language),
    ]),
  ];
}
