import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { anchorFile } from '../../src/core/vault/anchor.ts';
import { folderFor } from './support.ts';

const key = Buffer.alloc(32, 6);
const vaultId = 'ef'.repeat(16);
const head = (digit: string) => digit.repeat(64);

test('the anchor answers what was written last, also when it went back', (t) => {
  const { anchor } = anchorFor(t);
  assert.equal(anchor.read(), undefined);
  for (const sequence of [1, 2, 3, 100, 51, 52]) {
    anchor.write({ sequence, head: head(String(sequence % 10)) });
    assert.deepEqual(anchor.read(), { sequence, head: head(String(sequence % 10)) });
  }
});

test('the file never grows after its first write, so that a full disk cannot stop it', (t) => {
  const { anchor, path } = anchorFor(t);
  anchor.write({ sequence: 1, head: head('1') });
  const { size, ino } = statSync(path);
  for (let sequence = 2; sequence < 20; sequence++) anchor.write({ sequence, head: head('2') });
  assert.equal(statSync(path).size, size);
  assert.equal(statSync(path).ino, ino);
});

test('a flip of any byte is found: the record before it counts, never a wrong one', (t) => {
  const { anchor, path } = anchorFor(t);
  anchor.write({ sequence: 6, head: head('6') });
  anchor.write({ sequence: 7, head: head('7') });
  anchor.write({ sequence: 8, head: head('8') });
  const whole = readFileSync(path);
  const answers = new Set<number | undefined>();
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << (at % 8)), at);
    writeFileSync(path, damaged);
    answers.add(anchor.read()?.sequence);
  }
  assert.deepEqual(answers, new Set([7, 8]));
});

test('both records damaged, or a file of another vault, is no anchor', (t) => {
  const { anchor, path } = anchorFor(t);
  anchor.write({ sequence: 1, head: head('1') });
  const foreign = anchorFile(path, key, '01'.repeat(16));
  assert.equal(foreign.read(), undefined);
  assert.equal(anchorFile(path, Buffer.alloc(32, 7), vaultId).read(), undefined);
  writeFileSync(path, readFileSync(path).fill(0));
  assert.equal(anchor.read(), undefined);
  anchor.write({ sequence: 2, head: head('2') });
  assert.equal(anchor.read()?.sequence, 2);
  rmSync(path);
  assert.equal(anchor.read(), undefined);
});

test('a write that was torn leaves the record before it', (t) => {
  const { anchor, path } = anchorFor(t);
  anchor.write({ sequence: 1, head: head('1') });
  anchor.write({ sequence: 2, head: head('2') });
  const before = readFileSync(path);
  anchor.write({ sequence: 3, head: head('3') });
  const after = readFileSync(path);
  const changed = after.findIndex((byte, at) => byte !== before[at]);
  for (let length = 1; length < 400; length += 7) {
    const torn = Buffer.from(before);
    after.copy(torn, changed, changed, changed + length);
    writeFileSync(path, torn);
    assert.ok([2, 3].includes(anchor.read()?.sequence ?? 0));
  }
});

function anchorFor(t: TestContext) {
  const path = join(folderFor(t), 'a.anchor');
  return { path, anchor: anchorFile(path, key, vaultId) };
}
