import { localDate } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import type { ProcessingRecordId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Decision, Right } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { notNow, requireOpen, saveCase } from './serviceCase.ts';
import { provisionalGrounds } from './serviceGranted.ts';
import { dropUnsent, tellRecipient } from './serviceNotices.ts';
import type { RequestsParts } from './servicePorts.ts';
import { requireRecords } from './serviceRecords.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf, writeScope } from './storeCourses.ts';
import { restrictionsOf, writeRestrictedRecords } from './storeRestrictions.ts';

/** Says which processing records a right concerns; an objection reopens their balancing tests (Art 21(1)). */
export function setScope(
  unit: Unit,
  stored: StoredRequest,
  given: { readonly right: Right; readonly records: readonly ProcessingRecordId[] },
  parts: RequestsParts,
): void {
  const { right } = given;
  requireOpen(stored);
  requireRight(stored, right);
  const records = requireRecords('records', given.records, parts);
  applyScope(unit, stored, { right, records }, parts);
  const decision = coursesOf(unit.db, stored.id).find((one) => one.right === right)?.decision;
  if (decision) tellRecipients(unit, stored, right, decision, parts);
  saveCase(unit, stored, 'request.scopeSet', { right, records });
}

/** Writes the scope, and what follows from it at once. */
export function applyScope(
  unit: Unit,
  stored: StoredRequest,
  { right, records }: { readonly right: Right; readonly records: readonly ProcessingRecordId[] },
  parts: RequestsParts,
): void {
  writeScope(unit.db, stored.id, right, records);
  narrowRestrictions(unit, stored, right, records);
  if (right !== 'objection') return;
  parts.processing.reopen(unit, {
    recordIds: records,
    requestId: stored.id,
    reference: stored.reference,
    on: localDate(unit.now, parts.timeZone()),
  });
}

/** The restriction that the right opened, by itself or by being granted, covers what it concerns; without a scope, all of it. */
function narrowRestrictions(
  unit: Unit,
  { id }: StoredRequest,
  right: Right,
  records: readonly ProcessingRecordId[],
): void {
  const decided = coursesOf(unit.db, id).find((one) => one.right === right)?.decision;
  const grounds = [...provisionalGrounds([right]), decided?.restrictionGround];
  for (const restriction of restrictionsOf(unit.db, id)) {
    if (restriction.liftedOn === null && grounds.includes(restriction.ground)) {
      writeRestrictedRecords(unit.db, restriction.id, [...records]);
    }
  }
}

/** Adds a notice for each recipient that the records of the scope name, where the decision is told to them (Art 19). */
export function tellRecipients(
  unit: Unit,
  stored: StoredRequest,
  right: Right,
  decision: Decision,
  parts: RequestsParts,
): void {
  if (!rightsCatalogue[right].tellsRecipients(decision)) {
    dropUnsent(unit, stored, right, parts);
    return;
  }
  const scope = coursesOf(unit.db, stored.id).find((one) => one.right === right)?.scope ?? [];
  for (const { recipients } of scope.length === 0 ? [] : parts.processing.some(scope)) {
    for (const recipient of recipients) tellRecipient(unit, stored, right, recipient, parts);
  }
}

/** Throws invalidInput for a right that the case does not invoke, notPossible for a case that is routed. */
export function requireRight({ kind, rights }: StoredRequest, right: Right): void {
  if (kind !== 'rights') {
    throw notNow(
      'ärendet är ingen begäran om rättigheter: det besvaras eller lämnas över',
      'the case is no request for rights: it is answered or handed over',
    );
  }
  if (!rights.includes(right)) throw invalidField('right', 'is not a right of the case');
}
