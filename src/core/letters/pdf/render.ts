import type { LetterDocument } from '../templates/document.ts';
import { attachCopy, factsText } from './attachment.ts';
import { drawHead, footerText, headWords } from './letterhead.ts';
import type { PacerOptions } from './pacer.ts';
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
      attach: (engine, created, pacer) =>
        attachCopy(
          engine,
          {
            pieces: factsText(letter),
            description: 'The facts of this letter as JSON',
            created,
            named: title,
          },
          pacer,
        ),
    },
    options,
  );
}
