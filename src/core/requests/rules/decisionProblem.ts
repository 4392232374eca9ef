import type { Bilingual } from '../../kit/language.ts';
import type { Right } from '../model.ts';
import type { DecisionOutcome, GroundCode } from '../rights/codes.ts';
import type { RefusalGround } from '../rights/definition.ts';
import { rightsCatalogue } from '../rights/index.ts';

/** One thing that a decision lacks or has too much of: the field of `requests.decide` and why. */
export type DecisionProblem = { readonly path: string; readonly reason: Bilingual };

/** A problem with a field of the decision; the reason is a clause without a full stop. */
export function problem(path: string, sv: string, en: string): DecisionProblem {
  return { path: `decision.${path}`, reason: { sv, en } };
}

/** True where a right's file lets the ground carry the outcome. */
export function supports(right: Right, code: GroundCode, outcome: DecisionOutcome): boolean {
  return rightsCatalogue[right].grounds.some(
    (ground) => ground.code === code && ground.for.includes(outcome),
  );
}

/** Grounds on which a request as a whole is refused: none of them says why one data set stays. */
const ofTheWhole: readonly GroundCode[] = [
  'manifestlyUnfounded',
  'manifestlyExcessive',
  'notIdentified',
  'noSuchData',
  'doesNotApply',
];

/** The grounds of a right on which a single item may be kept (Art 12(4)). */
export function groundsForKept(right: Right): readonly RefusalGround[] {
  return rightsCatalogue[right].grounds.filter(
    (ground) =>
      !ofTheWhole.includes(ground.code) &&
      (ground.for.includes('partly') || ground.for.includes('refused')),
  );
}
