import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts, csvFile, emptyApp, importAs, proposed } from './support.ts';

/** Suppliers of which every twentieth has an address that is none. */
function manySuppliers(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, n) => `Leverantör ${n};${n % 20 === 19 ? 'ingen adress' : `info@l${n}.se`};Drift`,
  );
  return ['Namn;E-post;Tjänst', ...lines].join('\n');
}

test('of 10,000 rows with five percent bad the valid ones go in, all of them or none, with one journal entry', async (t) => {
  const app = await emptyApp(t);
  const input = await proposed(app, 'suppliers', csvFile(manySuppliers(10_000)));
  const before = await app.call('journal.list', {});
  await assert.rejects(
    app.call('importing.import', { ...input, rows: 'all' }),
    (error: unknown) => {
      const { code, facts } = error as { code: string; facts: Record<string, unknown> };
      return code === 'invalidInput' && facts['defective'] === 500;
    },
  );
  assert.equal((await app.call('suppliers.list', {})).total, 0);
  assert.equal((await app.call('journal.list', {})).total, before.total);

  const outcome = await app.call('importing.import', { ...input, rows: 'valid' });
  assert.deepEqual(counts(outcome), { added: 9500, changed: 0, same: 0, defective: 500 });
  assert.equal(outcome.defects.length, 200);
  assert.equal((await app.call('suppliers.list', {})).total, 9500);
  const after = await app.call('journal.list', {});
  assert.equal(after.total, before.total + 1);
  assert.equal(after.entries[0]?.action, 'registers.imported');
  assert.ok(after.entries[0]?.fields.includes('sha256'));
  const events = app.events.filter(
    (event) => event.kind === 'changed' && event.area === 'registers',
  );
  assert.equal(events.length, 1);
  assert.ok(app.events.some((event) => event.kind === 'progress'));
  assert.deepEqual(await app.call('journal.verify', {}).then(({ faults }) => faults), []);
});

test('a cancelled import changes nothing', async (t) => {
  const app = await emptyApp(t);
  const input = await proposed(app, 'suppliers', csvFile(manySuppliers(4000)));
  const stop = new AbortController();
  app.app.onEvent((event) => {
    if (event.kind === 'progress' && event.done > 600) stop.abort();
  });
  const answer = await app.app.call(
    'importing.import',
    { ...input, rows: 'valid' },
    { signal: stop.signal },
  );
  assert.ok(!answer.ok);
  assert.equal(answer.error.code, 'cancelled');
  assert.equal((await app.call('suppliers.list', {})).total, 0);
});

test('a second import changes what differs as a new version, and leaves what the file has no column for', async (t) => {
  const app = await emptyApp(t);
  await importAs(app, 'suppliers', csvFile('name;service;owner\nA;Drift;Kim\nB;Frakt;Kim'));
  const outcome = await importAs(
    app,
    'suppliers',
    csvFile('service;name\nDrift och lagring;a\nFrakt;B\nNytt;C'),
  );
  assert.deepEqual(counts(outcome), { added: 1, changed: 1, same: 1, defective: 0 });
  const { items } = await app.call('suppliers.list', {});
  const [first] = items;
  const { content, version } = await app.call('suppliers.get', { id: first?.id ?? '' });
  assert.deepEqual([version, content.owner, content.service], [2, 'Kim', 'Drift och lagring']);
  const { versions } = await app.call('suppliers.history', { id: first?.id ?? '' });
  assert.equal(versions.length, 2);
});

test('references are found by title, unknown ones are defects, and a row may name one further down', async (t) => {
  const app = await emptyApp(t);
  await importAs(app, 'suppliers', csvFile('name\nMolnet AB\nVägen AB'));
  const agreements = csvFile(
    'Leverantör;kind;title;signedOn\nmolnet ab;processing;PUB;2026-01-01\nOkänd AB;processing;PUB;2026-01-01',
  );
  const outcome = await importAs(app, 'agreements', agreements, 'valid');
  assert.equal(outcome.added, 1);
  assert.deepEqual(
    outcome.defects.map(({ line, column }) => [line, column]),
    [[3, 'Leverantör']],
  );
  const notices = csvFile(
    'point;shownFrom;supersedes\nKassan;2026-03-01;"Webben, från 2026-01-01"\nWebben;2026-01-01;',
  );
  const shown = await app.call('importing.preview', await proposed(app, 'notices', notices));
  assert.deepEqual(shown.defects, []);
  assert.equal(shown.added, 2);
});

test('what the officer decided about columns is remembered for the next file with the same', async (t) => {
  const app = await emptyApp(t);
  const file = csvFile('Vem;Vad\nA;Drift');
  const mapping = [
    { column: 'Vem', field: 'name' },
    { column: 'Vad', field: 'service' },
  ];
  await app.call('importing.import', { register: 'suppliers', ...file, mapping });
  const read = await app.call('importing.read', {
    register: 'suppliers',
    ...csvFile('Vad;Vem\nFrakt;B'),
  });
  assert.deepEqual(read.mapping, [
    { column: 'Vad', field: 'service', why: 'remembered' },
    { column: 'Vem', field: 'name', why: 'remembered' },
  ]);
});

test('a row that takes another item’s name is a defect, and nothing of it is written', async (t) => {
  const app = await emptyApp(t);
  await importAs(app, 'suppliers', csvFile('name\nA\nB'));
  const { items } = await app.call('suppliers.list', {});
  const id = items.find(({ title }) => title.sv === 'A')?.id ?? '';
  const input = await proposed(app, 'suppliers', csvFile(`id;name\n${id};b`));
  const { defects } = await app.call('importing.preview', input);
  assert.deepEqual(
    defects.map(({ line, column }) => [line, column]),
    [[2, 'name']],
  );
});

test('a row that the register itself refuses is a defect of its own; the others go in, or none', async (t) => {
  const app = await emptyApp(t);
  const ground = 'ground;provision\n';
  const file = csvFile(
    `on;recipient;what;${ground}2026-11-01;Polisen;Namn;law;RB 27:2\n2027-05-01;Polisen;Namn;law;RB 27:2\n2026-11-02;Okänd;Namn;none;`,
  );
  const input = await proposed(app, 'disclosures', file);
  await assert.rejects(app.call('importing.import', { ...input, rows: 'all' }), {
    code: 'invalidInput',
  });
  assert.equal((await app.call('disclosures.list', {})).total, 0);
  const outcome = await app.call('importing.import', { ...input, rows: 'valid' });
  assert.equal((await app.call('disclosures.list', {})).total, 1);
  assert.deepEqual(counts(outcome), { added: 1, changed: 0, same: 0, defective: 2 });
  assert.deepEqual(
    outcome.defects.map(({ line, column, reason }) => [line, column, reason.sv]).slice(0, 1),
    [[3, 'on', 'ligger i framtiden']],
  );
  const again = await importAs(app, 'disclosures', file, 'valid');
  assert.deepEqual(counts(again), { added: 0, changed: 0, same: 1, defective: 2 });
  assert.deepEqual(app.faults, []);
  assert.deepEqual(await app.call('journal.verify', {}).then(({ faults }) => faults), []);
});
