import { z } from 'zod';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Settings, settingsSchema } from './model.ts';

/** Older vaults kept the processing records here as well: what the settings no longer hold is passed over. */
const contentSchema = z.object(settingsSchema.shape);

const rowSchema = z.object({
  version: z.int(),
  content: z.string().transform((text): Settings => contentSchema.parse(JSON.parse(text))),
});

export type StoredSettings = { readonly version: number; readonly content: Settings };

export function readSettings(db: Readable): StoredSettings | undefined {
  return db.get(rowSchema, 'SELECT version, content FROM settings WHERE id = 1');
}

export function writeSettings(db: Writable, { version, content }: StoredSettings): void {
  db.run(
    `INSERT INTO settings (id, version, content) VALUES (1, ?, ?)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, content = excluded.content`,
    version,
    JSON.stringify(content),
  );
}
