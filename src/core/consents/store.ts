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
  // One question for each, so that each is read from its own index.
  const sql = `SELECT id FROM register_item WHERE rowid IN (
      SELECT rowid FROM register_item WHERE register = 'consents'
        AND json_extract(content, '$.email') IN (SELECT value FROM json_each(?))
      UNION SELECT rowid FROM register_item WHERE register = 'consents'
        AND json_extract(content, '$.identity') IN (SELECT value FROM json_each(?))) ORDER BY rowid`;
  const given = (marks: readonly string[]) => JSON.stringify(marks.filter((mark) => mark !== ''));
  return db.all(idRowSchema, sql, given(emails), given(identities)).map(({ id }) => id);
}

/** The entries that a case made or ended, oldest first. */
export function entriesOfCase(db: Readable, reference: string): readonly RegisterItemId[] {
  const sql = `SELECT id FROM register_item WHERE register = 'consents'
    AND json_extract(content, '$.caseReference') = ? ORDER BY rowid`;
  return db.all(idRowSchema, sql, reference).map(({ id }) => id);
}
