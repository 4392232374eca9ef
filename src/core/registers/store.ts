import { z } from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import { type Bilingual, bilingualSchema } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import type { ItemRow } from './model/item.ts';
import {
  type Duty,
  dutyKindSchema,
  type ItemState,
  itemStateSchema,
  type RegisterName,
  registerNameSchema,
} from './model/names.ts';

const jsonBilingual = z.string().transform((text) => bilingualSchema.parse(JSON.parse(text)));

export const itemRowColumns = `i.id, i.register, i.version, i.state, i.title, i.summary, i.gaps,
  i.next_on AS nextOn, i.next_kind AS nextKind, i.changed_at AS changedAt`;

export const itemRowRowSchema = z
  .object({
    id: registerItemIdSchema,
    register: registerNameSchema,
    version: z.int(),
    state: itemStateSchema,
    title: jsonBilingual,
    summary: jsonBilingual,
    gaps: z.int(),
    nextOn: plainDateSchema.nullable(),
    nextKind: dutyKindSchema.nullable(),
    changedAt: instantSchema,
  })
  .transform(
    ({ nextOn, nextKind, ...row }): ItemRow => ({
      ...row,
      ...(nextOn && nextKind ? { next: { on: nextOn, kind: nextKind } } : {}),
    }),
  );

const storedSchema = z.object({
  rowid: z.int(),
  id: registerItemIdSchema,
  version: z.int(),
  content: z.string().transform((text): unknown => JSON.parse(text)),
  addedAt: instantSchema,
  changedAt: instantSchema,
});
/** An item as it lies in the vault; its content is yet to be parsed by the register's schema. */
export type StoredItem = z.infer<typeof storedSchema>;

const storedColumns = 'rowid, id, version, content, added_at AS addedAt, changed_at AS changedAt';

export function itemOf(
  db: Readable,
  register: RegisterName,
  id: RegisterItemId,
): StoredItem | undefined {
  const sql = `SELECT ${storedColumns} FROM register_item WHERE register = ? AND id = ?`;
  return db.get(storedSchema, sql, register, id);
}

/** Every item of a register, in the order in which they were entered. */
export function everyItem(db: Readable, register: RegisterName): readonly StoredItem[] {
  const sql = `SELECT ${storedColumns} FROM register_item WHERE register = ? ORDER BY rowid`;
  return db.all(storedSchema, sql, register);
}

/** The items of a register whose keys begin so, by key. */
export function itemsByKey(
  db: Readable,
  register: RegisterName,
  prefix: string,
): readonly StoredItem[] {
  const sql = `SELECT ${storedColumns} FROM register_item
    WHERE register = ? AND item_key >= ? AND item_key < ? ORDER BY item_key`;
  return db.all(storedSchema, sql, register, prefix, `${prefix}\u{10ffff}`);
}

/** The item of a register whose key is the last of those that begin so. */
export function lastItemByKey(
  db: Readable,
  register: RegisterName,
  prefix: string,
): StoredItem | undefined {
  const sql = `SELECT ${storedColumns} FROM register_item
    WHERE register = ? AND item_key >= ? AND item_key < ? ORDER BY item_key DESC LIMIT 1`;
  return db.get(storedSchema, sql, register, prefix, `${prefix}\u{10ffff}`);
}

/** The items of a register that name another item, in the order in which they were entered. */
export function itemsNaming(
  db: Readable,
  register: RegisterName,
  id: RegisterItemId,
): readonly StoredItem[] {
  return db.all(
    storedSchema,
    `SELECT DISTINCT i.rowid, i.id, i.version, i.content, i.added_at AS addedAt, i.changed_at AS changedAt
       FROM register_link l JOIN register_item i ON i.rowid = l.item_rowid
      WHERE l.to_id = ? AND i.register = ? ORDER BY i.rowid`,
    id,
    register,
  );
}

const keyedSchema = z.object({ id: registerItemIdSchema, title: jsonBilingual });

/** The item that holds a key within its register. */
export function itemByKey(db: Readable, register: RegisterName, key: string) {
  const sql = 'SELECT id, title FROM register_item WHERE register = ? AND item_key = ?';
  return db.get(keyedSchema, sql, register, key);
}

/** What a register works out of a content: for lists, due days and search. */
export type WorkedOut = {
  readonly key: string | undefined;
  readonly state: ItemState;
  readonly title: Bilingual;
  readonly titleKey: string;
  readonly summary: Bilingual;
  readonly gaps: number;
  readonly duties: readonly Duty[];
  readonly words: string;
};

const titledSchema = z.object({ title: jsonBilingual });

/** What lists call an item, of whichever register; undefined where there is none. */
export function titleOfItem(db: Readable, id: RegisterItemId) {
  return db.get(titledSchema, 'SELECT title FROM register_item WHERE id = ?', id)?.title;
}

/** What is written of an item: its content and what the register works out of it. */
export type Writing = WorkedOut & {
  readonly id: RegisterItemId;
  readonly register: RegisterName;
  readonly version: number;
  readonly content: unknown;
  readonly at: Instant;
  readonly actor: string;
};

const rowidSchema = z.object({ rowid: z.int() });

/** Writes a new item or a new version of one, with its due days, search words and version; answers its row. */
export function writeItem(db: Writable, item: Writing): number {
  const content = JSON.stringify(item.content);
  const next = earliest(item.duties);
  db.run(
    `INSERT INTO register_item (id, register, version, item_key, state, title, title_key, summary, gaps,
       next_on, next_kind, content, added_at, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, item_key = excluded.item_key,
       state = excluded.state, title = excluded.title, title_key = excluded.title_key,
       summary = excluded.summary, gaps = excluded.gaps, next_on = excluded.next_on,
       next_kind = excluded.next_kind, content = excluded.content, changed_at = excluded.changed_at`,
    item.id,
    item.register,
    item.version,
    item.key ?? null,
    item.state,
    JSON.stringify(item.title),
    item.titleKey,
    JSON.stringify(item.summary),
    item.gaps,
    next?.on ?? null,
    next?.kind ?? null,
    content,
    item.at,
    item.at,
  );
  const rowid = db.get(rowidSchema, 'SELECT rowid FROM register_item WHERE id = ?', item.id)?.rowid;
  if (rowid === undefined) throw new RangeError('An item that was written has a row');
  if (item.version > 1) forgetWorkedOut(db, rowid);
  writeDuties(db, rowid, item);
  writeSearch(db, rowid, item);
  db.run(
    'INSERT INTO register_version (item_rowid, version, at, actor, content) VALUES (?, ?, ?, ?, ?)',
    rowid,
    item.version,
    item.at,
    item.actor,
    content,
  );
  return rowid;
}

/** Takes away the due days and the search words of an item, before others are written. */
export function forgetWorkedOut(db: Writable, rowid: number): void {
  db.run('DELETE FROM register_search WHERE rowid = ?', rowid);
  db.run('DELETE FROM register_duty WHERE item_rowid = ?', rowid);
}

/** Writes the words by which an item is found. */
export function writeSearch(
  db: Writable,
  rowid: number,
  { title, words }: Pick<WorkedOut, 'title' | 'words'>,
): void {
  db.run(
    'INSERT INTO register_search (rowid, title, body) VALUES (?, ?, ?)',
    rowid,
    `${title.sv}\n${title.en}`,
    words,
  );
}

/** Writes the due days of an item. */
export function writeDuties(
  db: Writable,
  rowid: number,
  { register, duties }: Pick<Writing, 'register' | 'duties'>,
): void {
  const sql =
    'INSERT INTO register_duty (item_rowid, n, register, due_on, kind) VALUES (?, ?, ?, ?, ?)';
  for (const [n, { kind, on }] of duties.entries()) db.run(sql, rowid, n, register, on, kind);
}

/** The first of some due days. */
export function earliest(duties: readonly Duty[]): Duty | undefined {
  return [...duties].sort((a, b) => a.on.localeCompare(b.on))[0];
}

/** Takes an item away with its versions, links, due days and search words. */
export function deleteItem(db: Writable, rowid: number): void {
  db.run('DELETE FROM register_search WHERE rowid = ?', rowid);
  db.run('DELETE FROM register_item WHERE rowid = ?', rowid);
}

const versionSchema = z.object({
  version: z.int(),
  at: instantSchema,
  actor: z.string(),
  content: z.string().transform((text): unknown => JSON.parse(text)),
});

/** Every version of an item, newest first. */
export function versionsOf(db: Readable, rowid: number) {
  const sql = `SELECT version, at, actor, content FROM register_version WHERE item_rowid = ?
    ORDER BY version DESC`;
  return db.all(versionSchema, sql, rowid);
}

const dutyRowSchema = z.object({
  id: registerItemIdSchema,
  register: registerNameSchema,
  title: jsonBilingual,
  kind: dutyKindSchema,
  on: plainDateSchema,
});

type DutyRange = {
  readonly from?: PlainDate | undefined;
  readonly until?: PlainDate | undefined;
  readonly registers?: readonly RegisterName[] | undefined;
};

/** Two literals, so that each is read from its own index. */
function within({ from, until, registers }: DutyRange) {
  const days = [from ?? '', until ?? '9999-12-31'] as const;
  return registers
    ? ({
        sql: 'd.register IN (SELECT value FROM json_each(?)) AND d.due_on >= ? AND d.due_on <= ?',
        bound: [JSON.stringify(registers), ...days],
      } as const)
    : ({ sql: 'd.due_on >= ? AND d.due_on <= ?', bound: days } as const);
}

/** What is due between two days, earliest first. */
export function dutiesBetween(db: Readable, range: DutyRange, limit: number) {
  const { sql, bound } = within(range);
  return db.all(
    dutyRowSchema,
    `WITH due AS (SELECT d.item_rowid, d.n, d.kind, d.due_on FROM register_duty d
       WHERE ${sql} ORDER BY d.due_on, d.item_rowid, d.n LIMIT ?)
     SELECT i.id, i.register, i.title, d.kind, d.due_on AS "on"
       FROM due d JOIN register_item i ON i.rowid = d.item_rowid ORDER BY d.due_on, d.item_rowid, d.n`,
    ...bound,
    limit,
  );
}

const countSchema = z.object({ n: z.int() });

export function countDuties(db: Readable, range: DutyRange): number {
  const { sql, bound } = within(range);
  const counted = `SELECT count(*) AS n FROM register_duty d WHERE ${sql}`;
  return db.get(countSchema, counted, ...bound)?.n ?? 0;
}
