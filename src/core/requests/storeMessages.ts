import type { RequestId } from '../kit/ids.ts';
import type { Writable } from '../vault/sql.ts';

/** Notes that a message belongs to a case, so that replies to it find their way. */
export function insertMessage(db: Writable, id: RequestId, messageId: string): void {
  const sql = 'INSERT OR IGNORE INTO request_message (message_id, request_id) VALUES (?, ?)';
  db.run(sql, messageId, id);
}

/** Moves messages, files and notes of a duplicate to the case that it is merged into. */
export function moveToCase(db: Writable, from: RequestId, into: RequestId): void {
  db.run('UPDATE OR IGNORE request_message SET request_id = ? WHERE request_id = ?', into, from);
  db.run('UPDATE request_note SET request_id = ? WHERE request_id = ?', into, from);
  db.run(
    `INSERT OR IGNORE INTO request_attachment
       (request_id, attachment_id, position, file_name, media_type, role)
     SELECT ?, attachment_id,
            (SELECT coalesce(max(position), -1) + 1 FROM request_attachment WHERE request_id = ?) + position,
            file_name, media_type, role
       FROM request_attachment WHERE request_id = ?`,
    into,
    into,
    from,
  );
  db.run('DELETE FROM request_attachment WHERE request_id = ?', from);
}
