import type { RegisterItemId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Decision, Right } from './model.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';

/**
 * Brings the register of consents and objections in line with what a case invokes, in the case's transaction: a
 * withdrawal ends consents (Art 7(3)), an objection is entered (Art 21), for the records that the right concerns.
 */
export function registerConsents(
  unit: Unit,
  stored: StoredRequest,
  rights: readonly Right[],
  { consents }: RequestsParts,
): void {
  const { reference, received: on, name, emails, personnummer } = stored;
  const made = { person: { name, emails, personnummer }, on, reference };
  const courses = coursesOf(unit.db, stored.id);
  for (const right of rights) {
    const course = courses.find((one) => one.right === right);
    const scope = course?.scope ?? [];
    if (right === 'consentWithdrawal') {
      const recordIds = scope.length > 0 ? scope : undefined;
      consents.withdraw(unit, { ...made, recordIds });
    }
    if (right === 'marketingObjection') {
      consents.object(unit, { ...made, recordIds: 'directMarketing' });
    }
    if (right === 'objection') {
      consents.object(unit, { ...made, recordIds: scope });
      if (course?.decision) registerOutcome(unit, stored, course.decision, { consents });
    }
  }
}

/** An objection that is refused ends, for all it concerned or for what is kept (Art 21(1)); one upheld stands. */
export function registerOutcome(
  unit: Unit,
  { reference }: StoredRequest,
  decision: Decision,
  { consents }: Pick<RequestsParts, 'consents'>,
): void {
  // What is decided and undone takes effect on the day of the decision.
  consents.endObjections(unit, { reference, recordIds: endedBy(decision) });
}

/** A right that a case no longer invokes has done nothing: what it ended stands again, what it entered goes. */
export function unregisterConsents(
  unit: Unit,
  stored: StoredRequest,
  gone: readonly Right[],
  { consents }: RequestsParts,
): void {
  const { reference, received: on, name, emails, personnummer } = stored;
  const made = { person: { name, emails, personnummer }, on, reference };
  if (gone.includes('consentWithdrawal')) consents.withdraw(unit, { ...made, recordIds: [] });
  if (gone.includes('objection')) consents.object(unit, { ...made, recordIds: [] });
  if (gone.includes('marketingObjection')) consents.forgetMarketing(unit, reference);
}

function endedBy({ outcome, items }: Decision): 'all' | readonly RegisterItemId[] {
  if (outcome === 'refused') return 'all';
  if (outcome !== 'partly') return [];
  return items.flatMap((item) =>
    item.outcome === 'kept' && item.recordId !== undefined ? [item.recordId] : [],
  );
}
