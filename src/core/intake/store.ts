import { z } from 'zod';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import {
  attachmentIdSchema,
  type IntakeItemId,
  intakeItemIdSchema,
  requestIdSchema,
} from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { intakeStateSchema, messageSchema } from './model.ts';

/** What could be read of a file, or why nothing could. */
const readingSchema = z.union([
  z.strictObject({ message: messageSchema }),
  z.strictObject({ fault: bilingualSchema }),
]);
export type Reading = z.infer<typeof readingSchema>;

const storedItemSchema = z.object({
  id: intakeItemIdSchema,
  version: z.int(),
  addedAt: instantSchema,
  fileName: z.string(),
  /** Null once a case has the file, or it was erased. */
  attachmentId: attachmentIdSchema.nullable(),
  sha256: z.string().nullable(),
  reading: z.string().transform((text): Reading => readingSchema.parse(JSON.parse(text))),
  state: intakeStateSchema,
  requestId: requestIdSchema.nullable(),
  reason: z.string(),
  /** The plain day on which it left the tray; null while it waits. */
  settledOn: plainDateSchema.nullable(),
});
export type StoredItem = z.infer<typeof storedItemSchema>;

const select = `SELECT i.id, i.version, i.added_at AS addedAt, i.file_name AS fileName,
    i.attachment_id AS attachmentId, a.sha256, i.reading, i.state, i.request_id AS requestId, i.reason,
    i.settled_on AS settledOn
  FROM intake_item i LEFT JOIN attachment a ON a.id = i.attachment_id`;

const countSchema = z.object({ count: z.int() });

export function itemOf(db: Readable, id: IntakeItemId): StoredItem | undefined {
  return db.get(storedItemSchema, `${select} WHERE i.id = ?`, id);
}

/** The item that waits with the very same bytes. */
export function waitingTwin(db: Readable, sha256: string): StoredItem | undefined {
  const sql = `${select} WHERE a.sha256 = ? AND i.state = 'waiting' ORDER BY i.rowid LIMIT 1`;
  return db.get(storedItemSchema, sql, sha256);
}

/** A page of the items in a state, oldest first. */
export function itemsIn(
  db: Readable,
  state: StoredItem['state'],
  page: { readonly offset: number; readonly limit: number },
): readonly StoredItem[] {
  const sql = `${select} WHERE i.state = ? ORDER BY i.rowid LIMIT ? OFFSET ?`;
  return db.all(storedItemSchema, sql, state, page.limit, page.offset);
}

export function countIn(db: Readable, state: StoredItem['state']): number {
  const sql = 'SELECT count(*) AS count FROM intake_item WHERE state = ?';
  return db.get(countSchema, sql, state)?.count ?? 0;
}

export function insertItem(db: Writable, item: Omit<StoredItem, 'sha256'>): void {
  db.run(
    `INSERT INTO intake_item
       (id, version, added_at, file_name, attachment_id, reading, state, request_id, reason, settled_on)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    item.id,
    item.version,
    item.addedAt,
    item.fileName,
    item.attachmentId,
    JSON.stringify(item.reading),
    item.state,
    item.requestId,
    item.reason,
    item.settledOn,
  );
}

/** Saves what may change of an item, one version on. */
export function updateItem(db: Writable, item: StoredItem): void {
  db.run(
    `UPDATE intake_item SET version = version + 1, file_name = ?, attachment_id = ?, reading = ?,
       state = ?, request_id = ?, reason = ?, settled_on = ? WHERE id = ?`,
    item.fileName,
    item.attachmentId,
    JSON.stringify(item.reading),
    item.state,
    item.requestId,
    item.reason,
    item.settledOn,
    item.id,
  );
}
