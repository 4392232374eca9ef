import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import {
  attachmentIdSchema,
  type IntakeItemId,
  intakeItemIdSchema,
  type RequestId,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const settledSchema = z.object({ id: intakeItemIdSchema, settledOn: plainDateSchema });
/** A file that left the tray without a case, or whose case is gone; a plain date. */
export type SettledItem = z.infer<typeof settledSchema>;

/** What left the tray on or before a day and belongs to no case, oldest first. */
export function settledItems(db: Readable, until: PlainDate): readonly SettledItem[] {
  const sql = `SELECT id, settled_on AS settledOn FROM intake_item
    WHERE settled_on <= ? AND request_id IS NULL AND state <> 'waiting' ORDER BY settled_on, rowid`;
  return db.all(settledSchema, sql, until);
}

const erasableSchema = z.object({
  id: intakeItemIdSchema,
  attachmentId: attachmentIdSchema.nullable(),
});
/** An item as far as erasing it goes. */
export type ErasableItem = z.infer<typeof erasableSchema>;

export function itemToErase(db: Readable, id: IntakeItemId): ErasableItem | undefined {
  const sql = 'SELECT id, attachment_id AS attachmentId FROM intake_item WHERE id = ?';
  return db.get(erasableSchema, sql, id);
}

/** The items that opened or joined a case. */
export function itemsOfCase(db: Readable, id: RequestId): readonly ErasableItem[] {
  const sql = 'SELECT id, attachment_id AS attachmentId FROM intake_item WHERE request_id = ?';
  return db.all(erasableSchema, sql, id);
}

export function deleteItem(db: Writable, id: IntakeItemId): void {
  db.run('DELETE FROM intake_item WHERE id = ?', id);
}
