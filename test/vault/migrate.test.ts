import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { verifiedCopy } from '../../src/core/vault/copy.ts';
import { type Connection, openDatabase, schemaVersion } from '../../src/core/vault/database.ts';
import { migrate } from '../../src/core/vault/migrate.ts';
import { migrations } from '../../src/core/vault/migrations/index.ts';
import type { Migration } from '../../src/core/vault/migrations/migration.ts';
import { coded, folderFor } from './support.ts';

const dataKey = Buffer.alloc(32, 4);
const vaultId = 'cd'.repeat(16);
const picture = join(import.meta.dirname, 'schema.sql');
const rowSchema = z.object({ sql: z.string() });

const first: Migration = {
  number: 1,
  name: 'first',
  statements: ['CREATE TABLE a (x TEXT) STRICT', "INSERT INTO a VALUES ('kvar')"],
};
const second: Migration = { number: 2, name: 'second', statements: ['ALTER TABLE a ADD y TEXT'] };
const broken: Migration = {
  number: 2,
  name: 'broken',
  statements: ['ALTER TABLE a ADD y TEXT', 'DELETE FROM a', 'CREATE TABLE a (z TEXT)'],
};

test('migrations are numbered from 1 without a gap', () => {
  assert.deepEqual(
    migrations.map(({ number }) => number),
    migrations.map((_, index) => index + 1),
  );
});

test('the schema is the one in the picture, test/vault/schema.sql', (t) => {
  const { connection } = databaseFor(t);
  migrate(connection, () => assert.fail('a new vault needs no copy'));
  const present = schemaOf(connection);
  // To accept a change: FRIST_NEW_PICTURE=1 node --test test/vault/migrate.test.ts
  if (process.env['FRIST_NEW_PICTURE']) writeFileSync(picture, present);
  assert.equal(present, readFileSync(picture, 'utf8'));
});

test('a vault that is up to date is left as it is', (t) => {
  const { connection } = databaseFor(t);
  migrate(connection, () => {}, [first]);
  migrate(connection, () => assert.fail('no copy without a step'), [first]);
  assert.equal(schemaVersion(connection), 1);
});

test('an older vault is copied, proved and then brought up to date', (t) => {
  const { connection, folder } = databaseFor(t);
  migrate(connection, () => {}, [first]);
  let copy = '';
  const copyFirst = () => {
    copy = verifiedCopy(connection, join(folder, 'a.before-schema-2'), dataKey, vaultId);
  };
  migrate(connection, copyFirst, [first, second]);
  assert.equal(schemaVersion(connection), 2);
  assert.deepEqual(connection.prepare('SELECT x, y FROM a').all(), [{ x: 'kvar', y: null }]);

  const copied = openDatabase(copy, dataKey, vaultId);
  assert.equal(schemaVersion(copied), 1);
  assert.deepEqual(copied.prepare('SELECT * FROM a').all(), [{ x: 'kvar' }]);
  copied.close();
});

test('no step is taken when the copy fails', (t) => {
  const { connection } = databaseFor(t);
  migrate(connection, () => {}, [first]);
  const before = schemaOf(connection);
  const copyFirst = () => {
    throw new TypeError('no copy');
  };
  assert.throws(() => migrate(connection, copyFirst, [first, second]), TypeError);
  assert.equal(schemaOf(connection), before);
  assert.equal(schemaVersion(connection), 1);
});

test('a step that fails half way leaves the vault as it was', (t) => {
  const { connection } = databaseFor(t);
  migrate(connection, () => {}, [first]);
  const before = schemaOf(connection);
  assert.throws(() => migrate(connection, () => {}, [first, broken]), /already exists/);
  assert.equal(schemaOf(connection), before);
  assert.equal(schemaVersion(connection), 1);
  assert.deepEqual(connection.prepare('SELECT x FROM a').all(), [{ x: 'kvar' }]);
});

test('a newer vault is refused', (t) => {
  const { connection } = databaseFor(t);
  migrate(connection, () => {}, [first, second]);
  const copyFirst = () => assert.fail('nothing is copied');
  assert.throws(
    () => migrate(connection, copyFirst, [first]),
    coded('newerVault', { found: 2, known: 1 }),
  );
});

test('a copy never replaces an earlier one', (t) => {
  const { connection, folder } = databaseFor(t);
  migrate(connection, () => {}, [first]);
  const wanted = join(folder, 'a.copy');
  const paths = [1, 2, 3].map(() => verifiedCopy(connection, wanted, dataKey, vaultId));
  assert.deepEqual(paths, [wanted, `${wanted}-2`, `${wanted}-3`]);
  assert.ok(paths.every((path) => existsSync(path) && !existsSync(`${path}.partial`)));
});

function databaseFor(t: TestContext): { readonly folder: string; readonly connection: Connection } {
  const folder = folderFor(t);
  const connection = openDatabase(join(folder, 'a.vault'), dataKey, vaultId, 'new');
  t.after(() => connection.close());
  return { folder, connection };
}

function schemaOf(connection: Connection): string {
  const rows = connection
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name')
    .all();
  return rows.map((row) => `${rowSchema.parse(row).sql};\n`).join('\n');
}
