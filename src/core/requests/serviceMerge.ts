import { earlier, localDate } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { isOpen } from './rules.ts';
import { addRights } from './serviceAtOnce.ts';
import { notNow, requireOpen, requireRequest, saveCase } from './serviceCase.ts';
import { registerConsents, unregisterConsents } from './serviceConsents.ts';
import { oweSoonerPromise } from './serviceDetails.ts';
import type { RequestsParts } from './servicePorts.ts';
import { noteReason } from './serviceReasons.ts';
import { applyScope } from './serviceScope.ts';
import { suppressRequester } from './serviceSuppressed.ts';
import type { StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';
import { moveToCase } from './storeMessages.ts';
import { noticesOf } from './storeNotices.ts';
import { moveRestrictions } from './storeRestrictions.ts';
import { moveTasks } from './storeTasks.ts';

/**
 * Merges a duplicate into another case: what came in goes there, the earlier day of receipt and all rights
 * govern there, and the duplicate is closed. Only what nothing was decided or asked in yet can be a duplicate.
 */
export function merge(
  unit: Unit,
  duplicate: StoredRequest,
  given: { readonly into: RequestId; readonly reason: string; readonly by: string },
  parts: RequestsParts,
): void {
  const { into, reason } = given;
  const target = requireRequest(unit.db, into);
  refuseMerge(unit, duplicate, target);
  moveToCase(unit.db, duplicate.id, into);
  moveTasks(unit.db, duplicate.id, into);
  moveRestrictions(unit.db, duplicate.id, into);
  const there = {
    sv: `Sammanslagen med ${target.reference}`,
    en: `Merged into ${target.reference}`,
  };
  noteReason(unit, duplicate.id, there, given, parts);
  const here = {
    sv: `${duplicate.reference} sammanslagen hit`,
    en: `${duplicate.reference} merged into this case`,
  };
  noteReason(unit, into, here, given, parts);
  for (const { template, noticeId } of parts.letters.of(duplicate.id)) {
    parts.letters.drop(unit, duplicate.id, template, noticeId);
  }
  const reference = { into: target.reference, reason };
  const closedOn = localDate(unit.now, parts.timeZone());
  const closed = { ...duplicate, state: 'closed', mergedInto: into, closedOn } as const;
  saveCase(unit, closed, 'request.merged', { state: 'closed', ...reference });
  parts.processing.reopen(unit, {
    recordIds: [],
    requestId: duplicate.id,
    reference: duplicate.reference,
    on: duplicate.received,
  });
  unregisterConsents(unit, duplicate, duplicate.rights, parts);
  takeOver(unit, target, duplicate, parts);
}

function takeOver(
  unit: Unit,
  target: StoredRequest,
  duplicate: StoredRequest,
  parts: RequestsParts,
): void {
  const received = earlier(target.received, duplicate.received);
  const rights = [...new Set([...target.rights, ...duplicate.rights])];
  const after: StoredRequest = {
    ...target,
    rights,
    kind: rights.length > 0 ? 'rights' : target.kind,
    subjects: [...new Set([...target.subjects, ...duplicate.subjects])],
    emails: united(target.emails, duplicate.emails),
    postalAddresses: united(target.postalAddresses, duplicate.postalAddresses),
    personnummer: target.personnummer ?? duplicate.personnummer,
    ...(received === target.received
      ? {}
      : {
          received,
          receivedAt: duplicate.receivedAt,
          receivedBasis: duplicate.receivedBasis,
        }),
  };
  saveCase(unit, after, 'request.merged', {
    from: duplicate.reference,
    received,
    rights,
  });
  addRights(
    unit,
    after,
    rights.filter((right) => !target.rights.includes(right)),
    parts,
  );
  // What the duplicate knew of the person is theirs on the list too, whichever case asked for it.
  suppressRequester(unit, after, rights, parts);
  registerConsents(unit, after, rights, parts);
  const scopes = coursesOf(unit.db, target.id);
  for (const { right, scope } of coursesOf(unit.db, duplicate.id)) {
    const isSaid = scopes.some((one) => one.right === right && one.scope.length > 0);
    if (!isSaid) applyScope(unit, after, { right, records: scope }, parts);
  }
  oweSoonerPromise(unit, target, after, parts);
}

/** What is known of the requester in either case, each once; as many as a requester may have. */
function united<Known>(ours: readonly Known[], theirs: readonly Known[]): Known[] {
  const known = new Map([...ours, ...theirs].map((one) => [JSON.stringify(one), one]));
  return [...known.values()].slice(0, 10);
}

function refuseMerge(unit: Unit, duplicate: StoredRequest, target: StoredRequest): void {
  if (duplicate.id === target.id) {
    throw notNow('ett ärende kan inte slås ihop med sig självt', 'a case cannot merge into itself');
  }
  requireOpen(duplicate);
  if (!isOpen(target.state)) {
    throw notNow(
      'ärendet som det ska slås ihop med är avslutat; ta upp det igen först',
      'the case to merge into has ended; take it up again first',
    );
  }
  const isDecided =
    coursesOf(unit.db, duplicate.id).some(({ decision }) => decision !== null) ||
    duplicate.fee !== null ||
    duplicate.handover !== null ||
    duplicate.extension !== null ||
    noticesOf(unit.db, duplicate.id).some(({ waived }) => waived === null) ||
    duplicate.state === 'identityInDoubt';
  if (isDecided) {
    throw notNow(
      'något är redan beslutat eller frågat i ärendet; besvara det för sig, eller slå ihop åt andra hållet',
      'something has been decided or asked in the case already; answer it by itself, or merge the other way round',
    );
  }
}
