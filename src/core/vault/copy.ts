import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { FristError } from '../kit/errors.ts';
import { assertSound, type Connection, openDatabase, schemaVersion } from './database.ts';
import { createPrivateFile, publishFile } from './files.ts';
import { withSqliteErrors } from './sqliteErrors.ts';

/**
 * Copies an open vault beside itself, encrypted under the same key, and proves the copy before it
 * gets its name. Answers the path. VACUUM INTO, never backup() or serialize(): one fails on an
 * encrypted file, the other answers plain text.
 */
export function verifiedCopy(
  connection: Connection,
  wanted: string,
  dataKey: Uint8Array,
  vaultId: string,
): string {
  const path = unusedName(wanted);
  const partial = `${path}.partial`;
  for (const stale of [partial, `${partial}-journal`]) rmSync(stale, { force: true });
  try {
    createPrivateFile(partial);
    withSqliteErrors(() => connection.prepare('VACUUM INTO ?').run(partial));
    proveCopy(connection, partial, dataKey, vaultId);
    publishFile(partial, path);
  } finally {
    for (const stale of [partial, `${partial}-journal`]) rmSync(stale, { force: true });
  }
  return path;
}

function proveCopy(
  connection: Connection,
  partial: string,
  dataKey: Uint8Array,
  vaultId: string,
): void {
  // The original's lock is not in danger: this is another file.
  const head = readFileSync(partial).subarray(0, 16).toString('latin1');
  if (head.startsWith('SQLite format 3'))
    throw new FristError('internal', { incident: 'plain copy' });
  const copy = openDatabase(partial, dataKey, vaultId);
  try {
    assertSound(copy, 'full');
    const isSame =
      schemaVersion(copy) === schemaVersion(connection) &&
      JSON.stringify(rowCounts(copy)) === JSON.stringify(rowCounts(connection));
    if (!isSame) throw new FristError('internal', { incident: 'copy differs' });
  } finally {
    copy.close();
  }
}

function rowCounts(connection: Connection): readonly (readonly [string, number])[] {
  return withSqliteErrors(() => {
    const tables = connection
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name",
      )
      .all();
    return tables.map((row) => {
      const { name } = z.object({ name: z.string() }).parse(row);
      const count = connection.prepare(`SELECT count(*) AS n FROM "${name}"`).get();
      return [name, z.object({ n: z.int() }).parse(count).n] as const;
    });
  });
}

function unusedName(wanted: string): string {
  for (let attempt = 1; ; attempt++) {
    const path = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if (!existsSync(path)) return path;
  }
}
