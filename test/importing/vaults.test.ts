import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { MethodOutput } from '../../src/core/contract.ts';
import type { RegisterName } from '../../src/core/registers/model/names.ts';
import type { TestApp } from '../support/app.ts';
import { counts, csvFile, emptyApp, importAs, proposed } from './support.ts';

/** One item or two in each of some registers that name each other, with texts that break tables. */
async function fill({ call }: TestApp): Promise<void> {
  const supplier = await call('suppliers.save', {
    content: {
      name: '=Molnet; "AB" | \\',
      role: 'processor',
      systems: ['Drift;1', 'C:\\data\\'],
      subProcessors: [
        { name: 'Under | ett', country: 'USA', flowDown: true, announcedOn: '2026-01-02' },
        { name: 'Under två', under: 'Under | ett' },
      ],
    },
  });
  const measure = await call('measures.save', {
    content: { title: '+Kryptering', kind: 'technical', description: 'Rad ett\n\n- rad två\t!' },
  });
  const rule = await call('retention.save', {
    content: { title: 'Bokföring', trigger: 'financialYearEnd', months: 84, action: 'delete' },
  });
  await call('processing.save', {
    content: {
      statement: {
        title: { sv: 'Fakturering', en: 'Billing' },
        purposes: { sv: '-Ändamål', en: '@p' },
      },
      legalBases: ['b', 'c'],
      data: [{ category: 'name', sources: ['person', 'contact'], necessity: 'a;b|c\nd' }],
      suppliers: [supplier.id],
      measures: [measure.id],
      retentionRules: [rule.id],
      recipients: [{ name: 'Banken', addressLines: ['Gatan 1', 'Staden'], supplier: supplier.id }],
    },
  });
  await call('breaches.save', {
    content: {
      title: 'Fel mottagare',
      awareAt: '2026-10-25T00:30:00.000Z',
      phases: [{ at: '2026-11-01T10:00:00.000Z', what: 'Anmäld' }],
      suppliers: [supplier.id],
    },
  });
}

const order = ['suppliers', 'measures', 'retention', 'processing', 'breaches'] as const;

/** What a register says, with the names of items instead of their ids. */
async function said({ call }: TestApp, register: (typeof order)[number]): Promise<unknown> {
  const { items } = await call(`${register}.list`, {});
  const texts = await Promise.all(
    items.map(async ({ id }) => {
      const { content, links } = await call(`${register}.get`, { id });
      let text = JSON.stringify(content);
      for (const link of links) {
        text = text.replaceAll(link.id, JSON.stringify(link.title.sv).slice(1, -1));
      }
      return JSON.parse(text);
    }),
  );
  return texts;
}

for (const format of ['csv', 'xlsx', 'json'] as const) {
  test(`a vault's registers come into an empty vault by ${format} as they were, and once`, async (t) => {
    const [from, to] = [await emptyApp(t), await emptyApp(t)];
    await fill(from);
    for (const register of order) {
      const file = await from.call('importing.export', { register, format, language: 'en' });
      const { items, ...table } = file;
      assert.equal(items, 1);
      const outcome = await importAs(to, register, table);
      assert.deepEqual(counts(outcome), { added: 1, changed: 0, same: 0, defective: 0 }, register);
      assert.deepEqual(await said(to, register), await said(from, register), register);
      const again = await importAs(to, register, table);
      assert.deepEqual(counts(again), { added: 0, changed: 0, same: 1, defective: 0 }, register);
    }
    assert.deepEqual([from.faults, to.faults], [[], []]);
  });
}

test('an exported workbook opens in another reader with texts only, and CSV holds no formula', async (t) => {
  const app = await emptyApp(t);
  await fill(app);
  const xlsx = await app.call('importing.export', { register: 'suppliers', format: 'xlsx' });
  const sheet = await readSheet(Buffer.from(xlsx.contentBase64, 'base64'), 'Register');
  assert.equal(sheet[0]?.[0], 'Namn');
  assert.equal(sheet[1]?.[0], '=Molnet; "AB" | \\');
  const guide = await readSheet(Buffer.from(xlsx.contentBase64, 'base64'), 'Kolumner');
  assert.ok(guide.some((row) => row[0] === 'Roll'));
  for (const register of order) {
    const { contentBase64, fileName } = await app.call('importing.export', {
      register,
      format: 'csv',
    });
    assert.match(fileName, /^[a-z-]+-2026-11-23\.csv$/);
    const text = Buffer.from(contentBase64, 'base64').toString();
    assert.ok(text.startsWith('\ufeff'));
    const cells: string[][] = parse(text, { bom: true, delimiter: ';' });
    assert.equal(cells.length, 2);
    for (const cell of cells.flat()) assert.doesNotMatch(cell, /^[=+\-@]/);
  }
});

test('an export can be narrowed as the list can, and the journal notes register, format and count', async (t) => {
  const app = await emptyApp(t);
  await importAs(app, 'suppliers', csvFile('name;state\nÅkeriet;active\nBanken;ended'));
  const { items, contentBase64 } = await app.call('importing.export', {
    register: 'suppliers',
    format: 'json',
    filter: { states: ['ended'] },
  });
  assert.equal(items, 1);
  const exported = JSON.parse(Buffer.from(contentBase64, 'base64').toString());
  assert.deepEqual(
    [exported.register, exported.items[0].content.name, exported.items[0].version],
    ['suppliers', 'Banken', 1],
  );
  const { entries } = await app.call('journal.list', {});
  assert.equal(entries[0]?.action, 'registers.exported');
  assert.deepEqual([...(entries[0]?.fields ?? [])].sort(), ['format', 'items', 'register']);
});

test('an export of one register is not taken for another', async (t) => {
  const app = await emptyApp(t);
  await fill(app);
  const { items: _, ...file } = await app.call('importing.export', {
    register: 'measures',
    format: 'json',
  });
  await assert.rejects(app.call('importing.read', { register: 'suppliers', ...file }), {
    code: 'notPossible',
  });
});

test('a file that an item holds stays with the item, and another vault is told that it did not travel', async (t) => {
  const [from, to] = [await emptyApp(t), await emptyApp(t)];
  const file = await from.call('registers.keepFile', {
    fileName: 'avtal.pdf',
    contentBase64: Buffer.from('pdf').toString('base64'),
  });
  const supplier = await from.call('suppliers.save', { content: { name: 'A' } });
  const register: RegisterName = 'agreements';
  await from.call('agreements.save', {
    content: {
      supplier: supplier.id,
      kind: 'processing',
      file: { attachmentId: file.attachmentId, fileName: file.fileName },
    },
  });
  await to.call('suppliers.save', { content: { name: 'A' } });
  for (const format of ['csv', 'json'] as const) {
    const { items: _, ...table } = await from.call('importing.export', { register, format });
    assert.deepEqual(counts(await importAs(from, register, table)), {
      added: 0,
      changed: 0,
      same: 1,
      defective: 0,
    });
    const input = await proposed(to, register, table);
    const preview: MethodOutput<'importing.preview'> = await to.call('importing.preview', input);
    assert.equal(preview.added, 1);
    assert.equal(preview.remarks.length, 1);
  }
});
