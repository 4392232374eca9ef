import { localDate } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import { type ProcessingRecordId, restrictionIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { Decision, Right } from './model.ts';
import type { RestrictionGround } from './rights/codes.ts';
import { rightsCatalogue } from './rights/index.ts';
import { noteCase, notNow } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';
import {
  announceLifting,
  insertRestriction,
  liftRestriction,
  restrictionsOf,
  rewriteRestriction,
  type StoredRestriction,
  writeRestrictedRecords,
} from './storeRestrictions.ts';

/** A decision and the one that it replaces. */
export type Redecided = { readonly was: Decision | undefined; readonly is: Decision };

/** True while a restriction of the case is in force. */
export function isRestricted(unit: Unit, stored: StoredRequest): boolean {
  return inForce(unit.db, stored).length > 0;
}

/** Granting restriction again without naming a ground keeps the restriction that the decision before opened. */
export function keepingRestriction(
  unit: Unit,
  stored: StoredRequest,
  right: Right,
  { was, is }: Redecided,
): Decision {
  if (right !== 'restriction' || is.outcome === 'refused' || is.restrictionGround !== undefined) {
    return is;
  }
  const opened = openedByDecision(unit.db, stored, was);
  return opened ? { ...is, restrictionGround: opened.ground } : is;
}

/**
 * Opens the restriction that was granted (Art 18(1)), from the day it was done, over the records of the scope; a
 * decision made again rewrites the one it opened, or ends it. Throws notPossible where the person was told of it
 * already: then it is lifted with notice (Art 18(3)).
 */
export function restrictAsDecided(
  unit: Unit,
  stored: StoredRequest,
  { was, is }: Redecided,
  parts: RequestsParts,
): void {
  const opened = openedByDecision(unit.db, stored, was);
  const { restrictionGround: ground, doneOn } = is;
  if (ground === undefined || doneOn === undefined) {
    if (opened) endUntold(unit, stored, opened, parts);
    return;
  }
  if (doneOn < stored.received) {
    throw invalidField('decision.doneOn', 'lies before the day of receipt');
  }
  const scope = coursesOf(unit.db, stored.id).find(({ right }) => right === 'restriction')?.scope;
  const granted = { ground, records: [...(scope ?? [])], openedOn: doneOn };
  const other = inForce(unit.db, stored).find(
    (one) => one.ground === ground && one.id !== opened?.id,
  );
  if (other) {
    writeRestrictedRecords(unit.db, other.id, united(other.records, granted.records));
    if (opened) endUntold(unit, stored, opened, parts);
  } else if (opened) {
    rewriteRestriction(unit.db, opened.id, granted);
  } else {
    const id = restrictionIdSchema.parse(parts.newId());
    insertRestriction(unit.db, stored.id, { id, ...granted });
  }
  noteCase(unit, stored.id, 'request.restricted', granted);
}

/** The open restriction that a decision opened, and no right of the case by its mere receipt. */
function openedByDecision(
  db: Readable,
  stored: StoredRequest,
  decision: Decision | undefined,
): StoredRestriction | undefined {
  const ground = decision?.restrictionGround;
  if (ground === undefined || provisionalGrounds(stored.rights).includes(ground)) return undefined;
  return inForce(db, stored).find((one) => one.ground === ground);
}

/** The grounds on which the rights restrict processing by themselves until they are decided (Art 18(1)(a), (d)). */
export function provisionalGrounds(rights: readonly Right[]): readonly RestrictionGround[] {
  return rights.flatMap((right) =>
    rightsCatalogue[right].atOnce.flatMap((effect) =>
      effect.kind === 'restrict' ? [effect.ground] : [],
    ),
  );
}

function inForce(db: Readable, { id }: StoredRequest): readonly StoredRestriction[] {
  return restrictionsOf(db, id).filter(({ liftedOn }) => liftedOn === null);
}

/** Covering nothing in particular is covering all of it. */
function united(
  some: readonly ProcessingRecordId[],
  others: readonly ProcessingRecordId[],
): ProcessingRecordId[] {
  return some.length === 0 || others.length === 0 ? [] : [...new Set([...some, ...others])];
}

function endUntold(
  unit: Unit,
  { id }: StoredRequest,
  restriction: StoredRestriction,
  parts: RequestsParts,
): void {
  const isTold = parts.letters
    .of(id)
    .some(({ template, state }) => template === 'restrictionReply' && state === 'issued');
  if (isTold) {
    throw notNow(
      'den registrerade har fått besked om begränsningen; underrätta och häv den först (art. 18.3)',
      'the person has been told of the restriction; tell them and lift it first (Art 18(3))',
    );
  }
  const today = localDate(unit.now, parts.timeZone());
  const liftReason = 'Beslutet har ändrats. / The decision was changed.';
  announceLifting(unit.db, restriction.id, { liftOn: today, liftReason, announcedAt: unit.now });
  liftRestriction(unit.db, restriction.id, today);
  noteCase(unit, id, 'request.restrictionLifted', {
    restriction: restriction.id,
    liftedOn: today,
    reason: liftReason,
  });
}
