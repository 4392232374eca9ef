import type { PlainDate } from '../../kit/dates.ts';
import type { Block } from '../templates/blocks.ts';
import type { Letterhead } from '../templates/document.ts';
import { drawBlock } from './drawBlock.ts';
import { openEngine, type PdfEngine } from './engine.ts';
import type { Furniture } from './furniture.ts';
import { roomToBegin } from './keeping.ts';
import { packedObjects, plainObjects } from './objects.ts';
import { collectOutput } from './output.ts';
import { type Pacer, type PacerOptions, startPacer } from './pacer.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { pdfUaIdentification, xmlText } from './xmp.ts';

/** A finished file. */
export type RenderedDocument = { readonly bytes: Uint8Array; readonly pages: number };

/** What is printed, be it a letter or a register: its furniture, its head, its blocks, its attachments. */
export type Paper = Furniture & {
  readonly title: string;
  /** Stands above a cover. */
  readonly letterhead: Letterhead;
  /** Plain date; also the PDF's creation date, so that the same facts give the same bytes. */
  readonly date: PlainDate;
  readonly blocks: readonly Block[];
  /** Starts the first page and draws what stands above the blocks. */
  readonly drawHead: (sheet: Sheet) => Promise<void>;
  /** Attaches the machine-readable copy and names the file by it. */
  readonly attach: (engine: PdfEngine, created: Date, pacer: Pacer) => Promise<void>;
};

/** From here on the tags are packed; a letter's stand in the file as the oldest readers know them. */
const manySteps = 1000;

/**
 * Prints a paper as a tagged PDF/A-3a and PDF/UA-1 file. The same paper gives the same bytes.
 * Throws missingGlyph when a character has no font, cancelled on the signal.
 */
export async function printPaper(
  paper: Paper,
  options: PacerOptions = {},
): Promise<RenderedDocument> {
  const created = new Date(`${paper.date}T12:00:00Z`);
  const engine = openEngine({ title: xmlText(paper.title), language: paper.language, created });
  const output = collectOutput(engine);
  const steps = stepsOf(paper.blocks);
  const pacer = startPacer(steps, options);
  const objects = steps > manySteps ? packedObjects(engine) : plainObjects(engine);
  const sheet = openSheet(engine, paper, objects);
  await paper.drawHead(sheet);
  for (const at of paper.blocks.keys()) {
    const room = roomToBegin(sheet, paper.blocks, at);
    if (room > 0) sheet.keep(room);
    await drawBlock(sheet, paper, at, pacer);
    const rest = pacer.row();
    if (rest) await rest;
  }
  sheet.end();
  sheet.shaper.assertPrintable();
  await paper.attach(engine, created, pacer);
  engine.appendXML(pdfUaIdentification);
  engine.end();
  return { bytes: output.bytes(), pages: sheet.pages };
}

/** Each block is a step of the way, and each row of its table. */
function stepsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, one) => sum + 1 + (one.kind === 'table' ? one.rowCount : 0), 0);
}
