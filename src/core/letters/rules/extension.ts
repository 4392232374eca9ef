import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { longDate } from '../templates/wording.ts';

/** An extension is told inside the first month, with its reasons and both dates (Art 12(3)). */
export function lintExtension(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  if (template !== 'extension') return [];
  const { first, extendedAlarm } = facts.request.deadline;
  const text = blocks.filter(isTextBlock).map(textOf).join('\n');
  const dates = [first, extendedAlarm].filter(
    (date) => !text.includes(longDate(date, facts.language)),
  );
  return [
    ...(facts.extension ? [] : [notExtended]),
    ...(facts.extension?.reasons.trim() === '' ? [noReasons] : []),
    ...(facts.date > first ? [tooLate(first)] : []),
    ...dates.map(noDate),
  ];
}

const notExtended: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Tiden är inte förlängd i ärendet.',
    en: 'The time has not been extended in the case.',
  },
  where: { part: 'case' },
};

const noReasons: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(3)',
  message: {
    sv: 'Förlängningen saknar skäl.',
    en: 'The extension has no reasons.',
  },
  where: { part: 'case' },
};

function tooLate(first: string): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 12(3)',
    message: {
      sv: `Beskedet om förlängning skulle ha lämnats senast ${first}: tiden kan inte längre förlängas. Svara på begäran.`,
      en: `The notice of extension was due by ${first}: the time can no longer be extended. Answer the request.`,
    },
    where: { part: 'case' },
  };
}

function noDate(date: string): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 12(3)',
    message: {
      sv: `Brevet ska nämna både den första och den nya sista dagen: ${date} saknas.`,
      en: `The letter is to name both the first and the new last day: ${date} is missing.`,
    },
    where: { part: 'letter' },
  };
}
