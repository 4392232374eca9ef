import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { commitmentOf } from '../../src/core/journal/chain.ts';
import { genesis } from '../../src/core/journal/rules.ts';
import { commandsOn, vaultFor } from '../vault/support.ts';

const rowSchema = z.object({
  sequence: z.int(),
  pseudonym: z.string().nullable(),
  fields: z.string(),
  commitments: z.string(),
  previous: z.string(),
  hash: z.string(),
});
const all =
  'SELECT sequence, pseudonym, fields, commitments, previous, hash FROM journal ORDER BY sequence';

test('entries are numbered from 1 and each names the hash before it', async (t) => {
  const { vault } = await vaultFor(t);
  const write = commandsOn(vault);
  write('dpo', (unit) => {
    unit.journal({ action: 'request.received' });
    unit.journal({ action: 'letter.owed' });
  });
  write('dpo', (unit) => unit.journal({ action: 'request.moved' }));
  const rows = vault.read.all(rowSchema, all);
  assert.deepEqual(
    rows.map(({ sequence }) => sequence),
    [1, 2, 3],
  );
  assert.deepEqual(
    rows.map(({ previous }) => previous),
    [genesis, rows[0]?.hash, rows[1]?.hash],
  );
});

test('the chain holds names of fields and commitments, never a value or a real id', async (t) => {
  const { vault } = await vaultFor(t);
  const object = { type: 'request', id: 'the-real-id' } as const;
  commandsOn(vault)('dpo', (unit) =>
    unit.journal({
      action: 'request.received',
      object,
      fields: { name: 'Åsa Öst', due: '2026-12-02' },
    }),
  );
  const row = vault.read.get(rowSchema, all);
  assert.ok(row);
  assert.equal(row.fields, '["due","name"]');
  assert.ok(!JSON.stringify(row).includes('Åsa') && !JSON.stringify(row).includes('the-real-id'));
});

test('a commitment proves its value while the salt is there, and differs for equal values', async (t) => {
  const { vault } = await vaultFor(t);
  const write = commandsOn(vault);
  for (const _ of [1, 2]) {
    write('dpo', (unit) =>
      unit.journal({ action: 'request.received', fields: { name: 'Åsa', alias: 'Åsa' } }),
    );
  }
  const saltSchema = z.object({ salt: z.instanceof(Uint8Array) });
  const salt = vault.read.get(saltSchema, 'SELECT salt FROM journal_salt WHERE sequence = 1')?.salt;
  assert.ok(salt && salt.length === 32);
  const committed = vault.read
    .all(rowSchema, all)
    .map(({ commitments }) => z.record(z.string(), z.string()).parse(JSON.parse(commitments)));
  assert.equal(committed[0]?.['name'], commitmentOf(salt, 'name', 'Åsa'));
  assert.notEqual(committed[0]?.['name'], commitmentOf(salt, 'name', 'Asa'));
  assert.equal(new Set(committed.flatMap((each) => Object.values(each))).size, 4);
});

test('an object keeps its pseudonym, and two objects never share one', async (t) => {
  const { vault } = await vaultFor(t);
  const write = commandsOn(vault);
  for (const id of ['a', 'b', 'a']) {
    const object = { type: 'request', id } as const;
    write('dpo', (unit) => unit.journal({ action: 'request.moved', object }));
  }
  const [first, second, third] = vault.read.all(rowSchema, all).map(({ pseudonym }) => pseudonym);
  assert.equal(first, third);
  assert.notEqual(first, second);
  assert.match(first ?? '', /^[0-9a-f]{32}$/);
});
