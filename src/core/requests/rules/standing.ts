import type { Instant, PlainDate } from '../../kit/dates.ts';
import type { RecipientNoticeId } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { LetterState, TemplateName } from '../../letters/model.ts';
import type { Request, Task } from '../model.ts';

/** What the rules need to know of a letter of the case. */
export type LetterStanding = {
  readonly template: TemplateName;
  readonly state: LetterState;
  /** When it was issued; compared with when a right was decided and the extract changed. */
  readonly issuedAt?: Instant | undefined;
  /** The plain date printed on it. */
  readonly date?: PlainDate | undefined;
  /** The recipient's notice that it carries (Art 19). */
  readonly noticeId?: RecipientNoticeId | undefined;
};

/**
 * What a case looks like when a move, a question, an extension or a letter is judged. The fields of a request
 * are the request's own; a page's request with its letters is a standing already.
 */
export type CaseStanding = Pick<
  Request,
  /** A question or a complaint is routed: it has no courses and is answered by a closing letter. */
  | 'kind'
  | 'state'
  /** The only date the rules count from here is `first`: the last day without extension. */
  | 'senderStanding'
  /** One for each right of the case; undecided ones without a decision. */
  | 'courses'
  | 'restrictions'
  | 'notices'
  | 'pauses'
  | 'extension'
  | 'fee'
  | 'handover'
> & {
  /** The officer's plain date. */
  readonly today: PlainDate;
  readonly deadline: Pick<Request['deadline'], 'first'>;
  /** Every letter of the case, discarded ones too. */
  readonly letters: readonly LetterStanding[];
  /** The case's tasks; those without `doneAt` are open. */
  readonly tasks: readonly Pick<Task, 'doneAt'>[];
  /** Data categories and systems without a finding; 0 where the case has no search. */
  readonly openFindings: number;
  /** When the extract was last changed; undefined while nothing was recorded. */
  readonly extractChangedAt: Instant | undefined;
  /** Balancing tests that an objection of this case reopened and that are not concluded (Art 21(1)). */
  readonly openReviews: number;
};

/** Whether something may be done now, or why not, with the article. */
export type Permission =
  | { readonly may: true }
  | { readonly may: false; readonly reason: Bilingual };

/** The permission itself. */
export const permitted: Permission = { may: true };

/** A permission that is not given: a clause that follows a colon, without a full stop. */
export function refusedFor(sv: string, en: string): Permission {
  return { may: false, reason: { sv, en } };
}

/** True where a letter of the template has been issued. */
export function hasIssued(letters: readonly LetterStanding[], template: TemplateName): boolean {
  return letters.some((letter) => letter.template === template && letter.state === 'issued');
}
