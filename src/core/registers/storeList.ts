import { z } from 'zod';
import type { PlainDate } from '../kit/dates.ts';
import type { Bindable, Readable } from '../vault/sql.ts';
import type { ItemFilter } from './contract.ts';
import type { ItemRow } from './model/item.ts';
import { type RegisterName, registerNameSchema } from './model/names.ts';
import { itemRowColumns, itemRowRowSchema } from './store.ts';

/** Each sort is one literal, so that nothing a caller sends becomes SQL. */
const orders = {
  title: { up: 'i.title_key, i.rowid', down: 'i.title_key DESC, i.rowid DESC' },
  changed: { up: 'i.changed_at, i.rowid', down: 'i.changed_at DESC, i.rowid DESC' },
  // Down, those without a day come last by themselves.
  due: {
    up: 'i.next_on NULLS LAST, i.rowid',
    down: 'i.next_on DESC, i.rowid DESC',
  },
  entered: { up: 'i.rowid', down: 'i.rowid DESC' },
} as const;

export type ItemOrder = { readonly sort: keyof typeof orders; readonly descending: boolean };

/** A filter with its words already an FTS5 expression; undefined where nothing was typed. */
export type StoreFilter = Omit<ItemFilter, 'search'> & { readonly match?: string | undefined };

type Clause = { readonly sql: string; readonly bound: readonly Bindable[] };

export function pageOfItems(
  db: Readable,
  register: RegisterName,
  filter: StoreFilter,
  order: ItemOrder,
  page: { readonly offset: number; readonly limit: number },
): readonly ItemRow[] {
  const { sql, bound } = matching(register, filter);
  const by = orders[order.sort][order.descending ? 'down' : 'up'];
  return db.all(
    itemRowRowSchema,
    `SELECT ${itemRowColumns} FROM register_item i WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`,
    ...bound,
    page.limit,
    page.offset,
  );
}

const countSchema = z.object({ n: z.int() });

export function countItems(db: Readable, register: RegisterName, filter: StoreFilter): number {
  const { sql, bound } = matching(register, filter);
  return (
    db.get(countSchema, `SELECT count(*) AS n FROM register_item i WHERE ${sql}`, ...bound)?.n ?? 0
  );
}

/** Items of all registers, best match first. */
export function itemsMatching(db: Readable, match: string, limit: number): readonly ItemRow[] {
  return db.all(
    itemRowRowSchema,
    `WITH found AS (SELECT rowid, bm25(register_search, 8.0, 1.0) AS score FROM register_search
       WHERE register_search MATCH ? ORDER BY score, rowid LIMIT ?)
     SELECT ${itemRowColumns} FROM found f JOIN register_item i ON i.rowid = f.rowid
      ORDER BY f.score, f.rowid`,
    match,
    limit,
  );
}

const countsSchema = z.object({
  register: registerNameSchema,
  items: z.int(),
  withGaps: z.int(),
  due: z.int(),
});

/** How each register stands; registers without items are left out. */
export function countsOfRegisters(db: Readable, today: PlainDate) {
  return db.all(
    countsSchema,
    `SELECT register, count(*) AS items, sum(gaps > 0) AS withGaps,
            sum(next_on IS NOT NULL AND next_on <= ?) AS due
       FROM register_item GROUP BY register`,
    today,
  );
}

function matching(register: RegisterName, filter: StoreFilter): Clause {
  const clauses = [...clausesOf(register, filter)];
  return {
    sql: clauses.map(({ sql }) => `(${sql})`).join(' AND '),
    bound: clauses.flatMap(({ bound }) => bound),
  };
}

function* clausesOf(register: RegisterName, filter: StoreFilter): Generator<Clause> {
  const { match, states, withGaps, dueUntil, naming } = filter;
  yield { sql: 'i.register = ?', bound: [register] };
  if (match !== undefined) {
    yield {
      sql: 'i.rowid IN (SELECT rowid FROM register_search WHERE register_search MATCH ?)',
      bound: [match],
    };
  }
  if (states && states.length > 0) {
    yield { sql: 'i.state IN (SELECT value FROM json_each(?))', bound: [JSON.stringify(states)] };
  }
  if (withGaps) yield { sql: 'i.gaps > 0', bound: [] };
  if (dueUntil) yield { sql: 'i.next_on <= ?', bound: [dueUntil] };
  if (naming) {
    yield {
      sql: 'i.rowid IN (SELECT item_rowid FROM register_link WHERE to_id = ?)',
      bound: [naming],
    };
  }
}
