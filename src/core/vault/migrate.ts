import { FristError } from '../kit/errors.ts';
import { type Connection, schemaVersion } from './database.ts';
import { migrations as all } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { withSqliteErrors } from './sqliteErrors.ts';

/** The schema of a file and the newest one known here. Throws newerVault when the file is ahead. */
export function knownSchema(
  connection: Connection,
  migrations: readonly Migration[] = all,
): { readonly found: number; readonly known: number } {
  const found = schemaVersion(connection);
  const known = migrations.length;
  if (found > known) throw new FristError('newerVault', { found, known });
  return { found, known };
}

/**
 * Brings the schema up to date, one transaction for each step. A vault that is not new is first
 * copied by copyFirst, which throws unless the copy is verified. Throws newerVault without a write.
 */
export function migrate(
  connection: Connection,
  copyFirst: () => void,
  migrations: readonly Migration[] = all,
): void {
  const { found, known } = knownSchema(connection, migrations);
  if (found > 0 && found < known) copyFirst();
  for (const migration of migrations.slice(found)) {
    withSqliteErrors(() => apply(connection, migration));
  }
}

function apply(connection: Connection, migration: Migration): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    for (const statement of migration.statements) connection.exec(statement);
    connection.pragma(`user_version = ${migration.number}`);
    connection.exec('COMMIT');
  } catch (cause) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw cause;
  }
}
