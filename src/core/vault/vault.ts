import { existsSync } from 'node:fs';
import { FristError } from '../kit/errors.ts';
import { assertNotInUse } from './database.ts';
import { assertWritable, removeStaleFiles, vaultFiles } from './files.ts';
import { assertNotHeldHere, hold } from './holding.ts';
import type { OpenVault, VaultOptions } from './openVault.ts';
import { settleSlots } from './slotChanges.ts';
import { readSlots } from './slotStore.ts';
import { openSlot, type Secret } from './unlocking.ts';

export { createVault } from './creation.ts';
export { vaultExists } from './files.ts';
export type { OpenVault, VaultOptions } from './openVault.ts';

/**
 * Opens a vault. Throws, each for its own cause: noVault, readOnly, vaultInUse, damagedKeySlots,
 * wrongPassphrase, wrongRecoveryKey, damagedVault, newerVault, diskFull. None of them changes a file.
 */
export async function unlockVault(
  file: string,
  secret: Secret,
  options: VaultOptions,
): Promise<OpenVault> {
  const files = vaultFiles(file);
  if (!existsSync(files.vault)) throw new FristError('noVault');
  assertWritable(files);
  assertNotHeldHere(files);
  assertNotInUse(files.vault);

  const stored = readSlots(files);
  const opened = await openSlot(stored.sound, secret);
  const { dataKey, file: slotFile } = opened;
  const opening = { dataKey, vaultId: slotFile.vaultId, recoveryKey: undefined };
  const vault = hold(files, opening, options);
  try {
    settleSlots(files, stored, opened);
    removeStaleFiles(files);
  } catch {
    // Only tidying, tried again at the next unlock: a full disk must not lock anybody out.
  }
  return vault;
}
