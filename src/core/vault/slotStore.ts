import { existsSync, readFileSync, renameSync } from 'node:fs';
import { FristError } from '../kit/errors.ts';
import { replaceFile, sizeOf, type VaultFiles, withFileErrors } from './files.ts';
import { largestSlotFile, parseSlotFile, printSlotFile, type SlotFile } from './keySlots.ts';

/** The sound copies of the slot file, newest first, and whether the two need to be made equal again. */
export type StoredSlots = {
  readonly sound: readonly [SlotFile, ...SlotFile[]];
  readonly differ: boolean;
};

/**
 * Reads both copies. Throws damagedKeySlots when neither is as it was written; its cause says
 * whether they are 'damaged' or (both of them) 'missing'.
 */
export function readSlots(files: VaultFiles): StoredSlots {
  const [first, second] = [readCopy(files.keys), readCopy(files.keysCopy)];
  const differ = !first || !second || printSlotFile(first) !== printSlotFile(second);
  const [newest, other] =
    first && second && second.generation > first.generation ? [second, first] : [first, second];
  if (newest && other) return { sound: differ ? [newest, other] : [newest], differ };
  const only = newest ?? other;
  if (!only) {
    const isThere = existsSync(files.keys) || existsSync(files.keysCopy);
    throw new FristError('damagedKeySlots', { cause: isThere ? 'damaged' : 'missing' });
  }
  return { sound: [only], differ };
}

/** Throws staleVersion when the slots are no longer those that were read: they must not be written over. */
export function assertUnchanged(files: VaultFiles, stored: StoredSlots): void {
  const text = ({ sound }: StoredSlots) => sound.map(printSlotFile).join('');
  if (text(readSlots(files)) !== text(stored)) throw new FristError('staleVersion');
}

/** Writes both copies, one after the other: at every moment one of them is whole. */
export function writeSlots(files: VaultFiles, slots: SlotFile): void {
  const text = printSlotFile(slots);
  replaceFile(files.keys, text);
  replaceFile(files.keysCopy, text);
}

/** Keeps, under another name, slot files that stand beside no vault: a new vault needs their place. */
export function setAsideOrphanSlots(files: VaultFiles, suffix: string): void {
  withFileErrors(() => {
    for (const path of [files.keys, files.keysCopy, files.anchor]) {
      if (existsSync(path)) renameSync(path, `${path}.aside-${suffix}`);
    }
  });
}

function readCopy(path: string): SlotFile | undefined {
  if (!existsSync(path) || sizeOf(path) > largestSlotFile) return undefined;
  return parseSlotFile(readFileSync(path, 'utf8'));
}
