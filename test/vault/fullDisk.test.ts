import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const script = join(import.meta.dirname, 'fullDisk.ts');
const tmpfs = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt && echo yes']);
const noTmpfs =
  tmpfs.stdout?.toString().trim() === 'yes' ? false : 'no unprivileged mount namespace here';

test('a creation or an unlock on a full disk is refused, leaves nothing half done, and works with room', {
  skip: noTmpfs,
}, () => {
  const mounted = 'mount -t tmpfs -o size=2m none /mnt && exec "$0" "$@"';
  const args = ['-rm', 'sh', '-c', mounted, process.execPath, script, '/mnt'];
  const run = spawnSync('unshare', args, { encoding: 'utf8' });
  assert.deepEqual(
    run.stdout.trim().split('\n'),
    [
      'vault.create: ok',
      'vault.lock: ok',
      'vault.unlock: diskFull',
      'vault.status: locked',
      'requests.list: vaultLocked',
      'vault.unlock: ok',
      // Created and unlocked once: the unlock that failed left no entry.
      'journal.verify: sound, 2',
      'vault.lock: ok',
    ],
    run.stderr,
  );
});
