import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { type Connection, openDatabase } from '../../../src/core/vault/database.ts';
import { migrate } from '../../../src/core/vault/migrate.ts';
import { foundation } from '../../../src/core/vault/migrations/0001-foundation.ts';
import { rightsDesk } from '../../../src/core/vault/migrations/0002-rights-desk.ts';
import { registers } from '../../../src/core/vault/migrations/0003-registers.ts';
import { folderFor } from '../support.ts';

const rowSchema = z.object({ id: z.string(), day: z.string().nullable() });

test('cases and files that had ended get the day of it from the journal, or that of their coming', (t) => {
  const file = join(folderFor(t), 'a.vault');
  const connection = openDatabase(file, Buffer.alloc(32, 6), 'ab'.repeat(16), 'new');
  t.after(() => connection.close());
  migrate(connection, () => {}, [foundation, rightsDesk]);
  fill(connection);
  migrate(connection, () => {}, [foundation, rightsDesk, registers]);
  const rows = (sql: string) =>
    connection
      .prepare(sql)
      .all()
      .map((row) => Object.values(rowSchema.parse(row)));
  assert.deepEqual(rows('SELECT id, closed_on AS day FROM request ORDER BY id'), [
    ['answered', null],
    ['closed', '2025-06-30'],
    ['silent', '2024-01-02'],
    ['withdrawn', '2025-02-03'],
  ]);
  assert.deepEqual(rows('SELECT id, settled_on AS day FROM intake_item ORDER BY id'), [
    ['dismissed', '2025-05-06'],
    ['waiting', null],
  ]);
});

function fill(connection: Connection): void {
  let serial = 0;
  for (const [id, state] of [
    ['answered', 'answered'],
    ['closed', 'closed'],
    ['silent', 'closed'],
    ['withdrawn', 'withdrawn'],
  ]) {
    serial += 1;
    connection
      .prepare(
        `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
           emails, postal_addresses, language, subject, text, received, received_basis, opened_at,
           calendar, rule_version, due, alarm, paused)
         VALUES (?, 1, 2024, ?, ?, ?, 'email', '[]', '', '', '[]', '[]', 'sv', '', '', '2024-01-01',
           'officer', '2024-01-02T08:00:00.000Z', '', '', '', '', 0)`,
      )
      .run(id, serial, `2024-000${serial}`, state);
  }
  for (const [id, state] of [
    ['dismissed', 'dismissed'],
    ['waiting', 'waiting'],
  ]) {
    connection
      .prepare(
        `INSERT INTO intake_item (id, version, added_at, file_name, reading, state, reason)
         VALUES (?, 1, '2024-01-02T08:00:00.000Z', 'a.eml', '{}', ?, '')`,
      )
      .run(id, state);
  }
  enter(connection, 'request', 'closed', [
    ['request.moved', '2025-03-01T08:00:00.000Z'],
    ['request.moved', '2025-06-30T08:00:00.000Z'],
    ['request.noteAdded', '2025-07-01T08:00:00.000Z'],
  ]);
  enter(connection, 'request', 'answered', [['request.moved', '2025-03-02T08:00:00.000Z']]);
  enter(connection, 'request', 'withdrawn', [['request.moved', '2025-02-03T08:00:00.000Z']]);
  enter(connection, 'intakeItem', 'dismissed', [['intake.dismissed', '2025-05-06T08:00:00.000Z']]);
}

function enter(
  connection: Connection,
  type: string,
  id: string,
  entries: readonly (readonly [action: string, at: string])[],
): void {
  connection
    .prepare('INSERT INTO journal_subject (object_type, object_id, pseudonym) VALUES (?, ?, ?)')
    .run(type, id, `${type} ${id}`);
  for (const [action, at] of entries) {
    connection
      .prepare(
        `INSERT INTO journal (at, actor, action, pseudonym, fields, commitments, previous, hash)
         VALUES (?, 'dpo', ?, ?, '[]', '{}', '', '')`,
      )
      .run(at, action, `${type} ${id}`);
  }
}
