import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FristError } from '../kit/errors.ts';

/** The files that make up one vault, all beside each other. */
export type VaultFiles = {
  readonly folder: string;
  readonly vault: string;
  /** The key slots, twice: either copy alone opens the vault. */
  readonly keys: string;
  readonly keysCopy: string;
  readonly anchor: string;
  /** There, and locked, while somebody creates a vault in this place. */
  readonly claim: string;
};

/** Names the files of a vault. Throws invalidInput for a path that SQLite would read differently. */
export function vaultFiles(file: string): VaultFiles {
  const vault = resolve(file);
  if (vault !== vault.trim()) {
    throw new FristError('invalidInput', {
      problems: ['a vault file name may not end in a space'],
    });
  }
  return {
    folder: dirname(vault),
    vault,
    keys: `${vault}.keys`,
    keysCopy: `${vault}.keys.copy`,
    anchor: `${vault}.anchor`,
    claim: `${vault}.creating`,
  };
}

/** Whether there is a vault file in that place; looks at the name only. */
export function vaultExists(file: string): boolean {
  return existsSync(vaultFiles(file).vault);
}

/** Throws readOnly unless the folder, and the files that exist in it, may be written. */
export function assertWritable(files: VaultFiles): void {
  for (const path of [files.folder, files.vault, files.keys, files.keysCopy, files.anchor]) {
    if (!existsSync(path)) continue;
    try {
      // access(2) only: opening and closing the vault here would drop SQLite's POSIX locks.
      accessSync(path, constants.W_OK);
    } catch (cause) {
      throw new FristError('readOnly', {}, { cause });
    }
  }
}

/** Writes a whole file so that a crash leaves the old contents or the new, never a mixture. */
export function replaceFile(path: string, contents: string | Uint8Array): void {
  withFileErrors(() => {
    const partial = `${path}.partial`;
    rmSync(partial, { force: true });
    const descriptor = openSync(partial, 'wx', 0o600);
    try {
      writeAll(descriptor, typeof contents === 'string' ? Buffer.from(contents) : contents);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, path);
    syncFolder(dirname(path));
  });
}

/** Makes an empty file that only this user may read: SQLite itself would follow the umask. */
export function createPrivateFile(path: string): void {
  withFileErrors(() => closeSync(openSync(path, 'wx', 0o600)));
}

/** The same, unless the file is there: one that is there is not opened, so that a lock on it stays. */
export function ensurePrivateFile(path: string): void {
  try {
    createPrivateFile(path);
  } catch (cause) {
    if (errnoOf(cause) !== 'EEXIST') throw cause;
  }
}

/** Gives a finished partial file its name; throws vaultExists rather than replace anything. */
export function publishFile(partial: string, path: string): void {
  withFileErrors(() => {
    syncFile(partial);
    if (existsSync(path)) throw new FristError('vaultExists');
    try {
      linkSync(partial, path);
      unlinkSync(partial);
    } catch (cause) {
      if (errnoOf(cause) === 'EEXIST') throw new FristError('vaultExists', {}, { cause });
      // Memory sticks know no hard links.
      renameSync(partial, path);
    }
    syncFolder(dirname(path));
  });
}

/** What an interrupted creation, replacement or copy of this vault leaves; another vault's name may begin alike. */
const stale =
  /^((\.keys|\.keys\.copy|\.anchor|\.before-schema-\d+(-\d+)?)?\.partial(-journal)?|\.creating)$/;

/** Removes what interrupted work on this vault left behind. Only while the vault is held. */
export function removeStaleFiles(files: VaultFiles): void {
  const own = basename(files.vault);
  for (const name of readdirSync(files.folder)) {
    const isStale = name.startsWith(own) && stale.test(name.slice(own.length));
    if (isStale) rmSync(join(files.folder, name), { force: true });
  }
}

/** Forces a closed file to the disk. Never for a vault that SQLite has open. */
export function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The size of a file in bytes, by its name. */
export function sizeOf(path: string): number {
  return statSync(path).size;
}

/** Turns what the file system says into diskFull or readOnly; anything else passes through. */
export function withFileErrors<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    const errno = errnoOf(cause);
    if (errno === 'ENOSPC' || errno === 'EDQUOT' || errno === 'EFBIG') {
      throw new FristError('diskFull', {}, { cause });
    }
    if (errno === 'EACCES' || errno === 'EPERM' || errno === 'EROFS') {
      throw new FristError('readOnly', {}, { cause });
    }
    throw cause;
  }
}

/** Writes every byte from a place in the file on: write(2) may take fewer than it was given. */
export function writeAll(descriptor: number, bytes: Uint8Array, position = 0): void {
  for (let at = 0; at < bytes.length; ) {
    at += writeSync(descriptor, bytes, at, bytes.length - at, position + at);
  }
}

function syncFolder(folder: string): void {
  // Windows cannot open a folder, and needs no sync of one.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function errnoOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
