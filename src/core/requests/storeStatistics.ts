import { z } from 'zod';
import type { Bindable, Readable } from '../vault/sql.ts';
import type { CaseFilter, CasesOf } from './model/statistics.ts';
import { channelSchema, requestKindSchema, rightSchema } from './model.ts';

/** A condition with what is bound to its places. */
export type Clause = { readonly sql: string; readonly bound: readonly Bindable[] };

/** Requests for rights that a filter leaves, over `request r`; a merged duplicate counts with the case it went into. */
export function countedRequests(filter: CaseFilter): Clause {
  const { sql, bound } = countedCases(filter);
  return { sql: `r.kind = 'rights' AND ${sql}`, bound };
}

/** Cases of any kind that a filter leaves, over `request r`. */
export function countedCases(filter: CaseFilter): Clause {
  const { sql, bound } = filtered(filter);
  return { sql: `r.merged_into IS NULL AND ${sql}`, bound };
}

/** The duplicates that a filter leaves, over `request r`. */
export function mergedCases(filter: CaseFilter): Clause {
  const { sql, bound } = filtered(filter);
  return { sql: `r.merged_into IS NOT NULL AND ${sql}`, bound };
}

function filtered({ rights, channels }: CaseFilter): Clause {
  const byRight = `EXISTS (SELECT 1 FROM request_right n
    WHERE n.request_rowid = r.rowid AND n.right IN (SELECT value FROM json_each(?)))`;
  const byChannel = 'r.channel IN (SELECT value FROM json_each(?))';
  return {
    sql: ['1', ...(rights ? [byRight] : []), ...(channels ? [byChannel] : [])].join(' AND '),
    bound: [rights, channels].flatMap((codes) => (codes ? [JSON.stringify(codes)] : [])),
  };
}

/** The rights of a case that a filter asks for, over `request_right k`; all without one. */
export function countedRights({ rights }: CaseFilter): Clause {
  if (!rights) return { sql: '1', bound: [] };
  return { sql: 'k.right IN (SELECT value FROM json_each(?))', bound: [JSON.stringify(rights)] };
}

const receivedSchema = z.object({
  kind: requestKindSchema,
  channel: channelSchema,
  month: z.string(),
  cases: z.int(),
});

/** What came in during a period by kind, channel and month: one way through the index for all the sums of them. */
export function receivedBy(db: Readable, { from, until, ...filter }: CasesOf) {
  const { sql, bound } = countedCases(filter);
  return db.all(
    receivedSchema,
    `SELECT r.kind, r.channel, substr(r.received, 1, 7) AS month, count(*) AS cases FROM request r
      WHERE r.received BETWEEN ? AND ? AND ${sql} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    from,
    until,
    ...bound,
  );
}

const rightTally = z.object({ key: rightSchema, cases: z.int() });

/** Received in the period, by right; a case with two rights stands under both. */
export function receivedByRight(db: Readable, { from, until, ...filter }: CasesOf) {
  const cases = countedRequests(filter);
  const rights = countedRights(filter);
  return db.all(
    rightTally,
    // The cross join keeps the order: the period first, then the rights of its cases.
    `SELECT k.right AS key, count(*) AS cases
       FROM request r CROSS JOIN request_right k ON k.request_rowid = r.rowid
      WHERE r.received BETWEEN ? AND ? AND ${cases.sql} AND ${rights.sql} GROUP BY 1`,
    from,
    until,
    ...cases.bound,
    ...rights.bound,
  );
}
