import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { coursesAnswered } from './decision.ts';
import { isReply } from './replies.ts';

/** Every named recipient of what was rectified, erased or restricted has a notice of its own (Art 19). */
export function lintRecipients(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  if (!isReply(template)) return [];
  const untold = coursesAnswered(facts, template).flatMap(({ right, scope, decision }) => {
    if (!decision || !rightsCatalogue[right].tellsRecipients(decision)) return [];
    const told = facts.notices
      .filter((notice) => notice.right === right)
      .map(({ recipient }) => recipient.name);
    return facts.records
      .filter(({ id }) => scope.some((one) => one.id === id))
      .flatMap(({ recipients }) => recipients.map(({ name }) => name))
      .filter((name) => !told.includes(name));
  });
  return [...new Set(untold)].map(notTold);
}

function notTold(name: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 19',
    message: {
      sv: `Mottagaren ${name} har ingen underrättelse i ärendet.`,
      en: `The recipient ${name} has no notice in the case.`,
    },
    where: { part: 'case' },
  };
}
