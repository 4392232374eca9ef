import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { onlyTable, read } from './support.ts';

const swedish = 'Namn;Ort\r\nÅsa Öberg;Malmö\r\n';

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

describe('a CSV file', () => {
  it('is read with semicolons, commas and tabs, by its bytes and whatever its name', async () => {
    for (const separator of [';', ',', '\t']) {
      const text = [
        ['Namn', 'Ort'],
        ['Åsa', 'Malmö'],
        ['Bo', 'Lund'],
      ]
        .map((row) => row.join(separator))
        .join('\n');
      for (const name of ['a.csv', 'a.txt', 'a']) {
        const table = await onlyTable(text, name);
        assert.deepEqual([table.kind, table.columns], ['csv', ['Namn', 'Ort']]);
        assert.deepEqual(table.rows, [
          ['Åsa', 'Malmö'],
          ['Bo', 'Lund'],
        ]);
      }
    }
  });

  it('is read in UTF-8 with a mark, in UTF-16 of either order and in Windows-1252, which is told', async () => {
    const wide = Buffer.from(`\uFEFF${swedish}`, 'utf16le');
    for (const bytes of [Buffer.from(`\uFEFF${swedish}`), wide, Buffer.from(wide).swap16()]) {
      const table = await onlyTable(bytes, 'a.csv');
      assert.deepEqual(
        [table.columns, table.rows, table.told],
        [['Namn', 'Ort'], [['Åsa Öberg', 'Malmö']], []],
      );
    }
    const table = await onlyTable(latin(swedish), 'a.csv');
    assert.deepEqual(table.rows, [['Åsa Öberg', 'Malmö']]);
    assert.deepEqual(table.told, ['note : the file is read as Windows-1252']);
  });

  it('keeps every cell of rows that are too long or too short, and says where they stand', async () => {
    const table = await onlyTable('a;b\n1;2\n3\n"x\ny";5;6;7\n;;\n8;9\n', 'a.csv');
    assert.deepEqual(table.columns, ['a', 'b', 'Kolumn 3', 'Kolumn 4']);
    assert.deepEqual(table.rows, [
      ['1', '2', '', ''],
      ['3', '', '', ''],
      ['x\ny', '5', '6', '7'],
      ['8', '9', '', ''],
    ]);
    assert.deepEqual(
      table.told.map((one) => one.slice(0, 22)),
      ['note 3: the row has fe', 'note 4: the row has mo', 'note 6: an empty row i'],
    );
  });

  it('is read to its end where a quote stays open, with the line', async () => {
    const table = await onlyTable('a;b\n1;"två\n3;4\n', 'a.csv');
    assert.deepEqual(table.rows, [
      ['1', '"två'],
      ['3', '4'],
    ]);
    assert.match(table.told[0] ?? '', /^defect \d+: a quote is open/);
  });

  it('has numbered columns where its first line is somebody’s data', async () => {
    const table = await onlyTable('Åsa;asa@example.se\nBo;bo@example.se\n', 'a.csv');
    assert.deepEqual(table.columns, ['Kolumn 1', 'Kolumn 2']);
    assert.equal(table.rows.length, 2);
    assert.equal(table.choices[1]?.content, 'email');
  });

  it('tells columns of one name apart and names those without', async () => {
    assert.deepEqual((await onlyTable('a,a,,a (2)\n1,2,3,4\n5,6,7,8\n', 'a.csv')).columns, [
      'a',
      'a (2)',
      'Kolumn 3',
      'a (2) (2)',
    ]);
  });

  it('shows what it cannot keep of a cell and says so', async () => {
    const table = await onlyTable('a;b\n1;x\u0000y\n2;z\u0007\n', 'a.csv');
    assert.deepEqual(table.rows, [
      ['1', 'x�y'],
      ['2', 'z�'],
    ]);
    assert.match(table.told[0] ?? '', /^defect 2: 2 cells had characters/);
    const long = await onlyTable(`a;b\n1;${'x'.repeat(200_001)}\n`, 'a.csv');
    assert.equal(long.rows[0]?.[1]?.length, 200_000);
    assert.match(long.told[0] ?? '', /^defect 2: a cell is longer/);
  });

  it('gives back any cells that a sound writer wrote', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/\p{Cc}|@|\d/u.test(text) && text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const text = stringify([['a', 'b', 'c'], ...rows], { delimiter: ';' });
          assert.deepEqual((await onlyTable(text, 'a.csv')).rows, rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused by name of the limit beyond 300 columns or 100,000 rows, and read up to there', async () => {
    const wide = (n: number) =>
      [1, 2].map(() => Array.from({ length: n }, (_, at) => `x${at}`).join(';')).join('\n');
    assert.equal((await onlyTable(wide(300), 'a.csv')).columns.length, 300);
    await assert.rejects(read(wide(301), 'a.csv'), { limit: '300 columns' });
    await assert.rejects(read(`a;b\n${'1;2\n'.repeat(100_001)}`, 'a.csv'), {
      limit: '100000 rows',
    });
  });
});
