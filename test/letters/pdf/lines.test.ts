import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openEngine } from '../../../src/core/letters/pdf/engine.ts';
import { openFonts } from '../../../src/core/letters/pdf/fonts.ts';
import { column } from '../../../src/core/letters/pdf/geometry.ts';
import { breakLines, textWidth } from '../../../src/core/letters/pdf/lines.ts';
import { openShaper } from '../../../src/core/letters/pdf/shaping.ts';
import { styles } from '../../../src/core/letters/pdf/styles.ts';
import { columnWidths } from '../../../src/core/letters/pdf/tableWidths.ts';
import { sampleDataSet } from '../sampleFacts.ts';

const engine = openEngine({ title: 'Rader', language: 'sv', created: new Date(0) });
const shaper = openShaper(openFonts(engine));

function glyphCount(text: string, width: number): number {
  const lines = breakLines(shaper, text, styles.cell, width);
  const pieces = lines.flatMap((line) => line.parts.flatMap((part) => part.shaped.pieces));
  return pieces.reduce((sum, piece) => sum + piece.count, 0);
}

test('every letter of any text comes out, at any width', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'abcåäöÅ-/@.,1éß€'),
    minLength: 1,
    maxLength: 80,
  });
  const texts = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 400 }), (text, width) => {
      const letters = text.replaceAll(' ', '').length;
      const printed = glyphCount(text, width);
      // Only spaces where a line is broken may be left out.
      assert.ok(printed >= letters && printed <= text.length, `${printed} of ${letters}`);
    }),
    { numRuns: 300 },
  );
});

test('no line is wider than its place, unless one letter is', () => {
  const text = `Kort och ${'långtord'.repeat(30)} https://example.org/${'a'.repeat(120)} slut`;
  for (const width of [20, 45, 90, 200]) {
    for (const line of breakLines(shaper, text, styles.cell, width)) {
      const trailing = line.parts.at(-1)?.space ? (line.parts.at(-1)?.shaped.width ?? 0) : 0;
      assert.ok(((line.width - trailing) * styles.cell.size) / 1000 <= width + 0.01);
    }
  }
});

test('a long word is broken after a sign when there is one', () => {
  const [first] = breakLines(shaper, 'förnamn.efternamn@exempel.se', styles.cell, 60);
  assert.equal(first?.parts.length, 1);
  const lines = breakLines(shaper, 'förnamn.efternamn@exempel.se', styles.cell, 60);
  const widths = lines.map((line) => line.width);
  assert.ok(lines.length > 1 && (widths[0] ?? 0) < (60 * 1000) / styles.cell.size);
});

test('line breaks of the text are kept, and a no-break space never ends a line', () => {
  for (const text of ['ett\n\ntvå', 'ett\r\n\r\ntvå', 'ett\u2028\ftvå']) {
    assert.equal(breakLines(shaper, text, styles.cell, 100).length, 3);
  }
  assert.equal(textWidth(shaper, 'a\r\nbb', styles.cell), textWidth(shaper, 'bb', styles.cell));
  const date = '20\u00a0december\u00a02026';
  assert.equal(
    breakLines(shaper, `den ${date}`, styles.cell, textWidth(shaper, date, styles.cell) + 1).length,
    2,
  );
});

test('control characters and joiners without a picture are not printed and not missed', () => {
  const own = openShaper(openFonts(engine));
  const [line] = breakLines(own, 'a\u0000b\u0007\u200bc\u00ad\ufeffd', styles.cell, 100);
  assert.equal(line?.parts[0]?.shaped.pieces[0]?.count, 4);
  own.assertPrintable();
});

test('marks above and below letters are placed by numbers that stay apart', () => {
  for (const text of ['ẹ\u0301b', 'שָׁלוֹם', 'مُحَمَّد']) {
    const [line] = breakLines(shaper, text, styles.cell, 100);
    const pieces = line?.parts.flatMap((part) => part.shaped.pieces) ?? [];
    const moves = pieces.flatMap(
      ({ glyphs }) => glyphs.replaceAll(/<[^>]*>/g, ' ').match(/\S+/g) ?? [],
    );
    assert.ok(pieces.length > 0);
    for (const move of moves) {
      assert.match(move, /^-?\d+(\.\d+)?$/);
      assert.ok(Math.abs(Number(move)) < 1500, `${text}: ${move}`);
    }
  }
});

test('columns fill the text width exactly and short ones are not squeezed by long ones', () => {
  const widths = columnWidths(shaper, {
    kind: 'table',
    ...sampleDataSet(50),
    columns: sampleDataSet(1).columns,
  });
  assert.ok(widths);
  assert.ok(Math.abs(widths.reduce((sum, width) => sum + width, 0) - column.width) < 0.01);
  const rows = [['Innehåll', 'Inte aktuellt', 'En lång anmärkning '.repeat(20)]];
  const table = {
    kind: 'table',
    title: '',
    columns: ['A', 'B', 'C'],
    rowCount: 1,
    rows: () => rows,
  } as const;
  const [, second = 0] = columnWidths(shaper, table) ?? [];
  assert.ok(second > textWidth(shaper, 'Inte aktuellt', styles.cell));
});

test('nine columns, or long words side by side, are too much for a table', () => {
  const columns = Array.from({ length: 9 }, (_, n) => `K${n}`);
  const wide = { kind: 'table', title: '', columns, rowCount: 0, rows: () => [] } as const;
  assert.equal(columnWidths(shaper, wide), undefined);
  const words = [
    'Personuppgiftsbiträdesavtal',
    'Integritetsskyddsmyndigheten',
    'Registerförteckningsansvarig',
  ];
  const rows = [[...words, ...words]];
  const full = { ...wide, columns: ['1', '2', '3', '4', '5', '6'], rows: () => rows };
  assert.equal(columnWidths(shaper, full), undefined);
});

test('a letter in a narrow column makes cards of its table, one long note among many does not', () => {
  const letter = 'Hej! Jag vill gå över till det andra abonnemanget.\n'.repeat(12);
  const short = [
    'Tue, 30 Sep 2025 16:05:12 +0200',
    'Åsa Öberg-Lindström <asa.oberg@example.com>',
    'Kundtjänst <kundtjanst@wesafe.se>',
    'Uppgradering av abonnemanget',
    'kort',
  ];
  const table = (rows: readonly (readonly string[])[]) =>
    ({
      kind: 'table',
      title: '',
      columns: ['Datum', 'Från', 'Till', 'Ämne', 'Text'],
      rowCount: rows.length,
      rows: () => rows,
    }) as const;
  const message = [...short.slice(0, -1), letter];
  assert.ok(columnWidths(shaper, table([short])));
  assert.equal(columnWidths(shaper, table([message])), undefined);
  assert.ok(columnWidths(shaper, table([message, ...Array.from({ length: 40 }, () => short)])));
});
