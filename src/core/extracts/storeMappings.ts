import { z } from 'zod';
import type { Instant } from '../kit/dates.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { columnChoiceSchema } from './model/column.ts';

/** How a table was understood the last time: its system, its record, and a choice for each column. No cell of it. */
const mappingSchema = z.object({
  source: z.string(),
  recordId: registerItemIdSchema.optional(),
  choices: z.array(columnChoiceSchema),
});
export type StoredMapping = z.infer<typeof mappingSchema>;

const mappingRowSchema = z
  .object({ mapping: z.string() })
  .transform(({ mapping }) => mappingSchema.parse(JSON.parse(mapping)));

/** What is remembered under a signature, or undefined. */
export function mappingOf(db: Readable, signature: string): StoredMapping | undefined {
  const sql = 'SELECT mapping FROM extract_mapping WHERE signature = ?';
  return db.get(mappingRowSchema, sql, signature);
}

export function keepMapping(
  db: Writable,
  signature: string,
  mapping: StoredMapping,
  usedAt: Instant,
): void {
  db.run(
    `INSERT INTO extract_mapping (signature, mapping, used_at) VALUES (?, ?, ?)
     ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
    signature,
    JSON.stringify(mapping),
    usedAt,
  );
}
