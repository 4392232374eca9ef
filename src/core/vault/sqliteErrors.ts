import { SqliteError } from 'better-sqlite3';
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

/** The same reading connection, speaking Frist's errors. */
export function readableOver(sql: Readable): Readable {
  return {
    all: (row, text, ...bound) => withSqliteErrors(() => sql.all(row, text, ...bound)),
    get: (row, text, ...bound) => withSqliteErrors(() => sql.get(row, text, ...bound)),
    *each(row, text, ...bound) {
      try {
        yield* sql.each(row, text, ...bound);
      } catch (cause) {
        throw asFristError(cause);
      }
    },
  };
}

/** diskFull, readOnly, damagedVault or vaultInUse where SQLite says so; anything else unchanged. */
export function asFristError(cause: unknown): unknown {
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
