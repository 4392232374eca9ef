import { z } from 'zod';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type RegisterName, registerNameSchema } from './model/names.ts';
import {
  earliest,
  forgetWorkedOut,
  itemByKey,
  type WorkedOut,
  writeDuties,
  writeSearch,
} from './store.ts';

const unreadSchema = z.object({
  rowid: z.int(),
  id: registerItemIdSchema,
  register: registerNameSchema,
  content: z.string().transform((text): unknown => JSON.parse(text)),
});
type Unread = z.infer<typeof unreadSchema>;

const countSchema = z.object({ n: z.int() });

/** How many items came in by a migration and have nothing worked out yet. */
export function countUnread(db: Readable): number {
  const sql = 'SELECT count(*) AS n FROM register_item WHERE gaps < 0';
  return db.get(countSchema, sql)?.n ?? 0;
}

/** The items that came in by a migration, in the order in which they were entered. */
export function unreadItems(db: Readable): readonly Unread[] {
  const sql =
    'SELECT rowid, id, register, content FROM register_item WHERE gaps < 0 ORDER BY rowid';
  return db.all(unreadSchema, sql);
}

/** The items of a register that belong to another by one of its fields. */
export function belongings(
  db: Readable,
  {
    register,
    field,
    to,
  }: {
    readonly register: RegisterName;
    readonly field: string;
    readonly to: RegisterItemId;
  },
): readonly Unread[] {
  const sql = `SELECT i.rowid, i.id, i.register, i.content
    FROM register_link l JOIN register_item i ON i.rowid = l.item_rowid
    WHERE l.to_id = ? AND l.field = ? AND i.register = ?`;
  return db.all(unreadSchema, sql, to, field, register);
}

/** Writes what was worked out of an item; neither its content nor its version changes. */
export function writeWorkedOut(
  db: Writable,
  { rowid, id, register }: Pick<Unread, 'rowid' | 'id' | 'register'>,
  item: WorkedOut,
): void {
  const next = earliest(item.duties);
  db.run(
    `UPDATE register_item SET item_key = ?, state = ?, title = ?, title_key = ?, summary = ?, gaps = ?,
       next_on = ?, next_kind = ? WHERE rowid = ?`,
    freeKey(db, register, id, item.key),
    item.state,
    JSON.stringify(item.title),
    item.titleKey,
    JSON.stringify(item.summary),
    item.gaps,
    next?.on ?? null,
    next?.kind ?? null,
    rowid,
  );
  forgetWorkedOut(db, rowid);
  writeDuties(db, rowid, { register, duties: item.duties });
  writeSearch(db, rowid, item);
}

/** An item that cannot be read: it lacks something, and is not tried again. */
export function leaveUnread(db: Writable, rowid: number): void {
  db.run('UPDATE register_item SET gaps = 1 WHERE rowid = ?', rowid);
}

/** Two items of one key may have come in: the later one has none until it is saved under another name. */
function freeKey(
  db: Readable,
  register: RegisterName,
  id: RegisterItemId,
  key: string | undefined,
): string | null {
  if (key === undefined) return null;
  const holder = itemByKey(db, register, key);
  return holder === undefined || holder.id === id ? key : null;
}
