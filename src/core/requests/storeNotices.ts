import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { type RecipientNoticeId, type RequestId, recipientNoticeIdSchema } from '../kit/ids.ts';
import { recipientSchema } from '../processing/model.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { rightSchema } from './model.ts';
import { jsonColumn } from './storeColumns.ts';

const noticeSchema = z.object({
  id: recipientNoticeIdSchema,
  right: rightSchema,
  recipient: jsonColumn(recipientSchema),
  confirmedOn: plainDateSchema.nullable(),
  waived: z.string().nullable(),
});
export type StoredNotice = z.infer<typeof noticeSchema>;

/** The Art 19 notices of a case; whether one was sent, its letter says. */
export function noticesOf(db: Readable, id: RequestId): readonly StoredNotice[] {
  return db.all(
    noticeSchema,
    `SELECT id, right, recipient, confirmed_on AS confirmedOn, waived
       FROM request_notice WHERE request_id = ? ORDER BY recipient ->> '$.name', id`,
    id,
  );
}

export function insertNotice(
  db: Writable,
  id: RequestId,
  notice: Pick<StoredNotice, 'id' | 'right' | 'recipient'>,
): void {
  db.run(
    'INSERT INTO request_notice (id, request_id, right, recipient) VALUES (?, ?, ?, ?)',
    notice.id,
    id,
    notice.right,
    JSON.stringify(notice.recipient),
  );
}

export function confirmNotice(db: Writable, id: RecipientNoticeId, confirmedOn: PlainDate): void {
  db.run('UPDATE request_notice SET confirmed_on = ? WHERE id = ?', confirmedOn, id);
}

export function waiveNotice(db: Writable, id: RecipientNoticeId, reason: string): void {
  db.run('UPDATE request_notice SET waived = ? WHERE id = ?', reason, id);
}
