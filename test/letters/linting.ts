import assert from 'node:assert/strict';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { composeBlocks, type LetterEdits } from '../../src/core/letters/templates/compose.ts';
import type { Decision } from '../../src/core/requests/model.ts';
import { catalogueCases, decided } from './catalogueCases.ts';

export type Found = readonly [severity: string, article: string, part: string];

export function lint(template: TemplateName, facts: LetterFacts, edits: LetterEdits = {}) {
  return lintLetter(facts, template, composeBlocks(template, facts, edits));
}

export function found(
  template: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits = {},
): Found[] {
  return lint(template, facts, edits).map(({ severity, article, where }) => [
    severity,
    article,
    where.part,
  ]);
}

export function erasure(outcome: 'granted' | 'partly' | 'refused', change: Partial<Decision> = {}) {
  return decided('erasure', outcome, 'sv', change);
}

/** A decision from which members are taken away. */
export function without(facts: LetterFacts, ...members: readonly (keyof Decision)[]): LetterFacts {
  return {
    ...facts,
    courses: facts.courses.map(({ decision, ...course }) => {
      if (!decision) return course;
      const left = Object.entries(decision).filter(([name]) => !members.includes(name as never));
      return { ...course, decision: Object.fromEntries(left) as Decision };
    }),
  };
}

export function caseOf(template: TemplateName, language: 'sv' | 'en' = 'sv'): LetterFacts {
  const one = catalogueCases.find(
    ({ template: name, facts }) => name === template && facts.language === language,
  );
  assert.ok(one);
  return one.facts;
}
