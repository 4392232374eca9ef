import { z } from 'zod';
import { type DataSetId, dataSetIdSchema, type RequestId } from '../kit/ids.ts';
import { type ProcessingStatement, processingStatementSchema } from '../settings/model.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type DataSet, dataCategorySchema, type Finding, findingOutcomeSchema } from './model.ts';

const findingRowSchema = z.object({
  category: dataCategorySchema,
  outcome: findingOutcomeSchema,
  note: z.string(),
});

/** The findings recorded so far; a category without a row is open. */
export function findingsOf(db: Readable, id: RequestId): readonly Finding[] {
  const sql = 'SELECT category, outcome, note FROM extract_finding WHERE request_id = ?';
  return db.all(findingRowSchema, sql, id);
}

export function writeFinding(db: Writable, id: RequestId, finding: Finding): void {
  db.run(
    `INSERT INTO extract_finding (request_id, category, outcome, note) VALUES (?, ?, ?, ?)
     ON CONFLICT (request_id, category) DO UPDATE SET outcome = excluded.outcome, note = excluded.note`,
    id,
    finding.category,
    finding.outcome,
    finding.note,
  );
}

const statementsRowSchema = z.object({
  statements: z
    .string()
    .transform((text) => z.array(processingStatementSchema).parse(JSON.parse(text))),
});

/** The statements saved for a case, or undefined while it follows the standing answers. */
export function statementsOf(
  db: Readable,
  id: RequestId,
): readonly ProcessingStatement[] | undefined {
  const sql = 'SELECT statements FROM extract_statement WHERE request_id = ?';
  return db.get(statementsRowSchema, sql, id)?.statements;
}

export function writeStatements(
  db: Writable,
  id: RequestId,
  statements: readonly ProcessingStatement[],
): void {
  db.run(
    `INSERT INTO extract_statement (request_id, statements) VALUES (?, ?)
     ON CONFLICT (request_id) DO UPDATE SET statements = excluded.statements`,
    id,
    JSON.stringify(statements),
  );
}

const textsSchema = z.array(z.string());
const dataSetRowSchema = z.object({
  id: dataSetIdSchema,
  title: z.string(),
  source: z.string(),
  columns: z.string().transform((text) => textsSchema.parse(JSON.parse(text))),
  rows: z.int(),
});

export function dataSetsOf(db: Readable, id: RequestId): readonly DataSet[] {
  return db.all(
    dataSetRowSchema,
    `SELECT id, title, source, columns, row_count AS rows FROM extract_data_set
      WHERE request_id = ? ORDER BY position`,
    id,
  );
}

export type NewDataSet = {
  readonly id: DataSetId;
  readonly title: string;
  readonly source: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export function insertDataSet(db: Writable, request: RequestId, set: NewDataSet): void {
  db.run(
    `INSERT INTO extract_data_set (id, request_id, position, title, source, columns, row_count)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM extract_data_set WHERE request_id = ?),
             ?, ?, ?, ?)`,
    set.id,
    request,
    request,
    set.title,
    set.source,
    JSON.stringify(set.columns),
    set.rows.length,
  );
  const insert = `INSERT INTO extract_row (data_set_rowid, n, cells)
    VALUES ((SELECT rowid FROM extract_data_set WHERE id = ?), ?, ?)`;
  set.rows.forEach((cells, n) => {
    db.run(insert, set.id, n, JSON.stringify(cells));
  });
}

/** False when the case has no such data set. */
export function deleteDataSet(db: Writable, request: RequestId, id: DataSetId): boolean {
  const sql = 'DELETE FROM extract_data_set WHERE id = ? AND request_id = ?';
  return db.run(sql, id, request) === 1;
}

const cellsRowSchema = z
  .object({ cells: z.string() })
  .transform(({ cells }): readonly string[] => textsSchema.parse(JSON.parse(cells)));

/** A page of rows of a data set, in order. */
export function pageOfRows(
  db: Readable,
  id: DataSetId,
  page: { readonly offset: number; readonly limit: number },
): readonly (readonly string[])[] {
  return db.all(
    cellsRowSchema,
    `SELECT cells FROM extract_row
      WHERE data_set_rowid = (SELECT rowid FROM extract_data_set WHERE id = ?)
        AND n >= ? ORDER BY n LIMIT ?`,
    id,
    page.offset,
    page.limit,
  );
}
