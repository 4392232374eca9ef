import { bookkeeping } from '../../deadlines/rules/bookkeeping.ts';
import { isCountable, type PlainDate } from '../../kit/dates.ts';
import type { Decision, Right } from '../model.ts';
import { rightsCatalogue } from '../rights/index.ts';
import { isExcessive } from '../rights/shared.ts';
import { itemProblems } from './decisionItems.ts';
import { type DecisionProblem, problem, supports } from './decisionProblem.ts';
import { restrictionProblems } from './decisionRestriction.ts';

/** A decision as it may be recorded, completed by what follows from the law; or what is wrong with it. */
export type JudgedDecision = {
  readonly problems: readonly DecisionProblem[];
  readonly decision: Decision;
};

/**
 * How long reasons must be that carry a refusal, whole or in part, or outweigh an objection: a bare word tells
 * nobody why, and demonstrates nothing. Our figure.
 */
const leastReasons = 40;

/** How many grounds a decision may stand on. */
const mostGrounds = 6;

/**
 * Judges a decision on a right against its file in the catalogue (Art 12(3)-(5)), and completes it: grounds on
 * which single items are kept are grounds of the decision, and an accounting record is kept to the day that
 * Bokföringslagen 7 kap. 2 § gives. `today` is the officer's plain date; `isRestricted` says whether a
 * restriction of the case is in force (Art 18(1)).
 */
export function validDecision(
  right: Right,
  given: Decision,
  today: PlainDate,
  isRestricted = false,
): JudgedDecision {
  const decision = completed(given);
  return {
    problems: [
      ...outcomeProblems(right, decision),
      ...groundProblems(right, decision),
      ...reasonProblems(decision),
      ...actionProblems(decision, today),
      ...itemProblems(right, decision, today),
      ...restrictionProblems(right, decision, isRestricted),
    ],
    decision,
  };
}

function completed(given: Decision): Decision {
  const items = given.items.map((item) =>
    item.outcome === 'kept' && item.financialYearEnd && isCountable(item.financialYearEnd)
      ? { ...item, keptUntil: bookkeeping(item.financialYearEnd).keepThrough }
      : item,
  );
  const ofItems = items.flatMap(({ outcome, ground }) =>
    outcome === 'kept' && ground !== undefined ? [ground] : [],
  );
  return { ...given, items, grounds: [...new Set([...given.grounds, ...ofItems])] };
}

function outcomeProblems(right: Right, { outcome }: Decision): readonly DecisionProblem[] {
  const { outcomes, name, article } = rightsCatalogue[right];
  if (outcomes.includes(outcome)) return [];
  return [
    problem(
      'outcome',
      `${name.sv} kan inte avgöras så (${lower(article)})`,
      `${name.en} cannot be decided that way (${article})`,
    ),
  ];
}

function groundProblems(right: Right, { outcome, grounds }: Decision): readonly DecisionProblem[] {
  const wrong = grounds.flatMap((code, at) =>
    supports(right, code, outcome)
      ? []
      : [
          problem(
            `grounds.${at}`,
            'grunden bär inte det utfallet för den rättigheten (art. 12.4)',
            'the ground does not support that outcome for that right (Art. 12(4))',
          ),
        ],
  );
  const tooMany = grounds.length > mostGrounds;
  const missing = outcome !== 'granted' && grounds.length === 0;
  return [
    ...wrong,
    ...(missing
      ? [
          problem(
            'grounds',
            'ett avslag, helt eller delvis, behöver en grund (art. 12.4)',
            'a refusal, whole or in part, needs a ground (Art. 12(4))',
          ),
        ]
      : []),
    ...(tooMany
      ? [
          problem(
            'grounds',
            `högst ${mostGrounds} grunder ryms i ett beslut; dela upp det (art. 12.1)`,
            `a decision holds ${mostGrounds} grounds at most; divide it (Art. 12(1))`,
          ),
        ]
      : []),
  ];
}

function reasonProblems(decision: Decision): readonly DecisionProblem[] {
  const { outcome, reasons } = decision;
  if (outcome === 'granted') return [];
  if (reasons.trim() === '') {
    return [
      problem(
        'reasons',
        'skälen saknas: den som inte får allt ska få veta varför (art. 12.4)',
        'the reasons are missing: who is not granted everything must be told why (Art. 12(4))',
      ),
    ];
  }
  if (reasons.trim().length >= leastReasons) return [];
  if (!isExcessive(decision)) {
    return [
      problem(
        'reasons',
        `skälen är för korta för att förstås och prövas: minst ${leastReasons} tecken (art. 12.4)`,
        `the reasons are too short to be understood and examined: at least ${leastReasons} characters (Art. 12(4))`,
      ),
    ];
  }
  return [
    problem(
      'reasons',
      'skälen visar inte att begäran är uppenbart ogrundad eller orimlig; det är vi som ska visa det (art. 12.5)',
      'the reasons do not demonstrate that the request is manifestly unfounded or excessive; the burden is ours (Art. 12(5))',
    ),
  ];
}

function actionProblems(
  { outcome, action, doneOn }: Decision,
  today: PlainDate,
): readonly DecisionProblem[] {
  const acted = outcome !== 'refused';
  return [
    ...(acted && action.trim() === ''
      ? [
          problem(
            'action',
            'det framgår inte vad som har gjorts (art. 12.3)',
            'it is not said what was done (Art. 12(3))',
          ),
        ]
      : []),
    ...(acted && doneOn === undefined
      ? [
          problem(
            'doneOn',
            'det framgår inte vilken dag det gjordes (art. 12.3)',
            'it is not said on which day it was done (Art. 12(3))',
          ),
        ]
      : []),
    ...(doneOn !== undefined && doneOn > today
      ? [
          problem(
            'doneOn',
            'dagen har inte kommit: svaret säger vad som är gjort (art. 12.3)',
            'the day has not come: the reply says what has been done (Art. 12(3))',
          ),
        ]
      : []),
  ];
}

/** An article as it stands in the middle of a Swedish sentence. */
function lower(article: string): string {
  return article.replace(/^Art/, 'art');
}
