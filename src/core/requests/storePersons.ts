import { z } from 'zod';
import type { IncomingMessage } from '../intake/model.ts';
import { plainDateSchema } from '../kit/dates.ts';
import { type RequestId, requestIdSchema } from '../kit/ids.ts';
import { nameKey } from '../kit/sorting.ts';
import type { Bindable, Readable } from '../vault/sql.ts';
import { postalAddressSchema, requestStateSchema, rightSchema } from './model.ts';
import { jsonColumn } from './storeColumns.ts';
import { emailKey } from './storeFoundBy.ts';

const earlierSchema = z.object({
  id: requestIdSchema,
  reference: z.string(),
  received: plainDateSchema,
  state: requestStateSchema,
  rights: jsonColumn(z.array(rightSchema)),
  postalAddresses: jsonColumn(z.array(postalAddressSchema)),
});
export type StoredEarlier = z.infer<typeof earlierSchema>;

const columns =
  'r.id, r.reference, r.received, r.state, r.rights, r.postal_addresses AS postalAddresses';

/** More than anybody reads: a name such as Anna Andersson stays quick in 100,000 cases. */
const most = 200;

/** Cases with one of these addresses, newest first. */
export function casesByEmail(db: Readable, emails: readonly string[]): readonly StoredEarlier[] {
  if (emails.length === 0) return [];
  return newest(
    db,
    `r.rowid IN (SELECT e.request_rowid FROM request_email e
      WHERE e.email_key IN (SELECT value FROM json_each(?)))`,
    JSON.stringify(emails.map(emailKey)),
  );
}

/** Cases with this personnummer (twelve digits), newest first. */
export function casesByPersonnummer(db: Readable, number: string): readonly StoredEarlier[] {
  return newest(db, 'r.personnummer = ?', number);
}

/** Cases of somebody of the same name, whose address is still to be compared, newest first. */
export function casesByName(db: Readable, name: string): readonly StoredEarlier[] {
  return newest(db, 'r.name_key = ?', nameKey(name));
}

function newest(db: Readable, where: string, bound: Bindable): readonly StoredEarlier[] {
  return db.all(
    earlierSchema,
    `SELECT ${columns} FROM request r WHERE ${where} ORDER BY r.received DESC, r.rowid DESC LIMIT ${most}`,
    bound,
  );
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
          `SELECT r.reference FROM request_message m JOIN request r ON r.id = m.request_id
            WHERE m.message_id = ? AND r.message_id = m.message_id
              AND EXISTS (SELECT 1 FROM json_each(r.emails) WHERE value = ?)`,
          messageId,
          sender.email,
        );
  const byBytes = () => casesOfBytes(db, sha256)[0];
  return (byId ?? byBytes())?.reference;
}

const matchSchema = z.object({ id: requestIdSchema, reference: z.string() });
export type StoredMatch = z.infer<typeof matchSchema>;

/** Cases that hold these very bytes as the message that opened them, or as a reply. */
export function casesOfBytes(db: Readable, sha256: string): readonly StoredMatch[] {
  return db.all(
    matchSchema,
    `SELECT DISTINCT r.id, r.reference FROM attachment a
       JOIN request_attachment l ON l.attachment_id = a.id AND l.role = 'original'
       JOIN request r ON r.id = l.request_id
      WHERE a.sha256 = ? LIMIT 10`,
    sha256,
  );
}

/** Cases to which a message of one of these Message-IDs belongs. */
export function casesOfMessages(
  db: Readable,
  messageIds: readonly string[],
): readonly StoredMatch[] {
  if (messageIds.length === 0) return [];
  return db.all(
    matchSchema,
    `SELECT DISTINCT r.id, r.reference FROM request_message m JOIN request r ON r.id = m.request_id
      WHERE m.message_id IN (SELECT value FROM json_each(?)) ORDER BY r.rowid DESC LIMIT 10`,
    JSON.stringify(messageIds),
  );
}

/** Cases by our own reference numbers. */
export function casesOfReferences(
  db: Readable,
  references: readonly string[],
): readonly StoredMatch[] {
  if (references.length === 0) return [];
  return db.all(
    matchSchema,
    `SELECT r.id, r.reference FROM request r
      WHERE r.reference IN (SELECT value FROM json_each(?)) ORDER BY r.rowid DESC LIMIT 10`,
    JSON.stringify(references),
  );
}

const mergedSchema = z.object({ mergedInto: requestIdSchema.nullable() });

/** Where a case's matters are dealt with: itself, or the case that it was merged into in the end. */
export function livingCase(db: Readable, id: RequestId): RequestId {
  const sql = 'SELECT merged_into AS mergedInto FROM request WHERE id = ?';
  const into = db.get(mergedSchema, sql, id)?.mergedInto;
  return into ? livingCase(db, into) : id;
}
