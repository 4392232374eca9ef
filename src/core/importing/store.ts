import { z } from 'zod';
import type { RegisterName } from '../registers/model/names.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Mapping, mappingSchema } from './model.ts';

const mappingRowSchema = z.object({
  mapping: z.string().transform((text) => mappingSchema.parse(JSON.parse(text))),
});

/** How these columns were understood the last time, in whatever order they stand. */
export function mappingOf(
  db: Readable,
  register: RegisterName,
  columns: readonly string[],
): Mapping | undefined {
  const sql = 'SELECT mapping FROM register_mapping WHERE register = ? AND columns = ?';
  return db.get(mappingRowSchema, sql, register, setOf(columns))?.mapping;
}

export function rememberMapping(
  db: Writable,
  register: RegisterName,
  columns: readonly string[],
  mapping: Mapping,
): void {
  const known = mapping.filter(({ column }) => columns.includes(column));
  db.run(
    `INSERT INTO register_mapping (register, columns, mapping) VALUES (?, ?, ?)
     ON CONFLICT (register, columns) DO UPDATE SET mapping = excluded.mapping`,
    register,
    setOf(columns),
    JSON.stringify(known),
  );
}

function setOf(columns: readonly string[]): string {
  return JSON.stringify([...columns].sort());
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
