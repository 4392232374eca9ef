import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { cheap, coded, passphrase, vaultFor } from './support.ts';

const next = 'en helt annan lång fras';
const slotFileSchema = z.object({ slots: z.array(z.object({ kind: z.string() })) });

test('a new passphrase and a new recovery key made at once both open', async (t) => {
  const { file, vault, recoveryKey: first } = await vaultFor(t);
  const [, recoveryKey] = await Promise.all([
    vault.changePassphrase(passphrase, next),
    vault.newRecoveryKey(passphrase),
  ]);
  assert.deepEqual(kinds(file), ['passphrase', 'recovery', 'passphrase', 'recovery']);
  vault.close();
  for (const secret of [
    { passphrase },
    { recoveryKey: first },
    { passphrase: next },
    { recoveryKey },
  ]) {
    (await unlockVault(file, secret, cheap)).close();
  }
});

test('every one of several passphrases set at once opens, in the order they were set', async (t) => {
  const { file, vault } = await vaultFor(t);
  const phrases = [1, 2, 3].map((number) => `${next} ${number}`);
  await Promise.all(phrases.map((phrase) => vault.changePassphrase(passphrase, phrase)));
  vault.close();
  for (const phrase of [passphrase, ...phrases]) {
    (await unlockVault(file, { passphrase: phrase }, cheap)).close();
  }
});

test('a change that fails does not hold up the one after it', async (t) => {
  const { file, vault } = await vaultFor(t);
  const [wrong, right] = await Promise.allSettled([
    vault.changePassphrase('fel fras helt och hållet', next),
    vault.changePassphrase(passphrase, next),
  ]);
  assert.deepEqual([wrong.status, right.status], ['rejected', 'fulfilled']);
  vault.close();
  (await unlockVault(file, { passphrase: next }, cheap)).close();
});

test('a recovery key confirmed while the passphrase changes drops only the older recovery key', async (t) => {
  const { file, vault } = await vaultFor(t);
  const recoveryKey = await vault.newRecoveryKey(passphrase);
  const groups = recoveryKey.split('-').map((text, index) => ({ number: index + 1, text }));
  await Promise.all([
    vault.confirmRecoveryKey(groups.slice(0, 2)),
    vault.changePassphrase(passphrase, next),
  ]);
  assert.deepEqual(kinds(file), ['passphrase', 'recovery', 'passphrase']);
  vault.close();
  (await unlockVault(file, { passphrase: next }, cheap)).close();
});

test('slots that somebody else has written meanwhile are not written over', async (t) => {
  const { file, vault } = await vaultFor(t);
  const before = readFileSync(`${file}.keys`);
  await vault.changePassphrase(passphrase, `${next} 1`);
  const after = readFileSync(`${file}.keys`);
  const changing = vault.changePassphrase(passphrase, `${next} 2`);
  // The change has read its slots; a backup of them comes back before it writes.
  await Promise.resolve();
  await Promise.resolve();
  for (const copy of ['keys', 'keys.copy']) writeFileSync(`${file}.${copy}`, before);
  await assert.rejects(changing, coded('staleVersion'));
  assert.ok(readFileSync(`${file}.keys`).equals(before) && !after.equals(before));
});

test('locking during a change leaves the slots alone', async (t) => {
  const { file, vault } = await vaultFor(t);
  const before = readFileSync(`${file}.keys`);
  const changes = [vault.changePassphrase(passphrase, next), vault.newRecoveryKey(passphrase)];
  await Promise.resolve();
  await Promise.resolve();
  vault.close();
  for (const change of changes) await assert.rejects(change, coded('vaultLocked'));
  assert.ok(readFileSync(`${file}.keys`).equals(before));
});

test('an unlock that was slower than another’s change does not undo it', async (t) => {
  const { file, vault } = await vaultFor(t);
  await vault.changePassphrase(passphrase, next);
  const older = readFileSync(`${file}.keys`);
  await vault.newRecoveryKey(passphrase);
  const newer = readFileSync(`${file}.keys`);
  vault.close();
  const put = (slots: Buffer) => {
    for (const copy of ['keys', 'keys.copy']) writeFileSync(`${file}.${copy}`, slots);
  };
  put(older);
  const unlocking = unlockVault(file, { passphrase: next }, cheap);
  // As another process would leave them: one recovery key more than this unlock has read.
  put(newer);
  (await unlocking).close();
  assert.ok(readFileSync(`${file}.keys`).equals(newer));
});

function kinds(file: string): readonly string[] {
  const text = readFileSync(`${file}.keys`, 'utf8');
  return slotFileSchema.parse(JSON.parse(text)).slots.map(({ kind }) => kind);
}
