import { z } from 'zod';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';

const idRowSchema = z.object({ id: registerItemIdSchema });

/** The entries of a person, by any of some addresses or numbers in their settled form, oldest first. */
export function entriesOfPerson(
  db: Readable,
  emails: readonly string[],
  identities: readonly string[],
): readonly RegisterItemId[] {
  // One question for each mark, so that it is read from its own index.
  const sql = `SELECT i.rowid, i.id FROM json_each(?) m CROSS JOIN register_item i
      ON i.register = 'consents' AND json_extract(i.content, '$.email') = m.value
    UNION SELECT i.rowid, i.id FROM json_each(?) m CROSS JOIN register_item i
      ON i.register = 'consents' AND json_extract(i.content, '$.identity') = m.value ORDER BY 1`;
  const given = (marks: readonly string[]) => JSON.stringify(marks.filter((mark) => mark !== ''));
  return db.all(idRowSchema, sql, given(emails), given(identities)).map(({ id }) => id);
}

/** The entries that a case made or ended, oldest first. */
export function entriesOfCase(db: Readable, reference: string): readonly RegisterItemId[] {
  const sql = `SELECT id FROM register_item WHERE register = 'consents'
    AND json_extract(content, '$.caseReference') = ? ORDER BY rowid`;
  return db.all(idRowSchema, sql, reference).map(({ id }) => id);
}
