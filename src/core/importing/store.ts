import { z } from 'zod';
import type { RegisterName } from '../registers/model/names.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const mappingRowSchema = z.object({
  fields: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
});

/** The fields that columns of this digest filled the last time. */
export function fieldsOf(
  db: Readable,
  register: RegisterName,
  digest: string,
): readonly string[] | undefined {
  const sql = 'SELECT mapping AS fields FROM register_mapping WHERE register = ? AND columns = ?';
  return db.get(mappingRowSchema, sql, register, digest)?.fields;
}

export function writeFields(
  db: Writable,
  register: RegisterName,
  digest: string,
  fields: readonly string[],
): void {
  db.run(
    `INSERT INTO register_mapping (register, columns, mapping) VALUES (?, ?, ?)
     ON CONFLICT (register, columns) DO UPDATE SET mapping = excluded.mapping`,
    register,
    digest,
    JSON.stringify(fields),
  );
}

const countSchema = z.object({ n: z.int() });

/** Whether any register holds an item of this id. */
export function isItem(db: Readable, id: string): boolean {
  const sql = 'SELECT count(*) AS n FROM register_item WHERE id = ?';
  return (db.get(countSchema, sql, id)?.n ?? 0) > 0;
}

/** Runs one row's writing, and takes back all of it where it throws: the rest of the import goes on. */
export function asOneRow<Value>(db: Writable, work: () => Value): Value {
  db.run('SAVEPOINT import_row');
  try {
    const value = work();
    db.run('RELEASE import_row');
    return value;
  } catch (thrown) {
    db.run('ROLLBACK TO import_row');
    db.run('RELEASE import_row');
    throw thrown;
  }
}
