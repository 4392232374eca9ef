import assert from 'node:assert/strict';
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { parseSlotFile, printSlotFile } from '../../src/core/vault/keySlots.ts';
import { createVault, unlockVault, vaultExists } from '../../src/core/vault/vault.ts';
import { addEntries, cheap, coded, folderFor, passphrase, reopen, vaultFor } from './support.ts';

const next = 'en helt annan lång fras';
const slotFileSchema = z.object({
  generation: z.int(),
  slots: z.array(z.object({ kind: z.string() })),
});

test('a vault is created, closed and opened with its passphrase or its recovery key', async (t) => {
  const { file, vault, recoveryKey } = await vaultFor(t);
  addEntries(vault, 1);
  vault.close();
  for (const secret of [{ passphrase }, { recoveryKey }]) {
    const opened = await unlockVault(file, secret, cheap);
    assert.equal(opened.id, vault.id);
    opened.check();
    opened.close();
  }
});

test('only this user may read what a vault is made of', {
  skip: process.platform === 'win32' ? 'no POSIX modes here' : false,
}, async (t) => {
  const { folder, vault } = await vaultFor(t);
  addEntries(vault, 1);
  for (const name of readdirSync(folder)) {
    assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  }
});

test('a place without a vault is told, and nothing is created', async (t) => {
  const folder = folderFor(t);
  await assert.rejects(reopen(join(folder, 'none.vault')), coded('noVault'));
  assert.equal(vaultExists(join(folder, 'none.vault')), false);
  assert.deepEqual(readdirSync(folder), []);
});

test('a vault is never created over another, nor with a weak passphrase', async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  const before = readFileSync(file);
  await assert.rejects(createVault(file, passphrase, cheap), coded('vaultExists'));
  assert.ok(readFileSync(file).equals(before));
  const weak = createVault(join(folder, 'b.vault'), 'kort', cheap);
  await assert.rejects(weak, coded('weakPassphrase'));
});

test('slot files that stand beside no vault are kept when a new vault takes their place', async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  const keys = readFileSync(`${file}.keys`);
  rmSync(file);
  (await createVault(file, next, cheap)).vault.close();
  const aside = readdirSync(folder).find((name) => name.startsWith('test.vault.keys.aside-'));
  assert.ok(aside);
  assert.ok(readFileSync(join(folder, aside)).equals(keys));
});

test('wrong secrets are told by their kind', async (t) => {
  const { file, vault, recoveryKey } = await vaultFor(t);
  vault.close();
  await assert.rejects(unlockVault(file, { passphrase: next }, cheap), coded('wrongPassphrase'));
  await assert.rejects(unlockVault(file, { passphrase: '' }, cheap), coded('wrongPassphrase'));
  const other = await vaultFor(t);
  const foreign = unlockVault(file, { recoveryKey: other.recoveryKey }, cheap);
  await assert.rejects(foreign, coded('wrongRecoveryKey', {}));
  const typo = `${recoveryKey.slice(0, 8)}${recoveryKey[8] === 'A' ? 'B' : 'A'}${recoveryKey.slice(9)}`;
  await assert.rejects(
    unlockVault(file, { recoveryKey: typo }, cheap),
    coded('wrongRecoveryKey', { group: 2 }),
  );
});

test('the old passphrase opens until the new one has opened the vault once', async (t) => {
  const { file, vault } = await vaultFor(t);
  await assert.rejects(
    vault.changePassphrase('fel fras helt och hållet', next),
    coded('wrongPassphrase'),
  );
  await assert.rejects(vault.changePassphrase(passphrase, 'kort'), coded('weakPassphrase'));
  await vault.changePassphrase(passphrase, next);
  vault.close();
  (await reopen(file)).close();
  assert.equal(slots(file).slots.length, 3, 'opening with the old one drops nothing');
  (await unlockVault(file, { passphrase: next }, cheap)).close();
  assert.deepEqual(
    slots(file).slots.map(({ kind }) => kind),
    ['recovery', 'passphrase'],
  );
  await assert.rejects(reopen(file), coded('wrongPassphrase'));
});

test('a forgotten passphrase is replaced with the recovery key', async (t) => {
  const { file, vault, recoveryKey } = await vaultFor(t);
  vault.close();
  const recovered = await unlockVault(file, { recoveryKey }, cheap);
  await recovered.changePassphrase(recoveryKey, next);
  recovered.close();
  (await unlockVault(file, { passphrase: next }, cheap)).close();
});

test('a new recovery key retires the old one when it is confirmed or used', async (t) => {
  const { file, vault, recoveryKey: first } = await vaultFor(t);
  const second = await vault.newRecoveryKey(passphrase);
  const groups = second.split('-');
  const typed = (number: number) => ({ number, text: groups[number - 1] ?? '' });
  await assert.rejects(
    vault.confirmRecoveryKey([typed(3), { number: 5, text: 'AAAAA' }]),
    coded('wrongRecoveryKey', { group: 5 }),
  );
  await assert.rejects(
    vault.confirmRecoveryKey([typed(3), typed(3)]),
    coded('invalidInput', {
      problems: 'groups: names the same group twice',
      fields: [{ path: 'groups', message: 'names the same group twice' }],
    }),
  );
  assert.equal(slots(file).slots.length, 3, 'a key that was not confirmed retires no other');
  await vault.confirmRecoveryKey([typed(3), typed(8)]);
  assert.equal(slots(file).slots.length, 2);
  vault.close();
  await assert.rejects(unlockVault(file, { recoveryKey: first }, cheap), coded('wrongRecoveryKey'));
  const opened = await unlockVault(file, { recoveryKey: second }, cheap);
  await assert.rejects(opened.confirmRecoveryKey([typed(1), typed(2)]), coded('notPossible'));
  const third = await opened.newRecoveryKey(second);
  opened.close();
  (await unlockVault(file, { recoveryKey: third }, cheap)).close();
  await assert.rejects(
    unlockVault(file, { recoveryKey: second }, cheap),
    coded('wrongRecoveryKey'),
  );
});

test('no old slot is ever dropped unused: after eight waiting ones the officer must unlock', async (t) => {
  const { file, vault } = await vaultFor(t);
  for (let change = 1; change < 8; change++) {
    await vault.changePassphrase(passphrase, `${next} ${change}`);
  }
  await assert.rejects(vault.changePassphrase(passphrase, next), coded('notPossible'));
  vault.close();
  (await unlockVault(file, { passphrase: `${next} 7` }, cheap)).close();
  assert.equal(slots(file).slots.length, 2);
});

test('a slot dropped from the newest file does not open through an older copy', async (t) => {
  const { file, vault } = await vaultFor(t);
  const older = readFileSync(`${file}.keys`);
  await vault.changePassphrase(passphrase, next);
  vault.close();
  (await unlockVault(file, { passphrase: next }, cheap)).close();
  // As after a crash between the two writes: the copy is still the older file.
  writeFileSync(`${file}.keys.copy`, older);
  await assert.rejects(reopen(file), coded('wrongPassphrase'));
  (await unlockVault(file, { passphrase: next }, cheap)).close();
  assert.ok(readFileSync(`${file}.keys.copy`).equals(readFileSync(`${file}.keys`)), 'healed');
});

test('a slot file changed without the data key gives way to the genuine copy', async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  const genuine = readFileSync(`${file}.keys`, 'utf8');
  const read = parseSlotFile(genuine);
  assert.ok(read);
  const forged = printSlotFile({ ...read, generation: read.generation + 5 });
  writeFileSync(`${file}.keys`, forged);
  (await reopen(file)).close();
  assert.equal(readFileSync(`${file}.keys`, 'utf8'), genuine, 'healed');
  for (const copy of ['keys', 'keys.copy']) writeFileSync(`${file}.${copy}`, forged);
  await assert.rejects(reopen(file), coded('damagedKeySlots', { cause: 'damaged' }));
});

test('missing and damaged key files are told apart', async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  rmSync(`${file}.keys`);
  writeFileSync(`${file}.keys.copy`, 'damaged');
  await assert.rejects(reopen(file), coded('damagedKeySlots', { cause: 'damaged' }));
  rmSync(`${file}.keys.copy`);
  await assert.rejects(reopen(file), coded('damagedKeySlots', { cause: 'missing' }));
});

test('a key file of gigabytes is not read: the other copy opens the vault', {
  skip: process.platform === 'win32' ? 'no sparse files here' : false,
}, async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  const genuine = readFileSync(`${file}.keys`);
  truncateSync(`${file}.keys`, 3 * 1024 ** 3);
  (await reopen(file)).close();
  assert.ok(readFileSync(`${file}.keys`).equals(genuine), 'healed');
  for (const copy of ['keys', 'keys.copy']) truncateSync(`${file}.${copy}`, 3 * 1024 ** 3);
  await assert.rejects(reopen(file), coded('damagedKeySlots', { cause: 'damaged' }));
});

test('key files that ask for hours of hashing are refused at once', async (t) => {
  const { file, vault } = await vaultFor(t);
  vault.close();
  const read = parseSlotFile(readFileSync(`${file}.keys`, 'utf8'));
  const [slot] = read?.slots ?? [];
  assert.ok(read && slot?.kind === 'passphrase');
  const costly = { ...slot, kdf: { ...slot.kdf, memoryKiB: 1024 * 1024, iterations: 20 } };
  const hostile = printSlotFile({ ...read, generation: 9, slots: Array(16).fill(costly) });
  for (const copy of ['keys', 'keys.copy']) writeFileSync(`${file}.${copy}`, hostile);
  const start = performance.now();
  await assert.rejects(reopen(file), coded('damagedKeySlots', { cause: 'damaged' }));
  assert.ok(performance.now() - start < 2000);
});

test('the slots of another vault do not open this one', async (t) => {
  const { file, vault } = await vaultFor(t);
  const other = await vaultFor(t);
  vault.close();
  other.vault.close();
  for (const copy of ['keys', 'keys.copy']) copyFileSync(`${other.file}.keys`, `${file}.${copy}`);
  await assert.rejects(reopen(file), coded('damagedVault'));
});

test('closing overwrites the keys and gives the file back', async (t) => {
  const { file, vault } = await vaultFor(t);
  const { journalKey, suppressionKey } = vault;
  assert.notDeepEqual(journalKey, suppressionKey);
  for (const key of [journalKey, suppressionKey]) assert.ok(key.some((byte) => byte !== 0));
  vault.close();
  for (const key of [journalKey, suppressionKey]) assert.ok(key.every((byte) => byte === 0));
  assert.throws(() => vault.read.all(z.unknown(), 'SELECT 1'), coded('vaultLocked'));
  assert.throws(() => [...vault.read.each(z.unknown(), 'SELECT 1')], coded('vaultLocked'));
  assert.throws(() => vault.transact(() => 1), coded('vaultLocked'));
  vault.close();
  (await reopen(file)).close();
});

test('what interrupted work left behind is removed at the next unlock, and nothing else', async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  vault.close();
  writeFileSync(`${file}.before-schema-2.partial`, 'half');
  writeFileSync(`${file}.keys.partial`, 'half');
  writeFileSync(`${file}.partial-journal`, 'half');
  writeFileSync(`${file}.creating`, '');
  for (const name of ['other.partial', 'test.vault.b.partial', 'test.vault.b.creating']) {
    writeFileSync(join(folder, name), 'not ours');
  }
  (await reopen(file)).close();
  const left = readdirSync(folder).filter((name) => /partial|creating/.test(name));
  assert.deepEqual(left, ['other.partial', 'test.vault.b.creating', 'test.vault.b.partial']);
});

function slots(file: string): z.infer<typeof slotFileSchema> {
  return slotFileSchema.parse(JSON.parse(readFileSync(`${file}.keys`, 'utf8')));
}
