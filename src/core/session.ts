import { basename } from 'node:path';
import type { AppOptions } from './app.ts';
import { type Areas, openAreas } from './areas.ts';
import type { MethodName } from './contract.ts';
import type { AnyHandler, CommandCall, Handlers } from './handlers.ts';
import type { JournalAction } from './journal/model.ts';
import { compareWithAnchor } from './journal/service.ts';
import type { TimeZone } from './kit/dates.ts';
import { type ErrorFacts, FristError } from './kit/errors.ts';
import type { AppEvent } from './kit/events.ts';
import { createUnitOfWork, type UnitOfWork } from './unitOfWork.ts';
import type { vaultContract } from './vault/contract.ts';
import { createVault, type OpenVault, unlockVault, vaultExists } from './vault/vault.ts';

/** One vault at a time: none, locked or open. */
export type Session = {
  readonly handlers: Handlers<typeof vaultContract>;
  /** The handler of an area's method while the vault is open. */
  handler(method: MethodName): AnyHandler | undefined;
  readonly write: UnitOfWork;
  timeZone(): TimeZone;
  /** Closes the vault, if it is open, and forgets its keys. */
  lock(): void;
};

type Secret = Parameters<typeof unlockVault>[1];

type Open = {
  readonly vault: OpenVault;
  readonly areas: Areas;
  readonly write: UnitOfWork;
};

export function createSession(options: AppOptions, publish: (event: AppEvent) => void): Session {
  const { vaultFile, timeZone } = options;
  let open: Open | undefined;

  const required = (): Open => {
    if (!open) throw new FristError('vaultLocked');
    return open;
  };

  const refuseIfOpen = () => {
    if (!open) return;
    throw new FristError('notPossible', {
      reasonSv: 'valvet är redan öppet',
      reasonEn: 'the vault is already open',
    });
  };

  const openOver = (vault: OpenVault): Open => ({
    vault,
    areas: openAreas({ ...options, vault }),
    write: createUnitOfWork({ ...options, vault, publish }),
  });

  const create = async (passphrase: string, call: CommandCall) => {
    refuseIfOpen();
    const { vault, recoveryKey } = await createVault(vaultFile, passphrase, options);
    open = openOver(vault);
    noteVault(open, call, 'vault.created');
    return { recoveryKey };
  };

  const unlock = async (secret: Secret, acceptMissingTail: boolean, call: CommandCall) => {
    refuseIfOpen();
    const vault = await unlockVault(vaultFile, secret, options);
    try {
      const lost = lostTail(vault);
      if (lost && !acceptMissingTail) throw lost;
      open = openOver(vault);
      if (lost) noteVault(open, call, 'vault.tailLossAccepted', lost.facts);
      if (vault.migratedFrom !== undefined) noteVault(open, call, 'vault.migrated');
      noteVault(
        open,
        call,
        'passphrase' in secret ? 'vault.unlocked' : 'vault.unlockedWithRecoveryKey',
      );
    } catch (thrown) {
      open = undefined;
      vault.close();
      throw thrown;
    }
    return {};
  };

  const lock = () => {
    open?.vault.close();
    open = undefined;
  };

  return {
    lock,
    timeZone: () => open?.areas.timeZone() ?? timeZone,
    handler: (method) => open?.areas.handlers[method],
    write: (actor, work) => {
      try {
        return required().write(actor, work);
      } catch (thrown) {
        // The vault closed itself, because what it committed could not be anchored.
        if (thrown instanceof FristError && thrown.code === 'coreStopped') lock();
        throw thrown;
      }
    },
    handlers: {
      'vault.status': () => ({
        state: open ? 'open' : vaultExists(vaultFile) ? 'locked' : 'none',
        fileName: basename(vaultFile),
      }),
      'vault.create': ({ passphrase }, call) => create(passphrase, call),
      'vault.unlock': ({ passphrase, acceptMissingTail }, call) =>
        unlock({ passphrase }, acceptMissingTail, call),
      'vault.unlockWithRecoveryKey': ({ recoveryKey, acceptMissingTail }, call) =>
        unlock({ recoveryKey }, acceptMissingTail, call),
      'vault.changePassphrase': async ({ current, next }, call) => {
        await required().vault.changePassphrase(current, next);
        noteVault(required(), call, 'vault.passphraseChanged');
        return {};
      },
      'vault.newRecoveryKey': async ({ current }, call) => {
        const recoveryKey = await required().vault.newRecoveryKey(current);
        noteVault(required(), call, 'vault.recoveryKeyReplaced');
        return { recoveryKey };
      },
      'vault.confirmRecoveryKey': async ({ groups }, call) => {
        await required().vault.confirmRecoveryKey(groups);
        noteVault(required(), call, 'vault.recoveryKeyConfirmed');
        return {};
      },
      'vault.lock': () => {
        lock();
        publish({ kind: 'locked' });
        return {};
      },
    },
  };
}

/** The loss that the anchor beside the file proves, or undefined when the journal is whole. */
function lostTail(vault: OpenVault): FristError | undefined {
  try {
    compareWithAnchor(vault);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof FristError && thrown.code === 'tailMissing') return thrown;
    throw thrown;
  }
}

/** Journals what has already happened to the keys: no cancelling can undo that. */
function noteVault(
  { write }: Open,
  { caller }: CommandCall,
  action: JournalAction,
  fields: ErrorFacts = {},
): void {
  write(caller.actor, (unit) => {
    unit.journal({ action, object: { type: 'vault', id: 'vault' }, fields });
    unit.changed('vault');
  });
}
