import { z } from 'zod';
import type { Readable } from '../vault/sql.ts';
import type { CasesOf } from './model/statistics.ts';
import { channelSchema, rightSchema } from './model.ts';
import { decisionOutcomeSchema, groundCodeSchema } from './rights/codes.ts';
import { jsonColumn } from './storeColumns.ts';
import { countedRequests, countedRights } from './storeStatistics.ts';

const timings = {
  days: z.int(),
  cases: z.int(),
  onTime: z.int(),
  onTimeStrictly: z.int(),
};

const timedSchema = z.object({ channel: channelSchema, month: z.string(), ...timings });
const timedByRightSchema = z.object({ key: rightSchema, ...timings });

/** Days from receipt to answer, and the cases that took so many: all, on time, on time by the strictest reading. */
const timed = `cast(julianday(r.answered_on) - julianday(r.received) AS INTEGER) AS days,
  count(*) AS cases, sum(r.answered_on <= r.due) AS onTime, sum(r.answered_on <= r.alarm) AS onTimeStrictly`;

/** The requests answered in a period by channel, month of the answer and days: one way through the index for all sums. */
export function answeredBy(db: Readable, { from, until, ...filter }: CasesOf) {
  const { sql, bound } = countedRequests(filter);
  return db.all(
    timedSchema,
    `SELECT r.channel, substr(r.answered_on, 1, 7) AS month, ${timed} FROM request r
      WHERE r.answered_on BETWEEN ? AND ? AND ${sql} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    from,
    until,
    ...bound,
  );
}

/** The same by right; a case with two rights stands under both. */
export function answeredByRight(db: Readable, { from, until, ...filter }: CasesOf) {
  const cases = countedRequests(filter);
  const rights = countedRights(filter);
  return db.all(
    timedByRightSchema,
    `SELECT k.right AS key, ${timed}
       FROM request r CROSS JOIN request_right k ON k.request_rowid = r.rowid
      WHERE r.answered_on BETWEEN ? AND ? AND ${cases.sql} AND ${rights.sql}
      GROUP BY 1, 2 ORDER BY 1, 2`,
    from,
    until,
    ...cases.bound,
    ...rights.bound,
  );
}

const outcomeSchema = z.object({
  right: rightSchema,
  outcome: decisionOutcomeSchema,
  grounds: jsonColumn(z.array(groundCodeSchema)),
  cases: z.int(),
});

/** How the rights of the requests answered in a period were decided, each set of grounds by itself. */
export function decidedBy(db: Readable, { from, until, ...filter }: CasesOf) {
  const cases = countedRequests(filter);
  const rights = countedRights(filter);
  return db.all(
    outcomeSchema,
    `SELECT k.right, c.decision ->> '$.outcome' AS outcome,
            coalesce(c.decision -> '$.grounds', '[]') AS grounds, count(*) AS cases
       FROM request r
       CROSS JOIN request_right k ON k.request_rowid = r.rowid
       CROSS JOIN request_course c ON c.request_id = r.id AND c.right = k.right
      WHERE r.answered_on BETWEEN ? AND ? AND c.decision IS NOT NULL
        AND ${cases.sql} AND ${rights.sql}
      GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    from,
    until,
    ...cases.bound,
    ...rights.bound,
  );
}
