import assert from 'node:assert/strict';
import { createHash, randomInt } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ErrorCode } from '../../src/core/kit/errors.ts';
import { unlockVault } from '../../src/core/vault/vault.ts';
import {
  addEntries,
  cheap,
  coded,
  codeOf,
  passphrase,
  reopen,
  vaultFor,
} from '../vault/support.ts';

const flips = 300;

test('every one of 300 random bit flips in the vault is told as damage at unlock', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 300);
  vault.close();
  const whole = readFileSync(file);
  assert.equal(await unlockError(file), undefined, 'the vault opens before it is damaged');
  for (let flip = 0; flip < flips; flip++) {
    const [at, bit] = [randomInt(whole.length), randomInt(8)];
    await damagedAt(file, whole, at, bit);
  }
  writeFileSync(file, whole);
  assert.equal(await unlockError(file), undefined, 'and opens again once it is mended');
  t.diagnostic(`random bit flips ${flips} in ${whole.length} bytes, missed 0`);
});

test('every bit of the head and one bit in every page is told as damage at unlock', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 20);
  vault.close();
  const whole = readFileSync(file);
  for (let at = 0; at < 24; at++) {
    for (let bit = 0; bit < 8; bit++) await damagedAt(file, whole, at, bit);
  }
  const pages = whole.length / 4096;
  for (let page = 0; page < pages; page++) {
    await damagedAt(file, whole, page * 4096 + randomInt(24, 4096), randomInt(8));
  }
  t.diagnostic(`head bits ${24 * 8}, pages ${pages}, missed 0`);
});

test('a vault cut short anywhere is told as damage and is not replaced', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 20);
  vault.close();
  const whole = readFileSync(file);
  const lengths = [0, 1, 512, 4095, 4096, 8192, whole.length - 4096, whole.length - 1];
  for (const length of lengths) {
    writeFileSync(file, whole.subarray(0, length));
    assert.equal(await unlockError(file), 'damagedVault', `cut to ${length} bytes`);
    assert.equal(readFileSync(file).length, length);
  }
});

test('a flip of any byte of one slot file is found, and healed from the other copy', async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  for (const copy of ['keys', 'keys.copy']) {
    const path = `${file}.${copy}`;
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      writeFileSync(path, flipped(whole, at, at % 8));
      (await reopen(file)).close();
      assert.ok(readFileSync(path).equals(whole), `byte ${at} of ${copy} was healed`);
    }
    t.diagnostic(`${copy}: bytes flipped ${whole.length}, missed 0, healed ${whole.length}`);
  }
});

test('the same byte flipped in both slot files is damage, never a wrong passphrase', async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  const [keys, copy] = [`${file}.keys`, `${file}.keys.copy`];
  const whole = readFileSync(keys);
  for (let at = 0; at < whole.length; at++) {
    const damaged = flipped(whole, at, at % 8);
    writeFileSync(keys, damaged);
    writeFileSync(copy, damaged);
    assert.equal(await unlockError(file), 'damagedKeySlots', `byte ${at}`);
    assert.ok(readFileSync(keys).equals(damaged), 'the damaged file was left as it was');
  }
  t.diagnostic(`bytes flipped in both copies ${whole.length}, missed 0`);
});

test('a wrong passphrase and each kind of damage are told apart, and change no file', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 3);
  vault.close();
  const files = ['', '.keys', '.keys.copy', '.anchor'].map((end) => `${file}${end}`);
  const before = files.map(hashOfFile);
  await assert.rejects(
    unlockVault(file, { passphrase: 'inte den rätta frasen' }, cheap),
    coded('wrongPassphrase'),
  );
  assert.deepEqual(files.map(hashOfFile), before);

  const vaultBytes = readFileSync(file);
  writeFileSync(file, flipped(vaultBytes, 5000, 3));
  assert.equal(await unlockError(file), 'damagedVault');
  await assert.rejects(
    unlockVault(file, { passphrase: 'inte den rätta frasen' }, cheap),
    coded('wrongPassphrase'),
    'a wrong passphrase stays a wrong passphrase on a damaged vault',
  );
  writeFileSync(file, vaultBytes);
  for (const path of [`${file}.keys`, `${file}.keys.copy`]) rmSync(path);
  assert.equal(await unlockError(file), 'damagedKeySlots');
});

async function damagedAt(file: string, whole: Buffer, at: number, bit: number): Promise<void> {
  writeFileSync(file, flipped(whole, at, bit));
  assert.equal(await unlockError(file), 'damagedVault', `bit ${bit} of byte ${at}`);
}

async function unlockError(file: string): Promise<ErrorCode | undefined> {
  try {
    (await unlockVault(file, { passphrase }, cheap)).close();
    return undefined;
  } catch (thrown) {
    return codeOf(thrown);
  }
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at);
  return copy;
}

function hashOfFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
