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

/** The place where the open vault is held; only `createSession` has one. */
type Seat = {
  open: Open | undefined;
  /** Throws vaultLocked. */
  required(): Open;
  /** Seats an opened vault. */
  take(vault: OpenVault): Open;
  lock(): void;
};

export function createSession(options: AppOptions, publish: (event: AppEvent) => void): Session {
  const seat = emptySeat(options, publish);
  return {
    lock: () => seat.lock(),
    timeZone: () => seat.open?.areas.timeZone() ?? options.timeZone,
    handler: (method) => seat.open?.areas.handlers[method],
    write: (actor, work) => {
      try {
        return seat.required().write(actor, work);
      } catch (thrown) {
        // The vault closed itself, because what it committed could not be anchored.
        if (thrown instanceof FristError && thrown.code === 'coreStopped') seat.lock();
        throw thrown;
      }
    },
    handlers: {
      ...opening(seat, options),
      ...changingKeys(seat),
      'vault.status': () => ({
        state: seat.open ? 'open' : vaultExists(options.vaultFile) ? 'locked' : 'none',
        fileName: basename(options.vaultFile),
      }),
      'vault.lock': () => {
        seat.lock();
        publish({ kind: 'locked' });
        return {};
      },
    },
  };
}

function emptySeat(options: AppOptions, publish: (event: AppEvent) => void): Seat {
  return {
    open: undefined,
    required() {
      if (!this.open) throw new FristError('vaultLocked');
      return this.open;
    },
    take(vault) {
      this.open = {
        vault,
        areas: openAreas({ ...options, vault }),
        write: createUnitOfWork({ ...options, vault, publish }),
      };
      return this.open;
    },
    lock() {
      this.open?.areas.close();
      this.open?.vault.close();
      this.open = undefined;
    },
  };
}

/** Ways into the vault: create it, or open it with either secret. */
function opening(seat: Seat, options: AppOptions) {
  const refuseIfOpen = () => {
    if (!seat.open) return;
    throw new FristError('notPossible', {
      reasonSv: 'valvet är redan öppet',
      reasonEn: 'the vault is already open',
    });
  };

  const unlock = async (secret: Secret, acceptMissingTail: boolean, call: CommandCall) => {
    refuseIfOpen();
    const vault = await unlockVault(options.vaultFile, secret, options);
    try {
      const lost = lostTail(vault);
      if (lost && !acceptMissingTail) throw lost;
      const open = seat.take(vault);
      if (lost) noteVault(open, call, 'vault.tailLossAccepted', lost.facts);
      if (vault.migratedFrom !== undefined) noteVault(open, call, 'vault.migrated');
      if (open.areas.hasUnreadItems()) {
        open.write(call.caller.actor, (unit) => open.areas.readItems(unit));
      }
      const action = 'passphrase' in secret ? 'vault.unlocked' : 'vault.unlockedWithRecoveryKey';
      noteVault(open, call, action);
    } catch (thrown) {
      seat.open = undefined;
      vault.close();
      throw thrown;
    }
    return {};
  };

  return {
    'vault.create': async ({ passphrase }, call) => {
      refuseIfOpen();
      const begin = (vault: OpenVault) => {
        try {
          noteVault(seat.take(vault), call, 'vault.created');
        } catch (thrown) {
          seat.lock();
          throw thrown;
        }
      };
      const { recoveryKey } = await createVault(options.vaultFile, passphrase, options, begin);
      return { recoveryKey };
    },
    'vault.unlock': ({ passphrase, acceptMissingTail }, call) =>
      unlock({ passphrase }, acceptMissingTail, call),
    'vault.unlockWithRecoveryKey': ({ recoveryKey, acceptMissingTail }, call) =>
      unlock({ recoveryKey }, acceptMissingTail, call),
  } satisfies Partial<Handlers<typeof vaultContract>>;
}

/** Changes of the open vault's secrets, each journalled once it has happened. */
function changingKeys(seat: Seat) {
  return {
    'vault.changePassphrase': async ({ current, next }, call) => {
      await seat.required().vault.changePassphrase(current, next);
      noteVault(seat.required(), call, 'vault.passphraseChanged');
      return {};
    },
    'vault.newRecoveryKey': async ({ current }, call) => {
      const recoveryKey = await seat.required().vault.newRecoveryKey(current);
      noteVault(seat.required(), call, 'vault.recoveryKeyReplaced');
      return { recoveryKey };
    },
    'vault.confirmRecoveryKey': async ({ groups }, call) => {
      await seat.required().vault.confirmRecoveryKey(groups);
      noteVault(seat.required(), call, 'vault.recoveryKeyConfirmed');
      return {};
    },
  } satisfies Partial<Handlers<typeof vaultContract>>;
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
