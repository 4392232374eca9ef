import { type Database as Connection, SqliteError } from 'better-sqlite3';
import { FristError } from '../kit/errors.ts';
import type { Readable } from './sql.ts';

/** Runs database work; what SQLite says of the disk or the file becomes one of Frist's errors. */
export function withSqliteErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    throw asFristError(cause);
  }
}

/** The same reading connection, speaking Frist's errors: vaultLocked once it is closed. */
export function readableOver(connection: Connection, sql: Readable): Readable {
  const reading = <Value>(work: () => Value): Value => {
    if (!connection.open) throw new FristError('vaultLocked');
    return withSqliteErrors(work);
  };
  return {
    all: (row, text, ...bound) => reading(() => sql.all(row, text, ...bound)),
    get: (row, text, ...bound) => reading(() => sql.get(row, text, ...bound)),
    *each(row, text, ...bound) {
      const rows = reading(() => sql.each(row, text, ...bound));
      try {
        yield* rows;
      } catch (cause) {
        throw asFristError(cause);
      }
    },
  };
}

/** diskFull, readOnly, damagedVault or vaultInUse where SQLite says so; anything else unchanged. */
function asFristError(cause: unknown): unknown {
  if (!(cause instanceof SqliteError)) return cause;
  const code = cause.code;
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE') {
    return new FristError('diskFull', {}, { cause });
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code))
    return new FristError('readOnly', {}, { cause });
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code))
    return new FristError('vaultInUse', {}, { cause });
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ|IOERR_READ)/.test(code)) {
    return new FristError('damagedVault', {}, { cause });
  }
  return cause;
}
