import { z } from 'zod';
import type { Readable } from '../vault/sql.ts';

const serialSchema = z.object({ last: z.int() });

/** The highest number that a breach of a year has been given: 0 where there is none yet. By the keys' index alone. */
export function lastSerialOf(db: Readable, year: number): number {
  // Keys are numbers in small letters; a colon comes after every digit.
  const prefix = `b-${year}-`;
  const sql = `SELECT coalesce(max(CAST(substr(item_key, ?) AS INTEGER)), 0) AS last
    FROM register_item WHERE register = 'breaches' AND item_key > ? AND item_key < ?`;
  return db.get(serialSchema, sql, prefix.length + 1, prefix, `${prefix}:`)?.last ?? 0;
}
