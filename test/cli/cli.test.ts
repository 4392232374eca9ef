import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { contract } from '../../src/core/contract.ts';
import { repository } from '../support/repository.ts';

let folder: string;
let vault: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'frist-cli-'));
  vault = join(folder, 'cli.vault');
});

after(() => rmSync(folder, { recursive: true, force: true }));

type Run = {
  readonly status: number | null;
  readonly lines: readonly Answer[];
  readonly stderr: string;
};
type Answer = {
  readonly ok: boolean;
  readonly value?: Record<string, unknown>;
  readonly error?: { readonly code: string; readonly message: string };
};

/** Runs the command line as a user does; every line on stdout must be JSON. */
function cli(
  words: readonly string[],
  given: { readonly input?: string; readonly passphrase?: string | undefined } = {},
): Run {
  const passphrase = 'passphrase' in given ? given.passphrase : 'åtta glada ord i en rad';
  const { FRIST_PASSPHRASE: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(repository, 'src', 'cli', 'main.ts'), ...words],
    {
      encoding: 'utf8',
      // All methods with their schemas are one line.
      maxBuffer: 64 * 1024 * 1024,
      input: given.input ?? '',
      env:
        passphrase === undefined ? environment : { ...environment, FRIST_PASSPHRASE: passphrase },
    },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line): Answer => JSON.parse(line)) };
}

describe('the command line', () => {
  it('explains a deadline without a vault', () => {
    const { status, lines } = cli(['call', 'deadlines.explain', '{"received":"2026-01-30"}'], {
      passphrase: undefined,
    });
    assert.equal(status, 0);
    assert.equal(lines[0]?.value?.['due'], '2026-03-02');
  });

  it('refuses a bad date with a typed error, and exits 1', () => {
    for (const received of ['2026-02-30', '26-1-1', '']) {
      const { status, lines } = cli(['call', 'deadlines.explain', JSON.stringify({ received })]);
      assert.equal(status, 1);
      assert.equal(lines[0]?.error?.code, 'invalidInput', received);
    }
  });

  it('says noVault where there is none, and makes none', () => {
    const { status, lines } = cli(['call', 'requests.list', '{}', '--vault', vault]);
    assert.equal(status, 1);
    assert.equal(lines[0]?.error?.code, 'noVault');
    assert.ok(!existsSync(vault));
  });

  it('creates a vault with the passphrase of the environment', () => {
    const { status, lines } = cli(['call', 'vault.create', '{}', '--vault', vault]);
    assert.equal(status, 0);
    assert.match(String(lines[0]?.value?.['recoveryKey']), /^[0-9A-Z-]+$/);
  });

  it('unlocks by itself for what needs the vault', () => {
    const { lines } = cli(['call', 'requests.list', '{}', '--vault', vault]);
    assert.equal(lines[0]?.value?.['total'], 0);
  });

  it('tells a wrong passphrase from a missing one', () => {
    const wrong = cli(['call', 'requests.list', '{}', '--vault', vault], {
      passphrase: 'nio fula ord',
    });
    assert.equal(wrong.lines[0]?.error?.code, 'wrongPassphrase');
    const none = cli(['call', 'requests.list', '{}', '--vault', vault], { passphrase: undefined });
    assert.match(none.lines[0]?.error?.message ?? '', /FRIST_PASSPHRASE/);
  });

  it('answers each line of a batch, in order, bad lines too', () => {
    const receive = {
      method: 'requests.receive',
      input: { received: '2026-11-20', requester: { name: 'Rad Radsson' }, rights: ['access'] },
    };
    const input = [
      JSON.stringify(receive),
      'inte json',
      JSON.stringify({ method: 'requests.list', input: {} }),
      JSON.stringify({ method: 'finns.inte', input: {} }),
    ].join('\n');
    const { status, lines } = cli(['batch', '--vault', vault], { input });
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map((line) => (line.ok ? 'ok' : line.error?.code)),
      ['ok', 'invalidInput', 'ok', 'unknownMethod'],
    );
    assert.equal(lines[2]?.value?.['total'], 1);
  });

  it('keeps what a batch did', () => {
    const { lines } = cli(['call', 'requests.list', '{}', '--vault', vault]);
    assert.equal(lines[0]?.value?.['total'], 1);
  });

  it('lists every method with its schemas', () => {
    const { status, lines } = cli(['methods']);
    assert.equal(status, 0);
    const methods = lines[0] as unknown as readonly { method: string; input: { type: string } }[];
    assert.deepEqual(
      methods.map(({ method }) => method),
      Object.keys(contract),
    );
    assert.ok(methods.every(({ input }) => input.type === 'object'));
  });

  it('writes how it is used to stderr when it is used wrongly', () => {
    const { status, lines, stderr } = cli(['hej']);
    assert.equal(status, 2);
    assert.deepEqual(lines, []);
    assert.match(stderr, /cli call/);
  });
});
