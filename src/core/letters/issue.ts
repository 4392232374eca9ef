import type { CommandCall } from '../handlers.ts';
import type { PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { Unit } from '../unitOfWork.ts';
import { factsKey, factsOf, letterDate } from './facts.ts';
import type { LetterFacts, LintFinding } from './model.ts';
import type { LettersParts } from './ports.ts';
import { printedClean } from './printed.ts';
import { countIssued, markIssued, type StoredLetter } from './store.ts';
import { composeLetter, letterTexts } from './templates/compose.ts';
import { fileNameOf, writeLetter } from './written.ts';

/**
 * Numbers, prints and keeps a letter for good. The printing may take long and happens outside the
 * transaction; inside it, the draft, the case's facts and the number must still be what was printed.
 * Throws letterIncomplete, missingGlyph, cancelled, letterIssued, staleVersion, or what the check on the finished file
 * throws; then nothing is kept.
 */
export async function issueLetter(
  parts: LettersParts,
  draft: StoredLetter,
  call: CommandCall,
): Promise<void> {
  const { template } = draft;
  const date = letterDate(parts);
  const { facts, edits, findings } = writeLetter(parts, draft, date);
  refuseIncomplete(findings);
  const number = nextNumber(parts, draft, facts.request.reference);
  const letter = composeLetter(template, facts, edits, number);
  const refuseOld = () => refuseChanged(parts, draft, { facts, number });
  const printing = printedClean(parts, { ...draft, facts, letter }, call);
  const { bytes, pages } = await printing.catch((thrown) => {
    // What was left out only while the letter was printed is no leak.
    refuseOld();
    throw thrown;
  });

  call.write((unit) => {
    refuseOld();
    const kept = parts.attachments.keep(unit, bytes);
    const issued = markIssued(unit.db, draft, {
      number,
      date,
      language: facts.language,
      issuedAt: unit.now,
      texts: [...letterTexts(template, facts, edits)],
      attachmentId: kept.id,
      sha256: kept.sha256,
      pages,
      fileName: fileNameOf(template, facts, number),
    });
    if (!issued) throw new FristError('staleVersion');
    unit.journal({
      action: 'letter.issued',
      object: { type: 'letter', id: draft.id },
      fields: { template, number, date, pages, sha256: kept.sha256 },
    });
    tellCase(parts, unit, draft, date);
  });
}

/** Throws staleVersion where the case or the count of its letters is no longer as it was printed. */
function refuseChanged(
  parts: LettersParts,
  draft: StoredLetter,
  printed: { readonly facts: LetterFacts; readonly number: string },
): void {
  const { facts, number } = printed;
  const unchanged = factsKey(factsOf(parts, draft, facts.date)) === factsKey(facts);
  const stillNext = nextNumber(parts, draft, facts.request.reference) === number;
  if (!unchanged || !stillNext) throw new FristError('staleVersion');
}

/** The case learns within the same transaction what was issued; open pages after it. */
function tellCase(parts: LettersParts, unit: Unit, issued: StoredLetter, date: PlainDate): void {
  const { id, requestId, template, noticeId } = issued;
  parts.onIssued(unit, requestId, { template, date, ...(noticeId === null ? {} : { noticeId }) });
  unit.changed('letters', id);
  unit.changed('requests', requestId);
}

/** Issued letters of a case are counted from 1: 2026-0001-1. */
function nextNumber({ read }: LettersParts, draft: StoredLetter, reference: string): string {
  return `${reference}-${countIssued(read, draft.requestId) + 1}`;
}

function refuseIncomplete(findings: readonly LintFinding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length === 0) return;
  throw new FristError('letterIncomplete', {
    missing: [...new Set(errors.map((error) => error.article))],
    findings: errors.map(({ article, message, where }) => ({
      article,
      message,
      part: where.part,
      block: where.block ?? null,
    })),
  });
}
