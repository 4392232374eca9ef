import { z } from 'zod';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';

const recipientRowSchema = z.object({
  record: registerItemIdSchema,
  supplier: registerItemIdSchema.nullable(),
  recipient: z.string(),
  person: z.string(),
});

/** Whom disclosures of a record's data name: each recipient and person once, in the order of the log. */
export type RecipientRow = z.infer<typeof recipientRowSchema>;

/** The recipients of some records' data; a log of thousands comes down to those whom it names. */
export function recipientRows(
  db: Readable,
  records: readonly RegisterItemId[],
): readonly RecipientRow[] {
  return db.all(
    recipientRowSchema,
    `SELECT l.to_id AS record, json_extract(i.content, '$.supplier') AS supplier,
       json_extract(i.content, '$.recipient') AS recipient, json_extract(i.content, '$.person') AS person
     FROM register_link l JOIN register_item i ON i.rowid = l.item_rowid
     WHERE i.register = 'disclosures' AND l.field = 'record'
       AND l.to_id IN (SELECT value FROM json_each(?))
     GROUP BY 1, 2, 3, 4 ORDER BY min(i.rowid)`,
    JSON.stringify(records),
  );
}

const idRowSchema = z.object({ id: registerItemIdSchema });

/** The supplier whose key in its register is this one: a name as suppliers are told apart. */
export function supplierByKey(db: Readable, key: string): RegisterItemId | undefined {
  const sql = "SELECT id FROM register_item WHERE register = 'suppliers' AND item_key = ?";
  return db.get(idRowSchema, sql, key)?.id;
}
