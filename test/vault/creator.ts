import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { createVault } from '../../src/core/vault/vault.ts';
import { cheap, codeOf } from './support.ts';

/*
 * A process of its own that creates a vault once anything comes on stdin, and tells the recovery key
 * or the code of the error. Options: --file, --passphrase, --slow (the creation waits for seconds).
 */
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    passphrase: { type: 'string', default: '' },
    slow: { type: 'boolean', default: false },
  },
});

process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
try {
  const kdf = values.slow
    ? { memoryKiB: 128 * 1024, iterations: 20, parallelism: 1 }
    : { memoryKiB: 16 * 1024, iterations: 4, parallelism: 1 };
  const creating = createVault(values.file, values.passphrase, { ...cheap, kdf });
  process.stdout.write('creating\n');
  const { vault, recoveryKey } = await creating;
  vault.close();
  process.stdout.write(`${recoveryKey}\n`);
} catch (thrown) {
  process.stdout.write(`${codeOf(thrown)}\n`);
}
