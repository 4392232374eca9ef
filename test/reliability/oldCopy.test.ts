import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { compareWithAnchor } from '../../src/core/journal/service.ts';
import { addEntries, coded, commandsOn, reopen, vaultFor } from '../vault/support.ts';

test('an older copy of the vault put back is told, with the number of entries that are gone', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 4);
  vault.close();
  copyFileSync(file, `${file}.old`);
  const later = await reopen(file);
  addEntries(later, 3);
  later.close();
  copyFileSync(`${file}.old`, file);

  const old = await reopen(file);
  assert.throws(
    () => compareWithAnchor(old),
    coded('tailMissing', { missing: 3, cause: 'behind' }),
  );
  commandsOn(old)('dpo', (unit) =>
    unit.journal({ action: 'vault.tailLossAccepted', fields: { missing: 3 } }),
  );
  assert.doesNotThrow(() => compareWithAnchor(old));
  old.close();
  const accepted = await reopen(file);
  assert.doesNotThrow(() => compareWithAnchor(accepted), 'once accepted, it stays accepted');
  accepted.close();
});

test('another history of the same length is told', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 2);
  vault.close();
  copyFileSync(file, `${file}.fork`);
  copyFileSync(`${file}.anchor`, `${file}.anchor.fork`);
  const first = await reopen(file);
  addEntries(first, 2);
  first.close();
  copyFileSync(`${file}.fork`, file);
  const anchorOfFirst = readFileSync(`${file}.anchor`);
  copyFileSync(`${file}.anchor.fork`, `${file}.anchor`);
  const second = await reopen(file);
  addEntries(second, 2);
  second.close();
  writeFileSync(`${file}.anchor`, anchorOfFirst);

  const forked = await reopen(file);
  const facts = { missing: 'unknown', cause: 'behind' };
  assert.throws(() => compareWithAnchor(forked), coded('tailMissing', facts));
  forked.close();
});

test('a missing or damaged anchor is told, because nothing proves the end of the journal', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 3);
  vault.close();
  const anchor = readFileSync(`${file}.anchor`);
  rmSync(`${file}.anchor`);
  await assertUnknown(file);
  writeFileSync(`${file}.anchor`, Buffer.alloc(anchor.length, 0x20));
  await assertUnknown(file);
  writeFileSync(`${file}.anchor`, anchor);
  const whole = await reopen(file);
  assert.doesNotThrow(() => compareWithAnchor(whole));
  whole.close();
});

test('a vault ahead of its anchor is whole: the power went between commit and anchor', async (t) => {
  const { file, vault } = await vaultFor(t);
  addEntries(vault, 3);
  const anchor = readFileSync(`${file}.anchor`);
  addEntries(vault, 1);
  vault.close();
  writeFileSync(`${file}.anchor`, anchor);
  const ahead = await reopen(file);
  assert.doesNotThrow(() => compareWithAnchor(ahead));
  ahead.close();
});

async function assertUnknown(file: string): Promise<void> {
  const vault = await reopen(file);
  const facts = { missing: 'unknown', cause: 'anchorMissing' };
  assert.throws(() => compareWithAnchor(vault), coded('tailMissing', facts));
  vault.close();
}
