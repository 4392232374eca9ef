import { z } from 'zod';
import { type SavedViewId, savedViewIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type SavedView, savedViewSchema } from './contract/lists.ts';
import { jsonColumn } from './storeColumns.ts';

const viewSchema = z.object({
  id: savedViewIdSchema,
  name: z.string(),
  content: jsonColumn(savedViewSchema.omit({ id: true, name: true })),
});

/** The saved views by name. */
export function savedViews(db: Readable): readonly SavedView[] {
  const rows = db.all(viewSchema, 'SELECT id, name, content FROM saved_view ORDER BY name');
  return rows.map(({ id, name, content }) => ({ id, name, ...content }));
}

/** Saves a view, over the one of its id. */
export function writeView(db: Writable, { id, name, ...content }: SavedView): void {
  db.run(
    `INSERT INTO saved_view (id, name, content) VALUES (?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, content = excluded.content`,
    id,
    name,
    JSON.stringify(content),
  );
}

/** False when there is no such view. */
export function deleteView(db: Writable, id: SavedViewId): boolean {
  return db.run('DELETE FROM saved_view WHERE id = ?', id) === 1;
}
