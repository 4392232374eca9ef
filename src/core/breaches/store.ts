import { z } from 'zod';
import type { Readable } from '../vault/sql.ts';

const serialSchema = z.object({ last: z.int() });

/** The highest number that a breach of a year has been given: 0 where there is none yet. */
export function lastSerialOf(db: Readable, year: number): number {
  const prefix = `B-${year}-`;
  const sql = `SELECT coalesce(max(CAST(substr(json_extract(content, '$.number'), ?) AS INTEGER)), 0) AS last
    FROM register_item WHERE register = 'breaches' AND json_extract(content, '$.number') GLOB ?`;
  return db.get(serialSchema, sql, prefix.length + 1, `${prefix}[0-9]*`)?.last ?? 0;
}
