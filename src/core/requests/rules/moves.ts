import type { RequestKind, RequestState } from '../model.ts';
import { questionOf, questionStands } from './identity.ts';
import type { CaseStanding } from './standing.ts';

type MovesFrom = Readonly<Record<RequestState, readonly RequestState[]>>;

/**
 * Which states a rights case may move to. Identity comes into doubt only through a recorded question (R9),
 * and out of it by the answer, or, once its time has run out, by a decision without one.
 */
const rightsMoves: MovesFrom = {
  received: ['searching', 'deciding', 'withdrawn'],
  identityInDoubt: ['deciding', 'withdrawn'],
  searching: ['deciding', 'withdrawn'],
  deciding: ['searching', 'answered', 'withdrawn'],
  answered: ['deciding', 'closed'],
  closed: ['deciding'],
  withdrawn: ['received'],
};

/**
 * A question or a complaint is routed: nothing is searched or decided. One that was a request for rights before
 * is answered from where it stands.
 */
const routedMoves: MovesFrom = {
  received: ['answered', 'withdrawn'],
  identityInDoubt: ['received', 'withdrawn'],
  searching: ['answered', 'withdrawn'],
  deciding: ['answered', 'withdrawn'],
  answered: ['received', 'closed'],
  closed: ['received'],
  withdrawn: ['received'],
};

/** States whose clock runs. */
export function isOpen(state: RequestState): boolean {
  return state !== 'answered' && state !== 'closed' && state !== 'withdrawn';
}

/** The states a case may move to from here, before anything else is asked. */
export function movesAllowed(
  from: RequestState,
  kind: RequestKind = 'rights',
): readonly RequestState[] {
  return kind === 'rights' ? rightsMoves[from] : routedMoves[from];
}

/** Going back to a case that had ended, and ending one unanswered, want a recorded reason. */
export function moveNeedsReason(from: RequestState, to: RequestState): boolean {
  if (to === 'closed') return false;
  return to === 'withdrawn' || !isOpen(from);
}

/**
 * The state that a move ends in: a case that is taken up again while its question of identity or scope still
 * waits for an answer is in doubt again.
 */
export function stateReached(
  to: RequestState,
  standing: Pick<CaseStanding, 'pauses' | 'today'>,
): RequestState {
  const question = questionOf(standing);
  if (question === undefined || !isOpen(to)) return to;
  return questionStands(question, standing.today) ? 'identityInDoubt' : to;
}
