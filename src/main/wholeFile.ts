import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const busy = new Set(['EPERM', 'EBUSY', 'EACCES']);
const patienceMs = 5000;

/**
 * Writes a file whole or not at all: into a new file beside it, to the disk, and then under its name. A link at that
 * name is replaced, never followed. Throws the system's error and leaves nothing behind.
 */
export async function writeWholeFile(file: string, bytes: Uint8Array): Promise<void> {
  const partial = join(dirname(file), `.frist-${randomBytes(8).toString('hex')}.partial`);
  try {
    await writeNew(partial, bytes);
    await renamePatiently(partial, file);
  } catch (failure) {
    await unlink(partial).catch(() => undefined);
    throw failure;
  }
  await syncFolder(dirname(file));
}

/**
 * Writes a file that is not there yet, to the disk, for its owner alone. Throws EEXIST when anything has that name: a link
 * too, even one that leads nowhere, which is neither followed nor replaced.
 */
export async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
  const handle = await open(file, flags, 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Windows refuses while a scanner or viewer holds the old file open: it is tried again for a while. */
async function renamePatiently(from: string, to: string): Promise<void> {
  const lastTry = process.platform === 'win32' ? performance.now() + patienceMs : 0;
  for (;;) {
    try {
      return await rename(from, to);
    } catch (failure) {
      if (!busy.has(codeOf(failure)) || performance.now() >= lastTry) throw failure;
      await pause(100);
    }
  }
}

/** Makes the new name itself last; a system that cannot sync a folder has nothing to sync. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  } catch {
    return;
  } finally {
    await handle?.close();
  }
}

/** The system's name of an error, such as ENOSPC, or an empty string. */
export function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : '';
}
