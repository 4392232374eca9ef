import { localDate, type PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RequestState } from './model.ts';
import { hindrances, isOpen, moveNeedsReason, movesAllowed, stateReached } from './rules.ts';
import { notNow, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { type GivenReason, noteReason } from './serviceReasons.ts';
import { standingOf } from './serviceStanding.ts';
import { beginAwaiting, endAwaiting } from './serviceWithdrawn.ts';
import type { StoredRequest } from './store.ts';

/** Moves a case along the table of moves. Throws notPossible with every hindrance and its article. */
export function moveCase(
  unit: Unit,
  stored: StoredRequest,
  { to, ...given }: GivenReason & { readonly to: RequestState },
  parts: RequestsParts,
): void {
  const { reason } = given;
  if (stored.mergedInto !== null) {
    throw notNow(
      'ärendet har slagits ihop med ett annat; arbeta vidare i det',
      'the case was merged into another one; go on working there',
    );
  }
  if (!movesAllowed(stored.state, stored.kind).includes(to)) {
    throw new FristError('notPossible', {
      from: stored.state,
      to,
      reasonSv: 'ärendets läge tillåter inte det steget',
      reasonEn: 'the state of the case does not allow that step',
    });
  }
  const standing = standingOf(unit.db, stored, parts);
  const inTheWay = hindrances(to, standing);
  if (inTheWay.length > 0) {
    throw new FristError('notPossible', {
      hindrances: inTheWay.map(({ sv, en, place }) => ({ sv, en, place: place ?? null })),
      reasonSv: inTheWay.map(({ sv }) => sv).join('; '),
      reasonEn: inTheWay.map(({ en }) => en).join('; '),
    });
  }
  if (moveNeedsReason(stored.state, to) && !reason) {
    throw invalidField('reason', 'is missing: this step is recorded with its reason');
  }
  const state = stateReached(to, standing);
  noteReason(unit, stored.id, stepTaken(stored.state, to), given, parts);
  if (to === 'withdrawn') endAwaiting(unit, stored, reason ?? '', parts);
  if (stored.state === 'withdrawn') beginAwaiting(unit, stored, parts);
  const today = localDate(unit.now, parts.timeZone());
  const hasEnded = state === 'closed' || state === 'withdrawn';
  const closedOn = hasEnded ? today : null;
  const answeredOn = dayAnswered(state, stored, today);
  const fields = { state, reason: reason ?? null };
  saveCase(unit, { ...stored, state, closedOn, answeredOn }, 'request.moved', fields);
}

/** The plain day of the answer: that of the move to it, kept when the case is closed, gone when it is taken up again. */
function dayAnswered(
  state: RequestState,
  { answeredOn }: StoredRequest,
  today: PlainDate,
): PlainDate | null {
  if (state === 'answered') return today;
  return state === 'closed' ? answeredOn : null;
}

function stepTaken(from: RequestState, to: RequestState): Bilingual {
  if (to === 'withdrawn') return { sv: 'Återtagen', en: 'Withdrawn' };
  if (!isOpen(from)) return { sv: 'Upptagen igen', en: 'Taken up again' };
  return { sv: 'Skäl', en: 'Reason' };
}
