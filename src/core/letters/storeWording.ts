import { z } from 'zod';
import type { Language } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import type { TemplateName } from './model.ts';

const wordingSchema = z.object({
  version: z.int(),
  /** The organisation's words by block. */
  edits: z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
});
export type StoredWording = z.infer<typeof wordingSchema>;

/** The organisation's own wording of a template; undefined where it has none. */
export function findWording(
  db: Readable,
  template: TemplateName,
  language: Language,
): StoredWording | undefined {
  const sql = 'SELECT version, edits FROM template_wording WHERE template = ? AND language = ?';
  return db.get(wordingSchema, sql, template, language);
}

/** Writes a wording and raises its version; false when somebody else did so first. */
export function writeWording(
  db: Writable,
  template: TemplateName,
  language: Language,
  { version, edits }: StoredWording,
): boolean {
  const content = JSON.stringify(edits);
  if (version === 0) {
    const added = db.run(
      'INSERT OR IGNORE INTO template_wording (template, language, version, edits) VALUES (?, ?, 1, ?)',
      template,
      language,
      content,
    );
    return added === 1;
  }
  const touched = db.run(
    `UPDATE template_wording SET version = version + 1, edits = ?
      WHERE template = ? AND language = ? AND version = ?`,
    content,
    template,
    language,
    version,
  );
  return touched === 1;
}
