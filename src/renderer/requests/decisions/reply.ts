import type { Letter, TemplateName } from '../../../core/letters/model.ts';
import type { Course } from '../../../core/requests/model.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';

/** The reply to a right and how far it has come. */
export type ReplyStanding = {
  readonly template: TemplateName;
  readonly letter: Letter | undefined;
  /** True where it was issued before the decision that now stands. */
  readonly outdated: boolean;
};

/** The reply that the decision calls for, and the latest letter that is one. */
export function replyStanding(course: Course, letters: readonly Letter[]): ReplyStanding {
  const template = rightsCatalogue[course.right].reply(course.decision);
  const letter = letters.findLast(
    (each) => each.template === template && each.state !== 'discarded',
  );
  const outdated =
    letter?.state === 'issued' &&
    letter.issuedAt !== undefined &&
    course.decidedAt !== undefined &&
    letter.issuedAt < course.decidedAt;
  return { template, letter, outdated };
}
