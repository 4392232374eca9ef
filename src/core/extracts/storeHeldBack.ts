import { z } from 'zod';
import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const json = <Value>(schema: z.ZodType<Value>) =>
  z.string().transform((text): Value => schema.parse(JSON.parse(text)));

const rowidOf = '(SELECT rowid FROM extract_data_set WHERE id = ?)';

const cellsSchema = z.object({ n: z.int(), cells: json(z.array(z.string())) });

/** A page of the rows that are not left out, in order. */
export function pageOfRowsIn(
  db: Readable,
  id: DataSetId,
  page: { readonly offset: number; readonly limit: number },
) {
  return db.all(
    cellsSchema,
    `SELECT n, cells FROM extract_row
      WHERE data_set_rowid = ${rowidOf} AND left_out IS NULL ORDER BY n LIMIT ? OFFSET ?`,
    id,
    page.limit,
    page.offset,
  );
}

const numberSchema = z.object({ n: z.int() });

/** The numbers of the pages that are not left out, in order. */
export function pagesIn(db: Readable, id: DataSetId): readonly number[] {
  const sql = `SELECT n FROM extract_page WHERE data_set_rowid = ${rowidOf} AND left_out IS NULL ORDER BY n`;
  return db.all(numberSchema, sql, id).map(({ n }) => n);
}

/** Leaves rows or pages out with a reason, or takes them in again without one; answers how many were touched. */
export function writeLeftOut(
  db: Writable,
  id: DataSetId,
  shape: 'table' | 'pages',
  numbers: readonly number[] | 'all',
  reason: string,
): number {
  const table = shape === 'table' ? 'extract_row' : 'extract_page';
  const sql = `UPDATE ${table} SET left_out = ? WHERE data_set_rowid = ${rowidOf}`;
  const leftOut = reason === '' ? null : reason;
  if (numbers === 'all') return db.run(sql, leftOut, id);
  const some = `${sql} AND n IN (SELECT value FROM json_each(?))`;
  return db.run(some, leftOut, id, JSON.stringify(numbers));
}

const runSchema = z.object({
  id: z.string(),
  reason: z.string(),
  first: z.int(),
  last: z.int(),
});

/** Rows or pages that are left out for one reason and follow one another. */
export type LeftOutRun = z.infer<typeof runSchema>;

/** What is left out of the data sets of a case, in runs, in the order in which it stands. */
export function leftOutRuns(
  db: Readable,
  request: RequestId,
  shape: 'table' | 'pages',
): readonly LeftOutRun[] {
  const table = shape === 'table' ? 'extract_row' : 'extract_page';
  return db.all(
    runSchema,
    `SELECT id, reason, min(n) AS first, max(n) AS last FROM (
       SELECT s.id, s.position, r.left_out AS reason, r.n,
              r.n - row_number() OVER (PARTITION BY s.rowid, r.left_out ORDER BY r.n) AS run
         FROM extract_data_set s JOIN ${table} r ON r.data_set_rowid = s.rowid
        WHERE s.request_id = ? AND r.left_out IS NOT NULL)
      GROUP BY id, reason, run ORDER BY min(position), min(n)`,
    request,
  );
}
