import type { LetterFacts, LintFinding, TemplateName } from './model.ts';
import { lintAgreement } from './rules/agreement.ts';
import { lintCase } from './rules/case.ts';
import { lintDecision } from './rules/decision.ts';
import { lintExtension } from './rules/extension.ts';
import { lintExtract } from './rules/extract.ts';
import { lintFrame } from './rules/frame.ts';
import { lintLanguage } from './rules/language.ts';
import { lintMandatory } from './rules/mandatory.ts';
import { lintMedium } from './rules/medium.ts';
import { lintOpponent } from './rules/opponent.ts';
import { lintPackage } from './rules/package.ts';
import { lintPromise } from './rules/promise.ts';
import { lintQuestion } from './rules/question.ts';
import { lintRecipients } from './rules/recipients.ts';
import { lintRestriction } from './rules/restriction.ts';
import { lintSearch } from './rules/search.ts';
import { lintExtractWording, lintWording } from './rules/wording.ts';
import type { Block } from './templates/blocks.ts';
import { templates } from './templates/index.ts';
import { carriedBy } from './templates/template.ts';

/** What a complainant would find wrong in the letter, found first. An error stops the issue. */
export function lintLetter(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const missing = lintMandatory(facts, template, blocks);
  const reported = new Set(missing.map(({ where }) => where.block));
  return [
    ...missing,
    ...lintCarried(facts, template, blocks),
    ...lintDecision(facts, template).filter(({ where }) => !reported.has(where.block ?? '')),
    ...lintSearch(facts, template),
    ...lintRecipients(facts, template, blocks),
    ...lintRestriction(facts, template),
    ...lintExtension(facts, template, blocks),
    ...lintQuestion(facts, template, blocks),
    ...lintCase(facts, template),
    ...lintFrame(facts, template),
    ...lintLanguage(facts, template),
    ...lintMedium(facts, template),
    ...lintPromise(facts, template, blocks),
    ...lintWording(facts, template, blocks),
    ...lintAgreement(facts, template, blocks),
    ...lintOpponent(facts, template, blocks),
  ];
}

function lintCarried(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const carried = carriedBy(templates[template], facts);
  if (carried === 'portable') return lintPackage(facts);
  return carried === 'extract' ? [...lintExtract(facts), ...lintExtractWording(facts, blocks)] : [];
}
