import { z } from 'zod';
import type { Instant } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type RegisterItemId,
  registerItemIdSchema,
} from '../kit/ids.ts';
import { type Bilingual, bilingualSchema } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import type { Link, RegisterDocument } from './model/item.ts';
import { registerDocumentSchema } from './model/item.ts';
import { type RegisterName, registerNameSchema } from './model/names.ts';
import type { Reference } from './rules/walk.ts';

const linkRowSchema = z.object({
  id: registerItemIdSchema,
  register: registerNameSchema,
  title: z.string().transform((text) => bilingualSchema.parse(JSON.parse(text))),
  field: z.string(),
});

/** The items that an item names. */
export function linksFrom(db: Readable, rowid: number): readonly Link[] {
  const sql = `SELECT i.id, i.register, i.title, l.field FROM register_link l
    JOIN register_item i ON i.id = l.to_id WHERE l.item_rowid = ? ORDER BY l.field, i.title_key, i.rowid`;
  return db.all(linkRowSchema, sql, rowid);
}

/** The items that name an item; a thousand at most, so that one that everything names can still be shown. */
export function linksTo(db: Readable, id: RegisterItemId): readonly Link[] {
  const sql = `SELECT i.id, i.register, i.title, l.field FROM register_link l
    JOIN register_item i ON i.rowid = l.item_rowid WHERE l.to_id = ?
    ORDER BY i.register, i.title_key, i.rowid LIMIT 1000`;
  return db.all(linkRowSchema, sql, id);
}

export function writeLinks(db: Writable, rowid: number, references: readonly Reference[]): void {
  db.run('DELETE FROM register_link WHERE item_rowid = ?', rowid);
  const sql = 'INSERT INTO register_link (item_rowid, field, to_id) VALUES (?, ?, ?)';
  for (const { field, id } of references) db.run(sql, rowid, field, id);
}

const registerRowSchema = z.object({ register: registerNameSchema });

/** The register that an item stands in, or undefined where there is no such item. */
export function registerOf(db: Readable, id: RegisterItemId): RegisterName | undefined {
  return db.get(registerRowSchema, 'SELECT register FROM register_item WHERE id = ?', id)?.register;
}

const titleRowSchema = z.object({ title: linkRowSchema.shape.title });

/** What an item of any register is called, or undefined where there is no such item. */
export function titleOf(db: Readable, id: RegisterItemId): Bilingual | undefined {
  return db.get(titleRowSchema, 'SELECT title FROM register_item WHERE id = ?', id)?.title;
}

const fileRowSchema = z.object({
  attachmentId: attachmentIdSchema,
  itemRowid: z.int().nullable(),
});

/** A file that was kept for registers, and the item that names it; null until one does. */
export function fileRow(db: Readable, id: AttachmentId) {
  const sql = `SELECT attachment_id AS attachmentId, item_rowid AS itemRowid FROM register_file
    WHERE attachment_id = ?`;
  return db.get(fileRowSchema, sql, id);
}

export function insertFile(db: Writable, id: AttachmentId): void {
  db.run('INSERT INTO register_file (attachment_id) VALUES (?)', id);
}

export function claimFile(db: Writable, id: AttachmentId, rowid: number): void {
  db.run('UPDATE register_file SET item_rowid = ? WHERE attachment_id = ?', rowid, id);
}

const idRowSchema = z.object({ attachmentId: attachmentIdSchema });

/** Files that were kept before a moment and that no item came to name. */
export function unclaimedFiles(db: Readable, before: Instant): readonly AttachmentId[] {
  const sql = `SELECT f.attachment_id AS attachmentId FROM register_file f
    JOIN attachment a ON a.id = f.attachment_id WHERE f.item_rowid IS NULL AND a.added_at < ?`;
  return db.all(idRowSchema, sql, before).map(({ attachmentId }) => attachmentId);
}

export function deleteFile(db: Writable, id: AttachmentId): void {
  db.run('DELETE FROM register_file WHERE attachment_id = ?', id);
}

/** Every file of an item: those it names or named, and its documents. */
export function filesOfItem(db: Readable, rowid: number): readonly AttachmentId[] {
  const sql = `SELECT attachment_id AS attachmentId FROM register_file WHERE item_rowid = ?
    UNION SELECT attachment_id FROM register_document WHERE item_rowid = ?`;
  return db.all(idRowSchema, sql, rowid, rowid).map(({ attachmentId }) => attachmentId);
}

const documentColumns = `id, kind, title, language, made_at AS madeAt, attachment_id AS attachmentId,
  file_name AS fileName, sha256, pages`;

/** The documents made from an item, newest first. */
export function documentsOf(db: Readable, rowid: number): readonly RegisterDocument[] {
  const sql = `SELECT ${documentColumns} FROM register_document WHERE item_rowid = ? ORDER BY rowid DESC`;
  return db.all(registerDocumentSchema, sql, rowid);
}

export function documentOf(db: Readable, id: string): RegisterDocument | undefined {
  const sql = `SELECT ${documentColumns} FROM register_document WHERE id = ?`;
  return db.get(registerDocumentSchema, sql, id);
}

export function insertDocument(db: Writable, rowid: number, document: RegisterDocument): void {
  db.run(
    `INSERT INTO register_document (item_rowid, id, kind, title, language, made_at, attachment_id, file_name,
       sha256, pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    rowid,
    document.id,
    document.kind,
    document.title,
    document.language,
    document.madeAt,
    document.attachmentId,
    document.fileName,
    document.sha256,
    document.pages,
  );
}
