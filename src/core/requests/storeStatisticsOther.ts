import { z } from 'zod';
import type { Readable } from '../vault/sql.ts';
import type { CasesOf } from './model/statistics.ts';
import { extensionSchema, feeSchema, recordedPauseSchema } from './model.ts';
import { countedRequests, mergedCases } from './storeStatistics.ts';

const extensionTally = z.object({ key: extensionSchema.shape.ground, cases: z.int() });

/** Extensions that the persons were told of in a period, by their grounds. */
export function extensionsTold(db: Readable, { from, until, ...filter }: CasesOf) {
  const { sql, bound } = countedRequests(filter);
  return db.all(
    extensionTally,
    `SELECT r.extension ->> '$.ground' AS key, count(*) AS cases FROM request r
      WHERE r.extension IS NOT NULL AND json_extract(r.extension, '$.notifiedOn') BETWEEN ? AND ?
        AND ${sql} GROUP BY 1 ORDER BY 1`,
    from,
    until,
    ...bound,
  );
}

const feeTally = z.object({
  ground: feeSchema.shape.ground,
  settled: feeSchema.shape.settled,
  cases: z.int(),
  amountSek: z.int(),
});

/** Fees asked in the requests received in a period. */
export function feesAsked(db: Readable, { from, until, ...filter }: CasesOf) {
  const { sql, bound } = countedRequests(filter);
  return db.all(
    feeTally,
    `SELECT r.fee ->> '$.ground' AS ground, r.fee ->> '$.settled' AS settled, count(*) AS cases,
            sum(r.fee ->> '$.amountSek') AS amountSek
       FROM request r
      WHERE r.received BETWEEN ? AND ? AND r.fee IS NOT NULL AND ${sql}
      GROUP BY 1, 2 ORDER BY 1, 2`,
    from,
    until,
    ...bound,
  );
}

const questionTally = z.object({
  key: recordedPauseSchema.shape.ground,
  cases: z.int(),
  settled: z.int(),
});

/** Questions of identity or scope put in a period, and how many of them have been settled since. */
export function questionsPut(db: Readable, { from, until, ...filter }: CasesOf) {
  const { sql, bound } = countedRequests(filter);
  return db.all(
    questionTally,
    `SELECT p.ground AS key, count(*) AS cases, sum(p.settled_on IS NOT NULL) AS settled
       FROM request_pause p CROSS JOIN request r ON r.id = p.request_id
      WHERE p.asked_on BETWEEN ? AND ? AND ${sql} GROUP BY 1 ORDER BY 1`,
    from,
    until,
    ...bound,
  );
}

const countSchema = z.object({ n: z.int() });

/** Requests withdrawn in a period. */
export function countWithdrawn(db: Readable, { from, until, ...filter }: CasesOf): number {
  const { sql, bound } = countedRequests(filter);
  const counted = `SELECT count(*) AS n FROM request r
      WHERE r.closed_on BETWEEN ? AND ? AND r.state = 'withdrawn' AND ${sql}`;
  return db.get(countSchema, counted, from, until, ...bound)?.n ?? 0;
}

/** Duplicates closed in a period because they were merged into another case. */
export function countMerged(db: Readable, { from, until, ...filter }: CasesOf): number {
  const { sql, bound } = mergedCases(filter);
  // The plus leaves the days alone: there are few duplicates among all the closed cases.
  const counted = `SELECT count(*) AS n FROM request r
      WHERE +r.closed_on BETWEEN ? AND ? AND ${sql}`;
  return db.get(countSchema, counted, from, until, ...bound)?.n ?? 0;
}
