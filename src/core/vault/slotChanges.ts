import { FristError } from '../kit/errors.ts';
import type { VaultFiles } from './files.ts';
import type { Slot, SlotFile } from './keySlots.ts';
import { wipe } from './keys.ts';
import { assertStrongEnough, type KdfCost } from './passphrase.ts';
import { looksLikeRecoveryKey, printRecoveryKey, recoveryKeyBytes } from './recoveryKey.ts';
import { readSlots, type StoredSlots, writeSlots } from './slotStore.ts';
import {
  newPassphraseSlot,
  newRecoverySlot,
  nextGeneration,
  type OpenedSlot,
  openSlot,
  type Secret,
  slotsAfterOpening,
} from './unlocking.ts';

/** Slots of one kind that may wait for their first use at the same time. */
const mostOfOneKind = 8;

type Parts = {
  readonly files: VaultFiles;
  readonly kdf: KdfCost;
  readonly randomBytes: (count: number) => Uint8Array;
};

/**
 * Adds a passphrase slot and proves it from the file. The old slot stays until an unlock with the
 * new passphrase. Throws weakPassphrase, wrongPassphrase, wrongRecoveryKey, notPossible or diskFull.
 */
export async function addPassphrase(parts: Parts, current: string, next: string): Promise<void> {
  assertStrongEnough(next);
  const { dataKey, file } = await openWithCurrent(parts.files, current);
  assertRoom(file, 'passphrase');
  const { kdf, randomBytes } = parts;
  const slot = await newPassphraseSlot(dataKey, file.vaultId, next, kdf, randomBytes);
  await addSlot(parts.files, dataKey, file, slot, { passphrase: next });
}

/** Adds a recovery slot, proves it from the file and answers the key to print. */
export async function addRecoveryKey(parts: Parts, current: string): Promise<string> {
  const { dataKey, file } = await openWithCurrent(parts.files, current);
  assertRoom(file, 'recovery');
  const bits = parts.randomBytes(recoveryKeyBytes);
  const recoveryKey = printRecoveryKey(bits);
  const slot = newRecoverySlot(dataKey, file.vaultId, bits, parts.randomBytes);
  wipe(bits);
  await addSlot(parts.files, dataKey, file, slot, { recoveryKey });
  return recoveryKey;
}

/** Drops what came before the recovery key that the officer has shown to hold. */
export async function retireOlderRecoveryKeys(files: VaultFiles, key: string): Promise<void> {
  const stored = readSlots(files);
  const opened = await openSlot(stored.sound, { recoveryKey: key });
  settleSlots(files, stored, opened);
  wipe(opened.dataKey);
}

/** After a slot opened: drops the older ones of its kind, and makes both copies of the file equal. */
export function settleSlots(files: VaultFiles, stored: StoredSlots, opened: OpenedSlot): void {
  const slots = slotsAfterOpening(opened.file, opened.slot);
  if (slots.length < opened.file.slots.length) {
    writeSlots(files, nextGeneration(opened.dataKey, opened.file, slots));
  } else if (stored.differ) {
    writeSlots(files, opened.file);
  }
}

async function openWithCurrent(files: VaultFiles, current: string): Promise<OpenedSlot> {
  const { sound } = readSlots(files);
  const secret = looksLikeRecoveryKey(current) ? { recoveryKey: current } : { passphrase: current };
  return openSlot(sound, secret);
}

async function addSlot(
  files: VaultFiles,
  dataKey: Uint8Array,
  file: SlotFile,
  slot: Slot,
  secret: Secret,
): Promise<void> {
  writeSlots(files, nextGeneration(dataKey, file, [...file.slots, slot]));
  wipe(dataKey);
  const proof = await openSlot(readSlots(files).sound, secret);
  wipe(proof.dataKey);
}

function assertRoom(file: SlotFile, kind: Slot['kind']): void {
  if (file.slots.filter((slot) => slot.kind === kind).length < mostOfOneKind) return;
  throw new FristError('notPossible', {
    reasonSv: 'lås upp valvet en gång med det nyaste först',
    reasonEn: 'unlock the vault once with the newest one first',
  });
}
