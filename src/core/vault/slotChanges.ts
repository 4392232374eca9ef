import { FristError } from '../kit/errors.ts';
import type { VaultFiles } from './files.ts';
import { mostOfOneKind, type Slot, type SlotFile } from './keySlots.ts';
import { wipe } from './keys.ts';
import { assertStrongEnough, type KdfCost } from './passphrase.ts';
import { looksLikeRecoveryKey, printRecoveryKey, recoveryKeyBytes } from './recoveryKey.ts';
import { assertUnchanged, readSlots, type StoredSlots, writeSlots } from './slotStore.ts';
import {
  newPassphraseSlot,
  newRecoverySlot,
  nextGeneration,
  type OpenedSlot,
  openSlot,
  type Secret,
  slotsAfterOpening,
} from './unlocking.ts';

type Parts = {
  readonly files: VaultFiles;
  readonly kdf: KdfCost;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Throws vaultLocked once the vault is closed: its slots are then another's to change. */
  assertOpen(): void;
};

type Opened = { readonly stored: StoredSlots; readonly opened: OpenedSlot };

/**
 * Adds a passphrase slot and proves it from the file. The old slot stays until an unlock with the
 * new passphrase. Throws weakPassphrase, wrongPassphrase, wrongRecoveryKey, notPossible, diskFull,
 * vaultLocked or, when somebody else has written the slots meanwhile, staleVersion.
 */
export async function addPassphrase(parts: Parts, current: string, next: string): Promise<void> {
  assertStrongEnough(next);
  const before = await openWithCurrent(parts, current);
  const { dataKey, file } = before.opened;
  assertRoom(file, 'passphrase');
  const { kdf, randomBytes } = parts;
  const slot = await newPassphraseSlot(dataKey, file.vaultId, next, kdf, randomBytes);
  await addSlot(parts, before, slot, { passphrase: next });
}

/** Adds a recovery slot, proves it from the file and answers the key to print. */
export async function addRecoveryKey(parts: Parts, current: string): Promise<string> {
  const before = await openWithCurrent(parts, current);
  const { dataKey, file } = before.opened;
  assertRoom(file, 'recovery');
  const bits = parts.randomBytes(recoveryKeyBytes);
  const recoveryKey = printRecoveryKey(bits);
  const slot = newRecoverySlot(dataKey, file.vaultId, bits, parts.randomBytes);
  wipe(bits);
  await addSlot(parts, before, slot, { recoveryKey });
  return recoveryKey;
}

/** Drops what came before the recovery key that the officer has shown to hold. */
export async function retireOlderRecoveryKeys(parts: Parts, key: string): Promise<void> {
  const { stored, opened } = await openWith(parts, { recoveryKey: key });
  parts.assertOpen();
  settleSlots(parts.files, stored, opened);
  wipe(opened.dataKey);
}

/**
 * After a slot opened: drops the older ones of its kind, and makes both copies of the file equal.
 * Throws staleVersion when the slots were changed since they were read.
 */
export function settleSlots(files: VaultFiles, stored: StoredSlots, opened: OpenedSlot): void {
  const slots = slotsAfterOpening(opened.file, opened.slot);
  const isShorter = slots.length < opened.file.slots.length;
  if (!isShorter && !stored.differ) return;
  assertUnchanged(files, stored);
  writeSlots(files, isShorter ? nextGeneration(opened.dataKey, opened.file, slots) : opened.file);
}

function openWithCurrent(parts: Parts, current: string): Promise<Opened> {
  const isKey = looksLikeRecoveryKey(current);
  return openWith(parts, isKey ? { recoveryKey: current } : { passphrase: current });
}

async function openWith(parts: Parts, secret: Secret): Promise<Opened> {
  parts.assertOpen();
  const stored = readSlots(parts.files);
  return { stored, opened: await openSlot(stored.sound, secret) };
}

async function addSlot(parts: Parts, before: Opened, slot: Slot, secret: Secret): Promise<void> {
  const { stored, opened } = before;
  const { dataKey, file } = opened;
  try {
    parts.assertOpen();
    assertUnchanged(parts.files, stored);
    writeSlots(parts.files, nextGeneration(dataKey, file, [...file.slots, slot]));
  } finally {
    wipe(dataKey);
  }
  const proof = await openSlot(readSlots(parts.files).sound, secret);
  wipe(proof.dataKey);
}

function assertRoom(file: SlotFile, kind: Slot['kind']): void {
  if (file.slots.filter((slot) => slot.kind === kind).length < mostOfOneKind) return;
  throw new FristError('notPossible', {
    reasonSv: 'lås upp valvet en gång med det nyaste först',
    reasonEn: 'unlock the vault once with the newest one first',
  });
}
