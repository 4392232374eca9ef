import type { Deadline } from '../deadlines/model.ts';
import { explainDeadline } from '../deadlines/rules.ts';
import type { JournalAction } from '../journal/model.ts';
import type { Instant, PlainDate } from '../kit/dates.ts';
import { type Fact, FristError } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import { maskPersonnummer } from '../kit/personnummer.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { Request } from './model.ts';
import {
  type CaseStanding,
  hindrances,
  isOpen,
  type LetterStanding,
  movesAllowed,
} from './rules.ts';
import { findRequest, type StoredRequest, updateRequest } from './store.ts';
import { attachmentsOf, notesOf, pausesOf, type StoredPause, tasksOf } from './storeParts.ts';

/** What a case asks of its neighbours: other areas' services, wired in app.ts. */
export type CaseNeighbours = {
  lettersOf(id: RequestId): readonly LetterStanding[];
  extractChangedAt(id: RequestId): Instant | undefined;
  openFindings(id: RequestId): number;
};

/** The stored request, or notFound. */
export function requireRequest(db: Readable, id: RequestId): StoredRequest {
  const found = findRequest(db, id);
  if (!found) throw new FristError('notFound');
  return found;
}

/** The dates of a request under the rules it was opened with. */
export function deadlineOf(
  request: Pick<StoredRequest, 'received' | 'calendar' | 'rights' | 'ruleVersion'>,
  pauses: readonly StoredPause[],
): Deadline {
  return explainDeadline({
    received: request.received,
    calendar: request.calendar,
    rights: request.rights,
    ruleVersion: request.ruleVersion,
    pauses: pauses.map(({ askedOn, settledOn, override }) => ({
      from: askedOn,
      ...(settledOn === null ? {} : { to: settledOn }),
      ...(override === null ? {} : { override }),
    })),
  });
}

/** The request as its page shows it. */
export function viewOf(db: Readable, stored: StoredRequest, neighbours: CaseNeighbours): Request {
  const pauses = pausesOf(db, stored.id);
  const standing = standingOf(db, stored, neighbours);
  return {
    id: stored.id,
    version: stored.version,
    reference: stored.reference,
    state: stored.state,
    channel: stored.channel,
    rights: stored.rights,
    requester: {
      name: stored.name,
      emails: stored.emails,
      postalAddresses: stored.postalAddresses,
      ...(stored.personnummer === null
        ? {}
        : { personnummerMasked: maskPersonnummer(stored.personnummer) }),
      language: stored.language,
    },
    subject: stored.subject,
    text: stored.text,
    received: stored.received,
    ...(stored.receivedAt === null ? {} : { receivedAt: stored.receivedAt }),
    receivedBasis: stored.receivedBasis,
    openedAt: stored.openedAt,
    deadline: deadlineOf(stored, pauses),
    pauses: pauses.map((pause) => ({
      id: pause.id,
      ground: pause.ground,
      doubt: pause.doubt,
      from: pause.askedOn,
      ...(pause.settledOn === null ? {} : { to: pause.settledOn }),
      ...(pause.override === null ? {} : { override: pause.override }),
    })),
    moves: movesAllowed(stored.state).map((to) => ({ to, hindrances: hindrances(to, standing) })),
    tasks: tasksOf(db, stored.id).map(({ id, sv, en, citation, due, doneAt }) => ({
      id,
      title: { sv, en },
      ...(citation === null ? {} : { citation }),
      ...(due === null ? {} : { due }),
      ...(doneAt === null ? {} : { doneAt }),
    })),
    notes: notesOf(db, stored.id),
    attachments: attachmentsOf(db, stored.id),
  };
}

/** What the table of moves is judged by. */
export function standingOf(
  db: Readable,
  stored: StoredRequest,
  neighbours: CaseNeighbours,
): CaseStanding {
  const open = tasksOf(db, stored.id).filter(({ doneAt }) => doneAt === null);
  return {
    rights: stored.rights,
    openFindings: neighbours.openFindings(stored.id),
    openTasks: open.length,
    openCitations: open.flatMap(({ citation }) => citation ?? []),
    letters: neighbours.lettersOf(stored.id),
    extractChangedAt: neighbours.extractChangedAt(stored.id),
  };
}

/** The columns that follow from the clock: what the lists sort and filter by. */
export function clockColumns(
  request: Pick<StoredRequest, 'received' | 'calendar' | 'rights' | 'ruleVersion' | 'state'>,
  pauses: readonly StoredPause[],
): { readonly due: PlainDate; readonly alarm: PlainDate; readonly paused: number } {
  const deadline = deadlineOf(request, pauses);
  const waiting = deadline.pauses.some((pause) => pause.waiting) && isOpen(request.state);
  return { due: deadline.due, alarm: deadline.alarm, paused: waiting ? 1 : 0 };
}

/** Saves a changed case with its journal entry, or throws staleVersion when somebody was faster. */
export function saveCase(
  unit: Unit,
  changed: StoredRequest,
  action: JournalAction,
  fields: { readonly [field: string]: Fact },
): void {
  const clock = clockColumns(changed, pausesOf(unit.db, changed.id));
  const notes = notesOf(unit.db, changed.id).map(({ text }) => text);
  if (!updateRequest(unit.db, { ...changed, ...clock }, notes.join('\n'))) {
    throw new FristError('staleVersion');
  }
  noteCase(unit, changed.id, action, fields);
}

/** Journals something about a case and tells open pages to reload it. */
export function noteCase(
  unit: Unit,
  id: RequestId,
  action: JournalAction,
  fields: { readonly [field: string]: Fact },
): void {
  unit.journal({ action, object: { type: 'request', id }, fields });
  unit.changed('requests', id);
}
