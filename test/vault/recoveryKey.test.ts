import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import {
  isGroupOf,
  looksLikeRecoveryKey,
  printRecoveryKey,
  readRecoveryKey,
} from '../../src/core/vault/recoveryKey.ts';
import { coded } from './support.ts';

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bits = Buffer.from('00112233445566778899aabbccddeeff01234567', 'hex');
const printed = printRecoveryKey(bits);

test('a recovery key is 160 bits in eight groups of four symbols and a check symbol', () => {
  assert.match(printed, /^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
  // The first 20 bits are 00000 00000 01000 10010: the symbols numbered 0, 0, 8 and 18.
  assert.ok(printed.startsWith('008J'));
});

test('what is printed reads back to the same bits', () => {
  for (let round = 0; round < 200; round++) {
    const random = randomBytes(20);
    assert.deepEqual(readRecoveryKey(printRecoveryKey(random)), random);
  }
});

test('case, spaces, dashes and look-alike letters do not matter', () => {
  const typed = ` ${printed.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`;
  assert.deepEqual(readRecoveryKey(typed), bits);
  assert.ok(looksLikeRecoveryKey(typed));
  assert.ok(!looksLikeRecoveryKey('fem vanliga ord i rad'));
});

test('any one wrong symbol is found, and its group is named', () => {
  let typos = 0;
  for (let at = 0; at < printed.length; at++) {
    if (printed[at] === '-') continue;
    for (const symbol of symbols) {
      if (symbol === printed[at]) continue;
      const typed = printed.slice(0, at) + symbol + printed.slice(at + 1);
      const group = Math.floor(at / 6) + 1;
      assert.throws(() => readRecoveryKey(typed), coded('wrongRecoveryKey', { group }));
      typos++;
    }
  }
  assert.equal(typos, 40 * 31);
});

test('two swapped symbols and two swapped groups are found', () => {
  for (let round = 0; round < 50; round++) {
    const key = printRecoveryKey(randomBytes(20));
    for (let at = 0; at + 1 < key.length; at++) {
      const [a, b] = [key.charAt(at), key.charAt(at + 1)];
      if (a === b || a === '-' || b === '-') continue;
      const typed = key.slice(0, at) + b + a + key.slice(at + 2);
      assert.throws(() => readRecoveryKey(typed), coded('wrongRecoveryKey'));
    }
    const groups = key.split('-');
    const swapped = [groups[1], groups[0], ...groups.slice(2)].join('-');
    if (swapped !== key) assert.throws(() => readRecoveryKey(swapped), coded('wrongRecoveryKey'));
  }
});

test('a key with too few or too many symbols is refused', () => {
  for (const typed of ['', printed.slice(0, -1), `${printed}0`, printed.slice(0, 20), 'UUUUU']) {
    assert.throws(() => readRecoveryKey(typed), coded('wrongRecoveryKey'));
  }
});

test('a single group is compared with its place in the key', () => {
  const third = printed.split('-')[2] ?? '';
  assert.ok(isGroupOf(printed, 3, ` ${third.toLowerCase()} `));
  assert.ok(!isGroupOf(printed, 4, third));
  assert.ok(!isGroupOf(printed, 9, third));
});
