import type { Right } from '../requests/model.ts';
import type { LetterFacts, LintFinding, TemplateName } from './model.ts';
import { lintCase } from './rules/case.ts';
import { lintExtract } from './rules/extract.ts';
import { lintFrame } from './rules/frame.ts';
import { lintMandatory } from './rules/mandatory.ts';
import { lintPromise } from './rules/promise.ts';
import { lintExtractWording, lintWording } from './rules/wording.ts';
import type { Block } from './templates/blocks.ts';
import { templates } from './templates/index.ts';

/** What a complainant would find wrong in the letter, found first. An error stops the issue. */
export function lintLetter(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  return [
    ...lintMandatory(facts, template, blocks),
    ...(templates[template].bearsExtract ? lintExtract(facts) : []),
    ...(templates[template].bearsExtract ? lintExtractWording(facts, blocks) : []),
    ...lintCase(facts, template),
    ...lintFrame(facts),
    ...(template === 'acknowledgement' ? lintPromise(facts, blocks) : []),
    ...lintWording(facts, blocks),
  ];
}

/** The letters that a request owes its requester, by the rights it invokes (Art 12(3), 15). */
export function lettersOwed(rights: readonly Right[]): readonly TemplateName[] {
  return rights.includes('access') ? ['acknowledgement', 'accessReply'] : ['acknowledgement'];
}

/** The letters that may be written in a case: those it owes, and the extract by itself. */
export function lettersFitting(rights: readonly Right[]): readonly TemplateName[] {
  return rights.includes('access') ? [...lettersOwed(rights), 'extract'] : lettersOwed(rights);
}
