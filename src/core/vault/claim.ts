import { existsSync, rmSync, statSync } from 'node:fs';
import { FristError } from '../kit/errors.ts';
import { lockEmptyFile } from './database.ts';
import { ensurePrivateFile, type VaultFiles } from './files.ts';

/** The right to create a vault in one place, until it is released. */
type Claim = { release(): void };

/**
 * Claims the place of a new vault, for one creator of this or any process: what stands there (slots
 * beside no vault, a half-built file) is then nobody's. Throws vaultExists, vaultInUse while another
 * is creating, readOnly or diskFull; none of them changes a file.
 */
export function claimPlace(files: VaultFiles): Claim {
  ensurePrivateFile(files.claim);
  const seen = inodeOf(files.claim);
  const lock = lockUnlessGone(files, seen);
  const claim = { release: () => letGo(files.claim, lock) };
  // A claim that was just released has lost its name: the lock on it keeps nobody else out.
  if (inodeOf(files.claim) !== seen) {
    lock.close();
    throw lost(files);
  }
  // Whoever held the place before may have finished.
  if (existsSync(files.vault)) {
    claim.release();
    throw lost(files);
  }
  return claim;
}

function lockUnlessGone(files: VaultFiles, seen: number | undefined) {
  if (seen === undefined) throw lost(files);
  try {
    return lockEmptyFile(files.claim);
  } catch (cause) {
    const isHeld = cause instanceof FristError && cause.code === 'vaultInUse';
    throw isHeld || inodeOf(files.claim) !== seen ? lost(files) : cause;
  }
}

function lost(files: VaultFiles): FristError {
  return new FristError(existsSync(files.vault) ? 'vaultExists' : 'vaultInUse');
}

function letGo(path: string, lock: { close(): void }): void {
  // Windows removes no open file; elsewhere the name goes first, so that nobody else's is removed.
  if (process.platform === 'win32') lock.close();
  try {
    rmSync(path, { force: true });
  } catch {
    // An empty file that nobody holds is in nobody's way: the next unlock removes it.
  }
  lock.close();
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
