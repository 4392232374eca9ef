import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { type Connection, openDatabase } from '../../../src/core/vault/database.ts';
import { migrate } from '../../../src/core/vault/migrate.ts';
import { migrations } from '../../../src/core/vault/migrations/index.ts';
import { folderFor } from '../support.ts';

const rowSchema = z.object({ id: z.string(), day: z.string().nullable() });

/** Cases of a vault of the third schema: id, state, the day of closing, and the duplicate's target. */
const cases = [
  ['answered', 'answered', null, null],
  ['handedOver', 'answered', null, null],
  ['closed', 'closed', '2025-06-30', null],
  ['closedWithoutLetter', 'closed', '2025-07-01', null],
  ['duplicate', 'closed', '2025-05-05', 'answered'],
  ['reopened', 'deciding', null, null],
  ['withdrawn', 'withdrawn', '2025-02-03', null],
] as const;

const letters = [
  ['answered', 'acknowledgement', '2025-01-02'],
  ['answered', 'accessReply', '2025-01-20'],
  ['answered', 'accessReply', '2025-01-28'],
  ['answered', 'extension', '2025-02-20'],
  ['handedOver', 'handover', '2025-03-03'],
  ['closed', 'excessiveRefusal', '2025-06-10'],
  ['duplicate', 'acknowledgement', '2025-05-01'],
  ['reopened', 'erasureReply', '2025-04-04'],
  ['withdrawn', 'acknowledgement', '2025-01-31'],
] as const;

test('cases answered under the third schema get the day of their last answer, and no other case gets one', (t) => {
  const file = join(folderFor(t), 'a.vault');
  const connection = openDatabase(file, Buffer.alloc(32, 6), 'ab'.repeat(16), 'new');
  t.after(() => connection.close());
  migrate(connection, () => {}, migrations.slice(0, 3));
  fill(connection);
  migrate(connection, () => {}, migrations.slice(0, 4));
  const rows = connection
    .prepare('SELECT id, answered_on AS day FROM request ORDER BY rowid')
    .all()
    .map((row) => Object.values(rowSchema.parse(row)));
  assert.deepEqual(rows, [
    ['answered', '2025-01-28'],
    ['handedOver', '2025-03-03'],
    ['closed', '2025-06-10'],
    ['closedWithoutLetter', '2025-07-01'],
    ['duplicate', null],
    ['reopened', null],
    ['withdrawn', null],
  ]);
});

function fill(connection: Connection): void {
  for (const [n, [id, state, closedOn, mergedInto]] of cases.entries()) {
    connection
      .prepare(
        `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
           emails, postal_addresses, language, subject, text, received, received_basis, opened_at,
           calendar, rule_version, due, alarm, paused, closed_on, merged_into)
         VALUES (?, 1, 2025, ?, ?, ?, 'email', '[]', '', '', '[]', '[]', 'sv', '', '', '2025-01-01',
           'officer', '', '', '', '', '', 0, ?, ?)`,
      )
      .run(id, n + 1, `2025-000${n + 1}`, state, closedOn, mergedInto);
  }
  connection
    .prepare("INSERT INTO attachment (id, size, sha256, added_at) VALUES ('a', 0, '', '')")
    .run();
  for (const [n, [request, template, on]] of letters.entries()) {
    connection
      .prepare(
        `INSERT INTO letter (id, request_id, version, template, state, is_owed, language, edits, created_at,
           number, letter_date, issued_at, attachment_id, sha256)
         VALUES (?, ?, 1, ?, 'issued', 1, 'sv', '{}', '', ?, ?, '', 'a', '')`,
      )
      .run(`letter ${n}`, request, template, `B${n}`, on);
  }
}
