import type { LetterFacts, LintFinding } from '../model.ts';
import { carriedSets } from '../templates/extractParts.ts';
import { undecidedProposals } from './extract.ts';

/** The package of Art 20(1) has something in it, and nothing of it waits for the officer (Art 20(4)). */
export function lintPackage(facts: LetterFacts): readonly LintFinding[] {
  const { tables, files } = carriedSets(facts, 'portable');
  const filled =
    tables.some(({ rowCount }) => rowCount > 0) || files.some(({ pageCount }) => pageCount > 0);
  return [...(filled ? [] : [nothingPortable]), ...undecidedProposals(facts, 'GDPR Art 20(4)')];
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
