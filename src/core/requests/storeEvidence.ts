import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import type { Readable } from '../vault/sql.ts';
import { rightSchema } from './model.ts';

const rightCountSchema = z
  .object({
    right: rightSchema,
    received: z.int(),
    answered: z.int(),
    late: z.int(),
    newest: plainDateSchema.nullable(),
  })
  .transform(({ newest, ...counts }) => ({ ...counts, ...(newest === null ? {} : { newest }) }));

/** For each right how many cases there are, were answered and lie open after their last day; `newest` received. */
export function countsByRight(db: Readable, today: PlainDate) {
  return db.all(
    rightCountSchema,
    `SELECT rr.right, count(*) AS received, sum(r.state IN ('answered', 'closed')) AS answered,
            sum(r.is_open = 1 AND r.alarm < ?) AS late, max(r.received) AS newest
       FROM request_right rr JOIN request r ON r.rowid = rr.request_rowid
      WHERE r.state <> 'withdrawn' GROUP BY rr.right`,
    today,
  );
}

const countSchema = z.object({ n: z.int() });

/** How many cases came by e-mail. */
export function countByEmail(db: Readable): number {
  const sql = "SELECT count(*) AS n FROM request WHERE channel = 'email'";
  return db.get(countSchema, sql)?.n ?? 0;
}
