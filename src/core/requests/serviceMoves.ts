import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { pauseIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RequestState } from './model.ts';
import { hindrances, isOpen, mayAskIdentity, moveNeedsReason, movesAllowed } from './rules.ts';
import { type CaseNeighbours, deadlineOf, saveCase, standingOf } from './serviceCase.ts';
import type { StoredRequest } from './store.ts';
import { insertPause, pausesOf, type StoredPause, settlePause } from './storeParts.ts';

/** Moves a case along the table of moves. Throws notPossible with every hindrance and its article. */
export function moveCase(
  unit: Unit,
  stored: StoredRequest,
  to: RequestState,
  reason: string | undefined,
  neighbours: CaseNeighbours,
): void {
  if (!movesAllowed(stored.state).includes(to)) {
    throw new FristError('notPossible', {
      from: stored.state,
      to,
      reasonSv: 'ärendets läge tillåter inte det steget',
      reasonEn: 'the state of the case does not allow that step',
    });
  }
  const inTheWay = hindrances(to, standingOf(unit.db, stored, neighbours));
  if (inTheWay.length > 0) {
    throw new FristError('notPossible', {
      hindrances: inTheWay,
      reasonSv: inTheWay.map(({ sv }) => sv).join('; '),
      reasonEn: inTheWay.map(({ en }) => en).join('; '),
    });
  }
  if (moveNeedsReason(stored.state, to) && !reason) {
    throw invalidField('reason', 'is missing: this step is recorded with its reason');
  }
  const state = unanswered(unit, stored) && isOpen(to) ? 'identityInDoubt' : to;
  saveCase(unit, { ...stored, state }, 'request.moved', { state, reason: reason ?? null });
}

export type IdentityQuestion = {
  readonly askedOn: PlainDate;
  readonly ground: 'identity' | 'clarification';
  readonly doubt: string;
  readonly override?: string | undefined;
};

/** Records that proof or clarification was asked for (Art 12(6), Recital 63); opens the pause (R9). */
export function askIdentity(
  unit: Unit,
  stored: StoredRequest,
  question: IdentityQuestion,
  parts: { readonly newId: () => string; readonly timeZone: TimeZone },
): void {
  if (!mayAskIdentity(stored.state)) {
    throw notNow(
      'identiteten kan inte ifrågasättas i det här läget',
      'identity cannot be questioned in this state',
    );
  }
  refuseFuture('askedOn', question.askedOn, unit.now, parts.timeZone);
  const pause: StoredPause = {
    id: pauseIdSchema.parse(parts.newId()),
    ground: question.ground,
    doubt: question.doubt,
    askedOn: question.askedOn,
    settledOn: null,
    override: question.override ?? null,
  };
  deadlineOf(stored, [...pausesOf(unit.db, stored.id), pause]);
  insertPause(unit.db, stored.id, pause);
  saveCase(unit, { ...stored, state: 'identityInDoubt' }, 'request.identityAsked', {
    state: 'identityInDoubt',
    askedOn: pause.askedOn,
    ground: pause.ground,
    doubt: pause.doubt,
    override: pause.override,
  });
}

/** Records the day enough information arrived; the case goes on with the search. */
export function settleIdentity(
  unit: Unit,
  stored: StoredRequest,
  {
    settledOn,
    override,
  }: { readonly settledOn: PlainDate; readonly override?: string | undefined },
  timeZone: TimeZone,
): void {
  const open = unanswered(unit, stored);
  if (!open) throw notNow('ingen fråga väntar på svar', 'no question is waiting for an answer');
  if (settledOn < open.askedOn) throw invalidField('settledOn', 'lies before the question');
  refuseFuture('settledOn', settledOn, unit.now, timeZone);
  settlePause(unit.db, open.id, settledOn, override ?? open.override);
  const state = stored.state === 'identityInDoubt' ? 'searching' : stored.state;
  saveCase(unit, { ...stored, state }, 'request.identitySettled', {
    state,
    settledOn,
    override: override ?? open.override,
  });
}

/** The question that still waits for its answer: a case that is taken up again is in doubt again. */
function unanswered(unit: Unit, { id }: StoredRequest): StoredPause | undefined {
  return pausesOf(unit.db, id).find((pause) => pause.settledOn === null);
}

/** Nothing has happened on a day that has not come. */
export function refuseFuture(
  field: string,
  date: PlainDate,
  now: Instant,
  timeZone: TimeZone,
): void {
  if (date > localDate(now, timeZone)) throw invalidField(field, 'lies in the future');
}

function notNow(reasonSv: string, reasonEn: string): FristError {
  return new FristError('notPossible', { reasonSv, reasonEn });
}
