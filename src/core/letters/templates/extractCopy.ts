import type { ReleasedFile } from '../../extracts/model/released.ts';
import type { Language } from '../../kit/language.ts';
import { categoryNames } from '../../processing/model/codes.ts';
import type { LetterFacts, LetterFile, LetterTable } from '../model.ts';
import type { Block, FactRow, PictureBlock } from './blocks.ts';
import { extentOf, extractOf, hasCopy } from './extractParts.ts';
import { extractTexts as texts } from './extractTexts.ts';
import { heading, locked } from './paragraphs.ts';
import type { MandatoryBlock } from './template.ts';
import { say } from './wording.ts';

const labels = {
  copy: { sv: 'Om kopian', en: 'About the copy' },
  files: { sv: 'Om dokumenten', en: 'About the documents' },
} as const;

/** The copy itself: an overview, each data set with its system and every row, each document page by page (Art 15(3)). */
export function copyBlocks(facts: LetterFacts): readonly Block[] {
  if (!hasCopy(facts)) return [];
  return [aboutCopy(facts), overviewBlock(facts), ...tableBlocks(facts), ...fileBlocks(facts)];
}

/** The copy as a whole, and each data set and document of it. */
export function copyMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const missing = { sv: 'kopian av uppgifterna', en: 'the copy of the data' };
  const { tables, files } = extractOf(facts);
  const blocks = [
    'copy',
    ...tables.map((_, at) => tableBlockId(at)),
    ...(files.length > 0 ? ['files'] : []),
    ...files.map((_, at) => fileBlockId(at)),
  ];
  return blocks.map((block) => ({ block, article: 'GDPR Art 15(3)', missing }));
}

/** The id of a data set's table, counted from 0; findings name it. */
export function tableBlockId(at: number): string {
  return `dataSet${at + 1}`;
}

/** The id of a document handed over as a copy, counted from 0. */
export function fileBlockId(at: number): string {
  return `file${at + 1}`;
}

function aboutCopy(facts: LetterFacts): Block {
  const { language } = facts;
  const attached = extractOf(facts).tables.length > 0 ? ` ${texts.attached[language]}` : '';
  return {
    ...locked({ id: 'copy', label: labels.copy }, 'GDPR Art 15(3)', texts.copy, language),
    text: `${texts.copy[language]}${attached}`,
  };
}

/** Every data set and document with its system, its processing activity and how much it holds. */
function overviewBlock(facts: LetterFacts): Block {
  const { language } = facts;
  const { tables, files } = extractOf(facts);
  const rows = [
    ...tables.map((set) => [set, extentOf('rows', set.rowCount, language)] as const),
    ...files.map((set) => [set, extentOf('pages', set.pageCount, language)] as const),
  ].map(([{ title, source, record }, extent]) => [
    title,
    source,
    record?.[language] ?? nothing,
    extent,
  ]);
  const columns = [texts.title, texts.system, texts.processing, texts.extent];
  return {
    kind: 'table',
    id: 'overview',
    title: texts.overview[language],
    captioned: true,
    columns: columns.map((column) => column[language]),
    rowCount: rows.length,
    rows: () => rows,
  };
}

/** An empty cell is not read aloud; a dash says that there is nothing to say. */
const nothing = '–';

function tableBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  return extractOf(facts).tables.flatMap((set, at): Block[] => [
    { kind: 'heading', level: 3, text: set.title },
    {
      kind: 'facts',
      rows: belongingRows(facts, set, extentOf('rows', set.rowCount, language)),
    },
    set.columns.length === 0 ? emptied(facts, at) : tableBlock(set, at),
  ]);
}

function tableBlock(set: LetterTable, at: number): Block {
  return {
    kind: 'table',
    id: tableBlockId(at),
    article: 'GDPR Art 15(3)',
    title: set.title,
    columns: set.columns,
    rowCount: set.rowCount,
    rows: set.rows,
  };
}

/** Where each column of a table is left out. */
function emptied({ language }: LetterFacts, at: number): Block {
  return {
    kind: 'paragraph',
    id: tableBlockId(at),
    locked: true,
    article: 'GDPR Art 15(4)',
    text: say(texts.allLeftOut, language, { heading: texts.heldBackHeading[language] }),
  };
}

function fileBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const { files } = extractOf(facts);
  if (files.length === 0) return [];
  return [
    heading(texts.filesHeading, language),
    locked({ id: 'files', label: labels.files }, 'GDPR Art 15(3)', texts.files, language),
    ...files.flatMap((file, at): Block[] => [
      { kind: 'heading', level: 3, text: file.title },
      {
        kind: 'facts',
        id: fileBlockId(at),
        article: 'GDPR Art 15(3)',
        rows: belongingRows(facts, file, extentOf('pages', file.pageCount, language)),
      },
      ...pageBlocks(file, language),
    ]),
  ];
}

/** Each page as a picture; what stands in it is not said again, for words that were struck out must not be. */
export function pageBlocks(
  { title, pageCount, page }: Pick<ReleasedFile, 'title' | 'pageCount' | 'page'>,
  language: Language,
): readonly PictureBlock[] {
  return Array.from({ length: pageCount }, (_, at) => {
    const counted = { page: String(at + 1), pages: String(pageCount), title };
    return {
      kind: 'picture',
      alt: say(texts.pageOf, language, counted),
      caption: say(texts.page, language, counted),
      picture: () => page(at),
    };
  });
}

function belongingRows(
  { language }: LetterFacts,
  { source, record, categories }: LetterTable | LetterFile,
  extent: string,
): readonly FactRow[] {
  const named = categories.map((category) => categoryNames[category][language]);
  const rows = [
    { label: texts.system[language], value: source },
    { label: texts.processing[language], value: record?.[language] ?? '' },
    { label: texts.categories[language], value: named.join(', ') },
    { label: texts.extent[language], value: extent },
  ];
  return rows.filter(({ value }) => value !== '');
}
