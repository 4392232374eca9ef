import { localDate } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import type { ProcessingRecordId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Decision, Right } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { isChanged } from './rules/told.ts';
import { notNow, requireOpen, saveCase } from './serviceCase.ts';
import { registerConsents } from './serviceConsents.ts';
import { provisionalGrounds } from './serviceGranted.ts';
import { dropUnsent, tellRecipient } from './serviceNotices.ts';
import type { RequestsParts } from './servicePorts.ts';
import { requireRecords } from './serviceRecords.ts';
import { narrowSuppression } from './serviceSuppressed.ts';
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
  const before = coursesOf(unit.db, stored.id).find((one) => one.right === right);
  applyScope(unit, stored, { right, records }, parts);
  if (before?.decision) {
    tellRecipients(unit, stored, right, before.decision, parts, before.scope);
  }
  saveCase(unit, stored, 'request.scopeSet', { right, records });
}

/** Writes the scope, and what follows from it at once. */
export function applyScope(
  unit: Unit,
  stored: StoredRequest,
  { right, records }: { readonly right: Right; readonly records: readonly ProcessingRecordId[] },
  parts: RequestsParts,
): void {
  const before = coursesOf(unit.db, stored.id).find((one) => one.right === right)?.scope ?? [];
  writeScope(unit.db, stored.id, right, records);
  narrowRestrictions(unit, stored, right, records);
  if (right === 'consentWithdrawal') narrowSuppression(unit, stored, before, parts);
  registerConsents(unit, stored, [right], parts);
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

/**
 * Adds a notice for each recipient of the records that the decision changes (Art 19), and takes back the unsent
 * ones to recipients of records that it leaves as they are, or that are no longer in the scope.
 */
export function tellRecipients(
  unit: Unit,
  stored: StoredRequest,
  right: Right,
  decision: Decision,
  parts: RequestsParts,
  formerScope: readonly ProcessingRecordId[] = [],
): void {
  if (!rightsCatalogue[right].tellsRecipients(decision)) {
    dropUnsent(unit, stored, right, parts);
    return;
  }
  const scope = coursesOf(unit.db, stored.id).find((one) => one.right === right)?.scope ?? [];
  const changed = scope.filter((id) => isChanged(id, decision));
  const told = recipientsOf(stored, changed, parts);
  const names = new Set(told.map(({ name }) => name));
  // A recipient whom the officer added by hand is in no record, and stays.
  const untold = recipientsOf(stored, [...scope, ...formerScope], parts)
    .map(({ name }) => name)
    .filter((name) => !names.has(name));
  if (untold.length > 0) dropUnsent(unit, stored, right, parts, new Set(untold));
  for (const recipient of told) tellRecipient(unit, stored, right, recipient, parts);
}

function recipientsOf(
  { name, emails }: StoredRequest,
  records: readonly ProcessingRecordId[],
  { processing, disclosedTo }: RequestsParts,
) {
  if (records.length === 0) return [];
  const named = disclosedTo(processing.some(records), [name, ...emails]);
  return named.flatMap(({ recipients }) => recipients);
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
