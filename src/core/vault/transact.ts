import { FristError } from '../kit/errors.ts';
import type { Connection } from './database.ts';
import type { Writable } from './sql.ts';
import { readableOver, withSqliteErrors } from './sqliteErrors.ts';

/**
 * Runs work between BEGIN IMMEDIATE and COMMIT, and rolls back when it throws. The connection it
 * hands out writes only until then; work that waits (answers a promise) is refused.
 */
export function transactOver(connection: Connection, sql: Writable) {
  return <Value>(work: (db: Writable) => Value): Value => {
    if (!connection.open) throw new FristError('vaultLocked');
    if (connection.inTransaction) throw new FristError('internal', { incident: 'nested command' });
    let isOver = false;
    const db: Writable = {
      ...readableOver(connection, sql),
      run(text, ...bound) {
        if (isOver) throw new FristError('internal', { incident: 'write after commit' });
        return withSqliteErrors(() => sql.run(text, ...bound));
      },
    };
    try {
      return withSqliteErrors(() => committed(connection, () => work(db)));
    } finally {
      isOver = true;
    }
  };
}

function committed<Value>(connection: Connection, work: () => Value): Value {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    if (value instanceof Promise) throw new FristError('internal', { incident: 'waiting command' });
    connection.exec('COMMIT');
    return value;
  } catch (cause) {
    // A full disk may have made SQLite roll back by itself.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    throw cause;
  }
}
