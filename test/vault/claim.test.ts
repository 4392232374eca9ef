import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type TestContext, test } from 'node:test';
import type { Secret } from '../../src/core/vault/unlocking.ts';
import { createVault, unlockVault } from '../../src/core/vault/vault.ts';
import { cheap, coded, codeOf, folderFor, passphrase } from './support.ts';

const script = join(import.meta.dirname, 'creator.ts');
const rounds = 4;
const whole = ['.anchor', '.keys', '.keys.copy', ''].map((end) => `a.vault${end}`);

test('of several creations at once in one process one wins, and both its secrets open', async (t) => {
  for (let round = 0; round < rounds; round++) {
    const folder = folderFor(t);
    const file = join(folder, 'a.vault');
    const phrases = [1, 2, 3].map((number) => `${passphrase} ${number}`);
    const answers = await Promise.allSettled(
      phrases.map((phrase) => createVault(file, phrase, cheap)),
    );
    const won = answers.flatMap((answer, at) =>
      answer.status === 'fulfilled' ? [{ ...answer.value, phrase: phrases[at] ?? '' }] : [],
    );
    const refusals = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [codeOf(answer.reason)] : [],
    );
    assert.equal(won.length, 1);
    assert.deepEqual(refusals, ['vaultInUse', 'vaultInUse']);
    for (const { vault, phrase, recoveryKey } of won) {
      vault.close();
      await assertOpens(file, { passphrase: phrase }, { recoveryKey });
    }
    assertNothingElse(folder);
  }
});

test('of two processes that create at once one wins, and both its secrets open', async (t) => {
  const refusals: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const folder = folderFor(t);
    const file = join(folder, 'a.vault');
    const phrases = [1, 2].map((number) => `${passphrase} ${number}`);
    const creators = phrases.map((phrase) => creatorFor(t, file, phrase));
    for (const { next } of creators) assert.equal(await next(), 'ready');
    for (const { child } of creators) child.stdin.write('go');
    const answers = await Promise.all(creators.map(({ result }) => result()));
    const won = answers.flatMap((answer, at) =>
      answer.includes('-') ? [{ recoveryKey: answer, phrase: phrases[at] ?? '' }] : [],
    );
    assert.equal(won.length, 1, answers.join());
    refusals.push(...answers.filter((answer) => !answer.includes('-')));
    for (const { phrase, recoveryKey } of won) {
      await assertOpens(file, { passphrase: phrase }, { recoveryKey });
    }
    assertNothingElse(folder);
  }
  assert.ok(refusals.every((code) => code === 'vaultInUse' || code === 'vaultExists'));
  t.diagnostic(`refused with ${refusals.join(', ')}`);
});

test('while another process creates, nothing of its work is touched', async (t) => {
  const folder = folderFor(t);
  const file = join(folder, 'a.vault');
  writeFileSync(`${file}.partial`, 'of the other');
  writeFileSync(`${file}.keys`, 'of the other');
  const creator = await creatingFor(t, file);
  const before = readdirSync(folder);
  await assert.rejects(createVault(file, passphrase, cheap), coded('vaultInUse'));
  assert.deepEqual(readdirSync(folder), before);
  assert.equal(readFileSync(`${file}.partial`, 'utf8'), 'of the other');
  assert.equal(readFileSync(`${file}.keys`, 'utf8'), 'of the other');
  creator.kill('SIGKILL');
  await once(creator, 'exit');
});

test('the claim of a creator that was killed holds nobody up', async (t) => {
  const folder = folderFor(t);
  const file = join(folder, 'a.vault');
  const creator = await creatingFor(t, file);
  creator.kill('SIGKILL');
  await once(creator, 'exit');
  assert.deepEqual(readdirSync(folder), ['a.vault.creating']);
  const { vault, recoveryKey } = await createVault(file, passphrase, cheap);
  vault.close();
  await assertOpens(file, { passphrase }, { recoveryKey });
  assertNothingElse(folder);
});

test('a vault that was put there during the wait is left alone, with its keys', async (t) => {
  const folder = folderFor(t);
  const file = join(folder, 'a.vault');
  const creating = createVault(file, passphrase, cheap);
  for (const end of ['', '.keys', '.keys.copy', '.anchor']) writeFileSync(`${file}${end}`, 'other');
  await assert.rejects(creating, coded('vaultExists'));
  assertNothingElse(folder);
  for (const name of whole) assert.equal(readFileSync(join(folder, name), 'utf8'), 'other');
});

test('a creation that fails leaves its place free for the next', async (t) => {
  const folder = folderFor(t);
  const file = join(folder, 'a.vault');
  const failing = { ...cheap, kdf: { memoryKiB: 1, iterations: 1, parallelism: 1 } };
  await assert.rejects(createVault(file, passphrase, failing));
  assert.deepEqual(readdirSync(folder), []);
  (await createVault(file, passphrase, cheap)).vault.close();
  assertNothingElse(folder);
});

async function assertOpens(file: string, ...secrets: readonly Secret[]): Promise<void> {
  for (const secret of secrets) {
    const vault = await unlockVault(file, secret, cheap);
    vault.check();
    vault.close();
  }
}

function assertNothingElse(folder: string): void {
  const allowed = new Set([...whole, 'a.vault-journal']);
  assert.deepEqual(
    readdirSync(folder).filter((name) => !allowed.has(name)),
    [],
  );
}

/** A process that has claimed the place and now waits for its key. */
async function creatingFor(t: TestContext, file: string) {
  const { child, next } = creatorFor(t, file, passphrase, '--slow');
  assert.equal(await next(), 'ready');
  child.stdin.write('go');
  assert.equal(await next(), 'creating');
  return child;
}

function creatorFor(t: TestContext, file: string, phrase: string, ...more: readonly string[]) {
  const given = ['--file', file, '--passphrase', phrase, ...more];
  const child = spawn(process.execPath, [script, ...given], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  /** The last word: the recovery key, or why there is none. */
  const result = async () => {
    const answer = await next();
    return answer === 'creating' ? next() : answer;
  };
  return { child, next, result };
}
