import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { FristError } from '../kit/errors.ts';
import { sizeOf } from './files.ts';
import { deriveKey, wipe } from './keys.ts';
import { withSqliteErrors } from './sqliteErrors.ts';

/** The encrypting build knows one method more than the types of the plain one. */
export type Connection = Database.Database & { key(key: Buffer): number };

/** How long one attempt at the lock may take, in milliseconds. */
const busyTimeout = 200;

/** Set and read back on every connection: pragma, value, what reading it back must answer. */
const settings = [
  // First: a sort or a vacuum would otherwise spill plain text to a temporary file.
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  // Never WAL: a flipped bit in a WAL drops committed work without a word (decision 0002).
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
  ['busy_timeout', String(busyTimeout), busyTimeout],
] as const;

/** The plain end of the file's head: page size 4096, rollback journal, 64 reserved bytes, fixed fractions. */
const plainHead = Buffer.from('1000010140402020', 'hex');
const headLength = 24;
const pageSize = 4096;

/**
 * Opens an encrypted database for this process alone. Throws damagedVault, vaultInUse or readOnly;
 * a connection that failed is closed again.
 */
export function openDatabase(
  file: string,
  dataKey: Uint8Array,
  vaultId: string,
  purpose: 'existing' | 'new' = 'existing',
): Connection {
  if (purpose === 'existing') assertHead(file, dataKey, vaultId);
  return withSqliteErrors(() => {
    const connection = connect(file, { fileMustExist: purpose === 'existing' });
    try {
      giveKey(connection, dataKey, vaultId);
      if (purpose === 'new') connection.pragma('auto_vacuum = INCREMENTAL');
      applySettings(connection);
      // Taken here and kept: in exclusive mode SQLite does not let go of it until close.
      connection.exec('BEGIN EXCLUSIVE; COMMIT');
      return connection;
    } catch (cause) {
      connection.close();
      throw cause;
    }
  });
}

/**
 * Throws vaultInUse while another connection holds the file. Opens read-only and without a key:
 * a connection that could write must never meet a hot journal that it cannot decrypt.
 */
export function assertNotInUse(file: string): void {
  // SQLite takes an empty file for a new database; damage is told later, with the right key.
  if (sizeOf(file) === 0) return;
  const probe = connect(file, { readonly: true, timeout: 0 });
  try {
    probe.prepare('PRAGMA user_version').get();
  } catch (cause) {
    const code = cause instanceof Database.SqliteError ? cause.code : '';
    if (code.startsWith('SQLITE_BUSY')) throw new FristError('vaultInUse', {}, { cause });
  } finally {
    probe.close();
  }
}

/**
 * Holds SQLite's lock on an empty file until it is closed. The system gives the lock back when the
 * process dies, so that none goes stale. Throws vaultInUse while anybody else holds it.
 */
export function lockEmptyFile(file: string): Pick<Connection, 'close'> {
  return withSqliteErrors(() => {
    const lock = connect(file, { fileMustExist: true, timeout: 20 });
    try {
      // An empty file would otherwise get a journal beside it.
      lock.pragma('journal_mode = MEMORY');
      // IMMEDIATE: of two that ask at once one gets it; EXCLUSIVE can refuse both.
      lock.exec('BEGIN IMMEDIATE');
      return lock;
    } catch (cause) {
      lock.close();
      throw cause;
    }
  });
}

/** Throws damagedVault unless every page in use decrypts and the tables hold together. */
export function assertSound(connection: Connection, thoroughness: 'quick' | 'full'): void {
  const pragma = thoroughness === 'quick' ? 'quick_check(1)' : 'integrity_check(1)';
  const answer = withSqliteErrors(() => connection.pragma(pragma, { simple: true }));
  if (answer !== 'ok') throw new FristError('damagedVault');
}

/** The schema's number, as the last migration left it. */
export function schemaVersion(connection: Connection): number {
  const version = withSqliteErrors(() => connection.pragma('user_version', { simple: true }));
  if (typeof version !== 'number') throw new FristError('damagedVault');
  return version;
}

function connect(file: string, options: Database.Options): Connection {
  // Development and tests may bring their own build; an installed Frist loads only what it ships.
  const isPackaged = import.meta.url.includes('.asar/');
  const nativeBinding = isPackaged ? undefined : process.env['SQLITE_NATIVE_BINDING'];
  const connection = new Database(file, {
    timeout: busyTimeout,
    ...options,
    ...(nativeBinding ? { nativeBinding } : {}),
  });
  assertEncrypting(connection);
  return connection;
}

function assertEncrypting(connection: Database.Database): asserts connection is Connection {
  if (!('key' in connection)) {
    throw new FristError('internal', { incident: 'SQLite without encryption' });
  }
}

function giveKey(connection: Connection, dataKey: Uint8Array, vaultId: string): void {
  connection.pragma("cipher = 'aegis'");
  const databaseKey = deriveKey(dataKey, vaultId, 'database');
  const salt = deriveKey(dataKey, vaultId, 'fileSalt');
  const bytes = Buffer.concat([Buffer.from('raw:'), databaseKey, salt]);
  connection.key(bytes);
  wipe(bytes, databaseKey);
}

/** Sets every setting and reads it back: one that was not taken is an error, never a warning. */
export function applySettings(connection: Pick<Connection, 'pragma'>): void {
  for (const [name, value, expected] of settings) {
    connection.pragma(`${name} = ${value}`);
    const answer = connection.pragma(name, { simple: true });
    if (answer !== expected) {
      throw new FristError('internal', { incident: `pragma ${name}: ${String(answer)}` });
    }
  }
}

/**
 * The first 24 bytes are outside the page's authentication; they are compared with what this key
 * must have written. Read before SQLite opens the file: closing it later would drop SQLite's lock.
 */
function assertHead(file: string, dataKey: Uint8Array, vaultId: string): void {
  const expected = Buffer.concat([deriveKey(dataKey, vaultId, 'fileSalt'), plainHead]);
  const head = Buffer.alloc(headLength);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, head, 0, headLength, 0);
  } finally {
    closeSync(descriptor);
  }
  if (sizeOf(file) < pageSize || !head.equals(expected)) throw new FristError('damagedVault');
}
