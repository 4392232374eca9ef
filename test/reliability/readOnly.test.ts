import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { vaultFor } from '../vault/support.ts';

const writer = join(import.meta.dirname, 'writer.ts');
const isRoot = process.getuid?.() === 0;
const skip = process.platform === 'win32' ? 'no POSIX permissions here' : false;
/** Root may write anywhere: the writer then runs as another user. */
const nobody = 65534;

test('a folder that may not be written is told as readOnly, and nothing is created', {
  skip,
}, async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  const before = readdirSync(folder).toSorted();
  giveAway(folder);
  chmodSync(folder, 0o500);
  assert.equal(toldByWriter(file), 'readOnly');
  chmodSync(folder, 0o700);
  assert.deepEqual(readdirSync(folder).toSorted(), before);
});

test('a vault file that may not be written is told as readOnly', { skip }, async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  giveAway(folder);
  chmodSync(file, 0o400);
  assert.equal(toldByWriter(file), 'readOnly');
  chmodSync(file, 0o600);
  assert.equal(toldByWriter(file), '1', 'and works again once it may');
});

/** Runs one command in a process without root's powers; answers the last line it printed. */
function toldByWriter(file: string): string | undefined {
  const identity = isRoot ? { uid: nobody, gid: nobody } : {};
  const run = spawnSync(process.execPath, [writer, '--file', file, '--count', '1'], {
    encoding: 'utf8',
    ...identity,
  });
  assert.equal(run.stderr, '');
  return run.stdout.trim().split('\n').at(-1);
}

function giveAway(folder: string): void {
  if (!isRoot) return;
  for (const name of readdirSync(folder)) chownSync(join(folder, name), nobody, nobody);
  chownSync(folder, nobody, nobody);
}
