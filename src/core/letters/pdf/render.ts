import { createHash } from 'node:crypto';
import type { LetterDocument } from '../templates/document.ts';
import { factsFile } from './attachment.ts';
import type { PdfEngine } from './engine.ts';
import { drawHead, footerText, headWords } from './letterhead.ts';
import type { Pacer, PacerOptions } from './pacer.ts';
import { printPaper, type RenderedDocument } from './paper.ts';

/**
 * Prints a letter as a tagged PDF/A-3a and PDF/UA-1 file with its facts attached. The same document
 * gives the same bytes. Throws missingGlyph when a character has no font, cancelled on the signal.
 */
export function renderLetter(
  letter: LetterDocument,
  options: PacerOptions = {},
): Promise<RenderedDocument> {
  const { language, title, date, letterhead, reference, number, blocks, draft } = letter;
  const marks = [
    [headWords.date[language], date],
    [headWords.reference[language], reference],
    [headWords.number[language], number ?? headWords.draft[language]],
  ] as const;
  return printPaper(
    {
      language,
      title,
      letterhead,
      date,
      header: [letterhead.name, `${number ?? reference}  ·  ${date}`],
      footer: footerText(letterhead),
      draft,
      blocks,
      drawHead: (sheet) => drawHead(sheet, { letterhead, addressee: letter.addressee, marks }),
      attach: (engine, created, pacer) => attachFacts(engine, letter, created, pacer),
    },
    options,
  );
}

async function attachFacts(
  engine: PdfEngine,
  letter: LetterDocument,
  created: Date,
  pacer: Pacer,
): Promise<void> {
  const facts = await factsFile(letter, pacer);
  engine._id = createHash('sha256').update(letter.title).update(facts).digest().subarray(0, 16);
  engine.file(facts, {
    name: 'frist-facts.json',
    type: 'application/json',
    description: 'The facts of this letter as JSON',
    relationship: 'Data',
    creationDate: created,
    modifiedDate: created,
  });
}
