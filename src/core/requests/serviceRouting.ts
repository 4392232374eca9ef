import { invalidField } from '../kit/errors.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Fee, Handover, Right } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { notNow, refuseFuture, requireOpen, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';

/** Asks a reasonable fee of a manifestly unfounded or excessive request (Art 12(5)(a)); the clock goes on. */
export function askFee(
  unit: Unit,
  stored: StoredRequest,
  fee: Omit<Fee, 'settled'>,
  { letters }: RequestsParts,
): void {
  requireOpen(stored);
  if (stored.kind !== 'rights') {
    throw notNow(
      'avgift får tas ut bara för en begäran om rättigheter (art. 12.5)',
      'a fee may be asked only for a request for rights (Art 12(5))',
    );
  }
  if (!stored.rights.some((right) => mayBeCharged(right, fee.ground))) {
    throw notNow(
      'en invändning mot direktmarknadsföring eller ett återkallat samtycke kostar aldrig något (art. 7.3, 21.3)',
      'an objection to direct marketing or a withdrawn consent is never charged for (Art 7(3), 21(3))',
    );
  }
  if (stored.fee?.settled === 'open') {
    throw notNow('en avgift är redan begärd', 'a fee has already been asked for');
  }
  const asked = { ...fee, settled: 'open' } as const;
  saveCase(unit, { ...stored, fee: asked }, 'request.feeAsked', asked);
  letters.owe(unit, stored.id, 'feeNotice');
}

/** Only a right that may be refused on the ground may be charged for on it. */
function mayBeCharged(right: Right, ground: Fee['ground']): boolean {
  return rightsCatalogue[right].grounds.some(({ code }) => code === ground);
}

/** Records that the fee was paid, waived, or not paid. */
export function settleFee(
  unit: Unit,
  stored: StoredRequest,
  settled: Exclude<Fee['settled'], 'open'>,
  { letters }: RequestsParts,
): void {
  if (stored.fee?.settled !== 'open') {
    throw notNow('ingen avgift är begärd', 'no fee has been asked for');
  }
  const fee = { ...stored.fee, settled };
  saveCase(unit, { ...stored, fee }, 'request.feeSettled', { settled });
  // Nobody is asked for what has been given up.
  if (settled === 'waived') letters.drop(unit, stored.id, 'feeNotice');
}

/** Records that the matter was handed to whom it belongs; the requester is told instead of answered. */
export function handOver(
  unit: Unit,
  stored: StoredRequest,
  handover: Handover,
  parts: RequestsParts,
): void {
  requireOpen(stored);
  if (stored.handover !== null) {
    throw notNow('ärendet är redan överlämnat', 'the case has already been handed over');
  }
  if (handover.on < stored.received) throw invalidField('on', 'lies before the day of receipt');
  refuseFuture('on', handover.on, unit.now, parts.timeZone());
  saveCase(unit, { ...stored, handover }, 'request.handedOver', handover);
  // Only another controller's answer stands in the place of ours.
  const answered = handover.to === 'controller' ? coursesOf(unit.db, stored.id) : [];
  for (const { right, decision } of answered) {
    if (decision === null) continue;
    parts.letters.drop(unit, stored.id, rightsCatalogue[right].reply(decision));
  }
  parts.letters.owe(unit, stored.id, 'handover');
}
