import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { compareWithAnchor } from '../../src/core/journal/service.ts';
import type { Writable } from '../../src/core/vault/sql.ts';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { cheap, codeOf, commandsOn, passphrase } from '../vault/support.ts';

/*
 * A process of its own for the reliability tests: opens a vault and commits commands, each with
 * two rows and a journal entry, telling on stdout every sequence once it was acknowledged, or the
 * code of the error that stopped it. Options: --file, --bytes (of text in each command), --count,
 * --wait (for anything on stdin before the vault is touched), --hang (half way through a command
 * that is larger than SQLite's cache, so that its first pages are already in the file).
 */
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: '' },
    bytes: { type: 'string', default: '200' },
    hang: { type: 'boolean', default: false },
    wait: { type: 'boolean', default: false },
    count: { type: 'string', default: '1000000' },
  },
});

const rowSchema = z.object({ n: z.int() });

if (values.wait) await once(process.stdin, 'data');

try {
  const vault = await unlockVault(values.file, { passphrase }, cheap);
  compareWithAnchor(vault);
  const write = commandsOn(vault);
  if (values.hang) write('dpo', (unit) => hangWithin(unit.db));
  const text = 'å'.repeat(Number(values.bytes) / 2);
  process.stdout.write('open\n');
  for (let done = 0; done < Number(values.count); done++) {
    const n = write('dpo', (unit) => {
      const row = unit.db.get(rowSchema, 'SELECT coalesce(max(sequence), 0) AS n FROM journal');
      const next = (row?.n ?? 0) + 1;
      for (const part of ['a', 'b']) {
        unit.db.run(
          'INSERT INTO attachment (id, size, sha256, added_at) VALUES (?, ?, ?, ?)',
          `${next}${part}`,
          next,
          text,
          unit.now,
        );
      }
      const object = { type: 'request', id: `r${next}` } as const;
      unit.journal({ action: 'request.received', object, fields: { n: next } });
      return next;
    });
    process.stdout.write(`${n}\n`);
    // Lets a kill arrive between two commands as well as within one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  vault.close();
} catch (thrown) {
  process.stdout.write(`${codeOf(thrown)}\n`);
}
process.stdin.destroy();

function hangWithin(db: Writable): void {
  db.run("UPDATE attachment SET sha256 = 'changed'");
  db.run("INSERT INTO attachment VALUES ('hang', 1, '', '')");
  for (let n = 0; n < 100; n++) {
    db.run("INSERT INTO attachment_chunk VALUES ('hang', ?, zeroblob(400000))", n);
  }
  writeSync(1, 'half way\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
