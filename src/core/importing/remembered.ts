import { createHash } from 'node:crypto';
import type { RegisterName } from '../registers/model/names.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import type { Mapping } from './model.ts';
import { fieldsOf, writeFields } from './store.ts';

/** How these columns were understood the last time, in whatever order they stand. */
export function rememberedMapping(
  db: Readable,
  register: RegisterName,
  columns: readonly string[],
): Mapping | undefined {
  const fields = fieldsOf(db, register, digestOf(columns));
  return fields && inOrder(columns).map((column, n) => ({ column, field: fields[n] ?? '' }));
}

/**
 * Remembers how columns were understood. Their names are not kept, only a digest of them all: in a file without a
 * header they are somebody's data, which no erasure would find here.
 */
export function rememberMapping(
  db: Writable,
  register: RegisterName,
  columns: readonly string[],
  fieldOf: (column: string) => string,
): void {
  writeFields(db, register, digestOf(columns), inOrder(columns).map(fieldOf));
}

function inOrder(columns: readonly string[]): readonly string[] {
  return [...columns].sort();
}

function digestOf(columns: readonly string[]): string {
  const names = JSON.stringify(inOrder(columns));
  return createHash('sha256').update(names).digest('hex');
}
