import type { ReleasedCopy } from '../../extracts/model/released.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { Language } from '../../kit/language.ts';
import { attachCopy } from '../../letters/pdf/attachment.ts';
import { drawHead, footerText, headWords } from '../../letters/pdf/letterhead.ts';
import { printPaper, type RenderedDocument } from '../../letters/pdf/paper.ts';
import { letterheadOf } from '../../letters/templates/document.ts';
import type { Organisation } from '../../settings/model.ts';
import { paperBlocks, paperTitle } from '../templates/paper.ts';
import type { Hearing } from './packageFiles.ts';

/** What is printed of a case. */
export type PaperFacts = Pick<ReleasedCopy, 'tables' | 'files'> & {
  readonly language: Language;
  readonly organisation: Organisation;
  readonly reference: string;
  readonly date: PlainDate;
  /** Who receives it, as the envelope's window shows it. */
  readonly addressee: readonly string[];
};

/**
 * The package on paper: a tagged PDF with what the zip holds; attached is only which case it belongs to. The same facts give the same bytes.
 * Throws missingGlyph, cancelled.
 */
export function printedPackage(facts: PaperFacts, hearing: Hearing): Promise<RenderedDocument> {
  const { language, organisation, reference, date, addressee } = facts;
  const letterhead = letterheadOf(organisation);
  const title = `${paperTitle(language)} (${reference})`;
  const marks = [
    [headWords.date[language], date],
    [headWords.reference[language], reference],
  ] as const;
  return printPaper(
    {
      language,
      title,
      date,
      letterhead,
      header: [letterhead.name, `${reference}  ·  ${date}`],
      footer: footerText(letterhead),
      draft: false,
      blocks: paperBlocks(facts, language),
      drawHead: (sheet) => drawHead(sheet, { letterhead, addressee, marks }),
      attach: (engine, created, pacer) => {
        const paper = { format: 'frist-package/1', reference, date, language };
        const pieces = [`${JSON.stringify(paper, null, 1)}\n`];
        const description = 'Which case this paper belongs to, as JSON';
        const named = JSON.stringify(facts);
        return attachCopy(engine, { pieces, description, created, named }, pacer);
      },
    },
    hearing,
  );
}
