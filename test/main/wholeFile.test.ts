import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { writeNew, writeWholeFile } from '../../src/main/wholeFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frist-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from('a letter');
const exists = { code: 'EEXIST' };

test('a new file never goes into one that is there already', async () => {
  const file = join(folder, 'there');
  writeFileSync(file, 'of somebody else', { mode: 0o644 });
  await assert.rejects(writeNew(file, bytes), exists);
  assert.equal(readFileSync(file, 'utf8'), 'of somebody else');
});

test('a new file never goes through a link, to a file or to nothing', async () => {
  const target = join(folder, 'target');
  const nothing = join(folder, 'nothing');
  writeFileSync(target, 'untouched');
  for (const [name, to] of [
    ['toFile', target],
    ['toNothing', nothing],
  ] as const) {
    const link = join(folder, name);
    symlinkSync(to, link);
    await assert.rejects(writeNew(link, bytes), exists);
    assert.equal(readlinkSync(link), to);
  }
  assert.equal(readFileSync(target, 'utf8'), 'untouched');
  assert.equal(existsSync(nothing), false);
});

test('a new file is its owner’s alone, whatever the machine’s habit', async () => {
  if (process.platform === 'win32') return;
  const usual = process.umask(0);
  const file = join(folder, 'new');
  await writeNew(file, bytes).finally(() => process.umask(usual));
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(readFileSync(file, 'utf8'), 'a letter');
});

test('a file is replaced as a whole: whoever has the old one open still reads the old one', async () => {
  const file = join(folder, 'svar.pdf');
  writeFileSync(file, 'old');
  const before = statSync(file).ino;
  await writeWholeFile(file, bytes);
  assert.notEqual(statSync(file).ino, before);
  assert.equal(readFileSync(file, 'utf8'), 'a letter');
  assert.deepEqual(readdirSync(folder), ['svar.pdf']);
});

test('a file that cannot take its name leaves nothing beside it', async () => {
  const taken = join(folder, 'a folder');
  mkdirSync(taken);
  await assert.rejects(writeWholeFile(taken, bytes));
  assert.deepEqual(readdirSync(folder), ['a folder']);
});
