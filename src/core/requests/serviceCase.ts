import type { Deadline } from '../deadlines/model.ts';
import { explainDeadline } from '../deadlines/rules.ts';
import type { JournalAction } from '../journal/model.ts';
import { type Instant, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import { type Fact, FristError, invalidField } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import { isOpen } from './rules.ts';
import { findRequest, type StoredRequest, updateRequest } from './store.ts';
import { notesOf } from './storeParts.ts';
import { pausesOf, type StoredPause } from './storePauses.ts';

/** The stored request, or notFound. */
export function requireRequest(db: Readable, id: RequestId): StoredRequest {
  const found = findRequest(db, id);
  if (!found) throw new FristError('notFound');
  return found;
}

/** What the dates of a request are counted from. */
export type Clocked = Pick<
  StoredRequest,
  'received' | 'calendar' | 'rights' | 'ruleVersion' | 'extension'
>;

/** The dates of a request under the rules it was opened with. */
export function deadlineOf(request: Clocked, pauses: readonly StoredPause[]): Deadline {
  const { extension } = request;
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
    ...(extension === null
      ? {}
      : {
          extension: extension.notifiedOn === undefined ? {} : { notifiedOn: extension.notifiedOn },
        }),
  });
}

/** The columns that follow from the clock: what the lists sort and filter by. */
export function clockColumns(
  request: Clocked & Pick<StoredRequest, 'state'>,
  pauses: readonly StoredPause[],
): { readonly due: PlainDate; readonly alarm: PlainDate; readonly paused: number } {
  const deadline = deadlineOf(request, pauses);
  const waiting = deadline.pauses.some((pause) => pause.waiting) && isOpen(request.state);
  return { due: deadline.due, alarm: deadline.alarm, paused: waiting ? 1 : 0 };
}

type Fields = { readonly [field: string]: Fact };

/** Saves a changed case with its journal entry, or throws staleVersion when somebody was faster. */
export function saveCase(
  unit: Unit,
  changed: StoredRequest,
  action: JournalAction,
  fields: Fields,
): void {
  const clock = clockColumns(changed, pausesOf(unit.db, changed.id));
  if (!updateRequest(unit.db, { ...changed, ...clock }, notesText(unit.db, changed.id))) {
    throw new FristError('staleVersion');
  }
  noteCase(unit, changed.id, action, fields);
}

/** The notes of a case as the full-text search reads them. */
export function notesText(db: Readable, id: RequestId): string {
  return notesOf(db, id)
    .map(({ text }) => text)
    .join('\n');
}

/** Journals something about a case and tells open pages to reload it. */
export function noteCase(unit: Unit, id: RequestId, action: JournalAction, fields: Fields): void {
  unit.journal({ action, object: { type: 'request', id }, fields });
  unit.changed('requests', id);
}

/** The fields that differ, with their new values, for the journal's commitments. */
export function changed(before: StoredRequest, after: Partial<StoredRequest>): Fields {
  const was: Readonly<Record<string, unknown>> = before;
  const differing = Object.entries(after).filter(
    ([field, value]) => JSON.stringify(was[field]) !== JSON.stringify(value),
  );
  return Object.fromEntries(
    differing.map(([field, value]) => [
      field,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null),
    ]),
  );
}

/** The refusal of something that cannot be done now, with its reason in both languages. */
export function notNow(reasonSv: string, reasonEn: string): FristError {
  return new FristError('notPossible', { reasonSv, reasonEn });
}

/** Nothing has happened on a day that has not come. Throws invalidInput. */
export function refuseFuture(
  field: string,
  date: PlainDate,
  now: Instant,
  timeZone: TimeZone,
): void {
  if (date > localDate(now, timeZone)) throw invalidField(field, 'lies in the future');
}

/** Throws notPossible for a case that has ended: what is recorded of it stays as it is. */
export function requireOpen({ state }: Pick<StoredRequest, 'state'>): void {
  if (!isOpen(state)) throw ended();
}

/** Throws notPossible for a closed case: nothing new is begun in it, but what follows an answer may be. */
export function requireNotClosed({ state }: Pick<StoredRequest, 'state'>): void {
  if (state === 'closed') throw ended();
}

function ended(): FristError {
  return notNow(
    'ärendet är avslutat; ta upp det igen först',
    'the case has ended; take it up again first',
  );
}
