import { createHash } from 'node:crypto';
import { assertNever } from '../../kit/exhaustive.ts';
import type { Block } from '../templates/blocks.ts';
import { csvName, type LetterDocument } from '../templates/document.ts';
import { factsFile } from './attachment.ts';
import { csvFile } from './csv.ts';
import { openEngine, type PdfEngine } from './engine.ts';
import { roomToBegin } from './keeping.ts';
import { drawFirstPageHead, footerText } from './letterhead.ts';
import { collectOutput } from './output.ts';
import { type Pacer, type PacerOptions, startPacer } from './pacer.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { spacerHeight } from './styles.ts';
import { drawTable } from './table.ts';
import { drawFacts, drawHeading, drawList, drawNote, drawParagraph } from './textBlocks.ts';
import { pdfUaIdentification, xmlText } from './xmp.ts';

export type RenderedLetter = { readonly bytes: Uint8Array; readonly pages: number };

/**
 * Prints a letter as a tagged PDF/A-3a and PDF/UA-1 file with its facts attached. The same document
 * gives the same bytes. Throws missingGlyph when a character has no font, cancelled on the signal.
 */
export async function renderLetter(
  letter: LetterDocument,
  options: PacerOptions = {},
): Promise<RenderedLetter> {
  const created = new Date(`${letter.date}T12:00:00Z`);
  const engine = openEngine({ title: xmlText(letter.title), language: letter.language, created });
  const output = collectOutput(engine);
  const rows = letter.blocks.reduce(
    (sum, one) => sum + (one.kind === 'table' ? one.rowCount : 0),
    0,
  );
  const pacer = startPacer(rows, options);
  const sheet = openSheet(engine, {
    language: letter.language,
    header: [letter.letterhead.name, `${letter.number ?? letter.reference}  ·  ${letter.date}`],
    footer: footerText(letter),
    draft: letter.draft,
  });
  await drawFirstPageHead(sheet, letter);
  for (const [at, block] of letter.blocks.entries()) {
    const room = roomToBegin(sheet, letter.blocks, at);
    if (room > 0) sheet.keep(room);
    await drawBlock(sheet, block, pacer);
  }
  sheet.end();
  sheet.shaper.assertPrintable();
  await attachFacts(engine, letter, created, pacer);
  engine.appendXML(pdfUaIdentification);
  engine.end();
  return { bytes: output.bytes(), pages: sheet.pages };
}

async function drawBlock(sheet: Sheet, block: Block, pacer: Pacer): Promise<void> {
  switch (block.kind) {
    case 'heading':
      return drawHeading(sheet, block);
    case 'paragraph':
      return drawParagraph(sheet, block);
    case 'note':
      return drawNote(sheet, block);
    case 'list':
      return drawList(sheet, block);
    case 'facts':
      return drawFacts(sheet, block);
    case 'table':
      return drawTable(sheet, block, pacer);
    case 'pageBreak':
      return sheet.startPage();
    case 'spacer':
      sheet.y += spacerHeight;
      return;
    default:
      assertNever(block);
  }
}

async function attachFacts(
  engine: PdfEngine,
  letter: LetterDocument,
  created: Date,
  pacer: Pacer,
): Promise<void> {
  const facts = await factsFile(letter, pacer);
  engine._id = createHash('sha256').update(letter.title).update(facts).digest().subarray(0, 16);
  const made = { relationship: 'Data', creationDate: created, modifiedDate: created };
  engine.file(facts, {
    name: 'frist-facts.json',
    type: 'application/json',
    description: 'The facts of this letter as JSON',
    ...made,
  });
  if (!letter.csv) return;
  for (const [at, table] of letter.attachedTables.entries()) {
    engine.file(csvFile(table, pacer), {
      name: csvName(at),
      type: 'text/csv',
      description: `Table ${at + 1} as CSV`,
      ...made,
    });
  }
}
