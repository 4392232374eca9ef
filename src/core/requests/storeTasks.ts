import { z } from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { type RequestId, requestIdSchema, type TaskId, taskIdSchema } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const taskRowSchema = z.object({
  id: taskIdSchema,
  sv: z.string(),
  en: z.string(),
  citation: z.string().nullable(),
  due: plainDateSchema.nullable(),
  doneAt: instantSchema.nullable(),
  assignee: z.string(),
  code: z.string().nullable(),
});
export type StoredTask = z.infer<typeof taskRowSchema>;

export function tasksOf(db: Readable, id: RequestId): readonly StoredTask[] {
  return db.all(
    taskRowSchema,
    `SELECT id, title_sv AS sv, title_en AS en, citation, due, done_at AS doneAt, assignee, code
       FROM request_task WHERE request_id = ? ORDER BY position`,
    id,
  );
}

export type NewTask = {
  readonly id: TaskId;
  readonly title: Bilingual;
  readonly citation: string | null;
  readonly due: PlainDate | null;
  readonly assignee?: string;
  readonly code?: string;
};

export function insertTask(db: Writable, request: RequestId, task: NewTask): void {
  db.run(
    `INSERT INTO request_task (id, request_id, position, title_sv, title_en, citation, due, done_at,
       assignee, code)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM request_task WHERE request_id = ?),
             ?, ?, ?, ?, NULL, ?, ?)`,
    task.id,
    request,
    request,
    task.title.sv,
    task.title.en,
    task.citation,
    task.due,
    task.assignee ?? '',
    task.code ?? null,
  );
}

/** False when the case has no such task. */
export function setTaskDone(
  db: Writable,
  request: RequestId,
  task: TaskId,
  doneAt: Instant | null,
): boolean {
  const sql = 'UPDATE request_task SET done_at = ? WHERE id = ? AND request_id = ?';
  return db.run(sql, doneAt, task, request) === 1;
}

/** Writes title, due date and assignee of a task. */
export function updateTask(
  db: Writable,
  task: Pick<StoredTask, 'id' | 'sv' | 'en' | 'due' | 'assignee'>,
): void {
  const sql =
    'UPDATE request_task SET title_sv = ?, title_en = ?, due = ?, assignee = ? WHERE id = ?';
  db.run(sql, task.sv, task.en, task.due, task.assignee, task.id);
}

/** Takes away the open tasks of these codes: what a replaced decision had made necessary. */
export function deleteOpenTasks(db: Writable, id: RequestId, codes: readonly string[]): void {
  for (const code of codes) {
    const sql = 'DELETE FROM request_task WHERE request_id = ? AND code = ? AND done_at IS NULL';
    db.run(sql, id, code);
  }
}

const dueTaskSchema = z.object({
  requestId: requestIdSchema,
  reference: z.string(),
  taskId: taskIdSchema,
  sv: z.string(),
  en: z.string(),
  assignee: z.string(),
  due: plainDateSchema,
});

/** Open tasks of cases that are not closed or withdrawn, due on or before a plain date, soonest first. */
export function tasksDue(db: Readable, until: PlainDate, limit: number) {
  return db.all(
    dueTaskSchema,
    `SELECT t.request_id AS requestId, r.reference, t.id AS taskId, t.title_sv AS sv,
            t.title_en AS en, t.assignee, t.due
       FROM request_task t JOIN request r ON r.id = t.request_id
      WHERE t.due IS NOT NULL AND t.done_at IS NULL AND t.due <= ?
        AND r.state NOT IN ('closed', 'withdrawn')
      ORDER BY t.due, r.rowid, t.position LIMIT ?`,
    until,
    limit,
  );
}

const taskAtOnceSchema = dueTaskSchema.extend({
  code: z.string(),
  due: plainDateSchema.nullable(),
  received: plainDateSchema,
});

/** Open tasks of these codes in cases that are not closed or withdrawn, of the oldest cases first. */
export function tasksOfCodes(db: Readable, codes: readonly string[], limit: number) {
  return db.all(
    taskAtOnceSchema,
    `SELECT t.request_id AS requestId, r.reference, t.id AS taskId, t.code, t.title_sv AS sv,
            t.title_en AS en, t.assignee, t.due, r.received
       FROM request_task t JOIN request r ON r.id = t.request_id
      WHERE t.code IS NOT NULL AND t.done_at IS NULL
        AND t.code IN (SELECT value FROM json_each(?))
        AND r.state NOT IN ('closed', 'withdrawn')
      ORDER BY r.received, r.rowid, t.position LIMIT ?`,
    JSON.stringify(codes),
    limit,
  );
}

/** Moves the officer's own tasks of a duplicate to another case, and takes its open checklist away. */
export function moveTasks(db: Writable, from: RequestId, into: RequestId): void {
  db.run(
    'DELETE FROM request_task WHERE request_id = ? AND code IS NOT NULL AND done_at IS NULL',
    from,
  );
  db.run(
    `UPDATE request_task SET request_id = ?,
            position = position + (SELECT coalesce(max(position), 0) FROM request_task WHERE request_id = ?)
      WHERE request_id = ? AND done_at IS NULL`,
    into,
    into,
    from,
  );
}
