import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { MethodInput } from '../../src/core/contract.ts';
import { csvFile, emptyApp, importAs, proposed } from './support.ts';
import { textRow, workbook } from './workbook.ts';

const secret = 'Kanariefågel';
const swedish = 'Leverantör;Tjänst\r\nÅkeri i Örebro;Frakt – snabbt\r\n';
const windows1252 = Buffer.from(swedish.replace('–', '\x96'), 'latin1');
const utf16 = (swap: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + swedish, 'utf16le');
  return swap ? bytes.swap16() : bytes;
};

const encodings = [
  ['utf-8', Buffer.from(swedish)],
  ['utf-8', Buffer.from(`\ufeff${swedish}`)],
  ['windows-1252', windows1252],
  ['utf-16le', utf16(false, true)],
  ['utf-16be', utf16(true, true)],
  ['utf-16le', utf16(false, false)],
] as const;

test('every encoding that Excel has ever written is recognised and said', async (t) => {
  const { call } = await emptyApp(t);
  for (const [encoding, bytes] of encodings) {
    const read = await call('importing.read', { register: 'suppliers', ...csvFile(bytes) });
    assert.equal(read.encoding, encoding);
    assert.deepEqual(read.columns, ['Leverantör', 'Tjänst']);
    assert.deepEqual(read.sample, [['Åkeri i Örebro', 'Frakt – snabbt']]);
  }
});

test('delimiters are found, sep= is obeyed, quotes may hold them, and a broken quote has its line', async (t) => {
  const { call } = await emptyApp(t);
  const read = (text: string) =>
    call('importing.read', { register: 'suppliers', ...csvFile(text) });
  for (const [delimiter, text] of [
    [',', 'name,"service;a;b"\nA,B'],
    ['\t', 'name\tservice\nA\tB'],
    ['|', 'sep=|\nname|service\nA|B'],
  ] as const) {
    assert.equal((await read(text)).delimiter, delimiter);
    assert.equal((await read(text)).columns.length, 2);
  }
  await assert.rejects(read('name;service\nA;"öppen\nB;C'), { code: 'unreadableFile' });
  await assert.rejects(read(''), { code: 'unreadableFile' });
});

test('bad cells are told by line, column and reason, never by what they say', async (t) => {
  const app = await emptyApp(t);
  const rows = [
    'Leverantör;E-post;Roll;Granskas senast;Tjänst',
    `A;${secret};;;`,
    `B;;${secret};;`,
    `C;;;${secret};`,
    `D;;;;${'x'.repeat(1_000_000)}`,
    'E;;;;ett\0noll',
    'A;;;;igen',
    'F;;;;;för många',
    ';;;;utan namn',
    'G;;;2026-02-30;',
  ];
  const input = await proposed(app, 'suppliers', csvFile(rows.join('\n')));
  const preview = await app.call('importing.preview', input);
  assert.deepEqual(
    preview.defects.map(({ line, column }) => `${line} ${column}`),
    [
      '2 E-post',
      '3 Roll',
      '4 Granskas senast',
      '5 Tjänst',
      '6 Tjänst',
      '8 ',
      '9 Leverantör',
      '10 Granskas senast',
    ],
  );
  assert.ok(!JSON.stringify(preview).includes(secret));
  const twice = csvFile('Leverantör;Tjänst\nA;ett\na ;två\nB;tre');
  const { defects } = await app.call('importing.preview', await proposed(app, 'suppliers', twice));
  assert.deepEqual(
    defects.map(({ line, reason }) => [line, reason.en]),
    [[3, 'the same item already stands on line 2 of the file']],
  );
  const refused = await app.app.call('importing.import', { ...input, rows: 'all' });
  assert.ok(!refused.ok && refused.error.code === 'invalidInput');
  assert.ok(!JSON.stringify(refused).includes(secret));
});

test('in a workbook formulas are not calculated, merged cells are reported, dates are dates and texts are texts', async (t) => {
  const app = await emptyApp(t);
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const file = workbook(
    textRow(1, 'Leverantör', 'Tjänst', 'Granskas senast', 'Land') +
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>CMD()</f><v>sparat</v></c><c r="C3" s="1"><v>46054</v></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>=1+1</t></is></c><c r="D4" t="e"><v>#REF!</v></c></row>',
    {
      styles,
      strings:
        '<sst><si><r><t>Del</t></r><r><t xml:space="preserve"> &lt;två&gt;</t></r></si></sst>',
      merged: ['A3:B4'],
    },
  );
  const read = await app.call('importing.read', { register: 'suppliers', ...file });
  assert.deepEqual(read.sheets, ['Blad & ett']);
  assert.deepEqual(read.sample[0], ['Del <två>', 'sparat', '2026-02-01T00:00:00', '']);
  assert.deepEqual(
    read.remarks.map(({ line, column }) => [line, column]),
    [
      [3, 'Leverantör'],
      [3, 'Tjänst'],
    ],
  );
  const outcome = await importAs(app, 'suppliers', file, 'valid');
  assert.equal(outcome.added, 1);
  assert.deepEqual(
    outcome.defects.map(({ line, column }) => [line, column]),
    [[4, 'Land']],
  );
  const { items } = await app.call('suppliers.list', {});
  const { content } = await app.call('suppliers.get', { id: items[0]?.id ?? '' });
  assert.equal(content.nextReview, '2026-02-01');
});

test('files made to harm are refused as errors of their own kind', async (t) => {
  const { app } = await emptyApp(t);
  const zeros = Buffer.alloc(260 * 1024 * 1024);
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<w/>'), 'xl/worksheets/a.xml': zeros });
  const wide = Array.from({ length: 100_000 }, (_, n) => `k${n}`).join(';');
  const long = `name\n${'a\n'.repeat(100_001)}`;
  const cases: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['bomb.xlsx', bomb, 'tooLarge'],
    ['wide.csv', wide, 'tooLarge'],
    ['long.csv', long, 'tooLarge'],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'unreadableFile'],
    ['half.xlsx', bomb.subarray(0, 900), 'unreadableFile'],
    ['a.json', '[1,2]', 'unreadableFile'],
    ['deep.json', '['.repeat(500_000), 'unreadableFile'],
    ['a.pdf', '%PDF-1.7', 'unreadableFile'],
    ['odd.csv', Buffer.from([0xff, 0xfe, 0x61, 0xd8]), 'unreadableFile'],
  ];
  for (const [fileName, content, code] of cases) {
    const input: MethodInput<'importing.read'> = {
      register: 'suppliers',
      ...csvFile(content, fileName),
    };
    const answer = await app.call('importing.read', input);
    assert.ok(!answer.ok, fileName);
    assert.equal(answer.error.code, code, fileName);
  }
});
