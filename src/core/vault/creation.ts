import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { FristError } from '../kit/errors.ts';
import { claimPlace } from './claim.ts';
import {
  assertWritable,
  publishFile,
  type VaultFiles,
  vaultExists,
  vaultFiles,
  withFileErrors,
} from './files.ts';
import { hold } from './holding.ts';
import { type Slot, signSlots } from './keySlots.ts';
import { deriveKey, wipe } from './keys.ts';
import { buildFile, removePartialVault } from './openFile.ts';
import type { OpenVault, VaultOptions } from './openVault.ts';
import { assertStrongEnough, standardKdf } from './passphrase.ts';
import { printRecoveryKey, recoveryKeyBytes } from './recoveryKey.ts';
import { setAsideOrphanSlots, writeSlots } from './slotStore.ts';
import { hexOf, newPassphraseSlot, newRecoverySlot } from './unlocking.ts';

type NewVault = { readonly vault: OpenVault; readonly recoveryKey: string };

/**
 * Creates an encrypted vault and leaves it open, with the recovery key to print: it is kept nowhere.
 * Begin is the first work on it; if that throws there is no vault, since nobody has seen its recovery
 * key. Throws weakPassphrase, vaultExists, vaultInUse while another is creating one there, readOnly,
 * diskFull and whatever begin throws.
 */
export async function createVault(
  file: string,
  passphrase: string,
  options: VaultOptions,
  begin: (vault: OpenVault) => void = () => {},
): Promise<NewVault> {
  assertStrongEnough(passphrase);
  const files = vaultFiles(file);
  if (vaultExists(file)) throw new FristError('vaultExists');
  withFileErrors(() => mkdirSync(files.folder, { recursive: true, mode: 0o700 }));
  assertWritable(files);
  const claim = claimPlace(files);
  try {
    const created = await createInClaimedPlace(files, passphrase, options);
    beginOrUndo(files, created.vault, begin);
    return created;
  } finally {
    claim.release();
  }
}

async function createInClaimedPlace(
  files: VaultFiles,
  passphrase: string,
  options: VaultOptions,
): Promise<NewVault> {
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
  return { vault: hold(files, { dataKey, vaultId, recoveryKey }, options), recoveryKey };
}

/** Writes the vault under a passing name, then its slots, and last gives the vault its name. */
function settle(
  files: VaultFiles,
  dataKey: Uint8Array,
  vaultId: string,
  slots: readonly Slot[],
  randomBytes: VaultOptions['randomBytes'],
): void {
  try {
    const partial = buildFile(files, dataKey, vaultId);
    const slotsKey = deriveKey(dataKey, vaultId, 'slots');
    setAsideOrphanSlots(files, hexOf(randomBytes(4)));
    writeSlots(files, signSlots(slotsKey, { vaultId, generation: 1, slots }));
    wipe(slotsKey);
    publishFile(partial, files.vault);
  } finally {
    removePartialVault(files);
  }
}

/** The only place where Frist removes a vault: one of a moment ago, empty, that nobody can have used. */
function beginOrUndo(files: VaultFiles, vault: OpenVault, begin: (vault: OpenVault) => void): void {
  try {
    begin(vault);
  } catch (cause) {
    vault.close();
    const { vault: file, keys, keysCopy, anchor } = files;
    for (const path of [file, `${file}-journal`, keys, keysCopy, anchor]) {
      rmSync(path, { force: true });
    }
    throw cause;
  }
}
