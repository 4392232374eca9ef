import type { ProcessingRecordId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import { maskPersonnummer } from '../kit/personnummer.ts';
import type { Readable } from '../vault/sql.ts';
import type { Course, RecipientNotice, Request, Restriction } from './model.ts';
import { deadlineOf } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { suppressedOf } from './serviceSuppressed.ts';
import { referenceOfCase, type StoredRequest } from './store.ts';
import { coursesOf } from './storeCourses.ts';
import { noticesOf } from './storeNotices.ts';
import { attachmentsOf, notesOf } from './storeParts.ts';
import { pausesOf, type StoredPause } from './storePauses.ts';
import { restrictionsOf } from './storeRestrictions.ts';
import { type StoredTask, tasksOf } from './storeTasks.ts';

/** The request as its page shows it, but for its moves. */
export function shownCase(
  db: Readable,
  stored: StoredRequest,
  parts: RequestsParts,
): Omit<Request, 'moves'> {
  const pauses = pausesOf(db, stored.id);
  const deadline = deadlineOf(stored, pauses);
  const { extension, fee, handover } = stored;
  return {
    ...identified(stored),
    requester: requesterOf(stored),
    deadline,
    target: stored.target ?? deadline.internalTarget,
    pauses: pauses.map(shownPause),
    ...(extension === null ? {} : { extension }),
    ...(fee === null ? {} : { fee }),
    ...(handover === null ? {} : { handover }),
    courses: coursesShown(db, stored, parts),
    restrictions: restrictionsShown(db, stored, parts),
    notices: noticesShown(db, stored, parts),
    ...mergedInto(db, stored),
    ...suppressedOf(stored, parts),
    tasks: tasksOf(db, stored.id).map(shownTask),
    notes: notesOf(db, stored.id),
    attachments: attachmentsOf(db, stored.id),
  };
}

function identified(stored: StoredRequest) {
  return {
    id: stored.id,
    version: stored.version,
    reference: stored.reference,
    state: stored.state,
    channel: stored.channel,
    kind: stored.kind,
    rights: stored.rights,
    subjects: stored.subjects,
    senderStanding: stored.senderStanding,
    ...(stored.spokenLanguage === null ? {} : { spokenLanguage: stored.spokenLanguage }),
    subject: stored.subject,
    text: stored.text,
    received: stored.received,
    ...(stored.receivedAt === null ? {} : { receivedAt: stored.receivedAt }),
    receivedBasis: stored.receivedBasis,
    openedAt: stored.openedAt,
  };
}

function requesterOf(stored: StoredRequest): Request['requester'] {
  return {
    name: stored.name,
    emails: stored.emails,
    postalAddresses: stored.postalAddresses,
    ...(stored.personnummer === null
      ? {}
      : { personnummerMasked: maskPersonnummer(stored.personnummer) }),
    language: stored.language,
  };
}

function shownPause(pause: StoredPause): Request['pauses'][number] {
  return {
    id: pause.id,
    ground: pause.ground,
    doubt: pause.doubt,
    from: pause.askedOn,
    ...(pause.settledOn === null ? {} : { to: pause.settledOn }),
    ...(pause.override === null ? {} : { override: pause.override }),
    ...(pause.despite === null ? {} : { despite: pause.despite }),
    ...(pause.remindedOn === null ? {} : { remindedOn: pause.remindedOn }),
    ...(pause.expiresOn === null ? {} : { expiresOn: pause.expiresOn }),
    ...(pause.proof === null ? {} : { proof: pause.proof }),
  };
}

function shownTask(task: StoredTask): Request['tasks'][number] {
  const { id, sv, en, citation, due, doneAt, assignee, code } = task;
  return {
    id,
    title: { sv, en },
    ...(citation === null ? {} : { citation }),
    ...(due === null ? {} : { due }),
    ...(doneAt === null ? {} : { doneAt }),
    assignee,
    ...(code === null ? {} : { code }),
  };
}

type Named = { readonly id: ProcessingRecordId; readonly title: Bilingual };

function titled(ids: readonly ProcessingRecordId[], parts: RequestsParts): readonly Named[] {
  if (ids.length === 0) return [];
  return parts.processing.some(ids).map(({ id, statement }) => ({ id, title: statement.title }));
}

/** One course for each right of the case, decided or not. */
function coursesShown(
  db: Readable,
  stored: StoredRequest,
  parts: RequestsParts,
): readonly Course[] {
  const courses = coursesOf(db, stored.id);
  return stored.rights.map((right) => {
    const course = courses.find((one) => one.right === right);
    if (!course) return { right, scope: [] };
    const { decision, decidedAt, decidedBy } = course;
    return {
      right,
      scope: titled(course.scope, parts),
      ...(decision === null ? {} : { decision }),
      ...(decidedAt === null ? {} : { decidedAt }),
      ...(decidedBy === null ? {} : { decidedBy }),
    };
  });
}

function restrictionsShown(
  db: Readable,
  stored: StoredRequest,
  parts: RequestsParts,
): readonly Restriction[] {
  return restrictionsOf(db, stored.id).map((one) => ({
    id: one.id,
    ground: one.ground,
    records: titled(one.records, parts),
    openedOn: one.openedOn,
    ...(one.liftOn === null ? {} : { liftOn: one.liftOn }),
    ...(one.liftReason === null ? {} : { liftReason: one.liftReason }),
    ...(one.liftedOn === null ? {} : { liftedOn: one.liftedOn }),
  }));
}

/** The Art 19 notices with what became of each: sent is one whose letter was issued. */
function noticesShown(
  db: Readable,
  stored: StoredRequest,
  parts: RequestsParts,
): readonly RecipientNotice[] {
  const stored19 = noticesOf(db, stored.id);
  if (stored19.length === 0) return [];
  const letters = parts.letters.of(stored.id);
  return stored19.map(({ id, right, recipient, confirmedOn, waived }) => {
    const isSent = letters.some(({ noticeId, state }) => noticeId === id && state === 'issued');
    const state =
      waived !== null ? 'waived' : confirmedOn !== null ? 'confirmed' : isSent ? 'sent' : 'owed';
    return {
      id,
      right,
      recipient,
      state,
      ...(confirmedOn === null ? {} : { confirmedOn }),
      ...(waived === null ? {} : { waived }),
    };
  });
}

function mergedInto(db: Readable, { mergedInto: id }: StoredRequest): Pick<Request, 'mergedInto'> {
  const reference = id === null ? undefined : referenceOfCase(db, id);
  return id === null || reference === undefined ? {} : { mergedInto: { id, reference } };
}
