import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonValue } from '../../../src/core/extracts/reading/jsonValue.ts';
import type { Value } from '../../../src/core/extracts/reading/value.ts';
import { onlyTable, read } from './support.ts';

describe('a JSON file', () => {
  it('is a table where it is a list of objects, with nested ones as dotted columns', async () => {
    const text =
      '[{"namn":"Åsa","adress":{"gata":"Kungsgatan 4","ort":null}},{"namn":"Bo","aktiv":true}]';
    const table = await onlyTable(text);
    assert.deepEqual(table.columns, ['namn', 'adress.gata', 'adress.ort', 'aktiv']);
    assert.deepEqual(table.rows, [
      ['Åsa', 'Kungsgatan 4', '', ''],
      ['Bo', '', '', 'true'],
    ]);
    assert.deepEqual(table.told, []);
  });

  it('is several tables where an object holds several lists, and fields beside them', async () => {
    const { tables } = await read(
      '{"export":{"när":"2026-11-23"},"kunder":[{"id":1,"köp":[{"vara":"bok"},{"vara":"penna"}],"taggar":["a","b"]}],"loggar":[{"ip":"10.0.0.1"}]}',
    );
    assert.deepEqual(
      tables.map(({ title, columns, rows }) => [title, columns, rows]),
      [
        ['', ['Fält', 'Värde'], [['export.när', '2026-11-23']]],
        ['kunder', ['id', 'taggar'], [['1', 'a\nb']]],
        [
          'kunder.köp',
          ['# kunder', 'vara'],
          [
            ['1', 'bok'],
            ['1', 'penna'],
          ],
        ],
        ['loggar', ['ip'], [['10.0.0.1']]],
      ],
    );
  });

  it('is fields and values for anything else', async () => {
    assert.deepEqual((await onlyTable('{"a":{"b":{"c":1.50}},"d":[]}')).rows, [
      ['a.b.c', '1.50'],
      ['d', ''],
    ]);
    assert.deepEqual((await onlyTable('[[1,2],[3,4]]')).rows, [
      ['1', '2'],
      ['3', '4'],
    ]);
    assert.deepEqual((await onlyTable('["a","b"]', 'a.json')).rows, [['a'], ['b']]);
  });

  it('loses no digit of a long number and no second value of a name', async () => {
    const table = await onlyTable(
      '[{"id":12345678901234567890,"x":1e400,"a":"1","a":"2","__proto__":"p"}]',
    );
    assert.deepEqual(table.columns, ['id', 'x', 'a', '__proto__']);
    assert.deepEqual(table.rows, [['12345678901234567890', '1e400', '1\n2', 'p']]);
  });

  it('is read line by line where each line is an object; a broken one stands as text', async () => {
    const table = await onlyTable('{"a":1}\n{"a":2}\n{"a":\n{"a":3}\n', 'a.json');
    assert.deepEqual(table.rows, [
      ['1', ''],
      ['2', ''],
      ['', '{"a":'],
      ['3', ''],
    ]);
    assert.deepEqual(table.told, [
      'defect 3: the line cannot be read as an item; it stands as text',
    ]);
  });

  it('is kept and told with its line where it is broken', async () => {
    const broken = await read('[{"a":1},\n{"a":2,}\n]', 'a.json');
    assert.deepEqual([broken.kind, broken.tables], ['other', []]);
    assert.match(broken.told[0] ?? '', /^defect 2: the file’s structure is broken/);
  });

  it('keeps what lies too deep as it is written', async () => {
    const deep = `${'{"a":'.repeat(150)}"x]}\\""${'}'.repeat(150)}`;
    const { rows, told } = await onlyTable(deep);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.[1], `${'{"a":'.repeat(50)}"x]}\\""${'}'.repeat(50)}`);
    assert.match(told[0] ?? '', /^note 1: nested deeper/);
    const hopeless = await read('['.repeat(1_000_000), 'a.json');
    assert.equal(hopeless.kind, 'other');
  });

  it('is refused by name of the limit beyond 300 columns or 100,000 rows', async () => {
    const wide = JSON.stringify([
      Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`c${n}`, 'x'])),
    ]);
    await assert.rejects(read(wide), { limit: '300 columns' });
    await assert.rejects(read(`[${'{"a":1},'.repeat(100_000)}{"a":1}]`), { limit: '100000 rows' });
  });

  it('is read as JSON.parse reads it, but for rounding and lost names', () => {
    const plain = (value: Value): unknown => {
      if (typeof value === 'string') return value;
      if ('list' in value) return value.list.map(plain);
      return Object.fromEntries(value.entries.map(([name, one]) => [name, plain(one)]));
    };
    const asText = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(asText);
      if (typeof value !== 'object' || value === null) return value === null ? '' : String(value);
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
    };
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.integer({ min: 0, max: 3 }),
        (value, indent) => {
          // −0 is written as 0; a number as JSON writes it.
          const text = JSON.stringify(value, undefined, indent);
          assert.deepEqual(plain(jsonValue(text, () => assert.fail())), asText(JSON.parse(text)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
