import { realpathSync } from 'node:fs';
import { FristError } from '../kit/errors.ts';
import type { VaultFiles } from './files.ts';
import { wipe } from './keys.ts';
import { type OpenedFile, openFile } from './openFile.ts';
import { type OpenVault, openVaultOver, type VaultOptions } from './openVault.ts';

/**
 * The vaults this process holds. SQLite's own lock guards against other processes; within one,
 * even reading the file beside SQLite would drop that lock, so that a second opening stops here.
 */
const openHere = new Set<string>();

/** What opens a vault file, once a slot has given the data key. */
type Opening = {
  readonly dataKey: Uint8Array;
  readonly vaultId: string;
  /** The key just printed, while the officer has not confirmed it. */
  readonly recoveryKey: string | undefined;
};

/** Opens the vault file and holds it until it is closed; the data key is overwritten if that fails. */
export function hold(files: VaultFiles, opening: Opening, options: VaultOptions): OpenVault {
  const opened = openOrWipe(files, opening);
  const place = realpathSync(files.vault);
  openHere.add(place);
  const onClose = () => openHere.delete(place);
  return openVaultOver({ files, ...opening, options, ...opened, onClose });
}

/** Throws vaultInUse while this process holds the vault. */
export function assertNotHeldHere(files: VaultFiles): void {
  if (openHere.has(realpathSync(files.vault))) throw new FristError('vaultInUse');
}

function openOrWipe(files: VaultFiles, { dataKey, vaultId }: Opening): OpenedFile {
  try {
    // Another unlock in this process may have won while the passphrase was being hashed.
    assertNotHeldHere(files);
    return openFile(files, dataKey, vaultId);
  } catch (cause) {
    wipe(dataKey);
    throw cause;
  }
}
