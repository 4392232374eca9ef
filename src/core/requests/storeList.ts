import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { requestIdSchema } from '../kit/ids.ts';
import type { Bindable, Readable } from '../vault/sql.ts';
import {
  channelSchema,
  type RequestRow,
  type RequestState,
  type Right,
  requestStateSchema,
  rightSchema,
} from './model.ts';
import { searchCap } from './search.ts';

const rowSchema = z.object({
  id: requestIdSchema,
  reference: z.string(),
  name: z.string(),
  rights: z.string().transform((text) => z.array(rightSchema).parse(JSON.parse(text))),
  channel: channelSchema,
  state: requestStateSchema,
  received: plainDateSchema,
  due: plainDateSchema,
  alarm: plainDateSchema,
  paused: z.int().transform((flag) => flag === 1),
});

const columns =
  'r.id, r.reference, r.name, r.rights, r.channel, r.state, r.received, r.due, r.alarm, r.paused';

/** Each sort is one literal, so that nothing a caller sends becomes SQL. */
const orders = {
  alarm: { up: 'r.alarm, r.rowid', down: 'r.alarm DESC, r.rowid DESC' },
  received: { up: 'r.received, r.rowid', down: 'r.received DESC, r.rowid DESC' },
  reference: { up: 'r.year, r.serial', down: 'r.year DESC, r.serial DESC' },
  name: { up: 'r.name_key, r.rowid', down: 'r.name_key DESC, r.rowid DESC' },
} as const;

export type ListFilter = {
  /** An FTS5 expression made by `searchExpression`. */
  readonly match?: string | undefined;
  readonly states?: readonly RequestState[] | undefined;
  readonly rights?: readonly Right[] | undefined;
  readonly alarmUntil?: PlainDate | undefined;
};

export type ListOrder = { readonly sort: keyof typeof orders; readonly descending: boolean };

type Clause = { readonly sql: string; readonly bound: readonly Bindable[] };

/** One page of the list, in order. */
export function pageOfRequests(
  db: Readable,
  filter: ListFilter,
  order: ListOrder,
  page: { readonly offset: number; readonly limit: number },
): readonly RequestRow[] {
  const { sql, bound } = matching(filter);
  const by = orders[order.sort][order.descending ? 'down' : 'up'];
  return db.all(
    rowSchema,
    `SELECT ${columns} FROM request r WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`,
    ...bound,
    page.limit,
    page.offset,
  );
}

const countSchema = z.object({ n: z.int() });

/** How many match; a search stops counting at its cap plus one. */
export function countRequests(db: Readable, filter: ListFilter): number {
  const { sql, bound } = matching(filter);
  return db.get(countSchema, `SELECT count(*) AS n FROM request r WHERE ${sql}`, ...bound)?.n ?? 0;
}

/** Open requests in a window of alarm dates (plain, inclusive), most urgent first. */
export function openByAlarm(
  db: Readable,
  window: { readonly from: PlainDate; readonly until: PlainDate; readonly limit: number },
): readonly RequestRow[] {
  return db.all(
    rowSchema,
    `SELECT ${columns} FROM request r
      WHERE r.is_open = 1 AND r.alarm >= ? AND r.alarm <= ? ORDER BY r.alarm, r.rowid LIMIT ?`,
    window.from,
    window.until,
    window.limit,
  );
}

/** Open requests that wait for the requester's answer. */
export function pausedRequests(db: Readable, limit: number): readonly RequestRow[] {
  return db.all(
    rowSchema,
    `SELECT ${columns} FROM request r WHERE r.is_open = 1 AND r.paused = 1
      ORDER BY r.alarm, r.rowid LIMIT ?`,
    limit,
  );
}

export function countOpen(db: Readable): number {
  return db.get(countSchema, 'SELECT count(*) AS n FROM request WHERE is_open = 1')?.n ?? 0;
}

const dayCountSchema = z.object({ date: plainDateSchema, n: z.int() });

/** How many open requests have their alarm on each day of a window (plain dates, inclusive). */
export function alarmsPerDay(
  db: Readable,
  from: PlainDate,
  until: PlainDate,
): ReadonlyMap<PlainDate, number> {
  const days = db.all(
    dayCountSchema,
    `SELECT alarm AS date, count(*) AS n FROM request
      WHERE is_open = 1 AND alarm BETWEEN ? AND ? GROUP BY alarm`,
    from,
    until,
  );
  return new Map(days.map(({ date, n }) => [date, n]));
}

function matching(filter: ListFilter): Clause {
  const clauses = [...filterClauses(filter)];
  if (filter.match === undefined) return joined(clauses);
  // Newest matches first and no more than the cap: two common words over 100,000 cases stay fast.
  const inner = joined(clauses);
  return {
    sql: `r.rowid IN (SELECT r.rowid FROM request_search s JOIN request r ON r.rowid = s.rowid
      WHERE s.request_search MATCH ? AND ${inner.sql} ORDER BY s.rowid DESC LIMIT ${searchCap + 1})`,
    bound: [filter.match, ...inner.bound],
  };
}

function* filterClauses({ states, rights, alarmUntil }: ListFilter): Generator<Clause> {
  if (states && states.length > 0) {
    yield { sql: `r.state IN (${states.map(() => '?').join(', ')})`, bound: states };
  }
  if (rights && rights.length > 0) {
    yield {
      sql: `EXISTS (SELECT 1 FROM request_right q WHERE q.request_rowid = r.rowid
        AND q.right IN (${rights.map(() => '?').join(', ')}))`,
      bound: rights,
    };
  }
  if (alarmUntil) yield { sql: 'r.alarm <= ?', bound: [alarmUntil] };
}

function joined(clauses: readonly Clause[]): Clause {
  if (clauses.length === 0) return { sql: '1', bound: [] };
  return {
    sql: clauses.map(({ sql }) => `(${sql})`).join(' AND '),
    bound: clauses.flatMap(({ bound }) => bound),
  };
}
