import type { PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type ProcessingRecordId, type RestrictionId, restrictionIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RestrictionGround } from './rights/codes.ts';
import { notNow, refuseFuture, requireNotClosed, requireOpen, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { requireRecords } from './serviceRecords.ts';
import type { StoredRequest } from './store.ts';
import {
  announceLifting,
  insertRestriction,
  liftRestriction,
  restrictionsOf,
  type StoredRestriction,
} from './storeRestrictions.ts';

/** Opens a restriction of processing on a ground of Art 18(1). */
export function restrict(
  unit: Unit,
  stored: StoredRequest,
  given: {
    readonly ground: RestrictionGround;
    readonly records: readonly ProcessingRecordId[];
    readonly openedOn: PlainDate;
  },
  parts: RequestsParts,
): void {
  requireOpen(stored);
  if (given.openedOn < stored.received) {
    throw invalidField('openedOn', 'lies before the day of receipt');
  }
  refuseFuture('openedOn', given.openedOn, unit.now, parts.timeZone());
  const records = [...requireRecords('records', given.records, parts)];
  const id = restrictionIdSchema.parse(parts.newId());
  insertRestriction(unit.db, stored.id, { id, ...given, records });
  saveCase(unit, stored, 'request.restricted', { ...given, records });
}

/** Says from which day a restriction is to be lifted, and why; the person is told before (Art 18(3)). */
export function announce(
  unit: Unit,
  stored: StoredRequest,
  lifting: {
    readonly restrictionId: RestrictionId;
    readonly liftOn: PlainDate;
    readonly reason: string;
  },
  parts: RequestsParts,
): void {
  requireNotClosed(stored);
  const { liftOn, reason } = lifting;
  const restriction = standing(unit, stored, lifting.restrictionId);
  if (liftOn < restriction.openedOn) {
    throw invalidField('liftOn', 'lies before the restriction began');
  }
  announceLifting(unit.db, restriction.id, {
    liftOn,
    liftReason: reason,
    announcedAt: unit.now,
  });
  saveCase(unit, stored, 'request.restrictionTold', {
    restriction: restriction.id,
    liftOn,
    reason,
  });
  parts.letters.owe(unit, stored.id, 'restrictionLifting');
}

/** Lifts a restriction; refused until the letter that tells the person before was issued (Art 18(3)). */
export function lift(
  unit: Unit,
  stored: StoredRequest,
  lifting: { readonly restrictionId: RestrictionId; readonly liftedOn: PlainDate },
  parts: RequestsParts,
): void {
  const { liftedOn } = lifting;
  const restriction = standing(unit, stored, lifting.restrictionId);
  refuseFuture('liftedOn', liftedOn, unit.now, parts.timeZone());
  const { announcedAt } = restriction;
  if (restriction.liftOn === null || announcedAt === null) throw untold();
  if (liftedOn < restriction.liftOn) {
    throw invalidField('liftedOn', 'lies before the day that the person was told');
  }
  const isTold = parts.letters
    .of(stored.id)
    .some(
      ({ template, state, date, issuedAt }) =>
        template === 'restrictionLifting' &&
        state === 'issued' &&
        issuedAt !== undefined &&
        issuedAt >= announcedAt &&
        date !== undefined &&
        date <= liftedOn,
    );
  if (!isTold) throw untold();
  liftRestriction(unit.db, restriction.id, liftedOn);
  saveCase(unit, stored, 'request.restrictionLifted', { restriction: restriction.id, liftedOn });
  parts.letters.owe(unit, stored.id, 'restrictionLifted');
}

function standing(unit: Unit, { id }: StoredRequest, wanted: RestrictionId): StoredRestriction {
  const found = restrictionsOf(unit.db, id).find((one) => one.id === wanted);
  if (!found) throw new FristError('notFound');
  if (found.liftedOn === null) return found;
  throw notNow('begränsningen är redan hävd', 'the restriction has already been lifted');
}

function untold(): FristError {
  return notNow(
    'den registrerade ska underrättas innan begränsningen hävs; utfärda brevet först (art. 18.3)',
    'the person is told before the restriction is lifted; issue the letter first (Art 18(3))',
  );
}
