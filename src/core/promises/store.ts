import { z } from 'zod';
import { instantSchema } from '../kit/dates.ts';
import { policyIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Policy, policySchema } from './model.ts';

const contentSchema = policySchema.omit({ id: true, version: true, loadedAt: true });

const rowSchema = z
  .object({
    id: policyIdSchema,
    version: z.int(),
    content: z.string().transform((text) => contentSchema.parse(JSON.parse(text))),
    loadedAt: instantSchema,
  })
  .transform(({ content, ...row }): Policy => ({ ...content, ...row }));

/** Every policy that was loaded, newest version first. */
export function allPolicies(db: Readable): readonly Policy[] {
  const sql =
    'SELECT id, version, content, loaded_at AS loadedAt FROM policy ORDER BY version DESC';
  return db.all(rowSchema, sql);
}

/** Writes a policy, or what the officer marked on one. */
export function writePolicy(db: Writable, { id, version, loadedAt, ...content }: Policy): void {
  db.run('DELETE FROM policy WHERE id = ?', id);
  db.run(
    'INSERT INTO policy (id, version, content, loaded_at) VALUES (?, ?, ?, ?)',
    id,
    version,
    JSON.stringify(content),
    loadedAt,
  );
}
