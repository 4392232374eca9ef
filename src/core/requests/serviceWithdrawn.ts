import { localDate } from '../kit/dates.ts';
import type { Unit } from '../unitOfWork.ts';
import { addRights } from './serviceAtOnce.ts';
import { noteCase } from './serviceCase.ts';
import { provisionalGrounds } from './serviceGranted.ts';
import type { RequestsParts } from './servicePorts.ts';
import { applyScope } from './serviceScope.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';
import { announceLifting, liftRestriction, restrictionsOf } from './storeRestrictions.ts';

/**
 * A withdrawn request leaves nothing standing: the restriction that only awaited its answer is lifted, unless
 * restriction was granted, and the balancing tests that it reopened and nobody concluded are let be.
 */
export function endAwaiting(
  unit: Unit,
  stored: StoredRequest,
  reason: string,
  parts: RequestsParts,
): void {
  const { id, reference } = stored;
  const on = localDate(unit.now, parts.timeZone());
  parts.processing.reopen(unit, { recordIds: [], requestId: id, reference, on });
  const courses = coursesOf(unit.db, id).filter(({ right }) => stored.rights.includes(right));
  const isUpheld = courses.some(({ right, decision }) => right === 'objection' && decision);
  if (!isUpheld) parts.consents.endObjections(unit, { reference, recordIds: 'all' });
  const isGranted = courses.some(
    ({ right, decision }) => right === 'restriction' && decision && decision.outcome !== 'refused',
  );
  if (isGranted) return;
  const awaiting = provisionalGrounds(stored.rights);
  for (const restriction of restrictionsOf(unit.db, id)) {
    if (restriction.liftedOn !== null || !awaiting.includes(restriction.ground)) continue;
    announceLifting(unit.db, restriction.id, {
      liftOn: on,
      liftReason: reason,
      announcedAt: unit.now,
    });
    liftRestriction(unit.db, restriction.id, on);
    const fields = { restriction: restriction.id, liftedOn: on, reason };
    noteCase(unit, id, 'request.restrictionLifted', fields);
  }
}

/** A withdrawn request that is taken up again has the effects of one received, for what is not decided yet. */
export function beginAwaiting(unit: Unit, stored: StoredRequest, parts: RequestsParts): void {
  const courses = coursesOf(unit.db, stored.id);
  const undecided = stored.rights.filter(
    (right) => !courses.some((course) => course.right === right && course.decision !== null),
  );
  if (undecided.includes('objection')) {
    parts.consents.endObjections(unit, { reference: stored.reference, recordIds: [] });
  }
  addRights(unit, stored, undecided, parts);
  for (const { right, scope } of courses) {
    if (undecided.includes(right)) applyScope(unit, stored, { right, records: scope }, parts);
  }
}
