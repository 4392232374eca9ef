import { z } from 'zod';
import { calendarSchema } from '../deadlines/model.ts';
import type { IncomingMessage } from '../intake/model.ts';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import { type RequestId, requestIdSchema } from '../kit/ids.ts';
import { languageSchema } from '../kit/language.ts';
import { personnummerSchema } from '../kit/personnummer.ts';
import type { Bindable, Readable, Writable } from '../vault/sql.ts';
import {
  channelSchema,
  postalAddressSchema,
  type Right,
  requestStateSchema,
  rightSchema,
} from './model.ts';

/** A request as it lies in the vault, without its lists. */
export const storedRequestSchema = z.object({
  id: requestIdSchema,
  version: z.int(),
  reference: z.string(),
  state: requestStateSchema,
  channel: channelSchema,
  rights: jsonColumn(z.array(rightSchema)),
  name: z.string(),
  emails: jsonColumn(z.array(z.string())),
  postalAddresses: jsonColumn(z.array(postalAddressSchema)),
  personnummer: personnummerSchema.nullable(),
  language: languageSchema,
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
});
export type StoredRequest = z.infer<typeof storedRequestSchema>;

const columns = `id, version, reference, state, channel, rights, name, emails,
  postal_addresses AS postalAddresses, personnummer, language, subject, text, received,
  received_at AS receivedAt, received_basis AS receivedBasis, message_id AS messageId,
  opened_at AS openedAt, calendar, rule_version AS ruleVersion, due, alarm, paused`;

export function findRequest(db: Readable, id: RequestId): StoredRequest | undefined {
  return db.get(storedRequestSchema, `SELECT ${columns} FROM request WHERE id = ?`, id);
}

const referenceSchema = z.object({ reference: z.string() });

/** The case that a message already opened: the same Message-ID from the same sender, or the same bytes. */
export function caseOfMessage(
  db: Readable,
  { messageId, sender }: Pick<IncomingMessage, 'messageId' | 'sender'>,
  sha256: string,
): string | undefined {
  const byId =
    messageId === undefined
      ? undefined
      : db.get(
          referenceSchema,
          `SELECT reference FROM request r WHERE message_id = ?
             AND EXISTS (SELECT 1 FROM json_each(r.emails) WHERE value = ?)`,
          messageId,
          sender.email,
        );
  const byBytes = () =>
    db.get(
      referenceSchema,
      `SELECT r.reference FROM attachment a
         JOIN request_attachment l ON l.attachment_id = a.id AND l.role = 'original'
         JOIN request r ON r.id = l.request_id
        WHERE a.sha256 = ? LIMIT 1`,
      sha256,
    );
  return (byId ?? byBytes())?.reference;
}

const serialSchema = z.object({ next: z.int() });

/** The next running number of a year, from 1. */
export function nextSerial(db: Readable, year: number): number {
  const sql = 'SELECT coalesce(max(serial), 0) + 1 AS next FROM request WHERE year = ?';
  return db.get(serialSchema, sql, year)?.next ?? 1;
}

export type NewRequest = StoredRequest & { readonly year: number; readonly serial: number };

/** What may change after the case was opened, in the order of `changeableValues`. */
const changeableColumns = `state, channel, rights, name, name_key, emails, postal_addresses,
  personnummer, language, subject, received, received_at, received_basis, due, alarm, paused`;

function changeableValues(request: StoredRequest): readonly Bindable[] {
  return [
    request.state,
    request.channel,
    JSON.stringify(request.rights),
    request.name,
    nameKey(request.name),
    JSON.stringify(request.emails),
    JSON.stringify(request.postalAddresses),
    request.personnummer,
    request.language,
    request.subject,
    request.received,
    request.receivedAt,
    request.receivedBasis,
    request.due,
    request.alarm,
    request.paused,
  ];
}

const places = '?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?';

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
  writeRights(db, request.id, request.rights);
  writeSearch(db, request, '');
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
  writeRights(db, request.id, request.rights);
  writeSearch(db, request, notes);
  return true;
}

/** What the full-text search finds a case by. */
export function writeSearch(db: Writable, request: StoredRequest, notes: string): void {
  db.run(
    `INSERT OR REPLACE INTO request_search (rowid, reference, name, emails, subject, body, notes)
     VALUES ((SELECT rowid FROM request WHERE id = ?), ?, ?, ?, ?, ?, ?)`,
    request.id,
    request.reference,
    request.name,
    request.emails.join(' '),
    request.subject,
    request.text,
    notes,
  );
}

function writeRights(db: Writable, id: RequestId, rights: readonly Right[]): void {
  const rowid = '(SELECT rowid FROM request WHERE id = ?)';
  db.run(`DELETE FROM request_right WHERE request_rowid = ${rowid}`, id);
  for (const right of rights) {
    db.run(`INSERT INTO request_right (request_rowid, right) VALUES (${rowid}, ?)`, id, right);
  }
}

/** Names sort as in a Swedish register (… x, y, z, å, ä, ö); the database compares bytes, so the key is folded here. */
function nameKey(name: string): string {
  const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };
  const folded = name
    .toLocaleLowerCase('sv')
    .replaceAll(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter);
  return folded.slice(0, 80);
}

function jsonColumn<Schema extends z.ZodType>(content: Schema) {
  return z.string().transform((text): z.output<Schema> => content.parse(JSON.parse(text)));
}
