import { rightsCatalogue } from '../../requests/rights/index.ts';
import { isRefusedUnsearched } from '../../requests/rules/answered.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { coursesAnswered } from './decision.ts';
import { isReply } from './replies.ts';

/**
 * A reply on a right that is searched for waits for every line of the search; and says of nothing that it was
 * considered which the officer left outside the scope (Art 12(3), 15(1)).
 */
export function lintSearch(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  if (!isReply(template)) return [];
  const { openSearch = 0, outsideScope = [] } = facts;
  const judged = coursesAnswered(facts, template).filter(
    ({ decision }) => decision !== undefined && !isRefusedUnsearched(decision),
  );
  const searched = judged.some(({ right }) => rightsCatalogue[right].needsSearch);
  return [
    ...(searched && openSearch > 0 ? [unsearched(openSearch)] : []),
    ...outsideScope.flatMap(({ right, titles }) =>
      judged.some((course) => course.right === right) ? [leftOut(right, titles.length)] : [],
    ),
  ];
}

function unsearched(count: number): LintFinding {
  return {
    severity: 'error',
    article: 'GDPR Art 12(3), 15(1)',
    message: {
      sv:
        count === 1
          ? 'En rad i sökningen saknar besked: svaret går ut när allt är genomsökt.'
          : `${count} rader i sökningen saknar besked: svaret går ut när allt är genomsökt.`,
      en:
        count === 1
          ? 'One line of the search has no finding: the reply goes out once everything is searched.'
          : `${count} lines of the search have no finding: the reply goes out once everything is searched.`,
    },
    where: { part: 'extract' },
  };
}

function leftOut(right: keyof typeof rightsCatalogue, count: number): LintFinding {
  const { name } = rightsCatalogue[right];
  return {
    severity: 'warning',
    article: 'GDPR Art 12(3)',
    message: {
      sv:
        count === 1
          ? `En behandling som ${name.sv} kan gälla är inte vald i beslutet.`
          : `${count} behandlingar som ${name.sv} kan gälla är inte valda i beslutet.`,
      en:
        count === 1
          ? `One processing activity to which ${name.en} may apply is not chosen in the decision.`
          : `${count} processing activities to which ${name.en} may apply are not chosen in the decision.`,
    },
    where: { part: 'decision', block: 'scope' },
  };
}
