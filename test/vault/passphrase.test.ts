import assert from 'node:assert/strict';
import * as crypto from 'node:crypto';
import { test } from 'node:test';
import {
  assertStrongEnough,
  kdfCostSchema,
  passphraseKey,
  standardKdf,
} from '../../src/core/vault/passphrase.ts';
import { coded } from './support.ts';

const salt = '000102030405060708090a0b0c0d0e0f';
const low = { memoryKiB: 64, iterations: 1, parallelism: 1 };

test('a vault costs at least 64 MiB and three passes for each guess', () => {
  assert.deepEqual(standardKdf, { memoryKiB: 65_536, iterations: 3, parallelism: 1 });
});

test('the key is Argon2id, as another implementation makes it', {
  skip: 'argon2Sync' in crypto ? false : 'this Node has no Argon2 of its own',
}, async () => {
  const key = await passphraseKey('fem vanliga ord i rad', salt, standardKdf);
  const expected = crypto.argon2Sync('argon2id', {
    message: 'fem vanliga ord i rad',
    nonce: Buffer.from(salt, 'hex'),
    parallelism: 1,
    tagLength: 32,
    memory: 65_536,
    passes: 3,
  });
  assert.deepEqual(Buffer.from(key), Buffer.from(expected));
});

test('the same words typed as composed or decomposed letters give the same key', async () => {
  const composed = await passphraseKey('räksmörgås på åkern'.normalize('NFC'), salt, low);
  const decomposed = await passphraseKey('räksmörgås på åkern'.normalize('NFD'), salt, low);
  assert.deepEqual(composed, decomposed);
  assert.notDeepEqual(composed, await passphraseKey('raksmorgas pa akern', salt, low));
  assert.notDeepEqual(composed, await passphraseKey('räksmörgås på åkern ', salt, low));
});

test('a passphrase needs 12 characters, counted as a person counts them', () => {
  for (const weak of ['', 'elva tecken', '😀'.repeat(11), 'å'.normalize('NFD').repeat(11)]) {
    assert.throws(() => assertStrongEnough(weak), coded('weakPassphrase'), weak);
  }
  for (const fine of ['tolv tecken!', '😀'.repeat(12)]) assertStrongEnough(fine);
});

test('a cost read from a file is bounded, so that a hostile file cannot take the machine', () => {
  const sound = { memoryKiB: 1024 * 1024, iterations: 20, parallelism: 4 };
  assert.ok(kdfCostSchema.safeParse(sound).success);
  for (const hostile of [
    { ...sound, memoryKiB: 1024 * 1024 + 1 },
    { ...sound, iterations: 21 },
    { ...sound, parallelism: 5 },
    { ...sound, memoryKiB: 0 },
    { ...sound, iterations: 1.5 },
  ]) {
    assert.ok(!kdfCostSchema.safeParse(hostile).success, JSON.stringify(hostile));
  }
});
