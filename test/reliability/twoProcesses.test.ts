import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { cheap, coded, passphrase, reopen, vaultFor } from '../vault/support.ts';

const writer = join(import.meta.dirname, 'writer.ts');

test('a vault open in another process is told as vaultInUse in under a second', async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  const other = spawn(process.execPath, [writer, '--file', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  // Read on: a full pipe would stop the writer.
  other.stdout.resume();

  const start = performance.now();
  // The product's own key cost: the lock is found before the slow hash, not after it.
  const { randomBytes } = cheap;
  await assert.rejects(unlockVault(file, { passphrase }, { randomBytes }), coded('vaultInUse'));
  const taken = performance.now() - start;
  assert.ok(taken < 1000, `${taken} ms`);
  t.diagnostic(`told after ${Math.round(taken)} ms`);

  other.kill('SIGKILL');
  await once(other, 'exit');
  (await reopen(file)).close();
});

test('a second opening in the same process is refused and does not loosen the first', async (t) => {
  const { file, vault } = await vaultFor(t);
  await assert.rejects(reopen(file), coded('vaultInUse'));
  // Still locked against others: closing a file beside SQLite's would have dropped its lock.
  const other = spawn(process.execPath, [writer, '--file', file, '--count', '1'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [told] = await once(other.stdout, 'data');
  assert.equal(String(told).trim(), 'vaultInUse');
  vault.close();
  (await reopen(file)).close();
});
