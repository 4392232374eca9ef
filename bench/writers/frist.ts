import { plainDate } from '../../src/core/kit/dates.ts';
import { renderLetter } from '../../src/core/letters/pdf/render.ts';
import type { Block } from '../../src/core/letters/templates/blocks.ts';
import type { LetterDocument } from '../../src/core/letters/templates/document.ts';
import { columns, rowsOneByOne } from '../extractRows.ts';
import type { Writer } from './writer.ts';

/**
 * Our own engine: tagged PDF/A-3a and PDF/UA-1, letterhead, page numbers, repeated headers. It asks for the rows one
 * after the other, as in the product, where they come from the vault.
 */
export const write: Writer = async (count) => {
  const table: Block = {
    kind: 'table',
    title: 'Ärenden hos kundtjänst',
    columns,
    rowCount: count,
    rows: () => rowsOneByOne(count),
  };
  return (await renderLetter(letterOf([table]))).bytes;
};

/** A letter of the sample organisation with these blocks under its heading. */
export function letterOf(blocks: readonly Block[]): LetterDocument {
  return {
    language: 'sv',
    title: 'Registerutdrag',
    letterhead: {
      name: 'Wesafe IT',
      organisationNumber: '556000-0000',
      addressLines: ['Exempelgatan 1', '111 22 Stockholm'],
      website: 'www.wesafe.se',
      envelopeWindow: 'swedishC5',
    },
    addressee: ['Åsa Öberg-Lindström', 'Sjövägen 12', '123 45 Exempelstad'],
    reference: '2026-0001',
    number: '2026-0001-1',
    date: plainDate('2026-11-23'),
    blocks: [{ kind: 'heading', level: 1, text: 'Registerutdrag' }, ...blocks],
    draft: false,
    facts: {},
    attachedTables: [],
  };
}
