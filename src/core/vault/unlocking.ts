import { FristError } from '../kit/errors.ts';
import { isSignedBy, type Slot, type SlotFile, signSlots, slotContext } from './keySlots.ts';
import { deriveKey, recoverySlotKey, unwrapKey, wipe, wrapKey } from './keys.ts';
import { type KdfCost, passphraseKey } from './passphrase.ts';
import { readRecoveryKey } from './recoveryKey.ts';

/** What opens a vault: the words an officer knows, or the sheet in the safe. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** A slot that opened: the data key, the file it stood in and the slot itself. */
export type OpenedSlot = {
  readonly dataKey: Buffer;
  readonly file: SlotFile;
  readonly slot: Slot;
};

type RandomBytes = (count: number) => Uint8Array;

/**
 * Tries the slots of the newest copy, newest slot first; an older copy counts only where the newest
 * proves to be forged. Throws wrongPassphrase or wrongRecoveryKey when none opens, damagedKeySlots
 * when one opens but its file was not written by a holder of the data key.
 */
export async function openSlot(copies: readonly SlotFile[], secret: Secret): Promise<OpenedSlot> {
  const keyFor = slotKeys(secret);
  const wrong = 'passphrase' in secret ? 'wrongPassphrase' : 'wrongRecoveryKey';
  let isForged = false;
  for (const [age, file] of copies.entries()) {
    const opened = await openSlotOf(file, keyFor);
    if (!opened) continue;
    // A slot that the newest file has dropped does not open through an older copy.
    const isDropped = copies.slice(0, age).some((newer) => isGenuine(opened.dataKey, newer));
    const genuine = isGenuine(opened.dataKey, file);
    if (genuine && !isDropped) return opened;
    wipe(opened.dataKey);
    if (isDropped) throw new FristError(wrong);
    isForged = true;
  }
  throw isForged ? new FristError('damagedKeySlots', { cause: 'damaged' }) : new FristError(wrong);
}

/** A new slot that the passphrase opens. */
export async function newPassphraseSlot(
  dataKey: Uint8Array,
  vaultId: string,
  passphrase: string,
  cost: KdfCost,
  randomBytes: RandomBytes,
): Promise<Slot> {
  const kdf = { name: 'argon2id', ...cost, salt: hexOf(randomBytes(16)) } as const;
  const terms = { kind: 'passphrase', id: hexOf(randomBytes(8)), kdf } as const;
  const key = await passphraseKey(passphrase, kdf.salt, kdf);
  const sealed = wrapKey(key, dataKey, randomBytes(12), slotContext(vaultId, terms));
  wipe(key);
  return { ...terms, ...sealed };
}

/** A new slot that the recovery key's 160 bits open. */
export function newRecoverySlot(
  dataKey: Uint8Array,
  vaultId: string,
  recoveryBits: Uint8Array,
  randomBytes: RandomBytes,
): Slot {
  const salt = hexOf(randomBytes(16));
  const terms = { kind: 'recovery', id: hexOf(randomBytes(8)), salt } as const;
  const key = recoverySlotKey(recoveryBits, salt);
  const sealed = wrapKey(key, dataKey, randomBytes(12), slotContext(vaultId, terms));
  wipe(key);
  return { ...terms, ...sealed };
}

/** The next generation of a file, with other slots. */
export function nextGeneration(
  dataKey: Uint8Array,
  file: SlotFile,
  slots: readonly Slot[],
): SlotFile {
  const slotsKey = deriveKey(dataKey, file.vaultId, 'slots');
  const { vaultId, generation } = file;
  const next = signSlots(slotsKey, { vaultId, generation: generation + 1, slots });
  wipe(slotsKey);
  return next;
}

/** The slots that stay once this one has opened: older ones of its kind have done their work. */
export function slotsAfterOpening(file: SlotFile, opened: Slot): readonly Slot[] {
  const place = file.slots.findIndex((slot) => slot.id === opened.id);
  return file.slots.filter((slot, index) => slot.kind !== opened.kind || index >= place);
}

/** Random bytes as the slot file writes them. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

async function openSlotOf(
  file: SlotFile,
  keyFor: (slot: Slot) => Promise<Uint8Array | undefined>,
): Promise<OpenedSlot | undefined> {
  for (const slot of file.slots.toReversed()) {
    const key = await keyFor(slot);
    const dataKey = key && unwrapKey(key, slot, slotContext(file.vaultId, slot));
    if (key) wipe(key);
    if (dataKey) return { dataKey, file, slot };
  }
  return undefined;
}

function slotKeys(secret: Secret): (slot: Slot) => Promise<Uint8Array | undefined> {
  if ('passphrase' in secret) {
    // Argon2 as built here takes no empty password; no slot has one.
    if (secret.passphrase === '') return async () => undefined;
    return async (slot) =>
      slot.kind === 'passphrase'
        ? passphraseKey(secret.passphrase, slot.kdf.salt, slot.kdf)
        : undefined;
  }
  const bits = readRecoveryKey(secret.recoveryKey);
  return async (slot) => (slot.kind === 'recovery' ? recoverySlotKey(bits, slot.salt) : undefined);
}

function isGenuine(dataKey: Uint8Array, file: SlotFile): boolean {
  const slotsKey = deriveKey(dataKey, file.vaultId, 'slots');
  const genuine = isSignedBy(slotsKey, file);
  wipe(slotsKey);
  return genuine;
}
