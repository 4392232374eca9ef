import { z } from 'zod';
import { calendarSchema } from '../deadlines/model.ts';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import { type RequestId, requestIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { personnummerSchema } from '../kit/personnummer.ts';
import { nameKey } from '../kit/sorting.ts';
import { subjectCategorySchema } from '../processing/model.ts';
import type { Bindable, Readable, Writable } from '../vault/sql.ts';
import {
  channelSchema,
  extensionSchema,
  feeSchema,
  handoverSchema,
  postalAddressSchema,
  requestKindSchema,
  requestStateSchema,
  rightSchema,
  senderStandingSchema,
  spokenLanguageSchema,
} from './model.ts';
import { jsonColumn, jsonOrNull, orNull } from './storeColumns.ts';
import { writeFoundBy } from './storeFoundBy.ts';

/** A request as it lies in the vault, without its lists. */
export const storedRequestSchema = z.object({
  id: requestIdSchema,
  version: z.int(),
  reference: z.string(),
  state: requestStateSchema,
  channel: channelSchema,
  kind: requestKindSchema,
  rights: jsonColumn(z.array(rightSchema)),
  name: z.string(),
  emails: jsonColumn(z.array(z.string())),
  postalAddresses: jsonColumn(z.array(postalAddressSchema)),
  personnummer: personnummerSchema.nullable(),
  language: languageSchema,
  subjects: jsonColumn(z.array(subjectCategorySchema)),
  senderStanding: senderStandingSchema,
  spokenLanguage: spokenLanguageSchema.nullable(),
  subject: z.string(),
  text: z.string(),
  received: plainDateSchema,
  receivedAt: instantSchema.nullable(),
  receivedBasis: z.enum(['received', 'date', 'officer']),
  messageId: z.string().nullable(),
  openedAt: instantSchema,
  calendar: calendarSchema,
  ruleVersion: z.string(),
  due: plainDateSchema,
  alarm: plainDateSchema,
  paused: z.int(),
  /** The officer's own target day; null where the rule's holds. */
  target: plainDateSchema.nullable(),
  extension: jsonOrNull(extensionSchema),
  fee: jsonOrNull(feeSchema),
  handover: jsonOrNull(handoverSchema),
  mergedInto: requestIdSchema.nullable(),
  /** The plain day on which it was closed or withdrawn; null while it is neither. */
  closedOn: plainDateSchema.nullable(),
  /** The plain day on which it was moved to answered; null before, once taken up again, and without an answer. */
  answeredOn: plainDateSchema.nullable(),
});
export type StoredRequest = z.infer<typeof storedRequestSchema>;

const columns = `id, version, reference, state, channel, kind, rights, name, emails,
  postal_addresses AS postalAddresses, personnummer, language, subjects,
  sender_standing AS senderStanding, spoken_language AS spokenLanguage, subject, text, received,
  received_at AS receivedAt, received_basis AS receivedBasis, message_id AS messageId,
  opened_at AS openedAt, calendar, rule_version AS ruleVersion, due, alarm, paused, target,
  extension, fee, handover, merged_into AS mergedInto, closed_on AS closedOn, answered_on AS answeredOn`;

export function findRequest(db: Readable, id: RequestId): StoredRequest | undefined {
  return db.get(storedRequestSchema, `SELECT ${columns} FROM request WHERE id = ?`, id);
}

const referenceSchema = z.object({ reference: z.string() });

/** The running reference of a case, or undefined where there is no such case. */
export function referenceOfCase(db: Readable, id: RequestId): string | undefined {
  return db.get(referenceSchema, 'SELECT reference FROM request WHERE id = ?', id)?.reference;
}

const serialSchema = z.object({ next: z.int() });

/** The next running number of a year, from 1; that of an erased case is not given again. */
export function nextSerial(db: Readable, year: number): number {
  const sql = `SELECT max(coalesce((SELECT max(serial) FROM request WHERE year = ?), 0),
                      coalesce((SELECT last FROM erased_serial WHERE year = ?), 0)) + 1 AS next`;
  return db.get(serialSchema, sql, year, year)?.next ?? 1;
}

export type NewRequest = StoredRequest & { readonly year: number; readonly serial: number };

/** What may change after the case was opened, in the order of `changeableValues`. */
const changeableColumns = `state, channel, kind, rights, name, name_key, emails, postal_addresses,
  personnummer, language, subjects, sender_standing, spoken_language, subject, received,
  received_at, received_basis, due, alarm, paused, target, extension, fee, handover, merged_into,
  closed_on, answered_on`;

function changeableValues(request: StoredRequest): readonly Bindable[] {
  return [
    request.state,
    request.channel,
    request.kind,
    JSON.stringify(request.rights),
    request.name,
    nameKey(request.name),
    JSON.stringify(request.emails),
    JSON.stringify(request.postalAddresses),
    request.personnummer,
    request.language,
    JSON.stringify(request.subjects),
    request.senderStanding,
    request.spokenLanguage,
    request.subject,
    request.received,
    request.receivedAt,
    request.receivedBasis,
    request.due,
    request.alarm,
    request.paused,
    request.target,
    orNull(request.extension),
    orNull(request.fee),
    orNull(request.handover),
    request.mergedInto,
    request.closedOn,
    request.answeredOn,
  ];
}

const places = changeableColumns
  .split(',')
  .map(() => '?')
  .join(', ');

export function insertRequest(db: Writable, request: NewRequest): void {
  db.run(
    `INSERT INTO request (id, version, year, serial, reference, text, message_id, opened_at,
       calendar, rule_version, ${changeableColumns})
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ${places})`,
    request.id,
    request.version,
    request.year,
    request.serial,
    request.reference,
    request.text,
    request.messageId,
    request.openedAt,
    request.calendar,
    request.ruleVersion,
    ...changeableValues(request),
  );
  writeFoundBy(db, request, '');
}

/** Writes what may change and raises the version; false when somebody else did so first. */
export function updateRequest(db: Writable, request: StoredRequest, notes: string): boolean {
  const touched = db.run(
    `UPDATE request SET version = version + 1, (${changeableColumns}) = (${places})
     WHERE id = ? AND version = ?`,
    ...changeableValues(request),
    request.id,
    request.version,
  );
  if (touched === 0) return false;
  writeFoundBy(db, request, notes);
  return true;
}
