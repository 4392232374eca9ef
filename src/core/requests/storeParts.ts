import { z } from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type NoteId,
  noteIdSchema,
  type PauseId,
  pauseIdSchema,
  type RequestId,
  type TaskId,
  taskIdSchema,
} from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const pauseSchema = z.object({
  id: pauseIdSchema,
  ground: z.enum(['identity', 'clarification']),
  doubt: z.string(),
  askedOn: plainDateSchema,
  settledOn: plainDateSchema.nullable(),
  override: z.string().nullable(),
});
export type StoredPause = z.infer<typeof pauseSchema>;

export function pausesOf(db: Readable, id: RequestId): readonly StoredPause[] {
  return db.all(
    pauseSchema,
    `SELECT id, ground, doubt, asked_on AS askedOn, settled_on AS settledOn, override_reason AS override
       FROM request_pause WHERE request_id = ? ORDER BY asked_on, id`,
    id,
  );
}

export function insertPause(db: Writable, request: RequestId, pause: StoredPause): void {
  db.run(
    `INSERT INTO request_pause (id, request_id, ground, doubt, asked_on, settled_on, override_reason)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    pause.id,
    request,
    pause.ground,
    pause.doubt,
    pause.askedOn,
    pause.settledOn,
    pause.override,
  );
}

export function settlePause(
  db: Writable,
  id: PauseId,
  settledOn: PlainDate,
  override: string | null,
): void {
  const sql = 'UPDATE request_pause SET settled_on = ?, override_reason = ? WHERE id = ?';
  db.run(sql, settledOn, override, id);
}

const taskRowSchema = z.object({
  id: taskIdSchema,
  sv: z.string(),
  en: z.string(),
  citation: z.string().nullable(),
  due: plainDateSchema.nullable(),
  doneAt: instantSchema.nullable(),
});
export type StoredTask = z.infer<typeof taskRowSchema>;

export function tasksOf(db: Readable, id: RequestId): readonly StoredTask[] {
  return db.all(
    taskRowSchema,
    `SELECT id, title_sv AS sv, title_en AS en, citation, due, done_at AS doneAt
       FROM request_task WHERE request_id = ? ORDER BY position`,
    id,
  );
}

export type NewTask = {
  readonly id: TaskId;
  readonly title: Bilingual;
  readonly citation: string | null;
  readonly due: PlainDate | null;
};

export function insertTask(db: Writable, request: RequestId, task: NewTask): void {
  db.run(
    `INSERT INTO request_task (id, request_id, position, title_sv, title_en, citation, due, done_at)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM request_task WHERE request_id = ?),
             ?, ?, ?, ?, NULL)`,
    task.id,
    request,
    request,
    task.title.sv,
    task.title.en,
    task.citation,
    task.due,
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

const noteRowSchema = z.object({
  id: noteIdSchema,
  at: instantSchema,
  actor: z.string(),
  text: z.string(),
});
export type StoredNote = z.infer<typeof noteRowSchema>;

export function notesOf(db: Readable, id: RequestId): readonly StoredNote[] {
  const sql = 'SELECT id, at, actor, text FROM request_note WHERE request_id = ? ORDER BY at, id';
  return db.all(noteRowSchema, sql, id);
}

export function insertNote(
  db: Writable,
  request: RequestId,
  note: {
    readonly id: NoteId;
    readonly at: Instant;
    readonly actor: string;
    readonly text: string;
  },
): void {
  db.run(
    'INSERT INTO request_note (id, request_id, at, actor, text) VALUES (?, ?, ?, ?, ?)',
    note.id,
    request,
    note.at,
    note.actor,
    note.text,
  );
}

const attachmentRowSchema = z.object({
  id: attachmentIdSchema,
  fileName: z.string(),
  mediaType: z.string(),
  role: z.enum(['original', 'part', 'added']),
  size: z.int(),
  sha256: z.string(),
  addedAt: instantSchema,
});
export type StoredAttachment = z.infer<typeof attachmentRowSchema>;

export function attachmentsOf(db: Readable, id: RequestId): readonly StoredAttachment[] {
  return db.all(
    attachmentRowSchema,
    `SELECT a.id, l.file_name AS fileName, l.media_type AS mediaType, l.role, a.size, a.sha256,
            a.added_at AS addedAt
       FROM request_attachment l JOIN attachment a ON a.id = l.attachment_id
      WHERE l.request_id = ? ORDER BY l.position`,
    id,
  );
}

export function linkAttachment(
  db: Writable,
  request: RequestId,
  attachment: Pick<StoredAttachment, 'fileName' | 'mediaType' | 'role'> & {
    readonly id: AttachmentId;
  },
): void {
  db.run(
    `INSERT INTO request_attachment (request_id, attachment_id, position, file_name, media_type, role)
     VALUES (?, ?, (SELECT count(*) FROM request_attachment WHERE request_id = ?), ?, ?, ?)`,
    request,
    attachment.id,
    request,
    attachment.fileName,
    attachment.mediaType,
    attachment.role,
  );
}
