import { createHash } from 'node:crypto';
import type { QueryCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import { letterDate } from './facts.ts';
import type { LetterFacts, TemplateName } from './model.ts';
import type { RenderedDocument } from './pdf/paper.ts';
import { renderLetter } from './pdf/render.ts';
import type { LettersParts } from './ports.ts';
import type { StoredLetter } from './store.ts';
import { composeLetter, type LetterEdits } from './templates/compose.ts';
import type { LetterDocument } from './templates/document.ts';
import { templates } from './templates/index.ts';
import { ownWords } from './templates/ownWords.ts';
import { carriedBy } from './templates/template.ts';
import { fileNameOf, writeLetter } from './written.ts';

/** A PDF on its way to a screen or a file. */
export type PrintedLetter = {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly sha256: string;
  readonly pages: number;
};

/** The draft with its watermark, dated today; or the issued letter as it was issued. */
export async function previewOf(
  parts: LettersParts,
  stored: StoredLetter,
  call: QueryCall,
): Promise<PrintedLetter> {
  if (stored.state === 'issued') return fileOf(parts, stored);
  const { facts, edits } = writeLetter(parts, stored, letterDate(parts));
  const { template, requestId } = stored;
  const letter = composeLetter(template, facts, edits);
  const printed = await printedClean(parts, { requestId, template, facts, letter }, call);
  return draftFile({ template, facts }, printed);
}

/**
 * Prints a letter and, where it carries something of the extract, reads the finished file for what was struck out or
 * left out (Art 15(4)). Throws missingGlyph, cancelled, and what the check throws.
 */
export async function printedClean(
  parts: Pick<LettersParts, 'assertClean'>,
  printing: Pick<StoredLetter, 'requestId' | 'template'> & {
    readonly facts: LetterFacts;
    readonly letter: LetterDocument;
  },
  call: QueryCall,
): Promise<RenderedDocument> {
  const { requestId, template, facts, letter } = printing;
  const printed = await renderLetter(letter, call);
  if (carriedBy(templates[template], facts) !== undefined) {
    const { bytes } = printed;
    const own = ownWords(letter.blocks);
    await parts.assertClean(requestId, { bytes, mediaType: 'application/pdf', own }, call);
  }
  return printed;
}

/** A letter that is not issued, with its watermark. Throws missingGlyph, cancelled. */
export async function printDraft(
  draft: {
    readonly template: TemplateName;
    readonly facts: LetterFacts;
    readonly edits: LetterEdits;
  },
  call: QueryCall,
): Promise<PrintedLetter> {
  const { template, facts, edits } = draft;
  return draftFile(draft, await renderLetter(composeLetter(template, facts, edits), call));
}

function draftFile(
  { template, facts }: { readonly template: TemplateName; readonly facts: LetterFacts },
  { bytes, pages }: RenderedDocument,
): PrintedLetter {
  return {
    fileName: fileNameOf(template, facts),
    contentBase64: Buffer.from(bytes).toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages,
  };
}

/** The issued PDF, byte for byte. Throws notPossible before the issue, damagedVault when its hash does not fit. */
export function fileOf(parts: LettersParts, stored: StoredLetter): PrintedLetter {
  const { attachmentId, sha256, pages, fileName } = stored;
  if (attachmentId === null || sha256 === null || pages === null || fileName === null) {
    throw new FristError('notPossible', {
      reasonSv: 'brevet är inte utfärdat',
      reasonEn: 'the letter has not been issued',
    });
  }
  const bytes = parts.attachments.bytes(attachmentId);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new FristError('damagedVault');
  }
  return { fileName, contentBase64: Buffer.from(bytes).toString('base64'), sha256, pages };
}
