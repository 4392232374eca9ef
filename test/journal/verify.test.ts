import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { chainKey, hashOf } from '../../src/core/journal/chain.ts';
import { verifyChain } from '../../src/core/journal/verify.ts';
import type { OpenVault } from '../../src/core/vault/vault.ts';
import { addEntries, commandsOn, vaultFor } from '../vault/support.ts';

const entries = 12;
const rowSchema = z.object({
  sequence: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  pseudonym: z.string().nullable(),
  fields: z.string(),
  commitments: z.string(),
  previous: z.string(),
});

test('an untouched journal is sound', async (t) => {
  const vault = await journalFor(t);
  const { sound, entries: count, head, faults } = verify(vault);
  assert.deepEqual({ sound, count, faults }, { sound: true, count: entries, faults: [] });
  assert.equal(head, vault.readAnchor()?.head);
});

test('an empty journal is sound', async (t) => {
  const { vault } = await vaultFor(t);
  assert.deepEqual(verify(vault), { sound: true, entries: 0, head: '', faults: [] });
});

for (const [column, value] of Object.entries({
  at: "'2026-01-01T00:00:00Z'",
  actor: "'auditor'",
  action: "'letter.issued'",
  pseudonym: 'NULL',
  fields: '\'[ "name" ]\'',
  commitments: "'{}'",
  previous: "'0'",
  hash: "'0'",
})) {
  test(`a changed ${column} is found and its entry named`, async (t) => {
    const vault = await journalFor(t);
    tamper(vault, `UPDATE journal SET ${column} = ${value} WHERE sequence = 5`);
    assert.deepEqual(verify(vault).faults, [{ kind: 'edited', sequence: 5 }]);
  });
}

test('every entry changed in turn is found', async (t) => {
  const vault = await journalFor(t);
  for (let sequence = 1; sequence <= entries; sequence++) {
    tamper(vault, `UPDATE journal SET actor = actor || 'x' WHERE sequence = ${sequence}`);
    assert.deepEqual(verify(vault).faults, [{ kind: 'edited', sequence }]);
    tamper(vault, `UPDATE journal SET actor = rtrim(actor, 'x') WHERE sequence = ${sequence}`);
  }
  assert.ok(verify(vault).sound);
});

test('a deleted entry is named, whether or not the others are renumbered', async (t) => {
  const gap = await journalFor(t);
  tamper(gap, 'DELETE FROM journal WHERE sequence IN (4, 5)');
  assert.deepEqual(verify(gap).faults, [
    { kind: 'deleted', sequence: 4 },
    { kind: 'deleted', sequence: 5 },
  ]);
  const closed = await journalFor(t);
  tamper(closed, 'DELETE FROM journal WHERE sequence = 4', ...moved('sequence > 4', -1));
  assert.deepEqual(verify(closed).faults, [{ kind: 'deleted', sequence: 4 }]);
});

test('an inserted entry is named, and the renumbered ones are not', async (t) => {
  const vault = await journalFor(t);
  tamper(vault, ...moved('sequence >= 6', 1), copyOf(5, 6, 'forged'));
  assert.deepEqual(verify(vault).faults, [{ kind: 'inserted', sequence: 6 }]);
});

test('a genuine entry inserted a second time is named', async (t) => {
  const vault = await journalFor(t);
  tamper(vault, ...moved('sequence >= 6', 1), copyOf(5, 6, 'dpo'));
  assert.deepEqual(
    verify(vault).faults.map(({ sequence }) => sequence),
    [6],
  );
});

test('an entry forged onto the end is named', async (t) => {
  const vault = await journalFor(t);
  tamper(vault, copyOf(12, 13, 'forged'));
  assert.deepEqual(verify(vault).faults, [{ kind: 'inserted', sequence: 13 }]);
});

test('two entries that changed places are both named', async (t) => {
  const vault = await journalFor(t);
  tamper(
    vault,
    'UPDATE journal SET sequence = -1 WHERE sequence = 3',
    'UPDATE journal SET sequence = 3 WHERE sequence = 8',
    'UPDATE journal SET sequence = 8 WHERE sequence = -1',
  );
  assert.deepEqual(verify(vault).faults, [
    { kind: 'reordered', sequence: 3 },
    { kind: 'reordered', sequence: 8 },
  ]);
});

test('a cut end is told by the anchor, with the first entry that is gone', async (t) => {
  const vault = await journalFor(t);
  tamper(vault, 'DELETE FROM journal WHERE sequence > 9');
  assert.deepEqual(verify(vault).faults, [{ kind: 'truncated', sequence: 10 }]);
  tamper(vault, 'DELETE FROM journal');
  assert.deepEqual(verify(vault).faults, [{ kind: 'truncated', sequence: 1 }]);
});

test('without an anchor no journal is called complete', async (t) => {
  const vault = await journalFor(t);
  const { sound, faults } = verifyChain(vault.read, vault.journalKey, undefined);
  assert.ok(!sound);
  assert.deepEqual(faults, [{ kind: 'truncated', sequence: entries + 1 }]);
});

test('a history rewritten by a holder of the key is told by the anchor', async (t) => {
  const vault = await journalFor(t);
  const last = vault.read.get(
    rowSchema,
    'SELECT sequence, at, actor, action, pseudonym, fields, commitments, previous FROM journal WHERE sequence = 12',
  );
  assert.ok(last);
  const hash = hashOf(chainKey(vault.journalKey), { ...last, actor: 'somebody' });
  tamper(vault, `UPDATE journal SET actor = 'somebody', hash = '${hash}' WHERE sequence = 12`);
  assert.deepEqual(verify(vault).faults, [{ kind: 'edited', sequence: 12 }]);
});

test('another key finds every entry edited: only a holder of the vault’s key makes one that passes', async (t) => {
  const vault = await journalFor(t);
  const { vault: other } = await vaultFor(t);
  for (const key of [other.journalKey, Buffer.alloc(32)]) {
    const { sound, faults } = verifyChain(vault.read, key, vault.readAnchor());
    assert.ok(!sound);
    assert.deepEqual(
      faults,
      Array.from({ length: entries }, (_, index) => ({ kind: 'edited', sequence: index + 1 })),
    );
  }
});

test('several things done at once are each named', async (t) => {
  const vault = await journalFor(t);
  tamper(
    vault,
    "UPDATE journal SET actor = 'x' WHERE sequence = 2",
    'DELETE FROM journal WHERE sequence = 7',
    'DELETE FROM journal WHERE sequence = 12',
  );
  assert.deepEqual(verify(vault).faults, [
    { kind: 'edited', sequence: 2 },
    { kind: 'deleted', sequence: 7 },
    { kind: 'truncated', sequence: 12 },
  ]);
});

test('erasing the salts and the names behind the pseudonyms leaves the chain sound', async (t) => {
  const vault = await journalFor(t);
  vault.transact((db) => {
    db.run('DELETE FROM journal_salt');
    db.run('DELETE FROM journal_subject');
  });
  assert.ok(verify(vault).sound);
});

test('20,000 entries are verified in less than two seconds', async (t) => {
  const { vault } = await vaultFor(t);
  const count = 20_000;
  commandsOn(vault)('dpo', (unit) => {
    for (let entry = 0; entry < count; entry++) {
      unit.journal({ action: 'request.received', fields: { name: entry } });
    }
  });
  const start = performance.now();
  assert.equal(verify(vault).entries, count);
  const taken = performance.now() - start;
  t.diagnostic(`${Math.round(taken)} ms for ${count} entries`);
  assert.ok(taken < 2000, `${taken} ms`);
});

async function journalFor(t: TestContext): Promise<OpenVault> {
  const { vault } = await vaultFor(t);
  addEntries(vault, entries);
  return vault;
}

function verify(vault: OpenVault) {
  return verifyChain(vault.read, vault.journalKey, vault.readAnchor());
}

/** What somebody with the file and its key could do: the triggers are no wall against them. */
function tamper(vault: OpenVault, ...statements: readonly string[]): void {
  vault.transact((db) => {
    db.run('DROP TRIGGER IF EXISTS journal_no_update');
    db.run('DROP TRIGGER IF EXISTS journal_no_delete');
    for (const statement of statements) db.run(statement);
  });
}

/** Renumbers in two steps, because a sequence stands only once at any moment. */
function moved(where: string, by: number): readonly string[] {
  return [
    `UPDATE journal SET sequence = -(sequence + ${by}) WHERE ${where}`,
    'UPDATE journal SET sequence = -sequence WHERE sequence < 0',
  ];
}

function copyOf(sequence: number, to: number, actor: string): string {
  return `INSERT INTO journal SELECT ${to}, at, '${actor}', action, pseudonym, fields, commitments,
    previous, hash FROM journal WHERE sequence = ${sequence}`;
}
