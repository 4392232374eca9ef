import type { Bilingual } from '../kit/language.ts';
import type { IncomingMessage } from './model.ts';
import type { ArrivalFinding } from './rules/arrival.ts';
import { cleanLine } from './rules/cleanText.ts';
import { byMachine, kindOf } from './rules/kind.ts';
import { guessLanguage } from './rules/language.ts';
import { ownWords } from './rules/quotes.ts';
import { caseReferencesIn, type HeaderField, referencesIn } from './rules/references.ts';
import { rightsIn } from './rules/rightsEvidence.ts';

/** A file that came with a message. Its name is text to show, never a path. */
export type MessagePart = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** A message and its files, from one reading. */
export type ReadMail = {
  readonly message: IncomingMessage;
  readonly parts: readonly MessagePart[];
};

/** What a reader of one format takes out of a file, before anything is concluded from it. */
export type TakenOut = Pick<
  IncomingMessage,
  'format' | 'sender' | 'subject' | 'text' | 'textCut'
> & {
  readonly headers: readonly HeaderField[];
  readonly messageId?: string | undefined;
  readonly parts: readonly MessagePart[];
  readonly finding: ArrivalFinding;
  readonly remarks: readonly Bilingual[];
};

/** Draws the conclusions that are the same for every format: language, rights, kind and references. */
export function concluded(taken: TakenOut): ReadMail {
  const { sender, subject, text, parts, finding, headers } = taken;
  // A mail server and an answering machine ask for nothing, whatever they quote.
  const rights = byMachine(taken) ? [] : rightsIn(subject, text);
  const caseReferences = caseReferencesIn(subject, text);
  const { kind, evidence } = kindOf({ headers, sender, subject, text, rights, caseReferences });
  const message: IncomingMessage = {
    format: taken.format,
    kind,
    kindEvidence: cleanLine(evidence, 300),
    sender,
    subject,
    text,
    textCut: taken.textCut,
    attachments: parts.map(({ fileName, mediaType, bytes }) => ({
      fileName,
      mediaType,
      size: bytes.length,
    })),
    ...(finding.arrival === undefined ? {} : { arrival: finding.arrival }),
    language: guessLanguage(`${subject}\n${ownWords(subject, text)}`),
    rights,
    ...(taken.messageId === undefined ? {} : { messageId: cleanLine(taken.messageId, 998) }),
    references: referencesIn(headers).map((id) => cleanLine(id, 998)),
    caseReferences,
    remarks: [...finding.remarks, ...taken.remarks],
  };
  return { message, parts };
}

/** The name of a part as it is shown: never a path, never empty. */
export function partName(given: string, at: number, ending = ''): string {
  const name = cleanLine(given, 255).replaceAll(/[/\\]/g, '_');
  return name === '' ? `attachment-${at + 1}${ending}` : name;
}

/** A media type as it is written, or the general one. */
export function mediaTypeOf(given: string): string {
  const mediaType = cleanLine(given, 100).toLowerCase();
  return /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
}
