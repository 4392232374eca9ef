import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { applySettings, type Connection, openDatabase } from '../../src/core/vault/database.ts';
import { migrations } from '../../src/core/vault/migrations/index.ts';
import { addEntries, coded, commandsOn, folderFor, reopen, vaultFor } from './support.ts';

const dataKey = Buffer.alloc(32, 9);
const vaultId = 'ab'.repeat(16);

test('every connection has every setting, read back', (t) => {
  const { connection } = databaseFor(t);
  const settings = {
    cipher: 'aegis',
    temp_store: 2,
    locking_mode: 'exclusive',
    journal_mode: 'truncate',
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    mmap_size: 0,
    busy_timeout: 200,
    auto_vacuum: 2,
  };
  for (const [name, expected] of Object.entries(settings)) {
    assert.equal(connection.pragma(name, { simple: true }), expected, name);
  }
});

test('a setting that was not taken is an error, never a warning', () => {
  // In memory SQLite keeps no journal of the kind that is asked for, and says so only when asked.
  const connection = new Database(':memory:');
  const apply = () => applySettings(connection);
  assert.throws(apply, coded('internal', { incident: 'pragma journal_mode: memory' }));
  connection.close();
});

test('the full-text index forgets what is deleted', async (t) => {
  const { vault } = await vaultFor(t);
  const option = z.object({ v: z.int() });
  const sql = "SELECT v FROM request_search_config WHERE k = 'secure-delete'";
  assert.equal(vault.read.get(option, sql)?.v, 1);
});

test('the file does not look like a database, and another key does not open it', (t) => {
  const { connection, file } = databaseFor(t);
  connection.exec("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('hemligt')");
  connection.close();
  const bytes = readFileSync(file);
  assert.ok(!bytes.includes('SQLite format 3') && !bytes.includes('hemligt'));
  assert.throws(() => openDatabase(file, Buffer.alloc(32, 8), vaultId), coded('damagedVault'));
  openDatabase(file, dataKey, vaultId).close();
});

test('a second connection finds the file in use', (t) => {
  const { file } = databaseFor(t);
  assert.throws(() => openDatabase(file, dataKey, vaultId), coded('vaultInUse'));
});

test('a transaction that throws leaves nothing behind', async (t) => {
  const { vault } = await vaultFor(t);
  const work = () =>
    vault.transact((db) => {
      db.run("INSERT INTO attachment VALUES ('a', 1, '', '')");
      throw new TypeError('stop');
    });
  assert.throws(work, TypeError);
  assert.deepEqual(vault.read.all(z.unknown(), 'SELECT * FROM attachment'), []);
});

test('a transaction neither nests nor waits, and its connection does not outlive it', async (t) => {
  const { vault } = await vaultFor(t);
  const nested = () => vault.transact(() => vault.transact(() => 1));
  assert.throws(nested, coded('internal', { incident: 'nested command' }));
  const waiting = () => vault.transact(async () => 1);
  assert.throws(waiting, coded('internal', { incident: 'waiting command' }));
  const kept = vault.transact((db) => db);
  const late = () => kept.run("INSERT INTO attachment VALUES ('a', 1, '', '')");
  assert.throws(late, coded('internal', { incident: 'write after commit' }));
});

test('closing leaves no free page, where a flipped bit would go unnoticed', async (t) => {
  const { file, vault } = await vaultFor(t);
  commandsOn(vault)('dpo', (unit) => {
    unit.db.run("INSERT INTO attachment VALUES ('a', 1, '', '')");
    unit.db.run("INSERT INTO attachment_chunk VALUES ('a', 0, zeroblob(400000))");
    unit.journal({ action: 'request.attachmentAdded' });
  });
  commandsOn(vault)('dpo', (unit) => {
    unit.db.run("DELETE FROM attachment WHERE id = 'a'");
    unit.journal({ action: 'request.attachmentAdded' });
  });
  const count = z.object({ freelist_count: z.int() });
  assert.ok((vault.read.get(count, 'PRAGMA freelist_count')?.freelist_count ?? 0) > 50);
  vault.close();
  const again = await reopen(file);
  assert.equal(again.read.get(count, 'PRAGMA freelist_count')?.freelist_count, 0);
  again.close();
});

test('a vault saved by a newer Frist is refused without a write', async (t) => {
  const { file, folder, vault } = await vaultFor(t);
  addEntries(vault, 2);
  vault.transact((db) => db.run('PRAGMA user_version = 99'));
  vault.close();
  const before = picture(folder);
  await assert.rejects(reopen(file), coded('newerVault', { found: 99, known: migrations.length }));
  assert.deepEqual(picture(folder), before);
});

function databaseFor(t: TestContext): { readonly file: string; readonly connection: Connection } {
  const file = join(folderFor(t), 'a.vault');
  const connection = openDatabase(file, dataKey, vaultId, 'new');
  t.after(() => connection.close());
  return { file, connection };
}

/** Every file of a folder with its hash. */
function picture(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, name)));
      return `${name} ${hash.digest('hex')}`;
    });
}
