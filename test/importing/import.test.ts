import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts, csvFile, emptyApp, importAs, proposed } from './support.ts';

const suppliers = csvFile(
  [
    'Leverantör;Orgnr;Land;E-post;Roll;System;Granskas senast',
    'Molnet AB;556677-8899;Sverige;info@molnet.example;PERSONUPPGIFTSBITRÄDE;"Drift\\;Lagring";2027-01-31',
    'Bokföring i Ö AB;;Sverige;;processor;"Fortnox\nVisma";31/1 2027',
  ].join('\r\n'),
);

test('a table of suppliers is recognised, previewed, imported, and the second time nothing changes', async (t) => {
  const app = await emptyApp(t);
  const read = await app.call('importing.read', { register: 'suppliers', ...suppliers });
  assert.equal(read.encoding, 'utf-8');
  assert.equal(read.delimiter, ';');
  assert.deepEqual(
    read.mapping.map(({ field }) => field),
    ['name', 'orgNumber', 'country', 'email', 'role', 'systems', 'nextReview'],
  );
  assert.deepEqual(read.keyFields, ['name']);
  const input = await proposed(app, 'suppliers', suppliers);
  assert.deepEqual(counts(await app.call('importing.preview', input)), {
    added: 2,
    changed: 0,
    same: 0,
    defective: 0,
  });
  const first = await app.call('importing.import', input);
  assert.deepEqual(first.defects, []);
  assert.equal(first.added, 2);
  const { items } = await app.call('suppliers.list', {});
  const molnet = items.find(({ title }) => title.sv === 'Molnet AB');
  assert.ok(molnet);
  const { content } = await app.call('suppliers.get', { id: molnet.id });
  assert.deepEqual(content.systems, ['Drift;Lagring']);
  assert.equal(content.role, 'processor');
  const again = await importAs(app, 'suppliers', suppliers);
  assert.deepEqual(counts(again), { added: 0, changed: 0, same: 2, defective: 0 });
  assert.deepEqual(app.faults, []);
});
