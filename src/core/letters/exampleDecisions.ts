import { addMonths } from '../kit/dates.ts';
import type { Decision, DecisionItem, Right } from '../requests/model.ts';
import type { DecisionOutcome, GroundCode } from '../requests/rights/codes.ts';
import { rightsCatalogue } from '../requests/rights/index.ts';
import { exampleWords as words } from './exampleCase.ts';
import type { LetterFacts } from './model.ts';

/** Every way in which a right of an example can be decided, also for want of identity and as excessive. */
export function decisionsOf(right: Right, facts: LetterFacts): readonly Decision[] {
  const { outcomes, grounds } = rightsCatalogue[right];
  const always: readonly GroundCode[] = ['notIdentified', 'manifestlyExcessive'];
  const usual = outcomes.map((outcome) => {
    const ground = grounds.find(
      ({ code, for: carries }) => carries.includes(outcome) && !always.includes(code),
    );
    return decisionOf(right, outcome, facts, ground?.code);
  });
  return [...usual, ...always.map((code) => decisionOf(right, 'refused', facts, code))];
}

function decisionOf(
  right: Right,
  outcome: DecisionOutcome,
  facts: LetterFacts,
  ground: GroundCode | undefined,
): Decision {
  const { language, date } = facts;
  const limited = outcome !== 'granted';
  const acted = outcome !== 'refused';
  return {
    outcome,
    grounds: limited && ground ? [ground] : [],
    reasons: limited ? words.reasons[language] : '',
    action: acted ? words.action[language] : '',
    ...(acted ? { doneOn: date } : {}),
    items: acted ? itemsOf(right, facts, limited ? ground : undefined) : [],
  };
}

/** What became of single data; something is kept where there is a ground for it. */
function itemsOf(
  right: Right,
  { language, date }: LetterFacts,
  ground: GroundCode | undefined,
): DecisionItem[] {
  const title = words.title[language];
  const one = (outcome: DecisionItem['outcome']) => ({ title, outcome, reason: '' });
  const done = right === 'objection' ? [one('stopped')] : [one('erased'), one('anonymised')];
  if (right !== 'erasure' && right !== 'objection') return [];
  if (!ground) return done;
  const reason = words.reasons[language];
  return [...done, { ...one('kept'), ground, reason, keptUntil: addMonths(date, 84) }];
}
