import { rmSync } from 'node:fs';
import { verifiedCopy } from './copy.ts';
import { assertSound, type Connection, openDatabase } from './database.ts';
import { createPrivateFile, sizeOf, type VaultFiles } from './files.ts';
import { knownSchema, migrate } from './migrate.ts';

/** Up to this size in bytes the whole file is read and checked at each unlock, in about 0.1 s. */
const checkedAtUnlock = 64 * 1024 * 1024;

/** An open, current and sound vault file, and the schema it had before if a migration ran. */
export type OpenedFile = {
  readonly connection: Connection;
  readonly migratedFrom: number | undefined;
};

/** Builds an empty vault under a passing name and answers it; the caller has claimed the place, and names it. */
export function buildFile(files: VaultFiles, dataKey: Uint8Array, vaultId: string): string {
  const partial = `${files.vault}.partial`;
  removePartialVault(files);
  createPrivateFile(partial);
  const connection = openDatabase(partial, dataKey, vaultId, 'new');
  try {
    migrate(connection, () => {});
  } finally {
    connection.close();
  }
  rmSync(`${partial}-journal`, { force: true });
  return partial;
}

/** Removes a vault that did not get its name. Only for whoever has claimed the place. */
export function removePartialVault(files: VaultFiles): void {
  const partial = `${files.vault}.partial`;
  for (const stale of [partial, `${partial}-journal`]) rmSync(stale, { force: true });
}

/**
 * Opens the vault file, refuses one that is newer or damaged, and brings an older one up to date
 * after a verified copy (`<vault>.before-schema-<n>`), which nothing ever deletes.
 */
export function openFile(files: VaultFiles, dataKey: Uint8Array, vaultId: string): OpenedFile {
  const connection = openDatabase(files.vault, dataKey, vaultId);
  try {
    const { found, known } = knownSchema(connection);
    if (sizeOf(files.vault) <= checkedAtUnlock) assertSound(connection, 'quick');
    migrate(connection, () => {
      verifiedCopy(connection, `${files.vault}.before-schema-${known}`, dataKey, vaultId);
    });
    return { connection, migratedFrom: found < known ? found : undefined };
  } catch (cause) {
    connection.close();
    throw cause;
  }
}
