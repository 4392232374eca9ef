import type { PlainDate } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type RecipientNoticeId, recipientNoticeIdSchema } from '../kit/ids.ts';
import type { Recipient } from '../processing/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Right } from './model.ts';
import { noLongerDue } from './rules/told.ts';
import { notNow, refuseFuture, requireOpen, saveCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import type { StoredRequest } from './store.ts';
import {
  confirmNotice,
  insertNotice,
  noticesOf,
  type StoredNotice,
  waiveNotice,
} from './storeNotices.ts';

/** Adds a recipient who is to be told of what was done (Art 19); owes the notice. */
export function addNotice(
  unit: Unit,
  stored: StoredRequest,
  { right, recipient }: { readonly right: Right; readonly recipient: Recipient },
  parts: RequestsParts,
): void {
  requireOpen(stored);
  if (!stored.rights.includes(right)) throw invalidField('right', 'is not a right of the case');
  if (!tellRecipient(unit, stored, right, recipient, parts)) {
    throw notNow(
      'mottagaren ska redan underrättas (art. 19)',
      'the recipient is already to be told (Art 19)',
    );
  }
  saveCase(unit, stored, 'request.noticeAdded', { right, recipient: recipient.name });
}

/** Adds the notice to a recipient, unless one of that right and name is there; answers whether it did. */
export function tellRecipient(
  unit: Unit,
  { id }: StoredRequest,
  right: Right,
  recipient: Recipient,
  { letters, newId }: RequestsParts,
): boolean {
  const known = noticesOf(unit.db, id).some(
    (notice) =>
      notice.waived === null && notice.right === right && notice.recipient.name === recipient.name,
  );
  if (known) return false;
  const noticeId = recipientNoticeIdSchema.parse(newId());
  insertNotice(unit.db, id, { id: noticeId, right, recipient });
  letters.owe(unit, id, 'recipientNotice', noticeId);
  return true;
}

/** Records the plain day on which a recipient confirmed a notice that was sent (Art 19). */
export function confirm(
  unit: Unit,
  stored: StoredRequest,
  {
    noticeId,
    confirmedOn,
  }: { readonly noticeId: RecipientNoticeId; readonly confirmedOn: PlainDate },
  parts: RequestsParts,
): void {
  const notice = waiting(unit, stored, noticeId);
  const sent = parts.letters
    .of(stored.id)
    .find((letter) => letter.noticeId === noticeId && letter.state === 'issued');
  if (!sent) {
    throw notNow(
      'underrättelsen är inte utfärdad (art. 19)',
      'the notice has not been issued (Art 19)',
    );
  }
  if (sent.date !== undefined && confirmedOn < sent.date) {
    throw invalidField('confirmedOn', 'lies before the notice');
  }
  refuseFuture('confirmedOn', confirmedOn, unit.now, parts.timeZone());
  confirmNotice(unit.db, notice.id, confirmedOn);
  saveCase(unit, stored, 'request.noticeConfirmed', { notice: notice.id, confirmedOn });
}

/** Records why a recipient is not told: impossible, or a disproportionate effort (Art 19). */
export function waive(
  unit: Unit,
  stored: StoredRequest,
  { noticeId, reason }: { readonly noticeId: RecipientNoticeId; readonly reason: string },
  { letters }: RequestsParts,
): void {
  const notice = waiting(unit, stored, noticeId);
  waiveNotice(unit.db, notice.id, reason);
  saveCase(unit, stored, 'request.noticeWaived', { notice: notice.id, reason });
  letters.drop(unit, stored.id, 'recipientNotice', notice.id);
}

/** Takes back a right's unsent notices, all or those to the recipients named; those sent stay. */
export function dropUnsent(
  unit: Unit,
  { id }: StoredRequest,
  right: Right,
  { letters }: RequestsParts,
  names?: ReadonlySet<string>,
): void {
  const sent = letters
    .of(id)
    .flatMap(({ noticeId, state }) => (state === 'issued' ? noticeId : []));
  for (const notice of noticesOf(unit.db, id)) {
    if (notice.right !== right || notice.waived !== null || sent.includes(notice.id)) continue;
    if (names && !names.has(notice.recipient.name)) continue;
    waiveNotice(unit.db, notice.id, noLongerDue);
    letters.drop(unit, id, 'recipientNotice', notice.id);
  }
}

function waiting(unit: Unit, { id }: StoredRequest, wanted: RecipientNoticeId): StoredNotice {
  const found = noticesOf(unit.db, id).find((notice) => notice.id === wanted);
  if (!found) throw new FristError('notFound');
  if (found.confirmedOn === null && found.waived === null) return found;
  throw notNow(
    'mottagaren har redan bekräftat, eller behöver inte underrättas',
    'the recipient has already confirmed, or need not be told',
  );
}
