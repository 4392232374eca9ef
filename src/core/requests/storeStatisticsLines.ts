import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { requestIdSchema } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import type { CaseFilter, CasesOf } from './model/statistics.ts';
import { channelSchema, requestKindSchema, requestStateSchema, rightSchema } from './model.ts';
import { jsonColumn } from './storeColumns.ts';
import { countedCases, countedRequests } from './storeStatistics.ts';

const flag = z.int().transform((value) => value === 1);

const lineSchema = z.object({
  id: requestIdSchema,
  reference: z.string(),
  rights: jsonColumn(z.array(rightSchema)),
  kind: requestKindSchema,
  channel: channelSchema,
  state: requestStateSchema,
  received: plainDateSchema,
  due: plainDateSchema,
  alarm: plainDateSchema,
  answeredOn: plainDateSchema.nullable(),
  isPaused: flag,
  isExtended: flag,
});

/** Everything of a case that a report may show: nothing of its person. */
const lineColumns = `r.id, r.reference, r.rights, r.kind, r.channel, r.state, r.received, r.due, r.alarm,
  r.answered_on AS answeredOn, r.paused AS isPaused,
  json_extract(r.extension, '$.notifiedOn') IS NOT NULL AS isExtended`;

/** The requests answered in a period after the day that governs, the latest by most days first. */
export function answeredLate(db: Readable, { from, until, ...filter }: CasesOf, limit: number) {
  const { sql, bound } = countedRequests(filter);
  return db.all(
    lineSchema,
    `SELECT ${lineColumns} FROM request r
      WHERE r.answered_on BETWEEN ? AND ? AND r.answered_on > r.due AND ${sql}
      ORDER BY julianday(r.answered_on) - julianday(r.due) DESC, r.rowid LIMIT ?`,
    from,
    until,
    ...bound,
    limit,
  );
}

/** The open cases of any kind, most urgent first by the earliest reading of their last day. */
export function openLines(db: Readable, filter: CaseFilter, limit: number) {
  const { sql, bound } = countedCases(filter);
  return db.all(
    lineSchema,
    `SELECT ${lineColumns} FROM request r
      WHERE r.is_open = 1 AND ${sql} ORDER BY r.alarm, r.rowid LIMIT ?`,
    ...bound,
    limit,
  );
}

/**
 * The requests that had no answer at the end of a plain day: those open now, answered later or withdrawn later.
 * One that was answered by then and taken up again since counts as open: its earlier answer is no longer one.
 */
function openAtParts(on: PlainDate, filter: CaseFilter) {
  const { sql, bound } = countedRequests(filter);
  const parts = ['r.is_open = 1', 'r.answered_on > ?', "r.state = 'withdrawn' AND r.closed_on > ?"];
  return parts.map((part, n) => ({
    sql: `FROM request r WHERE ${part} AND r.received <= ? AND ${sql}`,
    bound: [...(n === 0 ? [] : [on]), on, ...bound],
  }));
}

const openSchema = z.object({ open: z.int(), overdue: z.int() });

/** How many requests had no answer at the end of a plain day, and how many of them had passed their last day. */
export function countOpenAt(db: Readable, on: PlainDate, filter: CaseFilter) {
  const parts = openAtParts(on, filter);
  const none = { open: 0, overdue: 0 };
  const sql = `SELECT count(*) AS open, coalesce(sum(due < ?), 0) AS overdue
      FROM (${parts.map((part) => `SELECT r.due ${part.sql}`).join(' UNION ALL ')})`;
  return db.get(openSchema, sql, on, ...parts.flatMap(({ bound }) => bound)) ?? none;
}

/** The requests without an answer at the end of a plain day, the longest overdue first. */
export function overdueAt(db: Readable, on: PlainDate, filter: CaseFilter, limit: number) {
  const parts = openAtParts(on, filter);
  return db.all(
    lineSchema,
    `SELECT * FROM (${parts
      .map((part) => `SELECT ${lineColumns} ${part.sql} AND r.due < ?`)
      .join(' UNION ALL ')}) ORDER BY due, reference LIMIT ?`,
    ...parts.flatMap(({ bound }) => [...bound, on]),
    limit,
  );
}

/** Every case that was not merged into another, closed ones among them, with its person's name: for what asks for names. */
export function everyLine(db: Readable) {
  const { sql, bound } = countedCases({});
  return db.all(
    lineSchema.extend({ name: z.string() }),
    `SELECT ${lineColumns}, r.name FROM request r WHERE ${sql} ORDER BY r.rowid`,
    ...bound,
  );
}
