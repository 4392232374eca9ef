import { monthNames } from '../../kit/dateTexts.ts';
import { assertNever } from '../../kit/exhaustive.ts';
import type { DocumentBlock, PrintedDocument } from '../model.ts';

const hard = '\u00a0';
const months = [...monthNames.sv, ...monthNames.en].join('|');

/** Spaces at which a reader would lose what belongs together: an article and its letter, a section, a day. */
const held = [
  /(?<=\b(?:artikel|Article|Articles|skäl|recital|s\.|modul)) (?=\d)/gu,
  // The letter after an article: 6.1 f, but not a word that merely follows a number.
  /(?<=\d\.\d{1,2}) (?=[a-k](?!\p{L}))/gu,
  /(?<=\d kap\.) (?=\d+ §)/gu,
  /(?<=\d) (?=§)/gu,
  // A telephone number, an amount or a postcode in its groups.
  /(?<=\d) (?=\d{2,3}(?!\d))/gu,
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'gu'),
];

/** The same document with no-break spaces where a line may not end, as ‘artikel 6.1 f’ and ‘9 september’. */
export function unbroken(document: PrintedDocument): PrintedDocument {
  return {
    ...document,
    title: glued(document.title),
    ...(document.subtitle === undefined ? {} : { subtitle: glued(document.subtitle) }),
    blocks: document.blocks.map(gluedBlock),
  };
}

function glued(text: string): string {
  return held.reduce((line, space) => line.replaceAll(space, hard), text);
}

function gluedBlock(block: DocumentBlock): DocumentBlock {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { ...block, text: glued(block.text) };
    case 'bullets':
      return { ...block, items: block.items.map(glued) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(([name, value]) => [glued(name), glued(value)] as const),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(glued)) };
    case 'figures':
      return {
        ...block,
        figures: block.figures.map(({ label, value, note }) => ({
          label: glued(label),
          value: glued(value),
          note: glued(note),
        })),
      };
    case 'chart':
    case 'contents':
      return block;
    default:
      return assertNever(block);
  }
}
