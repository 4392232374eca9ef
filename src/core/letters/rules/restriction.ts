import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';

/** A restriction that a letter speaks of stands as the letter says (Art 18(1)), and is lifted after it (Art 18(3)). */
export function lintRestriction(
  facts: LetterFacts,
  template: TemplateName,
): readonly LintFinding[] {
  if (template === 'restrictionLifting') return lintAnnounced(facts);
  return template === 'restrictionReply' ? lintRestricted(facts) : [];
}

/** Who asked for restriction and got it is told that it stands: then it must. */
function lintRestricted({ courses, restrictions }: LetterFacts): readonly LintFinding[] {
  const decision = courses.find(({ right }) => right === 'restriction')?.decision;
  const isGranted = decision !== undefined && decision.outcome !== 'refused';
  const stands = restrictions.some(({ liftedOn }) => liftedOn === undefined);
  return isGranted && !stands ? [notRestricted] : [];
}

/** The person is told before: not on a later day, and hardly on the same one. */
function lintAnnounced({ restrictions, date }: LetterFacts): readonly LintFinding[] {
  const days = restrictions.flatMap(({ liftOn, liftedOn }) =>
    liftOn !== undefined && liftedOn === undefined ? [liftOn] : [],
  );
  if (days.some((day) => day < date)) return [tooLate];
  return days.some((day) => day === date) ? [sameDay] : [];
}

const notRestricted: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 18(1)',
  message: {
    sv: 'Brevet säger att behandlingen är begränsad, men ingen begränsning gäller i ärendet. Öppna den först.',
    en: 'The letter says that the processing is restricted, but no restriction stands in the case. Open it first.',
  },
  where: { part: 'case' },
};

const tooLate: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 18(3)',
  message: {
    sv: 'Dagen då begränsningen skulle hävas har passerat. Personen ska få veta det innan: bestäm en ny dag.',
    en: 'The day of lifting has passed. The person is to be told before it: settle another day.',
  },
  where: { part: 'case' },
};

const sameDay: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 18(3)',
  message: {
    sv: 'Begränsningen ska hävas samma dag som brevet skrivs. Personen ska få veta det innan: ge tid för brevet att nå fram.',
    en: 'The restriction is to be lifted on the very day of the letter. The person is to be told before: leave time for it to arrive.',
  },
  where: { part: 'case' },
};
