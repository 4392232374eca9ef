import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import type { Readable } from '../vault/sql.ts';
import { rowColumns, rowSchema, type StoredRow } from './storeList.ts';

const countSchema = z.object({ n: z.int() });

/** Open requests in a window of alarm dates (plain, inclusive), most urgent first. */
export function openByAlarm(
  db: Readable,
  window: { readonly from: PlainDate; readonly until: PlainDate; readonly limit: number },
): readonly StoredRow[] {
  return db.all(
    rowSchema,
    `SELECT ${rowColumns} FROM request r
      WHERE r.is_open = 1 AND r.alarm >= ? AND r.alarm <= ? ORDER BY r.alarm, r.rowid LIMIT ?`,
    window.from,
    window.until,
    window.limit,
  );
}

/** Open requests that wait for the requester's answer. */
export function pausedRequests(db: Readable, limit: number): readonly StoredRow[] {
  return db.all(
    rowSchema,
    `SELECT ${rowColumns} FROM request r WHERE r.is_open = 1 AND r.paused = 1
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

/**
 * Open requests whose target day may have passed by a plain date and whose alarm lies after another, most
 * urgent first. Where the rule's target holds, the day is only bounded here: the caller counts it.
 */
export function perhapsPastTarget(
  db: Readable,
  { today, alarmAfter, limit }: PastTarget,
): readonly StoredRow[] {
  return db.all(
    rowSchema,
    `SELECT ${rowColumns} FROM request r
      WHERE r.is_open = 1 AND r.paused = 0 AND r.alarm > ?
        AND coalesce(r.target, date(r.received, '+7 days')) < ?
      ORDER BY r.alarm, r.rowid LIMIT ?`,
    alarmAfter,
    today,
    limit,
  );
}

/**
 * Open requests whose target day may lie between two plain dates and whose alarm lies after the second, most
 * urgent first. Day 14 is the latest rule's target of a case without pause or extension: the caller counts it.
 */
export function perhapsTargetSoon(
  db: Readable,
  window: { readonly from: PlainDate; readonly until: PlainDate; readonly limit: number },
): readonly StoredRow[] {
  return db.all(
    rowSchema,
    `SELECT ${rowColumns} FROM request r
      WHERE r.is_open = 1 AND r.paused = 0 AND r.alarm > ?
        AND coalesce(r.target, date(r.received, '+7 days')) <= ?
        AND (coalesce(r.target, date(r.received, '+14 days')) >= ? OR r.extension IS NOT NULL
          OR EXISTS (SELECT 1 FROM request_pause p WHERE p.request_id = r.id))
      ORDER BY r.alarm, r.rowid LIMIT ?`,
    window.until,
    window.until,
    window.from,
    window.limit,
  );
}

/** Answered requests with a letter, a task or a recipient's confirmation still to come, oldest first. */
export function answeredUnfinished(db: Readable, limit: number): readonly StoredRow[] {
  return db.all(
    rowSchema,
    `SELECT ${rowColumns} FROM request r
      WHERE r.state = 'answered' AND (
        EXISTS (SELECT 1 FROM letter l WHERE l.request_id = r.id AND +l.state IN ('owed', 'draft'))
        OR EXISTS (SELECT 1 FROM request_task t WHERE t.request_id = r.id AND +t.done_at IS NULL)
        OR EXISTS (SELECT 1 FROM request_notice n WHERE n.request_id = r.id
          AND n.confirmed_on IS NULL AND n.waived IS NULL))
      ORDER BY r.alarm, r.rowid LIMIT ?`,
    limit,
  );
}

type PastTarget = {
  readonly today: PlainDate;
  readonly alarmAfter: PlainDate;
  readonly limit: number;
};

/** How many Art 19 notices wait for a letter or a confirmation, in cases that are not closed or withdrawn. */
export function countUnconfirmedNotices(db: Readable): number {
  const sql = `SELECT count(*) AS n FROM request_notice n JOIN request r ON r.id = n.request_id
      WHERE n.confirmed_on IS NULL AND n.waived IS NULL AND r.state NOT IN ('closed', 'withdrawn')`;
  return db.get(countSchema, sql)?.n ?? 0;
}
