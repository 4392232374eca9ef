import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Connection, openDatabase } from '../../../src/core/vault/database.ts';
import { migrate } from '../../../src/core/vault/migrate.ts';
import { foundation } from '../../../src/core/vault/migrations/0001-foundation.ts';
import { folderFor } from '../support.ts';

test('every table is strict', (t) => {
  const loose = migrated(t)
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_search_%'`,
    )
    .all();
  assert.deepEqual(loose, []);
});

test('the journal takes no change and no deletion', (t) => {
  const connection = migrated(t);
  connection.exec("INSERT INTO journal VALUES (1, '', '', '', NULL, '[]', '{}', '', '')");
  assert.throws(() => connection.exec("UPDATE journal SET actor = 'x'"), /append-only/);
  assert.throws(() => connection.exec('DELETE FROM journal'), /append-only/);
});

test('an issued letter cannot be changed, a draft can', (t) => {
  const connection = migrated(t);
  connection.pragma('foreign_keys = OFF');
  const letter = (state: string) => `INSERT INTO letter
    (id, request_id, version, template, state, is_owed, language, edits, created_at, number, attachment_id, sha256)
    VALUES ('${state}', 'r', 1, 't', '${state}', 0, 'sv', '{}', '', '${state}', 'a', 's')`;
  connection.exec(letter('draft'));
  connection.exec("UPDATE letter SET version = 2 WHERE id = 'draft'");
  connection.exec(letter('issued'));
  assert.throws(
    () => connection.exec("UPDATE letter SET version = 2 WHERE id = 'issued'"),
    /immutable/,
  );
});

test('a request is open in every state but the three that end it', (t) => {
  const connection = migrated(t);
  const insert = connection.prepare(
    `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
       emails, postal_addresses, language, subject, text, received, received_basis, opened_at,
       calendar, rule_version, due, alarm, paused)
     VALUES (:state, 1, 2026, :serial, :state, :state, '', '[]', '', '', '[]', '[]', '', '', '', '', '', '', '', '', '', '', 0)`,
  );
  const states = ['received', 'searching', 'answered', 'closed', 'withdrawn'];
  for (const [serial, state] of states.entries()) insert.run({ state, serial });
  const open = connection
    .prepare('SELECT id FROM request WHERE is_open = 1 ORDER BY serial')
    .pluck();
  assert.deepEqual(open.all(), ['received', 'searching']);
});

function migrated(t: TestContext): Connection {
  const file = join(folderFor(t), 'a.vault');
  const connection = openDatabase(file, Buffer.alloc(32, 1), '00'.repeat(16), 'new');
  t.after(() => connection.close());
  migrate(connection, () => {}, [foundation]);
  return connection;
}
