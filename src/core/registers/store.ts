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
  writeDuties(db, rowid, item.duties);
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

/** Puts the search words of an item in place of those that it had. */
export function writeSearch(
  db: Writable,
  rowid: number,
  { title, words }: Pick<WorkedOut, 'title' | 'words'>,
): void {
  db.run('DELETE FROM register_search WHERE rowid = ?', rowid);
  db.run(
    'INSERT INTO register_search (rowid, title, body) VALUES (?, ?, ?)',
    rowid,
    `${title.sv}\n${title.en}`,
    words,
  );
}

/** Puts the due days of an item in place of those that it had. */
export function writeDuties(db: Writable, rowid: number, duties: readonly Duty[]): void {
  db.run('DELETE FROM register_duty WHERE item_rowid = ?', rowid);
  for (const [n, { kind, on }] of duties.entries()) {
    db.run(
      'INSERT INTO register_duty (item_rowid, n, due_on, kind) VALUES (?, ?, ?, ?)',
      rowid,
      n,
      on,
      kind,
    );
  }
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

const inRange = `d.due_on >= ? AND d.due_on <= ?
  AND (? IS NULL OR i.register IN (SELECT value FROM json_each(?)))`;

function bound({ from, until, registers }: DutyRange) {
  const names = registers ? JSON.stringify(registers) : null;
  return [from ?? '', until ?? '9999-12-31', names, names] as const;
}

/** What is due between two days, earliest first. */
export function dutiesBetween(db: Readable, range: DutyRange, limit: number) {
  return db.all(
    dutyRowSchema,
    `SELECT i.id, i.register, i.title, d.kind, d.due_on AS "on"
       FROM register_duty d JOIN register_item i ON i.rowid = d.item_rowid
      WHERE ${inRange} ORDER BY d.due_on, i.rowid, d.n LIMIT ?`,
    ...bound(range),
    limit,
  );
}

const countSchema = z.object({ n: z.int() });

export function countDuties(db: Readable, range: DutyRange): number {
  const sql = `SELECT count(*) AS n FROM register_duty d JOIN register_item i ON i.rowid = d.item_rowid
    WHERE ${inRange}`;
  return db.get(countSchema, sql, ...bound(range))?.n ?? 0;
}
