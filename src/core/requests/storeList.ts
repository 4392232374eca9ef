import { z } from 'zod';
import { calendarSchema } from '../deadlines/model.ts';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { type RequestId, requestIdSchema } from '../kit/ids.ts';
import { searchCap } from '../kit/search.ts';
import type { Bindable, Readable } from '../vault/sql.ts';
import {
  channelSchema,
  extensionSchema,
  type RequestKind,
  type RequestState,
  type Right,
  requestKindSchema,
  requestStateSchema,
  rightSchema,
} from './model.ts';
import { jsonColumn, jsonOrNull } from './storeColumns.ts';

const flag = z.int().transform((value) => value === 1);

export const rowSchema = z.object({
  id: requestIdSchema,
  reference: z.string(),
  name: z.string(),
  rights: jsonColumn(z.array(rightSchema)),
  channel: channelSchema,
  kind: requestKindSchema,
  state: requestStateSchema,
  received: plainDateSchema,
  due: plainDateSchema,
  alarm: plainDateSchema,
  paused: flag,
  extension: jsonOrNull(extensionSchema),
  /** Null where the rule's target holds. */
  ownTarget: plainDateSchema.nullable(),
  hasPauses: flag,
  calendar: calendarSchema,
  ruleVersion: z.string(),
});
/** One line of a list as it is stored: the rule's own target is still to be counted. */
export type StoredRow = z.infer<typeof rowSchema>;

export const rowColumns = `r.id, r.reference, r.name, r.rights, r.channel, r.kind, r.state, r.received, r.due,
  r.alarm, r.paused, r.extension, r.target AS ownTarget, EXISTS (SELECT 1 FROM request_pause p WHERE p.request_id = r.id) AS hasPauses,
  r.calendar, r.rule_version AS ruleVersion`;

/** Each sort is one literal, so that nothing a caller sends becomes SQL. */
const orders = {
  alarm: { up: 'r.alarm, r.rowid', down: 'r.alarm DESC, r.rowid DESC' },
  received: { up: 'r.received, r.rowid', down: 'r.received DESC, r.rowid DESC' },
  reference: { up: 'r.year, r.serial', down: 'r.year DESC, r.serial DESC' },
  name: { up: 'r.name_key, r.rowid', down: 'r.name_key DESC, r.rowid DESC' },
} as const;

/** What a case may owe, as the counts of the day have it. */
const owingClauses = {
  // The plus keeps the database from going through every owed letter for each case.
  letters: `EXISTS (SELECT 1 FROM letter l WHERE l.request_id = r.id AND +l.state = 'owed'
    AND (r.is_open = 1 OR (r.state = 'answered' AND l.template <> 'acknowledgement')))`,
  notices: `r.state NOT IN ('closed', 'withdrawn') AND EXISTS (SELECT 1 FROM request_notice n
    WHERE n.request_id = r.id AND n.confirmed_on IS NULL AND n.waived IS NULL)`,
} as const;

export type ListFilter = {
  /** An FTS5 expression made by `searchExpression`. */
  readonly match?: string | undefined;
  readonly states?: readonly RequestState[] | undefined;
  readonly rights?: readonly Right[] | undefined;
  readonly kinds?: readonly RequestKind[] | undefined;
  readonly alarmUntil?: PlainDate | undefined;
  /** Plain dates of receipt, both inclusive. */
  readonly receivedFrom?: PlainDate | undefined;
  readonly receivedUntil?: PlainDate | undefined;
  /** Only cases with an open task of this assignee. */
  readonly assignee?: string | undefined;
  readonly owing?: keyof typeof owingClauses | undefined;
  readonly ids?: readonly RequestId[] | undefined;
};

export type ListOrder = { readonly sort: keyof typeof orders; readonly descending: boolean };

type Clause = { readonly sql: string; readonly bound: readonly Bindable[] };

/** One page of the list, in order. */
export function pageOfRequests(
  db: Readable,
  filter: ListFilter,
  order: ListOrder,
  page: { readonly offset: number; readonly limit: number },
): readonly StoredRow[] {
  const { sql, bound } = matching(filter);
  const by = orders[order.sort][order.descending ? 'down' : 'up'];
  return db.all(
    rowSchema,
    `SELECT ${rowColumns} FROM request r WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`,
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

const idSchema = z.object({ id: requestIdSchema });

/** Every case that matches, in the order of references: all that a search finds too, beyond its cap. */
export function idsOfRequests(db: Readable, filter: ListFilter): readonly RequestId[] {
  const { sql, bound } = matching(filter, -1);
  const order = orders.reference.up;
  return db
    .all(idSchema, `SELECT r.id FROM request r WHERE ${sql} ORDER BY ${order}`, ...bound)
    .map(({ id }) => id);
}

function matching(filter: ListFilter, most = searchCap + 1): Clause {
  const clauses = [...filterClauses(filter)];
  if (filter.match === undefined) return joined(clauses);
  // Newest matches first and no more than the cap: two common words over 100,000 cases stay fast.
  const inner = joined(clauses);
  return {
    sql: `r.rowid IN (SELECT r.rowid FROM request_search s JOIN request r ON r.rowid = s.rowid
      WHERE s.request_search MATCH ? AND ${inner.sql} ORDER BY s.rowid DESC LIMIT ${most})`,
    bound: [filter.match, ...inner.bound],
  };
}

function* filterClauses(filter: ListFilter): Generator<Clause> {
  const { states, kinds, rights, ids, alarmUntil, receivedFrom, receivedUntil, assignee } = filter;
  if (states && states.length > 0) yield oneOf('r.state', states);
  if (kinds && kinds.length > 0) yield oneOf('r.kind', kinds);
  if (ids) {
    // One parameter for any number of them, so that few statements are prepared.
    yield {
      sql: 'r.id IN (SELECT value FROM json_each(?))',
      bound: [JSON.stringify(ids)],
    };
  }
  if (rights && rights.length > 0) {
    const wanted = oneOf('q.right', rights);
    yield {
      sql: `EXISTS (SELECT 1 FROM request_right q WHERE q.request_rowid = r.rowid AND ${wanted.sql})`,
      bound: wanted.bound,
    };
  }
  if (alarmUntil) yield { sql: 'r.alarm <= ?', bound: [alarmUntil] };
  if (receivedFrom) yield { sql: 'r.received >= ?', bound: [receivedFrom] };
  if (receivedUntil) yield { sql: 'r.received <= ?', bound: [receivedUntil] };
  if (assignee) {
    yield {
      sql: `r.id IN (SELECT t.request_id FROM request_task t
        WHERE t.assignee = ? AND t.assignee <> '' AND t.done_at IS NULL)`,
      bound: [assignee],
    };
  }
  if (filter.owing) yield { sql: owingClauses[filter.owing], bound: [] };
}

function oneOf(column: string, values: readonly string[]): Clause {
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})`, bound: values };
}

function joined(clauses: readonly Clause[]): Clause {
  if (clauses.length === 0) return { sql: '1', bound: [] };
  return {
    sql: clauses.map(({ sql }) => `(${sql})`).join(' AND '),
    bound: clauses.flatMap(({ bound }) => bound),
  };
}
