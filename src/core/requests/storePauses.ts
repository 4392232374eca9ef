import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { type PauseId, pauseIdSchema, type RequestId, requestIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { recordedPauseSchema } from './model.ts';

const pauseSchema = z.object({
  id: pauseIdSchema,
  ground: recordedPauseSchema.shape.ground,
  doubt: z.string(),
  askedOn: plainDateSchema,
  settledOn: plainDateSchema.nullable(),
  override: z.string().nullable(),
  despite: z.string().nullable(),
  remindedOn: plainDateSchema.nullable(),
  expiresOn: plainDateSchema.nullable(),
  proof: recordedPauseSchema.shape.proof.unwrap().nullable(),
});
export type StoredPause = z.infer<typeof pauseSchema>;

/** The questions of a case, in order of time. */
export function pausesOf(db: Readable, id: RequestId): readonly StoredPause[] {
  return db.all(
    pauseSchema,
    `SELECT id, ground, doubt, asked_on AS askedOn, settled_on AS settledOn,
            override_reason AS override, despite, reminded_on AS remindedOn,
            expires_on AS expiresOn, proof
       FROM request_pause WHERE request_id = ? ORDER BY asked_on, id`,
    id,
  );
}

export function insertPause(db: Writable, request: RequestId, pause: StoredPause): void {
  db.run(
    `INSERT INTO request_pause (id, request_id, ground, doubt, asked_on, settled_on,
       override_reason, despite, reminded_on, expires_on, proof)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    pause.id,
    request,
    pause.ground,
    pause.doubt,
    pause.askedOn,
    pause.settledOn,
    pause.override,
    pause.despite,
    pause.remindedOn,
    pause.expiresOn,
    pause.proof,
  );
}

export function settlePause(
  db: Writable,
  id: PauseId,
  settled: Pick<StoredPause, 'settledOn' | 'override' | 'proof'>,
): void {
  const sql = `UPDATE request_pause SET settled_on = ?, override_reason = ?, proof = ? WHERE id = ?`;
  db.run(sql, settled.settledOn, settled.override, settled.proof, id);
}

export function remindPause(
  db: Writable,
  id: PauseId,
  reminded: { readonly remindedOn: PlainDate; readonly expiresOn: PlainDate },
): void {
  const sql = 'UPDATE request_pause SET reminded_on = ?, expires_on = ? WHERE id = ?';
  db.run(sql, reminded.remindedOn, reminded.expiresOn, id);
}

const unansweredSchema = z.object({
  id: requestIdSchema,
  reference: z.string(),
  askedOn: plainDateSchema,
  remindedOn: plainDateSchema.nullable(),
  expiresOn: plainDateSchema,
});

/** Questions of open cases whose day of expiry has passed, longest waiting first. */
export function expiredQuestions(db: Readable, today: PlainDate, limit: number) {
  return db.all(
    unansweredSchema,
    `SELECT r.id, r.reference, p.asked_on AS askedOn, p.reminded_on AS remindedOn,
            p.expires_on AS expiresOn
       FROM request r JOIN request_pause p ON p.request_id = r.id
      WHERE r.is_open = 1 AND p.settled_on IS NULL AND p.expires_on < ?
      ORDER BY p.expires_on, r.rowid LIMIT ?`,
    today,
    limit,
  );
}
