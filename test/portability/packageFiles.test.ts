import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unmarkedText } from '../../src/core/kit/spreadsheetText.ts';
import { uniqueKeys } from '../../src/core/portability/rules/keys.ts';
import { document, filesOf, ownNames, packageFacts, released, textOf } from './samples.ts';

/** A CSV file of the package read back: columns and rows as they were. */
function readBack(text: string): readonly (readonly string[])[] {
  const rows: string[][] = parse(text, { bom: true, relax_column_count: true });
  return rows.map((row) => row.map(unmarkedText));
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc.constantFrom(
    '',
    '=1+1',
    "'=1",
    "''@x",
    '-5',
    '+46',
    'a"b',
    'rad\r\nrad',
    '\ttab',
    '＝A1',
    ' x ',
  ),
);

const table = fc.array(cell, { minLength: 1, maxLength: 4 }).chain((columns) =>
  fc.tuple(
    fc.constant(columns),
    fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
      maxLength: 5,
    }),
  ),
);

describe('the files of a package', () => {
  it('read back losslessly, whatever stands in the cells: CSV by taking one apostrophe away, JSON as it is', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([columns, rows]) => {
        const files = await filesOf(packageFacts({ tables: [released(columns, rows)] }));
        const keys = uniqueKeys(columns, 'sv');
        assert.deepEqual(readBack(textOf(files, 'tabell-1.csv')), [keys, ...rows]);
        const objects: Record<string, string>[] = JSON.parse(textOf(files, 'tabell-1.json'));
        assert.deepEqual(
          objects.map((object) => keys.map((key) => object[key])),
          rows,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('hold no cell that a spreadsheet would calculate', async () => {
    const cells = ['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    const files = await filesOf(
      packageFacts({
        tables: [
          released(
            ['=x'],
            cells.map((one) => [one]),
          ),
        ],
      }),
    );
    const raw: string[][] = parse(textOf(files, 'tabell-1.csv'), { bom: true });
    for (const [text] of raw) assert.match(text ?? '', /^'/);
  });

  it('name each column once, with a word for what has no name', () => {
    assert.deepEqual(uniqueKeys(['Namn', 'Namn', '', 'Namn (2)', ' '], 'sv'), [
      'Namn',
      'Namn (2)',
      'kolumn 3',
      'Namn (2) (2)',
      'kolumn 5',
    ]);
    const keys = uniqueKeys(['__proto__', 'constructor', '__proto__'], 'en');
    assert.equal(new Set(keys).size, 3);
  });

  it('are described by a schema that each JSON file fits, and that another does not', async () => {
    const tables = [
      released(['Vara', 'Vara', '__proto__'], [['a', 'b', 'c']]),
      released(['E-post'], [], 'Tom'),
    ];
    const files = await filesOf(packageFacts({ tables }));
    const schema = JSON.parse(textOf(files, 'schema.json'));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: true });
    ajv.addSchema(schema, 'package');
    for (const name of ['tabell-1', 'tabell-2']) {
      const check = ajv.compile({ $ref: `package#/$defs/${name}` });
      const value = JSON.parse(textOf(files, `${name}.json`));
      assert.ok(check(value), JSON.stringify(check.errors));
      assert.ok(!check([{ Vara: 1 }]), name);
    }
  });

  it('have checksums that sha256sum accepts, of every other file', async () => {
    const facts = packageFacts({ files: [document(3), document(1, 'Anna Svenssons avtal.PDF')] });
    const files = await filesOf(facts);
    const folder = mkdtempSync(join(tmpdir(), 'frist-package-'));
    try {
      for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
      const check = ['-c', '--strict', 'sha256sums.txt'];
      const { status, stdout } = spawnSync('sha256sum', check, { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      assert.equal(stdout.trim().split('\n').length, files.size - 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const sum = createHash('sha256')
      .update(files.get('tabell-1.csv') ?? '')
      .digest('hex');
    assert.match(textOf(files, 'sha256sums.txt'), new RegExp(`^${sum}  tabell-1\\.csv$`, 'm'));
  });

  it('have plain names that say nothing of the person, and a document comes as it was or page by page', async () => {
    const facts = packageFacts({ files: [document(3), document(1, 'Anna Svenssons avtal.PDF')] });
    const files = await filesOf(facts);
    assert.deepEqual(
      [...files.keys()],
      [
        'tabell-1.json',
        'tabell-1.csv',
        'dokument-1-sida-1.png',
        'dokument-1-sida-2.jpg',
        'dokument-1-sida-3.png',
        'dokument-2.pdf',
        'schema.json',
        'LAS-MIG-FORST.txt',
        'sha256sums.txt',
      ],
    );
    assert.equal(textOf(files, 'dokument-2.pdf'), 'original Anna Svenssons avtal.PDF');
  });

  for (const language of ['sv', 'en'] as const) {
    it(`are explained in plain words in ${language}: what each is, how they are opened, whom to ask`, async () => {
      const facts = packageFacts({ language, files: [document(12)] });
      const files = await filesOf(facts);
      const text = textOf(files, ownNames(language).readMe);
      assert.equal(text.charCodeAt(0), 0xfeff);
      const flat = text.replaceAll(/\s+/g, ' ');
      for (const name of files.keys()) {
        if (name === ownNames(language).readMe || /-(?:sida|page)-(?:[2-9]|1[01])\./.test(name))
          continue;
        assert.ok(flat.includes(name), name);
      }
      for (const fact of [
        'Beställningar',
        'Avtal',
        '2026-0001',
        'dataskydd@wesafe.se',
        '7-Zip',
        'Keka',
      ]) {
        assert.ok(flat.includes(fact), fact);
      }
      assert.doesNotMatch(text, /\{\w+\}|undefined/);
      assert.ok(text.split('\r\n').every((line) => line.length <= 80));
      assert.doesNotMatch(text, /[^\r]\n/);
    });
  }
});
