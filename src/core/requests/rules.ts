import type { TemplateName } from '../letters/model.ts';
import type { Course, Right } from './model.ts';
import type { ChecklistItem } from './rights/definition.ts';
import { rightsCatalogue } from './rights/index.ts';

export { type DecisionProblem, groundsForKept } from './rules/decisionProblem.ts';
export { validDecision } from './rules/decisions.ts';
export { mayExtend } from './rules/extension.ts';
export { hindrances } from './rules/hindrances.ts';
export { expiryOf, mayAskIdentity } from './rules/identity.ts';
export { isOpen, moveNeedsReason, movesAllowed, stateReached } from './rules/moves.ts';
export type { CaseStanding, LetterStanding, Permission } from './rules/standing.ts';

/** The checklist of a case: what each of its rights asks for, each item once by its code. */
export function checklistFor(rights: readonly Right[]): readonly ChecklistItem[] {
  const items = rights.flatMap((right) => rightsCatalogue[right].checklist);
  return [...new Map(items.map((item) => [item.code, item])).values()];
}

/** The letters that answer the rights decided so far, each once. */
export function replyOwed(
  courses: readonly Pick<Course, 'right' | 'decision'>[],
): readonly TemplateName[] {
  const decided = courses.filter(({ decision }) => decision !== undefined);
  return [...new Set(decided.map(({ right, decision }) => rightsCatalogue[right].reply(decision)))];
}

/** The running reference of a case, such as 2026-0001. */
export function referenceOf(year: number, serial: number): string {
  return `${year}-${String(serial).padStart(4, '0')}`;
}
