import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { FristError } from '../kit/errors.ts';
import { claimPlace } from './claim.ts';
import { assertNotInUse } from './database.ts';
import {
  assertWritable,
  publishFile,
  removeStaleFiles,
  type VaultFiles,
  vaultExists,
  vaultFiles,
  withFileErrors,
} from './files.ts';
import { type Slot, signSlots } from './keySlots.ts';
import { deriveKey, wipe } from './keys.ts';
import { buildFile, type OpenedFile, openFile } from './openFile.ts';
import { type OpenVault, openVaultOver, type VaultOptions } from './openVault.ts';
import { assertStrongEnough, standardKdf } from './passphrase.ts';
import { printRecoveryKey, recoveryKeyBytes } from './recoveryKey.ts';
import { settleSlots } from './slotChanges.ts';
import { readSlots, setAsideOrphanSlots, writeSlots } from './slotStore.ts';
import { hexOf, newPassphraseSlot, newRecoverySlot, openSlot, type Secret } from './unlocking.ts';

export { vaultExists } from './files.ts';
export type { OpenVault, VaultOptions } from './openVault.ts';

/**
 * The vaults this process holds. SQLite's own lock guards against other processes; within one,
 * even reading the file beside SQLite would drop that lock, so that a second opening stops here.
 */
const openHere = new Set<string>();

/**
 * Creates an encrypted vault and leaves it open, with the recovery key to print: it is kept nowhere.
 * Throws weakPassphrase, vaultExists, vaultInUse while another is creating one there, readOnly or diskFull.
 */
export async function createVault(
  file: string,
  passphrase: string,
  options: VaultOptions,
): Promise<{ readonly vault: OpenVault; readonly recoveryKey: string }> {
  assertStrongEnough(passphrase);
  const files = vaultFiles(file);
  if (vaultExists(file)) throw new FristError('vaultExists');
  withFileErrors(() => mkdirSync(files.folder, { recursive: true, mode: 0o700 }));
  assertWritable(files);
  const claim = claimPlace(files);
  try {
    return await createInClaimedPlace(files, passphrase, options);
  } finally {
    claim.release();
  }
}

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
  const vault = hold(files, dataKey, slotFile.vaultId, undefined, options);
  try {
    settleSlots(files, stored, opened);
    removeStaleFiles(files);
  } catch {
    // Only tidying, tried again at the next unlock: a full disk must not lock anybody out.
  }
  return vault;
}

async function createInClaimedPlace(
  files: VaultFiles,
  passphrase: string,
  options: VaultOptions,
): ReturnType<typeof createVault> {
  const { randomBytes, kdf = standardKdf } = options;
  const dataKey = Buffer.from(randomBytes(32));
  const vaultId = hexOf(randomBytes(16));
  const bits = randomBytes(recoveryKeyBytes);
  const slots = [
    await newPassphraseSlot(dataKey, vaultId, passphrase, kdf, randomBytes),
    newRecoverySlot(dataKey, vaultId, bits, randomBytes),
  ];
  const recoveryKey = printRecoveryKey(bits);
  wipe(bits);
  // Somebody may have copied a vault here meanwhile: its slots must not be set aside.
  if (existsSync(files.vault)) throw new FristError('vaultExists');
  settle(files, dataKey, vaultId, slots, randomBytes);
  return { vault: hold(files, dataKey, vaultId, recoveryKey, options), recoveryKey };
}

/** Writes the vault under a passing name, then its slots, and last gives the vault its name. */
function settle(
  files: VaultFiles,
  dataKey: Uint8Array,
  vaultId: string,
  slots: readonly Slot[],
  randomBytes: VaultOptions['randomBytes'],
): void {
  const partial = buildFile(files, dataKey, vaultId);
  try {
    const slotsKey = deriveKey(dataKey, vaultId, 'slots');
    setAsideOrphanSlots(files, hexOf(randomBytes(4)));
    writeSlots(files, signSlots(slotsKey, { vaultId, generation: 1, slots }));
    wipe(slotsKey);
    publishFile(partial, files.vault);
  } finally {
    rmSync(partial, { force: true });
  }
}

function hold(
  files: VaultFiles,
  dataKey: Uint8Array,
  vaultId: string,
  recoveryKey: string | undefined,
  options: VaultOptions,
): OpenVault {
  const opened = openOrWipe(files, dataKey, vaultId);
  const place = realpathSync(files.vault);
  openHere.add(place);
  return openVaultOver({
    files,
    dataKey,
    vaultId,
    recoveryKey,
    options,
    ...opened,
    onClose: () => openHere.delete(place),
  });
}

function openOrWipe(files: VaultFiles, dataKey: Uint8Array, vaultId: string): OpenedFile {
  try {
    // Another unlock in this process may have won while the passphrase was being hashed.
    assertNotHeldHere(files);
    return openFile(files, dataKey, vaultId);
  } catch (cause) {
    wipe(dataKey);
    throw cause;
  }
}

function assertNotHeldHere(files: VaultFiles): void {
  if (openHere.has(realpathSync(files.vault))) throw new FristError('vaultInUse');
}
