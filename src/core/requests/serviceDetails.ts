import type { PlainDate } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import type { SubjectCategory } from '../processing/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Channel, RequestKind, Right, SenderStanding, SpokenLanguage } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { routedChecklist } from './rules/routed.ts';
import { checklistFor } from './rules.ts';
import { addRights } from './serviceAtOnce.ts';
import { changed, clockColumns, refuseFuture, requireNotClosed, saveCase } from './serviceCase.ts';
import { unregisterConsents } from './serviceConsents.ts';
import type { RequestsParts } from './servicePorts.ts';
import { noteReason } from './serviceReasons.ts';
import { rightsOfKind } from './serviceReceive.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';
import { pausesOf } from './storePauses.ts';
import { deleteOpenTasks } from './storeTasks.ts';

/** What the officer corrects about a case; absent means that it stays. */
export type DetailsCorrection = {
  readonly channel?: Channel | undefined;
  readonly received?: PlainDate | undefined;
  readonly kind?: RequestKind | undefined;
  readonly rights?: readonly Right[] | undefined;
  readonly subjects?: readonly SubjectCategory[] | undefined;
  readonly senderStanding?: SenderStanding | undefined;
  readonly spokenLanguage?: SpokenLanguage | undefined;
  readonly subject?: string | undefined;
};

/**
 * Corrects what is known of a case. A right that is added has the effects of one received; a last day that
 * comes sooner than promised owes the requester a new acknowledgement (Art 12(3)).
 */
export function changeDetails(
  unit: Unit,
  stored: StoredRequest,
  given: DetailsCorrection & { readonly reason?: string | undefined; readonly by: string },
  parts: RequestsParts,
): void {
  requireNotClosed(stored);
  const { reason, by, ...correction } = given;
  const { received } = correction;
  if (received !== undefined) refuseFuture('received', received, unit.now, parts.timeZone());
  const after = corrected(stored, correction);
  const fields = changed(stored, after);
  if (Object.keys(fields).length === 0) throw invalidField('', 'nothing was changed');
  const added = after.rights.filter((right) => !stored.rights.includes(right));
  const gone = stored.rights.filter((right) => !after.rights.includes(right));
  dropRights(unit, stored, after.rights, parts);
  if (after.kind !== stored.kind) {
    const codes = routedChecklist(stored.kind).map(({ code }) => code);
    deleteOpenTasks(unit.db, stored.id, codes);
  }
  noteReason(unit, stored.id, detailsCorrected, { reason, by }, parts);
  saveCase(unit, after, 'request.detailsChanged', { ...fields, reason: reason ?? null });
  unregisterConsents(unit, stored, gone, parts);
  addRights(unit, after, added, parts);
  oweSoonerPromise(unit, stored, after, parts);
}

const detailsCorrected = { sv: 'Uppgifter rättade', en: 'Details corrected' };

/** A last day that comes sooner than promised is told in a new acknowledgement. */
export function oweSoonerPromise(
  unit: Unit,
  before: StoredRequest,
  after: StoredRequest,
  { letters }: Pick<RequestsParts, 'letters'>,
): void {
  const { alarm } = clockColumns(after, pausesOf(unit.db, after.id));
  if (alarm < before.alarm) letters.owe(unit, after.id, 'acknowledgement');
}

function corrected(
  stored: StoredRequest,
  { received, rights, subjects, ...simple }: DetailsCorrection,
): StoredRequest {
  const kind = simple.kind ?? stored.kind;
  const invoked = rights ?? (kind === 'rights' ? stored.rights : []);
  return {
    ...stored,
    kind,
    rights: [...rightsOfKind(kind, invoked)],
    channel: simple.channel ?? stored.channel,
    subject: simple.subject ?? stored.subject,
    subjects: subjects === undefined ? stored.subjects : [...new Set(subjects)],
    senderStanding: simple.senderStanding ?? stored.senderStanding,
    spokenLanguage: simple.spokenLanguage ?? stored.spokenLanguage,
    ...(received === undefined || received === stored.received
      ? {}
      : { received, receivedAt: null, receivedBasis: 'officer' }),
  };
}

/** A right that was read into the request by mistake takes its open checklist and its owed reply with it. */
function dropRights(
  unit: Unit,
  stored: StoredRequest,
  kept: readonly Right[],
  { letters }: RequestsParts,
): void {
  const gone = stored.rights.filter((right) => !kept.includes(right));
  const stays = new Set(checklistFor(kept).map(({ code }) => code));
  const codes = checklistFor(gone)
    .map(({ code }) => code)
    .filter((code) => !stays.has(code));
  deleteOpenTasks(unit.db, stored.id, codes);
  const courses = coursesOf(unit.db, stored.id);
  const replyTo = (right: Right) =>
    rightsCatalogue[right].reply(
      courses.find((course) => course.right === right)?.decision ?? undefined,
    );
  const wanted = new Set(kept.map(replyTo));
  for (const template of gone.map(replyTo)) {
    if (!wanted.has(template)) letters.drop(unit, stored.id, template);
  }
}
