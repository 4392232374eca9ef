import { isCountable, type PlainDate } from '../../kit/dates.ts';
import type { Decision, DecisionItem, Right } from '../model.ts';
import type { DecisionOutcome } from '../rights/codes.ts';
import { type DecisionProblem, groundsForKept, problem } from './decisionProblem.ts';

/** What is wrong with what was decided for single data sets: each part kept has its ground, reason and last day. */
export function itemProblems(
  right: Right,
  { outcome, items }: Decision,
  today: PlainDate,
): readonly DecisionProblem[] {
  const keepsNothing = !items.some((item) => item.outcome === 'kept');
  return [
    ...items.flatMap((item, at) => [
      ...agreementProblems(item, `items.${at}`, outcome),
      ...(item.outcome === 'kept' ? keptProblems(right, item, `items.${at}`, today) : []),
    ]),
    ...(right === 'erasure' && outcome === 'partly' && keepsNothing
      ? [
          problem(
            'items',
            'det framgår inte vad som blir kvar (art. 12.4, 17.3)',
            'it is not said what stays (Art. 12(4), 17(3))',
          ),
        ]
      : []),
  ];
}

function agreementProblems(
  item: DecisionItem,
  path: string,
  outcome: DecisionOutcome,
): readonly DecisionProblem[] {
  const keeps = item.outcome === 'kept';
  return [
    ...((keeps && outcome === 'granted') || (!keeps && outcome === 'refused')
      ? [
          problem(
            `${path}.outcome`,
            'stämmer inte med beslutet i stort: det som bifalls bara till en del är delvis bifallet (art. 12.4)',
            'does not agree with the decision as a whole: what is granted only in part is partly granted (Art. 12(4))',
          ),
        ]
      : []),
    ...(item.financialYearEnd !== undefined && !isCountable(item.financialYearEnd)
      ? [
          problem(
            `${path}.financialYearEnd`,
            'ligger utanför åren 1990–2199',
            'lies outside the years 1990–2199',
          ),
        ]
      : []),
    ...(item.financialYearEnd !== undefined && !(keeps && item.ground === 'legalObligation')
      ? [
          problem(
            `${path}.financialYearEnd`,
            'gäller bara det som sparas för att lagen kräver det (bokföringslagen 7 kap. 2 §)',
            'goes only with what is kept because the law requires it (Bokföringslagen 7:2)',
          ),
        ]
      : []),
  ];
}

function keptProblems(
  right: Right,
  { ground, reason, keptUntil }: DecisionItem,
  path: string,
  today: PlainDate,
): readonly DecisionProblem[] {
  const supported =
    ground !== undefined && groundsForKept(right).some(({ code }) => code === ground);
  return [
    ...(supported
      ? []
      : [
          problem(
            `${path}.ground`,
            'det som blir kvar behöver en av rättighetens grunder (art. 12.4)',
            'what stays needs one of the right’s grounds (Art. 12(4))',
          ),
        ]),
    ...(reason.trim() === ''
      ? [
          problem(
            `${path}.reason`,
            'det framgår inte varför det blir kvar (art. 12.4)',
            'it is not said why it stays (Art. 12(4))',
          ),
        ]
      : []),
    ...(keptUntil !== undefined && keptUntil < today
      ? [
          problem(
            `${path}.keptUntil`,
            'den sista dagen har passerat: det ska redan vara raderat (art. 5.1 e)',
            'the last day has passed: it should have been erased already (Art. 5(1)(e))',
          ),
        ]
      : []),
  ];
}
