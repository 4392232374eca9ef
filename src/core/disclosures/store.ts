import { z } from 'zod';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import { disclosureFields } from './model.ts';

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

/** Codes as the register wrote them: its own schema has read them. */
const codesIn = z
  .string()
  .transform((text) => disclosureFields.dataCategories.schema.parse(JSON.parse(text)));
const namesIn = z
  .string()
  .transform((text) => disclosureFields.ownCategories.schema.parse(JSON.parse(text)));

const sharedRowSchema = z.object({
  supplier: registerItemIdSchema,
  categories: codesIn,
  own: namesIn,
});

/** Which data went to a supplier by disclosures: each set of them once. */
export type SharedRow = z.infer<typeof sharedRowSchema>;

const sharedColumns = `json_extract(i.content, '$.supplier') AS supplier,
  json_extract(i.content, '$.dataCategories') AS categories,
  json_extract(i.content, '$.ownCategories') AS own`;

/** What disclosures shared with one supplier or with each. */
export function sharedRows(db: Readable, supplier?: RegisterItemId): readonly SharedRow[] {
  const toAll = `SELECT ${sharedColumns} FROM register_item i
    WHERE i.register = 'disclosures' AND json_extract(i.content, '$.supplier') IS NOT NULL GROUP BY 1, 2, 3`;
  const toOne = `SELECT ${sharedColumns} FROM register_link l JOIN register_item i ON i.rowid = l.item_rowid
    WHERE l.to_id = ? AND l.field = 'supplier' AND i.register = 'disclosures' GROUP BY 1, 2, 3`;
  return supplier ? db.all(sharedRowSchema, toOne, supplier) : db.all(sharedRowSchema, toAll);
}

const routeRowSchema = z
  .object({
    record: registerItemIdSchema,
    supplier: registerItemIdSchema.nullable(),
    recipient: z.string(),
    country: z.string(),
  })
  .transform(({ supplier, ...row }) => ({ ...row, supplier: supplier ?? undefined }));

/** From which record to whom and where data were disclosed. */
export type RouteRow = z.infer<typeof routeRowSchema>;

/** Each way that data of a record went, once, in the order of the log. */
export function routeRows(db: Readable): readonly RouteRow[] {
  return db.all(
    routeRowSchema,
    `SELECT json_extract(content, '$.record') AS record, json_extract(content, '$.supplier') AS supplier,
       json_extract(content, '$.recipient') AS recipient, json_extract(content, '$.country') AS country
     FROM register_item WHERE register = 'disclosures' AND json_extract(content, '$.record') IS NOT NULL
     GROUP BY 1, 2, 3, 4 ORDER BY min(rowid)`,
  );
}

const idRowSchema = z.object({ id: registerItemIdSchema });

/** The supplier whose key in its register is this one: a name as suppliers are told apart. */
export function supplierByKey(db: Readable, key: string): RegisterItemId | undefined {
  const sql = "SELECT id FROM register_item WHERE register = 'suppliers' AND item_key = ?";
  return db.get(idRowSchema, sql, key)?.id;
}
