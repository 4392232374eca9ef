import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookInside } from '../erasure/raw.ts';
import { csvFile, emptyApp, importAs, proposed } from './support.ts';
import { textRow, workbook } from './workbook.ts';

test('line numbers that no workbook has are counted on, in rows and in merged cells', async (t) => {
  const app = await emptyApp(t);
  const cell = '<is><t>Bolag</t></is>';
  for (const odd of ['1.5', '-3', '1e308', 'Infinity', '99999999999999999999', '1', '__proto__']) {
    const row = `<row r="${odd}"><c r="A" t="inlineStr">${cell}</c><c r="B"><f>1</f><v>2</v></c></row>`;
    const file = workbook(textRow(1, 'Leverantör', 'Tjänst') + row, { merged: [`A${odd}:B3`] });
    const input = await proposed(app, 'suppliers', file);
    const { added, remarks } = await app.call('importing.preview', input);
    assert.equal(added, 1, odd);
    assert.ok(
      remarks.some(({ line, column }) => line === 2 && column === 'Tjänst'),
      odd,
    );
  }
  assert.deepEqual(app.faults, []);
});

test('what every object inherits is a text like any other, in entities, cells, columns and mappings', async (t) => {
  const app = await emptyApp(t);
  const strings = '<sst><si><t>&constructor; &toString; &amp;</t></si></sst>';
  const file = workbook(
    `${textRow(1, 'Leverantör', 'Tjänst')}<row r="2"><c r="A2" t="s"><v>0</v></c></row>`,
    { strings },
  );
  const read = await app.call('importing.read', { register: 'suppliers', ...file });
  assert.deepEqual(read.sample, [['&constructor; &toString; &', '']]);

  const names = ['__proto__', 'constructor', 'toString', 'valueOf', '_x0041_'];
  const table = csvFile(`__proto__;Leverantör\n${names.map((name) => `x;${name}`).join('\n')}`);
  const mapping = [
    { column: '__proto__', field: '__proto__.polluted' },
    { column: 'Leverantör', field: 'name' },
  ];
  const input = { register: 'suppliers', ...table, mapping } as const;
  assert.equal((await app.call('importing.import', input)).added, names.length);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
  for (const format of ['xlsx', 'csv', 'json'] as const) {
    const exported = await app.call('importing.export', { register: 'suppliers', format });
    const same = await importAs(app, 'suppliers', {
      fileName: exported.fileName,
      contentBase64: exported.contentBase64,
    });
    assert.deepEqual([same.same, same.changed], [names.length, 0], format);
  }
});

test('a table of more cells than the core takes over at once is refused; empty ones at a row’s end are none', async (t) => {
  const app = await emptyApp(t);
  const many = `${Array.from({ length: 250 }, (_, n) => `k${n}`).join(';')}\n`;
  const full = `${'a;'.repeat(249)}a\n`.repeat(12_100);
  const objects = Array.from({ length: 30_001 }, (_, n) => ({ [`k${n % 110}`]: 1 }));
  for (const file of [csvFile(many + full), csvFile(JSON.stringify(objects), 'a.json')]) {
    await assert.rejects(app.call('importing.read', { register: 'suppliers', ...file }), {
      code: 'tooLarge',
      facts: { limit: '3000000 cells' },
    });
  }
  const empty = csvFile(`Leverantör;Tjänst\n${`A${';'.repeat(500)}\n`.repeat(7000)}`);
  const read = await app.call('importing.read', { register: 'suppliers', ...empty });
  assert.equal(read.rowCount, 7000);
  const beyond = csvFile(`Leverantör;Tjänst\nA;B;;;x${';y'.repeat(100_000)}`);
  const { defects } = await app.call('importing.preview', {
    ...(await proposed(app, 'suppliers', beyond)),
  });
  assert.match(defects[0]?.reason.en ?? '', /more cells/);
});

test('a foreign file of more entries than the core reads at once is refused, and one below is read in slices', async (t) => {
  const { call } = await emptyApp(t);
  const tilt = (count: number) => {
    const dataDisclosed = Array.from({ length: count }, (_, n) => ({ category: `k${n}` }));
    return csvFile(JSON.stringify({ dataDisclosed }), 'tilt.json');
  };
  await assert.rejects(call('importing.readForeign', tilt(20_001)), { code: 'tooLarge' });
  const { drafts } = await call('importing.readForeign', tilt(500));
  assert.equal(drafts.length, 500);
});

test('a list of more values than any register holds is refused before the core takes it over', async (t) => {
  const { call } = await emptyApp(t);
  for (const inner of ['{}', '[]', '{"name":[1,2,3]}']) {
    const json = `[{"Leverantör":"A","subProcessors":[${Array(20_000).fill(inner).join(',')}]}]`;
    const input = { register: 'suppliers', ...csvFile(json, 'a.json') } as const;
    await assert.rejects(call('importing.read', input), { code: 'tooLarge' });
  }
});

test('what a file without a header calls its columns is kept nowhere', async (t) => {
  const app = await emptyApp(t);
  const name = 'Qvxkanarie';
  const file = csvFile(`${name};Leverantör\n${name};Bolag`);
  const mapping = [
    { column: 'Leverantör', field: 'name' },
    { column: name, field: name },
  ];
  await app.call('importing.import', { register: 'suppliers', ...file, mapping });
  const { mapping: again } = await app.call('importing.read', { register: 'suppliers', ...file });
  assert.deepEqual(
    again.map(({ field, why }) => [field, why]),
    [
      ['', 'remembered'],
      ['name', 'remembered'],
    ],
  );
  const pages = await lookInside(app, (raw) => raw.pages.toString('latin1').toLowerCase());
  assert.ok(!pages.includes(name.toLowerCase()));
});
