import { z } from 'zod';
import type { Readable } from '../vault/sql.ts';
import { rowColumns, rowSchema } from './storeList.ts';

const deadlineRowSchema = rowSchema.extend({ rowid: z.int(), version: z.int() });
export type DeadlineRow = z.infer<typeof deadlineRowSchema>;

/** Cases in the order in which they were opened, from after a rowid on: open ones and those named, or all. */
export function pageById(
  db: Readable,
  page: {
    readonly include: 'open' | 'all';
    readonly besides: readonly string[];
    readonly after: number;
    readonly limit: number;
  },
): readonly DeadlineRow[] {
  return db.all(
    deadlineRowSchema,
    `SELECT ${rowColumns}, r.rowid AS rowid, r.version FROM request r
      WHERE r.rowid > ?
        AND (? = 'all' OR r.is_open = 1 OR r.id IN (SELECT value FROM json_each(?)))
      ORDER BY r.rowid LIMIT ?`,
    page.after,
    page.include,
    JSON.stringify(page.besides),
    page.limit,
  );
}
