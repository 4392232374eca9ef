import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { typedCalls } from '../../../src/cli/typedCalls.ts';
import { createApp } from '../../../src/core/app.ts';
import { appendEntry } from '../../../src/core/journal/append.ts';
import { instantOf, timeZoneSchema } from '../../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../../src/core/kit/ids.ts';
import { type Connection, openDatabase } from '../../../src/core/vault/database.ts';
import { migrate } from '../../../src/core/vault/migrate.ts';
import { foundation } from '../../../src/core/vault/migrations/0001-foundation.ts';
import { rightsDesk } from '../../../src/core/vault/migrations/0002-rights-desk.ts';
import { sqlOver } from '../../../src/core/vault/sql.ts';
import { createVault } from '../../../src/core/vault/vault.ts';
import { cheap, folderFor, passphrase } from '../support.ts';

const ids = [1, 2, 3].map((n) =>
  registerItemIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`),
);
const [first, second, third] = ids;
const entered = instantOf(Date.UTC(2026, 7, 3, 9, 0));
const changed = instantOf(Date.UTC(2026, 8, 4, 10, 30));

test('the processing records move into the registers with content, order, dates and reviews', async (t) => {
  const { call } = await migrated(t);
  const { items } = await call('processing.list', { sort: 'entered' });
  assert.deepEqual(
    items.map(({ id, version, state, title, changedAt }) => [
      id,
      version,
      state,
      title.sv,
      changedAt,
    ]),
    [
      [second, 3, 'draft', 'Årsmöten', changed],
      [first, 3, 'draft', 'Kundrelationen', entered],
      [third, 3, 'draft', 'Kundrelationen', entered],
    ],
  );
  const item = await call('processing.get', { id: idOf(second) });
  assert.equal(item.addedAt, entered);
  assert.deepEqual(
    item.content.data.map(({ category }) => category),
    ['name', 'email'],
  );
  assert.deepEqual(item.content.legalBases, ['b', 'f']);
  assert.deepEqual(item.content.subjects, ['customer']);
  assert.deepEqual(item.content.systems, ['Medlemsregistret']);
  assert.deepEqual(item.content.recipients, [
    { name: 'Tryckeriet AB', role: 'Kallelser', email: '', addressLines: ['Gatan 1'] },
  ]);
  assert.equal(item.content.directMarketing, true);
  assert.equal(item.content.statement.purposes.sv, 'Att kalla till möten.');
  const { versions } = await call('processing.history', { id: idOf(second) });
  assert.deepEqual(
    versions.map(({ version, at, content }) => [version, at, content.systems]),
    [[3, changed, ['Medlemsregistret']]],
  );
  const { reviews } = await call('processing.balancing', {});
  assert.deepEqual(
    reviews.map(({ recordId, reference, reasons }) => [recordId, reference, reasons]),
    [[second, '2026-0007', 'Skäl']],
  );
});

test('what the register works out of them is there when the vault is open: gaps, words, order by name', async (t) => {
  const { call } = await migrated(t);
  const { items } = await call('processing.list', {});
  assert.deepEqual(
    items.map(({ title }) => title.sv),
    ['Kundrelationen', 'Kundrelationen', 'Årsmöten'],
  );
  for (const { id, gaps, summary } of items) {
    assert.equal(gaps, (await call('processing.get', { id })).gaps.length);
    assert.ok(gaps > 0);
    assert.match(summary.en, /Contract \(Article 6\(1\)\(b\)\)/);
  }
  assert.deepEqual(
    (await call('registers.search', { search: 'årsm' })).items.map(({ id }) => id),
    [second],
  );
  assert.equal((await call('processing.list', { search: 'Tryckeriet' })).total, 3);
});

test('two records of one name both come over; the later one is saved under another name', async (t) => {
  const { call } = await migrated(t);
  const id = idOf(third);
  const { version, content } = await call('processing.get', { id });
  await assert.rejects(call('processing.save', { id, version, content }), { code: 'notPossible' });
  const title = { sv: 'Kundtjänst', en: 'Customer service' };
  const renamed = { ...content, statement: { ...content.statement, title } };
  assert.equal((await call('processing.save', { id, version, content: renamed })).version, 4);
});

test('the journal goes on under the same pseudonyms, stays sound, and says what was done once', async (t) => {
  const { call, close } = await migrated(t);
  const actions = async () => (await call('journal.list', {})).entries.map(({ action }) => action);
  const before = (await call('journal.list', {})).entries.find(
    ({ action }) => action === 'processing.saved',
  );
  const { version, content } = await call('processing.get', { id: idOf(second) });
  await call('processing.save', {
    id: idOf(second),
    version,
    content: { ...content, owner: 'Vd' },
  });
  const [newest] = (await call('journal.list', {})).entries;
  assert.equal(newest?.action, 'processing.saved');
  assert.equal(newest?.pseudonym, before?.pseudonym);
  assert.deepEqual(newest?.fields, ['owner']);
  assert.equal((await call('journal.verify', {})).sound, true);
  assert.equal((await actions()).filter((action) => action === 'registers.refreshed').length, 1);
  await call('vault.lock', {});
  await call('vault.unlock', { passphrase });
  assert.equal((await actions()).filter((action) => action === 'registers.refreshed').length, 1);
  await close();
});

test('a record that cannot be read keeps nobody out: it lacks something, and is tried once', async (t) => {
  const { call } = await migrated(t, (old) => {
    old.exec(`UPDATE processing_record SET content = json_set(content, '$.unheardOf', 1)
      WHERE id = '${first}'`);
  });
  const counts = (await call('registers.counts', {})).counts;
  const processing = counts.find(({ register }) => register === 'processing');
  assert.deepEqual([processing?.items, processing?.withGaps], [3, 3]);
  await call('vault.lock', {});
  await call('vault.unlock', { passphrase });
  const { entries } = await call('journal.list', {});
  const refreshed = entries.filter(({ action }) => action === 'registers.refreshed');
  assert.equal(refreshed.length, 1);
});

test('a vault without records needs no reading in', async (t) => {
  const { call } = await migrated(t, (old) => {
    old.exec('DELETE FROM balancing_review; DELETE FROM processing_record');
  });
  const { entries } = await call('journal.list', {});
  assert.ok(entries.every(({ action }) => action !== 'registers.refreshed'));
  assert.ok(entries.some(({ action }) => action === 'vault.migrated'));
});

/** A vault of the second schema with three records, brought up to date by unlocking it in the app. */
async function migrated(t: TestContext, change: (old: Connection) => void = () => undefined) {
  const file = join(folderFor(t), 'a.vault');
  const drawn: Uint8Array[] = [];
  const { vault } = await createVault(file, passphrase, {
    ...cheap,
    randomBytes: (count) => {
      const bytes = cheap.randomBytes(count);
      drawn.push(Uint8Array.from(bytes));
      return bytes;
    },
  });
  const journalKey = Uint8Array.from(vault.journalKey);
  vault.close();
  const [dataKey, vaultId] = drawn;
  assert.ok(dataKey && vaultId);
  rmSync(file);
  const old = openDatabase(file, dataKey, Buffer.from(vaultId).toString('hex'), 'new');
  migrate(old, () => undefined, [foundation, rightsDesk]);
  fill(old, journalKey);
  change(old);
  old.close();
  const app = createApp({
    vaultFile: file,
    clock: () => instantOf(Date.UTC(2026, 10, 23, 8, 0)),
    newId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    timeZone: timeZoneSchema.parse('Europe/Stockholm'),
    kdf: { memoryKiB: 64, iterations: 1, parallelism: 1 },
    reportFault: (incident, frames) => assert.fail(`${incident}\n${frames}`),
  });
  t.after(() => app.close());
  const call = typedCalls(app);
  // The old file was written without the app, so no anchor followed it.
  await call('vault.unlock', { passphrase, acceptMissingTail: true });
  const copies = readdirSync(dirname(file)).filter((name) => name.includes('before-schema-'));
  assert.equal(copies.length, 1);
  return { call, close: () => app.close() };
}

function fill(old: Connection, journalKey: Uint8Array): void {
  const db = sqlOver(old);
  const insert =
    'INSERT INTO processing_record (id, version, position, content) VALUES (?, 3, ?, ?)';
  db.run(insert, idOf(first), 2, JSON.stringify(written('Kundrelationen')));
  db.run(insert, idOf(third), 3, JSON.stringify(written('Kundrelationen')));
  db.run(
    insert,
    idOf(second),
    1,
    JSON.stringify({ ...written('Årsmöten'), directMarketing: true }),
  );
  db.run(
    `INSERT INTO balancing_review (id, record_id, request_id, reference, opened_on, reasons)
     VALUES ('00000000-0000-4000-8000-0000000000b1', ?, NULL, '2026-0007', '2026-09-01', 'Skäl')`,
    idOf(second),
  );
  const parts = { journalKey, randomBytes: (count: number) => randomBytes(count) };
  appendEntry(db, parts, {
    at: entered,
    actor: 'dpo',
    action: 'vault.created',
    object: { type: 'vault', id: 'vault' },
  });
  for (const at of [entered, changed]) {
    appendEntry(db, parts, {
      at,
      actor: 'dpo',
      action: 'processing.saved',
      object: { type: 'registerItem', id: idOf(second) },
      fields: { systems: 'Medlemsregistret' },
    });
  }
  db.run(
    "UPDATE journal_subject SET object_type = 'processingRecord' WHERE object_type = 'registerItem'",
  );
}

/** A record's content as the second schema kept it. */
function written(name: string) {
  const text = (sv: string) => ({ sv, en: `${sv} (en)` });
  return {
    statement: {
      title: { sv: name, en: `${name} (en)` },
      purposes: text('Att kalla till möten.'),
      legalBasis: text('Avtal.'),
      categories: text('Namn och e-post.'),
      recipients: text('Tryckeriet AB.'),
      retention: text('Tre år.'),
      source: text('Du själv.'),
      automatedDecisions: text('Inga.'),
      transfers: text('Inga.'),
    },
    legalBases: ['b', 'f'],
    subjects: ['customer'],
    dataCategories: ['name', 'email'],
    systems: ['Medlemsregistret'],
    recipients: [
      { name: 'Tryckeriet AB', role: 'Kallelser', email: '', addressLines: ['Gatan 1'] },
    ],
    directMarketing: false,
    automatedDecisions: false,
  };
}

function idOf(id: (typeof ids)[number] | undefined) {
  assert.ok(id);
  return id;
}
