import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import { assertNever } from '../../kit/exhaustive.ts';
import type { Organisation } from '../../settings/model.ts';
import type { Block } from '../templates/blocks.ts';
import { letterheadOf } from '../templates/document.ts';
import { attachCopy } from './attachment.ts';
import { drawHead, footerText, headWords } from './letterhead.ts';
import type { PacerOptions } from './pacer.ts';
import { printPaper, type RenderedDocument } from './paper.ts';

/**
 * Prints a document on the organisation's letterhead as a tagged PDF/A-3a and PDF/UA-1 file, its words attached as
 * JSON. The same document gives the same bytes. Throws missingGlyph when a character has no font, cancelled on the
 * signal.
 */
export function renderDocument(
  document: PrintedDocument,
  organisation: Organisation,
  options: PacerOptions = {},
): Promise<RenderedDocument> {
  const { language, title, date, reference, addressee } = document;
  const letterhead = letterheadOf(organisation);
  const marks = [
    [headWords.date[language], date],
    ...(reference === undefined ? [] : [[headWords.reference[language], reference] as const]),
  ] as const;
  return printPaper(
    {
      language,
      letterhead,
      title: reference === undefined ? title : `${title} (${reference})`,
      date,
      header: [letterhead.name, `${reference ?? title}  ·  ${date}`],
      footer: footerText(letterhead),
      draft: false,
      blocks: [titleOf(document), ...document.blocks.map(printed)],
      drawHead: (sheet) =>
        drawHead(sheet, {
          letterhead,
          ...(addressee ? { addressee: [addressee.name, ...addressee.addressLines] } : {}),
          marks,
        }),
      attach: (engine, created, pacer) => {
        const pieces = [
          `${JSON.stringify({ controller: letterhead.name, ...document }, null, 1)}\n`,
        ];
        const description = 'The words of this document as JSON';
        return attachCopy(engine, { pieces, description, created }, pacer);
      },
    },
    options,
  );
}

function titleOf({ title, subtitle }: PrintedDocument): Block {
  return { kind: 'heading', level: 1, text: title, ...(subtitle ? { subtitle } : {}) };
}

/** A document's own headings stand under its title. */
function printed(block: DocumentBlock): Block {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level === 1 ? 2 : 3, text: block.text };
    case 'text':
      return { kind: 'paragraph', text: block.text };
    case 'bullets':
      return { kind: 'list', items: block.items };
    case 'facts':
      return { kind: 'facts', rows: block.rows.map(([label, value]) => ({ label, value })) };
    case 'table': {
      const { rows, ...table } = block;
      return { ...table, captioned: true, rowCount: rows.length, rows: () => rows };
    }
    case 'chart':
    case 'figures':
      return block;
    case 'contents':
      return { ...block, depth: 3 };
    default:
      return assertNever(block);
  }
}
