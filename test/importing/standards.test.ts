import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { fileOf } from '../support/app.ts';
import { repository } from '../support/repository.ts';
import { csvFile, emptyApp, sampleApp } from './support.ts';

const fixtures = 'test/fixtures/importing';

function parsed(contentBase64: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(contentBase64, 'base64').toString());
}

function tiltValidator() {
  const ajv = new Ajv({ allErrors: true, strict: false });
  // The package's default export is the function itself under one of two names.
  const add = 'default' in addFormats ? addFormats.default : addFormats;
  (add as (to: Ajv) => unknown)(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(join(repository, fixtures, 'tilt.schema.json'), 'utf8')),
  );
}

test('the sample’s records are a TILT document that its schema takes, in both languages', async (t) => {
  const { call } = await sampleApp(t);
  const validate = tiltValidator();
  for (const language of ['sv', 'en'] as const) {
    const { contentBase64, items, open } = await call('importing.exportTilt', { language });
    const document = parsed(contentBase64);
    assert.equal(validate(document), true, JSON.stringify(validate.errors));
    assert.ok(items > 3);
    assert.equal((document['dataDisclosed'] as unknown[]).length, items);
    assert.ok(open.length >= 2);
  }
  assert.equal(
    validate({ ...parsed((await call('importing.exportTilt', {})).contentBase64), sources: 1 }),
    false,
  );
});

test('without the officer’s name and address there is no TILT document', async (t) => {
  const { call } = await emptyApp(t);
  await assert.rejects(call('importing.exportTilt', {}), { code: 'notPossible' });
});

test('the records are JSON-LD whose context is all in the file', async (t) => {
  const { call } = await sampleApp(t);
  const { contentBase64, items, fileName } = await call('importing.exportDpv', { language: 'en' });
  assert.match(fileName, /^dpv-2026-11-23\.jsonld$/);
  const document = parsed(contentBase64);
  const context = document['@context'] as Record<string, string>;
  assert.equal(context['dpv'], 'https://w3id.org/dpv#');
  const graph = document['@graph'] as Record<string, unknown>[];
  assert.equal(graph.filter((node) => node['@type'] === 'dpv:Process').length, items);
  const prefixes = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (!name.startsWith('@')) prefixes.add(name.split(':')[0] ?? '');
        walk(inner);
      }
    }
  };
  walk(graph);
  for (const prefix of prefixes) assert.ok(prefix in context, prefix);
});

test('a TILT document becomes records and suppliers, and what found no place is listed', async (t) => {
  const { call } = await emptyApp(t);
  const file = fileOf(`${fixtures}/tilt.json`);
  const read = await call('importing.readForeign', file);
  assert.equal(read.kind, 'tilt');
  assert.deepEqual(
    read.drafts.map(({ register, title, known }) => [register, title.sv, known]),
    [
      ['suppliers', 'Utskick AB', false],
      ['processing', 'Nyhetsbrev', false],
    ],
  );
  const paths = read.notes.map(({ path }) => path);
  for (const path of [
    'thirdCountryTransfers[0].country',
    'dataDisclosed[0].nonDisclosure.consequences',
    'dataDisclosed[0].legalBases[1].reference',
    'rightToComplain.description',
    'controller',
  ]) {
    assert.ok(paths.includes(path), path);
  }
  assert.deepEqual(
    await call('importing.importForeign', file).then(({ added, left }) => [added, left]),
    [2, 0],
  );
  const { items } = await call('processing.list', {});
  const { content } = await call('processing.get', { id: items[0]?.id ?? '' });
  assert.deepEqual(content.legalBases, ['a']);
  assert.deepEqual(
    content.data.map(({ category, own }) => category ?? own),
    ['email', 'Skostorlek'],
  );
  assert.match(content.statement.retention.sv, /P24M/);
  const again = await call('importing.importForeign', file);
  assert.deepEqual([again.added, again.left], [0, 2]);
});

test('a fideslang manifest in YAML or JSON becomes records of its declarations and of its other datasets', async (t) => {
  const { call } = await emptyApp(t);
  const file = fileOf(`${fixtures}/manifest.fides.yml`);
  const read = await call('importing.readForeign', file);
  assert.equal(read.kind, 'fideslang');
  assert.deepEqual(
    read.drafts.map(({ register, title }) => `${register}: ${title.en}`),
    ['suppliers: Fakturatjänst AB', 'processing: Invoice customers', 'processing: Photo archive'],
  );
  const paths = read.notes.map(({ path }) => path);
  assert.ok(paths.includes('system[0].uses_cookies'));
  assert.ok(paths.includes('system[0].privacy_declarations[0].data_subjects[1]'));
  assert.ok(paths.includes('organization.name'));
  await call('importing.importForeign', { ...file, only: [1] });
  const { items, total } = await call('processing.list', {});
  assert.equal(total, 1);
  const { content } = await call('processing.get', { id: items[0]?.id ?? '' });
  assert.deepEqual(
    content.data.map(({ category, own }) => category ?? own),
    ['name', 'paymentData', 'email', 'address', 'user.behavior.purchase_history'],
  );
  assert.deepEqual(content.legalBases, ['b']);
  assert.deepEqual(content.subjects, ['customer', 'other']);
  assert.deepEqual(content.systems, ['Billing system', 'Customer database']);
  assert.match(content.statement.purposes.en, /Send invoices/);
});

test('what is neither is refused, and so is YAML whose aliases multiply', async (t) => {
  const { call } = await emptyApp(t);
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let n = 1; n < 12; n++) {
    const before = String.fromCharCode(96 + n);
    const name = String.fromCharCode(97 + n);
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`);
  }
  for (const text of ['{"a": 1}', 'hej', '[1, 2', bomb.join('\n'), `${'['.repeat(200_000)}`]) {
    await assert.rejects(call('importing.readForeign', csvFile(text, 'x.yml')), {
      code: 'unreadableFile',
    });
  }
});
