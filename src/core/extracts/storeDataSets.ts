import { z } from 'zod';
import {
  type DataSetId,
  dataSetIdSchema,
  type RegisterItemId,
  type RequestId,
  registerItemIdSchema,
  type SourceId,
  sourceIdSchema,
} from '../kit/ids.ts';
import { type DataCategory, dataCategorySchema } from '../processing/model.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type ColumnChoice, columnChoiceSchema, unknownColumn } from './model/column.ts';
import type { DataSet } from './model.ts';

const textsSchema = z.array(z.string());

function json<Value>(schema: z.ZodType<Value>) {
  return z.string().transform((text): Value => schema.parse(JSON.parse(text)));
}

const dataSetRowSchema = z
  .object({
    id: dataSetIdSchema,
    sourceId: sourceIdSchema.nullable(),
    shape: z.enum(['table', 'pages']),
    title: z.string(),
    source: z.string(),
    recordId: registerItemIdSchema.nullable(),
    categories: json(z.array(dataCategorySchema)),
    columns: json(textsSchema),
    choices: json(z.array(columnChoiceSchema)),
    rows: z.int(),
    leftOut: z.int(),
    pages: z.int(),
    portable: z.int().transform((flag) => flag === 1),
    proposed: z.int(),
    accepted: z.int(),
    edition: z.int(),
  })
  .transform(
    ({ sourceId, recordId, columns, choices, ...set }): DataSet => ({
      ...set,
      ...(sourceId === null ? {} : { sourceId }),
      ...(recordId === null ? {} : { recordId }),
      columns,
      // A data set of before there were choices has none: each of its columns is in, and masked.
      choices: columns.map((_, n) => choices[n] ?? unknownColumn),
    }),
  );

const dataSetFields = `id, source_id AS sourceId, shape, title, source, record_id AS recordId, categories,
  columns, fields AS choices, row_count AS rows, page_count AS pages, portable, edition,
  (SELECT count(*) FROM extract_row r WHERE r.data_set_rowid = s.rowid AND r.left_out IS NOT NULL)
  + (SELECT count(*) FROM extract_page p WHERE p.data_set_rowid = s.rowid AND p.left_out IS NOT NULL) AS leftOut,
  (SELECT count(*) FROM extract_redaction d WHERE d.data_set_id = s.id AND d.state = 'proposed') AS proposed,
  (SELECT count(*) FROM extract_redaction d WHERE d.data_set_id = s.id AND d.state = 'accepted') AS accepted`;

/** The data sets of a case, in the order in which they were added. */
export function dataSetsOf(db: Readable, id: RequestId): readonly DataSet[] {
  return db.all(
    dataSetRowSchema,
    `SELECT ${dataSetFields} FROM extract_data_set s WHERE request_id = ? ORDER BY position`,
    id,
  );
}

export type NewDataSet = {
  readonly id: DataSetId;
  readonly sourceId?: SourceId;
  readonly shape: DataSet['shape'];
  readonly title: string;
  readonly source: string;
  readonly recordId?: RegisterItemId;
  readonly categories: readonly DataCategory[];
  readonly columns: readonly string[];
  readonly choices: readonly ColumnChoice[];
  /** The cells of each row as JSON. */
  readonly rows: readonly string[];
  readonly pages: number;
};

/** Puts a data set after the others of its case; the pages of a document are put in by their own store. */
export function insertDataSet(db: Writable, request: RequestId, set: NewDataSet): void {
  db.run(
    `INSERT INTO extract_data_set (id, request_id, position, title, source, columns, row_count,
       source_id, shape, record_id, categories, fields, page_count)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM extract_data_set WHERE request_id = ?),
             ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    set.id,
    request,
    request,
    set.title,
    set.source,
    JSON.stringify(set.columns),
    set.rows.length,
    set.sourceId ?? null,
    set.shape,
    set.recordId ?? null,
    JSON.stringify(set.categories),
    JSON.stringify(set.choices),
    set.pages,
  );
  const rowid = rowidOf(db, set.id);
  const insert = 'INSERT INTO extract_row (data_set_rowid, n, cells) VALUES (?, ?, ?)';
  set.rows.forEach((cells, n) => {
    db.run(insert, rowid, n, cells);
  });
}

const rowidSchema = z.object({ rowid: z.int() });

function rowidOf(db: Readable, id: DataSetId): number {
  const found = db.get(rowidSchema, 'SELECT rowid FROM extract_data_set WHERE id = ?', id);
  return found?.rowid ?? 0;
}

/** What the officer says of a data set; its edition counts up. False when the case has no such data set. */
export function writeMapping(
  db: Writable,
  request: RequestId,
  id: DataSetId,
  set: Pick<DataSet, 'title' | 'source' | 'recordId' | 'categories' | 'choices'>,
): boolean {
  const sql = `UPDATE extract_data_set
      SET title = ?, source = ?, record_id = ?, categories = ?, fields = ?, edition = edition + 1
    WHERE id = ? AND request_id = ?`;
  const { title, source, recordId, categories, choices } = set;
  const texts = [JSON.stringify(categories), JSON.stringify(choices)];
  return db.run(sql, title, source, recordId ?? null, ...texts, id, request) === 1;
}

/** Tells that what is handed over of a data set, or of every one of the case, is another now. */
export function bumpEdition(db: Writable, request: RequestId, id?: DataSetId): void {
  const sql = 'UPDATE extract_data_set SET edition = edition + 1 WHERE request_id = ?';
  if (id === undefined) db.run(sql, request);
  else db.run(`${sql} AND id = ?`, request, id);
}

/** False when the case has no such data set. */
export function setPortable(
  db: Writable,
  request: RequestId,
  id: DataSetId,
  portable: boolean,
): boolean {
  const sql =
    'UPDATE extract_data_set SET portable = ?, edition = edition + 1 WHERE id = ? AND request_id = ?';
  return db.run(sql, portable ? 1 : 0, id, request) === 1;
}

/** False when the case has no such data set. */
export function deleteDataSet(db: Writable, request: RequestId, id: DataSetId): boolean {
  const sql = 'DELETE FROM extract_data_set WHERE id = ? AND request_id = ?';
  return db.run(sql, id, request) === 1;
}

const cellsRowSchema = z
  .object({ n: z.int(), cells: json(textsSchema), leftOut: z.string().nullable() })
  .transform(
    ({ n, cells, leftOut }): StoredRow => ({
      n,
      cells,
      ...(leftOut === null ? {} : { leftOut }),
    }),
  );

/** A row as it came, counted from 0, and why it is not handed over. */
export type StoredRow = {
  readonly n: number;
  readonly cells: readonly string[];
  readonly leftOut?: string;
};

/** A page of rows of a data set, in order. */
export function pageOfRows(
  db: Readable,
  id: DataSetId,
  page: { readonly offset: number; readonly limit: number },
): readonly StoredRow[] {
  return db.all(
    cellsRowSchema,
    `SELECT n, cells, left_out AS leftOut FROM extract_row
      WHERE data_set_rowid = (SELECT rowid FROM extract_data_set WHERE id = ?)
        AND n >= ? ORDER BY n LIMIT ?`,
    id,
    page.offset,
    page.limit,
  );
}
