import { z } from 'zod';
import { plainDateSchema } from '../kit/dates.ts';
import { dutyKindSchema, registerNameSchema } from '../registers/model/names.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import type { SentDuty } from './model.ts';

const rowSchema = z
  .object({
    uid: z.string(),
    sequence: z.int(),
    on: plainDateSchema,
    register: registerNameSchema,
    kind: dutyKindSchema,
    goneOn: plainDateSchema.nullable(),
  })
  .transform(
    ({ goneOn, ...row }): SentDuty => ({ ...row, ...(goneOn === null ? {} : { goneOn }) }),
  );

/** The duties that a calendar file has carried. */
export function sentDuties(db: Readable): readonly SentDuty[] {
  const sql = `SELECT uid, sequence, due_on AS "on", register, kind, gone_on AS goneOn
    FROM calendar_duty ORDER BY uid`;
  return db.all(rowSchema, sql);
}

/** Remembers what this file carries, and nothing else. */
export function rememberDuties(db: Writable, duties: readonly SentDuty[]): void {
  db.run('DELETE FROM calendar_duty');
  const sql = `INSERT INTO calendar_duty (uid, sequence, due_on, register, kind, gone_on)
    VALUES (?, ?, ?, ?, ?, ?)`;
  for (const { uid, sequence, on, register, kind, goneOn } of duties) {
    db.run(sql, uid, sequence, on, register, kind, goneOn ?? null);
  }
}
