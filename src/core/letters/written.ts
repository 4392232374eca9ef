import type { PlainDate } from '../kit/dates.ts';
import { factsOf } from './facts.ts';
import type { Letter, LetterFacts, LintFinding, TemplateName } from './model.ts';
import type { LettersParts } from './ports.ts';
import { lintPrintable } from './printable.ts';
import { lintLetter } from './rules.ts';
import type { StoredLetter } from './store.ts';
import { findWording } from './storeWording.ts';
import { composeBlocks, type LetterEdits, letterTexts } from './templates/compose.ts';
import { templates } from './templates/index.ts';

/** A letter that is not issued, written from the facts of the moment. */
export type Written = {
  readonly facts: LetterFacts;
  readonly edits: LetterEdits;
  readonly findings: readonly LintFinding[];
};

/**
 * Writes an owed letter or a draft from the facts as they stand, and lints it. The officer's words for this
 * letter go before the organisation's, and those before the template's own.
 */
export function writeLetter(parts: LettersParts, stored: StoredLetter, date: PlainDate): Written {
  const facts = factsOf(parts, stored, date);
  const { language } = facts;
  const own = findWording(parts.read, stored.template, language)?.edits ?? {};
  const edits = { ...own, ...stored.edits[language] };
  const blocks = composeBlocks(stored.template, facts, edits);
  const findings = [
    ...lintLetter(facts, stored.template, blocks),
    ...lintPrintable(facts, stored.template, blocks),
  ];
  return { facts, edits, findings };
}

/** The letter as screens show it. */
export function viewOf(parts: LettersParts, stored: StoredLetter, date: PlainDate): Letter {
  const { id, requestId, version, template, state } = stored;
  const title = templates[template].title;
  const common = { id, requestId, version, template, state, title, ...recipientOf(parts, stored) };
  if (state === 'issued') {
    return {
      ...common,
      language: stored.language,
      texts: stored.texts,
      findings: [],
      ...issueOf(stored),
    };
  }
  if (state === 'discarded') {
    const waived = stored.waived === null ? {} : { waived: stored.waived };
    return { ...common, ...waived, language: stored.language, texts: [], findings: [] };
  }
  const { facts, edits, findings } = writeLetter(parts, stored, date);
  const { language } = facts;
  // What the officer has typed stands as he typed it, {placeholders} and all.
  const typed = stored.edits[language] ?? {};
  const texts = letterTexts(template, facts, edits).map((one) => ({
    ...one,
    text: one.locked ? one.text : (typed[one.block] ?? one.text),
  }));
  return { ...common, language, texts, findings };
}

/** The recipient to whom the letter goes, where it carries a notice (Art 19). */
function recipientOf(
  parts: LettersParts,
  { requestId, noticeId }: StoredLetter,
): Pick<Letter, 'noticeId' | 'recipient'> {
  if (noticeId === null) return {};
  const notice = parts.request(requestId).notices.find(({ id }) => id === noticeId);
  return { noticeId, ...(notice ? { recipient: notice.recipient.name } : {}) };
}

function issueOf({ number, date, issuedAt, sha256, pages, fileName }: StoredLetter) {
  return {
    ...(number === null ? {} : { number }),
    ...(date === null ? {} : { date }),
    ...(issuedAt === null ? {} : { issuedAt }),
    ...(sha256 === null ? {} : { sha256 }),
    ...(pages === null ? {} : { pages }),
    ...(fileName === null ? {} : { fileName }),
  };
}

/** ASCII, no personal names: 2026-0001-1-mottagningsbekraftelse.pdf. */
export function fileNameOf(template: TemplateName, facts: LetterFacts, number?: string): string {
  const slug = templates[template].fileSlug[facts.language];
  const draft = facts.language === 'sv' ? 'utkast' : 'draft';
  return `${number ?? `${facts.request.reference}-${draft}`}-${slug}.pdf`;
}
