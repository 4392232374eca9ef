import type { App } from '../core/app.ts';
import { contract, type MethodName } from '../core/contract.ts';
import type { Envelope } from '../core/kit/envelope.ts';
import { FristError } from '../core/kit/errors.ts';

/** Methods that speak of the vault itself and so need no unlocking first. */
const unlocking: readonly string[] = ['vault.create', 'vault.unlock'];

/**
 * Calls one method, unlocking the vault first when the method needs it open. The passphrase comes
 * from the environment; `vault.create` and `vault.unlock` take it from there when the input has none.
 */
export async function callMethod(
  app: App,
  method: string,
  input: unknown,
  passphrase: string | undefined,
): Promise<Envelope<unknown>> {
  if (isUnlocking(method)) return app.call(method, withPassphrase(input, passphrase));
  if (!needsVault(method)) return app.call(method, input);
  const status = await app.call('vault.status', {});
  if (status.ok && isLocked(status.value)) {
    const unlocked = await app.call('vault.unlock', { passphrase: passphrase ?? '' });
    if (!unlocked.ok) return passphrase ? unlocked : refused(noPassphrase(unlocked));
  }
  return app.call(method, input);
}

/** An envelope for a fault on the command line itself. */
export function refused(error: FristError): Envelope<never> {
  return { ok: false, error: { code: error.code, message: error.message, facts: error.facts } };
}

/** The error for input that is not JSON. */
export function notJson(): FristError {
  return new FristError('invalidInput', { problems: 'the input is not JSON', fields: [] });
}

function noPassphrase(answer: Envelope<unknown>): FristError {
  if (!answer.ok && answer.error.code !== 'invalidInput') {
    return new FristError(answer.error.code, answer.error.facts);
  }
  return new FristError('invalidInput', {
    problems: 'FRIST_PASSPHRASE is not set',
    fields: [{ path: 'FRIST_PASSPHRASE', message: 'is not set' }],
  });
}

function withPassphrase(input: unknown, passphrase: string | undefined): unknown {
  if (passphrase === undefined || typeof input !== 'object' || input === null) return input;
  return 'passphrase' in input ? input : { ...input, passphrase };
}

function needsVault(method: string): boolean {
  return Object.hasOwn(contract, method) && contract[method as MethodName].needs === 'vault';
}

function isUnlocking(method: string): boolean {
  return unlocking.includes(method);
}

function isLocked(status: unknown): boolean {
  return typeof status === 'object' && status !== null && 'state' in status
    ? status.state !== 'open'
    : true;
}
