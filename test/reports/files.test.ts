import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { Report, ReportCell, ReportPart, ReportTable } from '../../src/core/reports/model.ts';
import { fileNames, sheetNames } from '../../src/core/reports/rules/fileNames.ts';
import { reportCsv } from '../../src/core/reports/writing/csv.ts';
import { reportXlsx } from '../../src/core/reports/writing/xlsx.ts';

const nasty = [
  '=cmd|"/c calc"!A1',
  '=1+1',
  '+46 8 123',
  '-1',
  '@SUM(A1)',
  "'=1",
  '007',
  '0070',
  '1e5',
  '2026-11-23',
  'TRUE',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '_x0041_',
  'a;b',
  'a"b',
  'rad ett\nrad två',
  'åäö Ø ß',
  '李小龍',
  'שלום',
  '👩‍👩‍👧‍👦',
  '<5',
  '&lt;b&gt;',
];
// What the vault can hold: no controls but breaks, well-formed, and no space at the ends.
const storable = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((text) => text.replaceAll(/\p{Cc}/gu, '').trim());
const texts = fc.oneof(fc.constantFrom(...nasty), storable);

const kinds = ['text', 'date', 'number', 'cases', 'days', 'percent'] as const;
const cellOf = {
  text: texts,
  date: fc.option(fc.constantFrom('2026-11-23', '1999-12-31', '2199-01-01')),
  number: fc.option(fc.integer({ min: -1000, max: 1_000_000 })),
  cases: fc.option(fc.nat({ max: 100_000 })),
  days: fc.option(fc.nat({ max: 4000 }).map((n) => n / 2)),
  percent: fc.option(fc.nat({ max: 1000 }).map((n) => n / 10)),
} satisfies Record<(typeof kinds)[number], fc.Arbitrary<ReportCell>>;

const rows = fc.array(fc.tuple(...kinds.map((kind): fc.Arbitrary<ReportCell> => cellOf[kind])), {
  minLength: 1,
  maxLength: 8,
});

function table(id: string, title: string, all: readonly (readonly ReportCell[])[]): ReportTable {
  const columns = kinds.map((kind) => ({ name: `=${kind}`, kind }));
  return { kind: 'table', id, title, columns, rows: all };
}

function report(language: 'sv' | 'en', ...parts: readonly ReportPart[]): Report {
  return {
    asked: { report: 'management', language, filters: {}, suppressSmall: false },
    title: 'Ledningsrapport',
    scope: 'Kvartal 3 2026.',
    madeOn: plainDate('2026-11-23'),
    sections: [{ id: 'a', title: 'Begäranden', parts, comment: '=Kommentaren' }],
  };
}

async function sheets(bytes: Uint8Array) {
  return await readXlsxFile(Buffer.from(bytes));
}

/** A text as a sheet's reader has it: read-excel-file trims. */
function readBack(cell: ReportCell): unknown {
  return cell === '' ? null : cell;
}

describe('a report as a workbook', () => {
  it('is read back without a loss, numbers as numbers, dates as dates, no text as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const bytes = await reportXlsx(report('sv', table('t', 'Tabellen', all)));
        const [, second] = await sheets(bytes);
        assert.equal(second?.sheet, 'Tabellen');
        const [head, ...read] = second?.data ?? [];
        assert.deepEqual(
          head,
          kinds.map((kind) => `=${kind}`),
        );
        for (const [at, cells] of all.entries()) {
          const [text, date, number, cases, days, percent] = read[at] ?? [];
          assert.equal(text ?? null, readBack(cells[0] ?? null));
          assert.equal(date instanceof Date ? date.toISOString().slice(0, 10) : null, cells[1]);
          assert.deepEqual([number ?? null, cases ?? null, days ?? null], cells.slice(2, 5));
          const share = typeof percent === 'number' ? Math.round(percent * 1000) / 10 : null;
          assert.equal(share, cells[5]);
        }
        assert.doesNotMatch(xmlOf(bytes), /<f[ >]/);
      }),
      { numRuns: 40 },
    );
  });

  it('says first what it is about, with figures, sentences and comments', async () => {
    const figures: ReportPart = {
      kind: 'figures',
      figures: [{ label: 'Inkomna', value: 12, before: { small: true }, kind: 'cases' }],
    };
    const [front, sheet] = await sheets(
      await reportXlsx(report('sv', { kind: 'text', text: '=En mening' }, figures)),
    );
    assert.deepEqual(
      front?.data.flat().filter((cell) => cell !== null),
      [
        'Ledningsrapport',
        'Kvartal 3 2026.',
        'Begäranden',
        '=En mening',
        'Kommentar',
        '=Kommentaren',
      ],
    );
    assert.deepEqual(sheet?.data[1], ['Inkomna', 12, '<5', null]);
  });

  it('refuses what no cell of Excel holds rather than cut it, and CSV holds it', async () => {
    const long = 'å'.repeat(32_768);
    const given = report('en', table('t', 'Long', [[long, null, 1, 2, 3, 4]]));
    await assert.rejects(reportXlsx(given), { code: 'notPossible' });
    assert.equal(csvRows(reportCsv(given).bytes)[1]?.[0], long);
    const fits = report('en', table('t', 'Long', [[long.slice(1), null, 1, 2, 3, 4]]));
    assert.equal((await sheets(await reportXlsx(fits)))[1]?.data[1]?.[0], long.slice(1));
  });

  it('has sheets of legal names, each its own', () => {
    const long = 'Begäranden per rättighet och kanal under perioden';
    const names = sheetNames([long, long, 'a/b:c*?[d]', "'citat'", 'History', '', 'A', 'a']);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 8);
    for (const name of names) {
      assert.ok(name.length > 0 && name.length <= 31, name);
      assert.doesNotMatch(name, /[\\/?*[\]:]|^'|'$|^history$/i);
    }
  });
});

describe('a report as CSV', () => {
  for (const language of ['sv', 'en'] as const) {
    it(`is read back without a loss, and no cell is a formula: ${language}`, () => {
      fc.assert(
        fc.property(rows, (all) => {
          const { ending, bytes } = reportCsv(report(language, table('t', 'T', all)));
          assert.equal(ending, 'csv');
          assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
          const [head, ...read] = csvRows(bytes);
          assert.deepEqual(
            head,
            kinds.map((kind) => `'=${kind}`),
          );
          for (const [at, cells] of all.entries()) {
            const [text = '', date, ...numbers] = read[at] ?? [];
            assert.doesNotMatch(text, /^[=+\-@\t\r]/);
            assert.equal(unsafe(text), cells[0] ?? '');
            assert.equal(date, cells[1] ?? '');
            const decimal = language === 'sv' ? ',' : '.';
            const told = numbers.map((one) =>
              one === '' ? null : Number(one.replace(decimal, '.')),
            );
            assert.deepEqual(told, cells.slice(2));
          }
        }),
      );
    });
  }

  it('is a zip of files where there are several tables, each of a name of its own, the same bytes each time', () => {
    const one = [['a', null, 1, 2, 3, 4]];
    const given = report('sv', table('a', 'Över', one), table('b', 'Över', one));
    const { ending, bytes } = reportCsv(given);
    assert.equal(ending, 'zip');
    assert.deepEqual(Object.keys(unzipSync(bytes)), ['over.csv', 'over-2.csv']);
    assert.deepEqual(reportCsv(given).bytes, bytes);
    assert.deepEqual(fileNames(['', '!!', 'Åäö']), ['table', 'table-2', 'aao']);
  });
});

function csvRows(bytes: Uint8Array): readonly (readonly string[])[] {
  return parse(Buffer.from(bytes), { bom: true, delimiter: ';' });
}

/** The mark before what a spreadsheet would take for a formula is taken away again, as an import does. */
function unsafe(text: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text;
}

function xmlOf(bytes: Uint8Array): string {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes('worksheets/'));
  return files.map(([, file]) => strFromU8(file)).join('');
}
