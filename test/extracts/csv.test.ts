import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readCsv } from '../../src/core/extracts/csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('reading a CSV file', () => {
  it('takes comma, semicolon and tab, with or without a byte order mark', () => {
    for (const [mark, delimiter] of [
      ['', ','],
      ['\uFEFF', ';'],
      ['', '\t'],
    ] as const) {
      const { columns, rows } = readCsv(bytes(`${mark}a${delimiter}b\r\n1${delimiter}två\r\n`));
      assert.deepEqual(columns, ['a', 'b']);
      assert.deepEqual(rows, [['1', 'två']]);
    }
  });

  it('reads Windows-1252 where the bytes are not UTF-8', () => {
    const latin = Uint8Array.from([0x6e, 0x61, 0x6d, 0x6e, 0x0a, 0xc5, 0x73, 0x61]);
    assert.deepEqual(readCsv(latin).rows, [['Åsa']]);
  });

  it('keeps quotes, line breaks and delimiters inside a cell', () => {
    const { rows } = readCsv(bytes('a;b\n"rad 1\nrad 2";"sa ""hej""; gick"\n'));
    assert.deepEqual(rows, [['rad 1\nrad 2', 'sa "hej"; gick']]);
  });

  it('names a column without a name by its place', () => {
    assert.deepEqual(readCsv(bytes('a;;c\n1;2;3\n')).columns, ['a', '2', 'c']);
  });

  it('names the line of a row that does not fit its header', () => {
    for (const text of ['a;b\n1;2\n3\n', 'a;b\n1;2\n3;4;5\n']) {
      assert.throws(
        () => readCsv(bytes(text)),
        (error: { code?: string; facts?: { line?: number } }) =>
          error.code === 'invalidInput' && error.facts?.line === 3,
      );
    }
  });

  it('skips a separator line and reads UTF-16, as spreadsheets write them', () => {
    assert.deepEqual(readCsv(bytes('sep=;\na;b\n1;2\n')).columns, ['a', 'b']);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a;b\nÅ;2\n', 'utf16le')]);
    assert.deepEqual(readCsv(utf16).rows, [['Å', '2']]);
  });

  it('refuses cells with characters that cannot be kept, naming the row', () => {
    const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1];
    assert.throws(() => readCsv(Uint8Array.from(picture)), { code: 'invalidInput' });
    for (const cell of ['a\u0000b', 'a\u001bb', `a${'\u0301'.repeat(50_000)}`]) {
      assert.throws(() => readCsv(bytes(`a;b\n1;2\n3;${cell}\n`)), {
        code: 'invalidInput',
        message: /line 3/,
      });
    }
  });

  it('gives up at its limits, before a file made to break it fills the memory', () => {
    const hostile = ['a\n'.repeat(8_000_000), ','.repeat(8_000_000), 'a'.repeat(16_000_000)];
    for (const text of hostile) {
      const started = performance.now();
      assert.throws(() => readCsv(bytes(text)), /larger|columns|cannot/);
      assert.ok(performance.now() - started < 10_000);
    }
  });

  it('refuses a file without a header', () => {
    assert.throws(() => readCsv(bytes('')), { code: 'invalidInput' });
  });

  it('gives back every cell that a correct writer wrote', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => text.isWellFormed());
    const table = fc.integer({ min: 2, max: 6 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (rows) => {
        const width = rows[0]?.length ?? 0;
        const header = Array.from({ length: width }, (_, n) => `k${n}`);
        const text = [header, ...rows].map((row) => row.map(quote).join(';')).join('\r\n');
        assert.deepEqual(readCsv(bytes(text)).rows, rows);
      }),
    );
  });
});
