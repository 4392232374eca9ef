import type { Language } from '../../src/core/kit/language.ts';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { decided } from './catalogueCases.ts';

/** A request for access that is granted and answered with data, unless said otherwise. */
export function accessFacts(language: Language, change: Partial<LetterFacts> = {}): LetterFacts {
  return { ...decided('access', 'granted', language), ...change };
}

/** What the linter finds in a letter as its template writes it. */
export function lint(facts: LetterFacts, template: TemplateName = 'accessReply') {
  return lintLetter(facts, template, composeBlocks(template, facts, {}));
}

/** The articles of what stops the letter. */
export function errorArticles(facts: LetterFacts, template: TemplateName = 'accessReply') {
  return lint(facts, template)
    .filter(({ severity }) => severity === 'error')
    .map(({ article }) => article);
}
