import { z } from 'zod';
import { type Instant, instantSchema, type PlainDate, plainDateSchema } from '../kit/dates.ts';
import {
  processingRecordIdSchema,
  type RequestId,
  type RestrictionId,
  restrictionIdSchema,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { restrictionGroundSchema } from './rights/codes.ts';
import { jsonColumn } from './storeColumns.ts';

const restrictionSchema = z.object({
  id: restrictionIdSchema,
  ground: restrictionGroundSchema,
  records: jsonColumn(z.array(processingRecordIdSchema)),
  openedOn: plainDateSchema,
  liftOn: plainDateSchema.nullable(),
  liftReason: z.string().nullable(),
  /** When the lifting was last announced: a letter issued since tells of it. */
  announcedAt: instantSchema.nullable(),
  liftedOn: plainDateSchema.nullable(),
});
export type StoredRestriction = z.infer<typeof restrictionSchema>;

/** The restrictions of a case, oldest first. */
export function restrictionsOf(db: Readable, id: RequestId): readonly StoredRestriction[] {
  return db.all(
    restrictionSchema,
    `SELECT id, ground, records, opened_on AS openedOn, lift_on AS liftOn,
            lift_reason AS liftReason, announced_at AS announcedAt, lifted_on AS liftedOn
       FROM request_restriction WHERE request_id = ? ORDER BY opened_on, id`,
    id,
  );
}

export function insertRestriction(
  db: Writable,
  id: RequestId,
  restriction: Pick<StoredRestriction, 'id' | 'ground' | 'records' | 'openedOn'>,
): void {
  db.run(
    `INSERT INTO request_restriction (id, request_id, ground, records, opened_on)
     VALUES (?, ?, ?, ?, ?)`,
    restriction.id,
    id,
    restriction.ground,
    JSON.stringify(restriction.records),
    restriction.openedOn,
  );
}

/** Says anew on what a restriction stands, what it covers and from which day. */
export function rewriteRestriction(
  db: Writable,
  id: RestrictionId,
  to: Pick<StoredRestriction, 'ground' | 'records' | 'openedOn'>,
): void {
  const sql = 'UPDATE request_restriction SET ground = ?, records = ?, opened_on = ? WHERE id = ?';
  db.run(sql, to.ground, JSON.stringify(to.records), to.openedOn, id);
}

/** Widens or narrows what a restriction covers. */
export function writeRestrictedRecords(
  db: Writable,
  id: RestrictionId,
  records: StoredRestriction['records'],
): void {
  const sql = 'UPDATE request_restriction SET records = ? WHERE id = ?';
  db.run(sql, JSON.stringify(records), id);
}

export function announceLifting(
  db: Writable,
  id: RestrictionId,
  lifting: {
    readonly liftOn: PlainDate;
    readonly liftReason: string;
    readonly announcedAt: Instant;
  },
): void {
  const sql =
    'UPDATE request_restriction SET lift_on = ?, lift_reason = ?, announced_at = ? WHERE id = ?';
  db.run(sql, lifting.liftOn, lifting.liftReason, lifting.announcedAt, id);
}

export function liftRestriction(db: Writable, id: RestrictionId, liftedOn: PlainDate): void {
  db.run('UPDATE request_restriction SET lifted_on = ? WHERE id = ?', liftedOn, id);
}

/** Moves the restrictions of a duplicate to the case that it is merged into. */
export function moveRestrictions(db: Writable, from: RequestId, into: RequestId): void {
  db.run('UPDATE request_restriction SET request_id = ? WHERE request_id = ?', into, from);
}
