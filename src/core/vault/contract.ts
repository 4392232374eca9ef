import { z } from 'zod';
import { command, query } from '../kit/contract.ts';

const passphrase = z.string().min(1).max(1024);
const recoveryKey = z.string().min(1).max(200);

/** Where the vault stands, as the first screen needs it. */
export const vaultStates = ['none', 'locked', 'open'] as const;

export const vaultContract = {
  'vault.status': query({
    needs: 'nothing',
    summary: 'Whether there is a vault at the chosen place and whether it is open.',
    input: z.strictObject({}),
    output: z.strictObject({ state: z.enum(vaultStates), fileName: z.string() }),
  }),
  'vault.create': command({
    needs: 'nothing',
    role: 'dpo',
    summary:
      'Creates an encrypted vault, leaves it open, and answers the recovery key to print: it is shown only here.',
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  'vault.unlock': command({
    needs: 'nothing',
    role: 'auditor',
    summary: 'Opens the vault with its passphrase.',
    input: z.strictObject({
      passphrase,
      /** Set to accept, once and journalled, that the newest entries are gone after tailMissing. */
      acceptMissingTail: z.boolean().default(false),
    }),
    output: z.strictObject({}),
  }),
  'vault.unlockWithRecoveryKey': command({
    needs: 'nothing',
    role: 'auditor',
    summary: 'Opens the vault with the printed recovery key; set a new passphrase afterwards.',
    input: z.strictObject({ recoveryKey, acceptMissingTail: z.boolean().default(false) }),
    output: z.strictObject({}),
  }),
  'vault.changePassphrase': command({
    role: 'dpo',
    summary:
      'Replaces the passphrase of the open vault; the old one still works until the new one has opened it once.',
    input: z.strictObject({
      /** The current passphrase or the recovery key: proof that the officer is at the desk. */
      current: z.string().min(1).max(1024),
      next: passphrase,
    }),
    output: z.strictObject({}),
  }),
  'vault.newRecoveryKey': command({
    role: 'dpo',
    summary: 'Replaces the recovery key of the open vault and answers the new one to print.',
    input: z.strictObject({ current: z.string().min(1).max(1024) }),
    output: z.strictObject({ recoveryKey: z.string() }),
  }),
  'vault.confirmRecoveryKey': command({
    role: 'dpo',
    summary:
      'Checks that the officer holds the printed recovery key, by two of its groups (numbered from 1).',
    input: z.strictObject({
      groups: z
        .array(z.strictObject({ number: z.int().min(1).max(8), text: z.string().max(10) }))
        .length(2),
    }),
    output: z.strictObject({}),
  }),
  'vault.lock': command({
    needs: 'nothing',
    role: 'auditor',
    summary: 'Closes the vault and forgets its keys.',
    input: z.strictObject({}),
    output: z.strictObject({}),
  }),
} as const;
