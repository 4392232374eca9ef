import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import {
  dataCategorySchema,
  type ProcessingStatement,
  processingStatementSchema,
} from '../processing/model.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Finding, findingOutcomeSchema, type SystemFinding } from './model.ts';

/** Who recorded a finding, and when. */
export type Recorder = { readonly by: string; readonly at: Instant };

const outcomeColumns = {
  outcome: findingOutcomeSchema,
  note: z.string(),
  by: z.string(),
  at: instantSchema.nullable(),
};

const findingRowSchema = z
  .object({ category: dataCategorySchema, ...outcomeColumns })
  .transform(({ by, at, ...finding }): Finding => ({ ...finding, ...recorder(by, at) }));

const systemRowSchema = z
  .object({ system: z.string(), ...outcomeColumns })
  .transform(({ by, at, ...finding }) => ({ ...finding, ...recorder(by, at) }));

/** Nobody for what is open, or was recorded before it was noted by whom. */
function recorder(by: string, at: Instant | null): Partial<Recorder> {
  return at === null ? {} : { by, at };
}

/** The findings recorded so far; a category without a row is open. */
export function findingsOf(db: Readable, id: RequestId): readonly Finding[] {
  return db.all(
    findingRowSchema,
    `SELECT category, outcome, note, found_by AS by, found_at AS at
       FROM extract_finding WHERE request_id = ?`,
    id,
  );
}

/** Records what was found of a category; `open` takes the row away. */
export function writeFinding(
  db: Writable,
  id: RequestId,
  { category, outcome, note }: Pick<Finding, 'category' | 'outcome' | 'note'>,
  { by, at }: Recorder,
): void {
  if (outcome === 'open') {
    const sql = 'DELETE FROM extract_finding WHERE request_id = ? AND category = ?';
    db.run(sql, id, category);
    return;
  }
  db.run(
    `INSERT INTO extract_finding (request_id, category, outcome, note, found_by, found_at)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (request_id, category) DO UPDATE SET outcome = excluded.outcome,
       note = excluded.note, found_by = excluded.found_by, found_at = excluded.found_at`,
    id,
    category,
    outcome,
    note,
    by,
    at,
  );
}

/** What was recorded of systems so far; a system without a row is open. */
export function systemsOf(db: Readable, id: RequestId): readonly Omit<SystemFinding, 'records'>[] {
  return db.all(
    systemRowSchema,
    `SELECT system, outcome, note, found_by AS by, found_at AS at
       FROM extract_system WHERE request_id = ? ORDER BY system`,
    id,
  );
}

/** Records what was found in a system; `open` takes the row away. */
export function writeSystem(
  db: Writable,
  id: RequestId,
  { system, outcome, note }: Pick<SystemFinding, 'system' | 'outcome' | 'note'>,
  { by, at }: Recorder,
): void {
  if (outcome === 'open') {
    db.run('DELETE FROM extract_system WHERE request_id = ? AND system = ?', id, system);
    return;
  }
  db.run(
    `INSERT INTO extract_system (request_id, system, outcome, note, found_by, found_at)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (request_id, system) DO UPDATE SET outcome = excluded.outcome,
       note = excluded.note, found_by = excluded.found_by, found_at = excluded.found_at`,
    id,
    system,
    outcome,
    note,
    by,
    at,
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

/** Puts the statements of a case in place of those before. */
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
