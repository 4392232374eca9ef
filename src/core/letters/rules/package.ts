import type { LetterFacts, LintFinding } from '../model.ts';
import { carriedSets } from '../templates/extractParts.ts';

/** The package of Art 20(1) has something in it. */
export function lintPackage(facts: LetterFacts): readonly LintFinding[] {
  const sets = carriedSets(facts, 'portable');
  return sets.some(({ rowCount }) => rowCount > 0) ? [] : [nothingPortable];
}

const nothingPortable: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 20(1)',
  message: {
    sv: 'Ingen datamängd med innehåll är markerad för överföring: markera det som personen själv har lämnat.',
    en: 'No data set with content is marked as portable: mark what the person provided.',
  },
  where: { part: 'extract' },
};
