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

/** Each group is one literal: what the answered cases are told apart by. */
const groups = {
  all: { key: "''", from: 'request r', schema: z.string() },
  month: { key: 'substr(r.answered_on, 1, 7)', from: 'request r', schema: z.string() },
  channel: { key: 'r.channel', from: 'request r', schema: channelSchema },
  right: {
    key: 'k.right',
    from: 'request r CROSS JOIN request_right k ON k.request_rowid = r.rowid',
    schema: rightSchema,
  },
} as const;

/** The requests answered in a period, told apart by a group and by their days from receipt to answer, fewest first. */
export function answeredBy<Group extends keyof typeof groups>(
  db: Readable,
  group: Group,
  { from, until, ...filter }: CasesOf,
) {
  const { key, from: source, schema } = groups[group];
  const cases = countedRequests(filter);
  const rights = group === 'right' ? countedRights(filter) : { sql: '1', bound: [] };
  return db.all(
    z.object({ key: schema as (typeof groups)[Group]['schema'], ...timings }),
    `SELECT ${key} AS key,
            cast(julianday(r.answered_on) - julianday(r.received) AS INTEGER) AS days,
            count(*) AS cases, sum(r.answered_on <= r.due) AS onTime,
            sum(r.answered_on <= r.alarm) AS onTimeStrictly
       FROM ${source}
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
