import type { DocumentBlock, PrintedDocument } from '../../src/core/documents/model.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { isDict, readPdf, textOf } from '../support/pdfObjects.ts';

/** A document of some blocks, without an addressee. */
export function documentOf(
  blocks: readonly DocumentBlock[],
  besides: Partial<PrintedDocument> = {},
): PrintedDocument {
  return {
    language: 'sv',
    title: 'Provdokument',
    reference: 'B-2026-001',
    date: plainDate('2026-11-23'),
    blocks,
    ...besides,
  };
}

/** A table whose cells name their place. */
export function tableOf(columns: number, rows: number, title = 'Tabellen'): DocumentBlock {
  return {
    kind: 'table',
    title,
    columns: Array.from({ length: columns }, (_, at) => `Kolumn${at + 1}`),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, at) => `r${row + 1}k${at + 1}`),
    ),
  };
}

/** The titles of a file's bookmarks. */
export function bookmarksOf(bytes: Uint8Array): readonly string[] {
  return [...readPdf(bytes).objects.values()].flatMap(({ value }) => {
    if (!isDict(value) || !('Dest' in value.dict)) return [];
    return [textOf(value.dict['Title']) ?? ''];
  });
}

export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
