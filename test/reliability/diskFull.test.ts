import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compareWithAnchor } from '../../src/core/journal/service.ts';
import { verifyChain } from '../../src/core/journal/verify.ts';
import { addEntries, reopen, vaultFor } from '../vault/support.ts';

const writer = join(import.meta.dirname, 'writer.ts');

const limits = spawnSync('sh', ['-c', 'ulimit -f 64 && echo yes']).stdout?.toString().trim();
const noLimits = limits === 'yes' ? false : 'no shell that can limit file sizes';
const tmpfs = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt && echo yes']);
const noTmpfs =
  tmpfs.stdout?.toString().trim() === 'yes' ? false : 'no unprivileged mount namespace here';

test('a file that may not grow stops a command with diskFull and loses nothing', {
  skip: noLimits,
}, async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 5);
  vault.close();
  const blocks = Math.ceil(statSync(file).size / 512) + 400;
  // Ignored, so that the write fails with EFBIG instead of killing the process.
  const script = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
  const run = spawnSync(
    'sh',
    ['-c', script, process.execPath, writer, '--file', file, '--bytes', '20000'],
    { encoding: 'utf8' },
  );
  const lines = run.stdout.trim().split('\n');
  assert.equal(lines.at(-1), 'diskFull', run.stderr);
  const acknowledged = Number(lines.at(-2));
  assert.ok(acknowledged > 5, 'some commands fitted');
  await assertUsable(file, acknowledged);
  t.diagnostic(`stopped after ${acknowledged} acknowledged commands, all there`);
});

test('a full file system stops a command with diskFull, loses nothing and works again with room', {
  skip: noTmpfs,
}, async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  addEntries(vault, 5);
  vault.close();
  // The vault moves onto a file system of 2 MB and comes back when the writer has stopped.
  const script = `
    mount -t tmpfs -o size=2m none /mnt && cp "$1"/test.vault* /mnt/ &&
    "$2" "$3" --file /mnt/test.vault --bytes 20000 &&
    cp /mnt/test.vault* "$1"/ && ls /mnt`;
  const args = ['-rm', 'sh', '-c', script, 'sh', folder, process.execPath, writer];
  const run = spawnSync('unshare', args, { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  const lines = run.stdout.trim().split('\n');
  const stop = lines.indexOf('diskFull');
  assert.ok(stop > 0, run.stdout + run.stderr);
  assert.ok(
    !lines.slice(stop).some((name) => name.endsWith('.partial')),
    'no partial file is left',
  );
  await assertUsable(file, Number(lines[stop - 1]));
});

async function assertUsable(file: string, acknowledged: number): Promise<void> {
  const vault = await reopen(file);
  try {
    vault.check();
    compareWithAnchor(vault);
    const { sound, entries } = verifyChain(vault.read, vault.journalKey, vault.readAnchor());
    assert.ok(sound);
    assert.equal(entries, acknowledged, 'the last acknowledged command is the last there');
    addEntries(vault, 1);
  } finally {
    vault.close();
  }
}
