import type { PlainDate, TimeZone } from '../kit/dates.ts';
import { type Fact, invalidField } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Channel, Right } from './model.ts';
import { clockColumns, saveCase } from './serviceCase.ts';
import { refuseFuture } from './serviceMoves.ts';
import { addChecklist } from './serviceReceive.ts';
import type { StoredRequest } from './store.ts';
import { pausesOf } from './storeParts.ts';

/** What the officer corrects about a case; absent means that it stays. */
export type DetailsCorrection = {
  readonly channel?: Channel | undefined;
  readonly received?: PlainDate | undefined;
  readonly rights?: readonly Right[] | undefined;
  readonly subject?: string | undefined;
  readonly reason?: string | undefined;
};

/**
 * Corrects channel, day of receipt, rights or subject. A right that is added brings its checklist; a
 * last day that comes sooner than promised owes the requester a new acknowledgement (Art 12(3)).
 */
export function changeDetails(
  unit: Unit,
  stored: StoredRequest,
  { reason, received, rights, channel, subject }: DetailsCorrection,
  parts: {
    readonly newId: () => string;
    readonly timeZone: () => TimeZone;
    readonly oweAcknowledgement: (unit: Unit, id: RequestId) => void;
  },
): void {
  if (received !== undefined) refuseFuture('received', received, unit.now, parts.timeZone());
  const after: StoredRequest = {
    ...stored,
    channel: channel ?? stored.channel,
    subject: subject ?? stored.subject,
    rights: rights === undefined ? stored.rights : [...new Set(rights)],
    ...(received === undefined || received === stored.received
      ? {}
      : { received, receivedAt: null, receivedBasis: 'officer' }),
  };
  const fields = changed(stored, after);
  if (Object.keys(fields).length === 0) throw invalidField('', 'nothing was changed');
  const added = after.rights.filter((right) => !stored.rights.includes(right));
  addChecklist(unit, stored.id, added, parts.newId);
  saveCase(unit, after, 'request.detailsChanged', { ...fields, reason: reason ?? null });
  const { alarm } = clockColumns(after, pausesOf(unit.db, stored.id));
  if (alarm < stored.alarm) parts.oweAcknowledgement(unit, stored.id);
}

/** The fields that differ, with their new values, for the journal's commitments. */
export function changed(
  before: StoredRequest,
  after: Partial<StoredRequest>,
): { readonly [field: string]: Fact } {
  const was: Readonly<Record<string, unknown>> = before;
  const differing = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(was[field]) !== JSON.stringify(value),
  );
  return Object.fromEntries(differing);
}
