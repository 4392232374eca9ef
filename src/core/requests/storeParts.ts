import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type NoteId,
  noteIdSchema,
  type RequestId,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';

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
     VALUES (?, ?, (SELECT coalesce(max(position), -1) + 1 FROM request_attachment WHERE request_id = ?), ?, ?, ?)`,
    request,
    attachment.id,
    request,
    attachment.fileName,
    attachment.mediaType,
    attachment.role,
  );
}

/** Takes a file out of a case; its bytes are the attachments' own matter. */
export function unlinkAttachment(db: Writable, request: RequestId, attachment: AttachmentId): void {
  const sql = 'DELETE FROM request_attachment WHERE request_id = ? AND attachment_id = ?';
  db.run(sql, request, attachment);
}
