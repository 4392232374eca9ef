import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { type Instant, instantOf } from '../../src/core/kit/dates.ts';
import { type ErrorCode, type ErrorFacts, FristError } from '../../src/core/kit/errors.ts';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { createUnitOfWork, type UnitOfWork } from '../../src/core/unitOfWork.ts';
import type { OpenVault, VaultOptions } from '../../src/core/vault/vault.ts';
import { createVault, unlockVault } from '../../src/core/vault/vault.ts';

/** A key cost that tests can pay hundreds of times; the product's own is tested in passphrase.test.ts. */
export const cheap: VaultOptions = {
  randomBytes: (count) => randomBytes(count),
  kdf: { memoryKiB: 64, iterations: 1, parallelism: 1 },
};

export const passphrase = 'fem vanliga ord i rad';

/** A folder of its own for one test, removed when it ends. */
export function folderFor(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'frist-vault-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new vault in a folder of its own, open until the test ends. */
export async function vaultFor(test: TestContext): Promise<{
  readonly file: string;
  readonly folder: string;
  readonly vault: OpenVault;
  readonly recoveryKey: string;
}> {
  const folder = folderFor(test);
  const file = join(folder, 'test.vault');
  const { vault, recoveryKey } = await createVault(file, passphrase, cheap);
  test.after(() => vault.close());
  return { file, folder, vault, recoveryKey };
}

/** Unlocks with the test's passphrase. */
export function reopen(file: string): Promise<OpenVault> {
  return unlockVault(file, { passphrase }, cheap);
}

/** Commands on a vault, with a clock that stands still. */
export function commandsOn(
  vault: OpenVault,
  publish: (event: AppEvent) => void = () => {},
  now: Instant = instantOf(Date.UTC(2026, 10, 23, 8, 0)),
): UnitOfWork {
  return createUnitOfWork({
    vault,
    clock: () => now,
    randomBytes: (count) => randomBytes(count),
    publish,
  });
}

/** Adds journal entries, one command each, about as many made-up requests. */
export function addEntries(vault: OpenVault, count: number): void {
  const write = commandsOn(vault);
  for (let entry = 0; entry < count; entry++) {
    const object = { type: 'request', id: randomUUID() } as const;
    write('dpo', (unit) =>
      unit.journal({ action: 'request.received', object, fields: { name: `Person ${entry}` } }),
    );
  }
}

/** For assert.throws and assert.rejects: one of Frist's own errors, with this code (and these facts). */
export function coded(code: ErrorCode, facts?: ErrorFacts): (thrown: unknown) => boolean {
  return (thrown) => {
    assert.equal(codeOf(thrown), code);
    if (facts && thrown instanceof FristError) assert.deepEqual(thrown.facts, facts);
    return true;
  };
}

/** The code of a thrown error of Frist's; anything else is thrown on. */
export function codeOf(thrown: unknown): ErrorCode {
  if (thrown instanceof FristError) return thrown.code;
  throw thrown;
}
