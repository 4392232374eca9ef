import type { ErrorFacts } from '../kit/errors.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { oneAtATime } from '../kit/oneAtATime.ts';
import { type Anchor, anchorFile } from './anchor.ts';
import { assertSound, type Connection } from './database.ts';
import type { VaultFiles } from './files.ts';
import { deriveKey, wipe } from './keys.ts';
import { type KdfCost, standardKdf } from './passphrase.ts';
import { isGroupOf } from './recoveryKey.ts';
import { addPassphrase, addRecoveryKey, retireOlderRecoveryKeys } from './slotChanges.ts';
import { type Readable, sqlOver, type Writable } from './sql.ts';
import { readableOver, withSqliteErrors } from './sqliteErrors.ts';
import { transactOver } from './transact.ts';

export type VaultOptions = {
  readonly randomBytes: (count: number) => Uint8Array;
  /** Cheaper only in tests; 64 MiB and three passes unless given. */
  readonly kdf?: KdfCost;
};

/** Two groups typed from the printed sheet, numbered from 1. */
type TypedGroup = { readonly number: number; readonly text: string };

/** A vault that is unlocked, held by this process alone. */
export type OpenVault = {
  readonly id: string;
  /** The schema before a migration ran at this opening; undefined when none did. */
  readonly migratedFrom: number | undefined;
  /** Keys the journal's hash chain. */
  readonly journalKey: Uint8Array;
  /** Keys the hashes of the suppression list. */
  readonly suppressionKey: Uint8Array;
  readonly read: Readable;
  /**
   * All or nothing, durable when it returns. Throws diskFull, readOnly, damagedVault or vaultInUse
   * for what the disk says, and whatever the work throws.
   */
  transact<Value>(work: (db: Writable) => Value): Value;
  /** Reads every page and compares every index; throws damagedVault. About 0.3 s for 100 MB. */
  check(): void;
  /**
   * Writes the whole file anew, so that no page holds what was erased, not even between its cells. All or nothing.
   * Takes the memory of the file; throws diskFull, with the file as it was.
   */
  rewrite(): void;
  /** The newest acknowledged entry, or undefined when the file is missing or damaged. */
  readAnchor(): Anchor | undefined;
  writeAnchor(anchor: Anchor): void;
  /** Current is the passphrase or the recovery key; the old passphrase opens until the new one has. */
  changePassphrase(current: string, next: string): Promise<void>;
  /** Answers the key to print; the old one opens until the new one has, or was confirmed. */
  newRecoveryKey(current: string): Promise<string>;
  /**
   * Compares groups typed from the sheet with the key made since this vault was opened. Throws
   * wrongRecoveryKey naming the group, invalidInput for the same group twice, or notPossible when no
   * key was made since.
   */
  confirmRecoveryKey(groups: readonly TypedGroup[]): Promise<void>;
  /** Gives the file back and overwrites the keys. */
  close(): void;
};

/** Free pages given back at closing, at most: bounds the time that locking takes. */
const pagesReturned = 4096;

type Parts = {
  readonly files: VaultFiles;
  readonly connection: Connection;
  readonly dataKey: Uint8Array;
  readonly vaultId: string;
  readonly migratedFrom: number | undefined;
  /** The key just printed, while the officer has not confirmed it. */
  readonly recoveryKey: string | undefined;
  readonly options: VaultOptions;
  onClose(): void;
};

/** Puts the open file, its keys and its slot file together as one open vault. */
export function openVaultOver(parts: Parts): OpenVault {
  const { files, connection, dataKey, vaultId, options } = parts;
  const anchorKey = deriveKey(dataKey, vaultId, 'anchor');
  const journalKey = deriveKey(dataKey, vaultId, 'journal');
  const suppressionKey = deriveKey(dataKey, vaultId, 'suppression');
  const anchor = anchorFile(files.anchor, anchorKey, vaultId);
  const assertOpen = () => {
    if (!connection.open) throw new FristError('vaultLocked');
  };
  const slotParts = {
    files,
    kdf: options.kdf ?? standardKdf,
    randomBytes: options.randomBytes,
    assertOpen,
  };
  // Each change hashes for a while: of two at once the later would write over the earlier one's slot.
  const inTurn = oneAtATime();
  const sql = sqlOver(connection);
  let printed = parts.recoveryKey;

  return {
    id: vaultId,
    migratedFrom: parts.migratedFrom,
    journalKey,
    suppressionKey,
    read: readableOver(connection, sql),
    transact: transactOver(connection, sql),
    check: () => assertSound(connection, 'full'),
    rewrite: () => rewrite(connection),
    readAnchor: () => anchor.read(),
    writeAnchor: (newest) => anchor.write(newest),
    changePassphrase: (current, next) => inTurn(() => addPassphrase(slotParts, current, next)),
    newRecoveryKey: (current) =>
      inTurn(async () => {
        printed = await addRecoveryKey(slotParts, current);
        return printed;
      }),
    confirmRecoveryKey: (groups) =>
      inTurn(async () => {
        if (!printed) throw new FristError('notPossible', nothingToConfirm);
        assertGroups(printed, groups);
        await retireOlderRecoveryKeys(slotParts, printed);
      }),
    close() {
      if (!connection.open) return;
      printed = undefined;
      try {
        closeConnection(connection);
        parts.onClose();
      } finally {
        wipe(dataKey, journalKey, suppressionKey, anchorKey);
      }
    },
  };
}

const nothingToConfirm: ErrorFacts = {
  reasonSv: 'återställningsnyckeln visas bara när den skapas; skapa en ny för att bekräfta den',
  reasonEn: 'a recovery key is shown only when it is made; make a new one to confirm it',
};

function assertGroups(recoveryKey: string, groups: readonly TypedGroup[]): void {
  if (new Set(groups.map(({ number }) => number)).size < groups.length) {
    throw invalidField('groups', 'names the same group twice');
  }
  const wrong = groups.find(({ number, text }) => !isGroupOf(recoveryKey, number, text));
  if (wrong) throw new FristError('wrongRecoveryKey', { group: wrong.number });
}

/** Erased bytes are overwritten as they go, but a page that SQLite balanced may keep a copy in its unused middle. */
function rewrite(connection: Connection): void {
  if (connection.inTransaction) throw new FristError('internal', { incident: 'nested command' });
  withSqliteErrors(() => connection.exec('VACUUM'));
}

function closeConnection(connection: Connection): void {
  try {
    // A flipped bit in a free page would go unnoticed: leave none behind, where there is room to work.
    connection.exec(`PRAGMA incremental_vacuum(${pagesReturned})`);
  } catch {
    // Only tidying: a full disk must not keep the vault from being locked.
  }
  connection.close();
}
