import type { PlainDate } from '../kit/dates.ts';
import { factsOf } from './facts.ts';
import type { Letter, LetterFacts, LintFinding } from './model.ts';
import type { LettersParts } from './ports.ts';
import { lintPrintable } from './printable.ts';
import { lintLetter } from './rules.ts';
import type { StoredLetter } from './store.ts';
import { composeBlocks, type LetterEdits, letterTexts } from './templates/compose.ts';
import { templates } from './templates/index.ts';

/** A letter that is not issued, written from the facts of the moment. */
export type Written = {
  readonly facts: LetterFacts;
  readonly edits: LetterEdits;
  readonly findings: readonly LintFinding[];
};

/** Writes an owed letter or a draft from the facts as they stand, and lints it. */
export function writeLetter(parts: LettersParts, stored: StoredLetter, date: PlainDate): Written {
  const facts = factsOf(parts, stored.requestId, stored.template, date);
  const edits = stored.edits[facts.language] ?? {};
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
  const common = { id, requestId, version, template, state, title: templates[template].title };
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
    return { ...common, language: stored.language, texts: [], findings: [] };
  }
  const { facts, edits, findings } = writeLetter(parts, stored, date);
  const texts = letterTexts(template, facts, edits);
  return { ...common, language: facts.language, texts, findings };
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
export function fileNameOf(stored: StoredLetter, facts: LetterFacts, number?: string): string {
  const slug = templates[stored.template].fileSlug[facts.language];
  const draft = facts.language === 'sv' ? 'utkast' : 'draft';
  return `${number ?? `${facts.request.reference}-${draft}`}-${slug}.pdf`;
}
