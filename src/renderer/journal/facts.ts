import type { JournalEntry } from '../../core/journal/model.ts';
import type { Bilingual } from '../../core/kit/language.ts';
import type { Letter } from '../../core/letters/model.ts';
import type { Request, Right } from '../../core/requests/model.ts';
import type { DecisionOutcome } from '../../core/requests/rights/codes.ts';

/** What the case itself says of an entry of its journal, which holds commitments and no values. */
export type Fact =
  | { readonly kind: 'text'; readonly text: Bilingual }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'decision'; readonly right: Right; readonly outcome: DecisionOutcome };

export type KnownCase = {
  readonly request: Pick<Request, 'tasks' | 'courses' | 'attachments' | 'notes'>;
  readonly letters: readonly Pick<Letter, 'title' | 'issuedAt' | 'recipient'>[];
};

/**
 * The facts of one entry that the case still knows. A command writes its entry and its fact at one and the same
 * moment, so equal moments belong together; what was changed since is not known any more, and nothing is guessed.
 */
export function factsOf(
  { action, at }: Pick<JournalEntry, 'action' | 'at'>,
  known: KnownCase,
): readonly Fact[] {
  const { request, letters } = known;
  switch (action) {
    case 'request.taskDone':
      return request.tasks
        .filter(({ doneAt }) => doneAt === at)
        .map(({ title }) => ({ kind: 'text', text: title }));
    case 'request.decided':
      return request.courses.flatMap(({ right, decision, decidedAt }) =>
        decision && decidedAt === at
          ? [{ kind: 'decision', right, outcome: decision.outcome }]
          : [],
      );
    case 'letter.issued':
      return letters
        .filter(({ issuedAt }) => issuedAt === at)
        .map(({ title }) => ({ kind: 'text', text: title }));
    case 'request.attachmentAdded':
      return request.attachments
        .filter(({ addedAt }) => addedAt === at)
        .map(({ fileName }) => ({ kind: 'plain', text: fileName }));
    case 'request.replyJoined':
      return request.notes
        .filter((note) => note.at === at)
        .map(({ actor }) => ({ kind: 'plain', text: actor }));
    default:
      return [];
  }
}
