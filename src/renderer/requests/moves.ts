import type { Letter } from '../../core/letters/model.ts';
import type { Request, RequestState } from '../../core/requests/model.ts';
import { isOpen } from '../../core/requests/rules.ts';

type Move = Request['moves'][number];

/** The order of the work; ending it otherwise stands outside. */
const course: readonly RequestState[] = [
  'received',
  'identityInDoubt',
  'searching',
  'deciding',
  'answered',
  'closed',
];

/** How a move is called: going back is another thing to the officer than going on. */
export type MoveName = RequestState | 'searchAgain' | 'takeUpAgain';

/** The name of a move from one state to another. */
export function moveName(from: RequestState, to: RequestState): MoveName {
  if (from === 'answered' || from === 'closed' || from === 'withdrawn') {
    return to === 'closed' ? 'closed' : 'takeUpAgain';
  }
  return from === 'deciding' && to === 'searching' ? 'searchAgain' : to;
}

/**
 * The moves that the page offers: to be answered is always among them, with what stands in the way, and what is
 * neither searched for nor decided, a question or a complaint, is not sent there.
 */
export function movesShown({ kind, state, moves }: Pick<Request, 'kind' | 'state' | 'moves'>) {
  if (!isOpen(state)) return moves;
  const routed = kind !== 'rights' && state !== 'identityInDoubt';
  const fitting = routed
    ? moves.filter(({ to }) => to !== 'searching' && to !== 'deciding')
    : moves;
  if (fitting.some(({ to }) => to === 'answered')) return fitting;
  return [...fitting, { to: 'answered', hindrances: [undecided] } as const];
}

const undecided = {
  sv: 'ärendet har inte kommit till beslut',
  en: 'the case has not come to a decision',
  place: 'decisions',
} as const;

/** Whether the letter that puts the open question is still to be written or issued: nobody can answer it yet. */
export function isUnsent(
  question: Pick<Request['pauses'][number], 'ground'>,
  letters: readonly Pick<Letter, 'template' | 'state'>[],
): boolean {
  const asking = question.ground === 'identity' ? 'identityRequest' : 'clarification';
  return letters.some(
    ({ template, state }) => template === asking && (state === 'owed' || state === 'draft'),
  );
}

/** The ways a case may go, those onwards first; the way out, a withdrawal, last. */
export function inOrder(from: RequestState, moves: readonly Move[]): readonly Move[] {
  const rank = ({ to }: Move) =>
    to === 'withdrawn' ? 2 : course.indexOf(to) > course.indexOf(from) ? 0 : 1;
  return moves.toSorted((one, other) => rank(one) - rank(other));
}

/** The step onwards that may be taken now; undefined where only the ways back or out are open. */
export function nextStep(from: RequestState, moves: readonly Move[]): RequestState | undefined {
  const onwards = ({ to }: Move) => course.indexOf(to) > course.indexOf(from);
  return moves.find((move) => move.hindrances.length === 0 && onwards(move))?.to;
}

/** The question that still waits for its answer, while the case is worked on; an ended case waits for nothing. */
export function openQuestion({ state, pauses }: Request): Request['pauses'][number] | undefined {
  if (state === 'answered' || state === 'closed' || state === 'withdrawn') return undefined;
  return pauses.find(({ to }) => to === undefined);
}

/** Whether the clock may stand now: a question was put in time and is not answered. */
export function isPaused({ deadline }: Request): boolean {
  return deadline.pauses.some(({ waiting }) => waiting);
}

/** Whether the open question was put too late to count, and no reason is recorded why it should all the same. */
export function asksForOverride(request: Request): boolean {
  const open = openQuestion(request);
  if (open === undefined || open.override !== undefined) return false;
  const verdict = request.deadline.pauses.find(({ from, to }) => from === open.from && !to);
  return verdict?.waiting === false;
}
