import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { plainDate, timeZoneSchema } from '../../../src/core/kit/dates.ts';
import {
  type ProcessingStatement,
  processingStatementSchema,
} from '../../../src/core/processing/model.ts';
import { sampleContents } from '../../../src/core/processing/sample.ts';
import { blankSettings } from '../../../src/core/settings/rules.ts';
import { readSettings } from '../../../src/core/settings/store.ts';
import { type Connection, openDatabase } from '../../../src/core/vault/database.ts';
import { migrate } from '../../../src/core/vault/migrate.ts';
import { foundation } from '../../../src/core/vault/migrations/0001-foundation.ts';
import { rightsDesk } from '../../../src/core/vault/migrations/0002-rights-desk.ts';
import { type Readable, sqlOver } from '../../../src/core/vault/sql.ts';
import { createVault } from '../../../src/core/vault/vault.ts';
import { cheap, folderFor, passphrase, reopen } from '../support.ts';

const { organisation } = blankSettings(timeZoneSchema.parse('Europe/Stockholm'));
const named = { ...organisation, name: 'Övningsbolaget AB' };
const statements: readonly ProcessingStatement[] = sampleContents(plainDate('2026-11-23'))
  .slice(0, 3)
  .map(({ statement }) => statement);

test('what the settings said of processing becomes records, in order and word for word', (t) => {
  const connection = oldVault(t, { organisation: named, processing: statements });
  const db = sqlOver(connection);
  assert.equal(readSettings(db)?.content.organisation.name, 'Övningsbolaget AB');
  migrate(connection, () => {}, [foundation, rightsDesk]);

  const records = recordsOf(connection);
  assert.deepEqual(
    records.map(({ content }) => content.statement),
    statements,
  );
  for (const { version, content } of records) {
    assert.equal(version, 1);
    assert.deepEqual([content.legalBases, content.systems, content.recipients], [[], [], []]);
    assert.equal(content.directMarketing, false);
    assert.equal(content.automatedDecisions, false);
  }
  assert.equal(new Set(records.map(({ id }) => id)).size, 3);
  assert.deepEqual(readSettings(db), { version: 7, content: { organisation: named } });
  assert.doesNotMatch(rawSettings(connection), /processing/);
});

test('a vault without settings, or without processing in them, is brought up to date too', (t) => {
  for (const content of [
    undefined,
    { organisation: named },
    { organisation: named, processing: [] },
  ]) {
    const connection = oldVault(t, content);
    migrate(connection, () => {}, [foundation, rightsDesk]);
    assert.deepEqual(recordsOf(connection), []);
    assert.deepEqual(
      readSettings(sqlOver(connection))?.content.organisation,
      content?.organisation,
    );
  }
});

test('a vault file of the first schema opens with its passphrase, and is copied before', async (t) => {
  const file = join(folderFor(t), 'a.vault');
  const drawn: Uint8Array[] = [];
  const randomBytes = (count: number) => {
    const bytes = cheap.randomBytes(count);
    drawn.push(Uint8Array.from(bytes));
    return bytes;
  };
  (await createVault(file, passphrase, { ...cheap, randomBytes })).vault.close();
  const [dataKey, vaultId] = drawn;
  assert.ok(dataKey && vaultId);
  rmSync(file);
  const old = openDatabase(file, dataKey, Buffer.from(vaultId).toString('hex'), 'new');
  migrate(old, () => {}, [foundation]);
  writeOldSettings(old, { organisation: named, processing: statements });
  fill(old);
  old.close();

  const vault = await reopen(file);
  t.after(() => vault.close());
  assert.equal(vault.migratedFrom, 1);
  assert.deepEqual(
    titlesOf(vault.read),
    statements.map(({ title }) => title),
  );
  assert.equal(readSettings(vault.read)?.content.organisation.name, 'Övningsbolaget AB');
  const copies = readdirSync(dirname(file)).filter((name) => name.includes('before-schema-'));
  assert.equal(copies.length, 1);
  vault.check();
});

test('cases, findings and letters are kept, and found by address and by message', (t) => {
  const connection = oldVault(t, undefined);
  fill(connection);
  const before = connection.prepare('SELECT id, name, emails, message_id FROM request').all();
  migrate(connection, () => {}, [foundation, rightsDesk]);

  assert.deepEqual(
    connection.prepare('SELECT id, name, emails, message_id FROM request').all(),
    before,
  );
  assert.deepEqual(
    connection.prepare('SELECT kind, subjects, sender_standing FROM request').all(),
    [{ kind: 'rights', subjects: '[]', sender_standing: 'unknown' }],
  );
  assert.deepEqual(connection.prepare('SELECT email_key FROM request_email').pluck().all(), [
    'anna@example.com',
    'anna@example.se',
  ]);
  assert.deepEqual(connection.prepare('SELECT * FROM request_message').all(), [
    { message_id: '<1@example.com>', request_id: 'r' },
  ]);
  assert.deepEqual(
    connection.prepare('SELECT outcome, found_by, found_at FROM extract_finding').all(),
    [{ outcome: 'found', found_by: '', found_at: null }],
  );
  assert.deepEqual(connection.prepare('SELECT portable FROM extract_data_set').pluck().all(), [0]);
  assert.throws(
    () => connection.exec("UPDATE letter SET notice_id = NULL WHERE id = 'l'"),
    /immutable/,
  );
  assert.deepEqual(connection.prepare('PRAGMA foreign_key_check').all(), []);
});

test('every table is strict', (t) => {
  const connection = oldVault(t, undefined);
  migrate(connection, () => {}, [foundation, rightsDesk]);
  const loose = connection.prepare(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
     AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'request_search_%'`,
  );
  assert.deepEqual(loose.all(), []);
});

test('an erased case leaves its balancing review and its intake item, without the case', (t) => {
  const connection = oldVault(t, { organisation: named, processing: statements });
  fill(connection);
  migrate(connection, () => {}, [foundation, rightsDesk]);
  connection.exec(`INSERT INTO balancing_review (id, record_id, request_id, reference, opened_on, reasons)
    SELECT 'b', id, 'r', '2026-0001', '2026-11-20', '' FROM processing_record LIMIT 1`);
  connection.exec(`INSERT INTO intake_item (id, version, added_at, file_name, reading, state, request_id, reason)
    VALUES ('i', 1, '', '', '{}', 'opened', 'r', '')`);
  connection.exec("DELETE FROM request WHERE id = 'r'");
  assert.deepEqual(connection.prepare('SELECT request_id, reference FROM balancing_review').all(), [
    { request_id: null, reference: '2026-0001' },
  ]);
  assert.deepEqual(connection.prepare('SELECT request_id FROM intake_item').pluck().all(), [null]);
  assert.deepEqual(connection.prepare('SELECT * FROM request_email').all(), []);
  assert.throws(() => connection.exec('DELETE FROM processing_record'), /FOREIGN KEY/);
});

const recordSchema = z.object({
  id: z.string(),
  version: z.int(),
  content: z.string().transform((text) => writtenSchema.parse(JSON.parse(text))),
});
/** What a record said under the second schema. */
const writtenSchema = z.strictObject({
  statement: processingStatementSchema,
  legalBases: z.array(z.string()),
  subjects: z.array(z.string()),
  dataCategories: z.array(z.string()),
  systems: z.array(z.string()),
  recipients: z.array(z.unknown()),
  directMarketing: z.boolean(),
  automatedDecisions: z.boolean(),
});

function recordsOf(connection: Connection) {
  const sql = 'SELECT id, version, content FROM processing_record ORDER BY position, id';
  return z.array(recordSchema).parse(connection.prepare(sql).all());
}

const titleSchema = z.object({ title: z.string().transform((text): unknown => JSON.parse(text)) });

/** The titles of the records where the next schema has put them. */
function titlesOf(db: Readable) {
  const sql = "SELECT title FROM register_item WHERE register = 'processing' ORDER BY rowid";
  return db.all(titleSchema, sql).map(({ title }) => title);
}

/** A vault as the first schema left it, with the settings as they were written then. */
function oldVault(
  t: TestContext,
  settings: { readonly organisation: object; readonly processing?: readonly object[] } | undefined,
): Connection {
  const file = join(folderFor(t), 'a.vault');
  const connection = openDatabase(file, Buffer.alloc(32, 1), '00'.repeat(16), 'new');
  t.after(() => connection.close());
  migrate(connection, () => {}, [foundation]);
  if (settings) writeOldSettings(connection, settings);
  return connection;
}

function writeOldSettings(connection: Connection, settings: object): void {
  const insert = connection.prepare('INSERT INTO settings (id, version, content) VALUES (1, 7, ?)');
  insert.run(JSON.stringify(settings));
}

function rawSettings(connection: Connection): string {
  return String(connection.prepare('SELECT content FROM settings').pluck().get());
}

function fill(connection: Connection): void {
  connection.exec(`INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
      emails, postal_addresses, language, subject, text, received, received_basis, message_id, opened_at,
      calendar, rule_version, due, alarm, paused)
    VALUES ('r', 1, 2026, 1, '2026-0001', 'received', 'email', '["access"]', 'Anna Öberg', 'anna oberg',
      '["Anna@example.com", "anna@example.com", "anna@example.se"]', '[]', 'sv', '', '', '2026-11-20', 'officer',
      '<1@example.com>', '', 'eu', '1', '2026-12-21', '2026-12-21', 0)`);
  connection.exec("INSERT INTO extract_finding VALUES ('r', 'name', 'found', '')");
  connection.exec(`INSERT INTO extract_data_set (id, request_id, position, title, source, columns, row_count)
    VALUES ('d', 'r', 1, '', '', '[]', 0)`);
  connection.exec("INSERT INTO attachment VALUES ('a', 0, '', '')");
  connection.exec(`INSERT INTO letter (id, request_id, version, template, state, is_owed, language, edits, created_at,
      number, attachment_id, sha256)
    VALUES ('l', 'r', 1, 'acknowledgement', 'issued', 0, 'sv', '{}', '', '1', 'a', 's')`);
}
