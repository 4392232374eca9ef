import type { Decision, Right } from '../model.ts';
import { type DecisionProblem, problem } from './decisionProblem.ts';

/**
 * What is wrong with the ground of Art 18(1) that a decision names: granting the right of restriction opens one,
 * unless the case has one in force; nothing else does.
 */
export function restrictionProblems(
  right: Right,
  { outcome, restrictionGround }: Decision,
  isRestricted: boolean,
): readonly DecisionProblem[] {
  const isGranted = right === 'restriction' && outcome !== 'refused';
  if (!isGranted && restrictionGround !== undefined) {
    return [
      problem(
        'restrictionGround',
        'ett sådant beslut öppnar ingen begränsning (art. 18.1)',
        'such a decision opens no restriction (Art. 18(1))',
      ),
    ];
  }
  if (!isGranted || isRestricted || restrictionGround !== undefined) return [];
  return [
    problem(
      'restrictionGround',
      'det framgår inte i vilket av de fyra fallen behandlingen begränsas (art. 18.1 a–d)',
      'it is not said in which of the four cases processing is restricted (Art. 18(1)(a)–(d))',
    ),
  ];
}
