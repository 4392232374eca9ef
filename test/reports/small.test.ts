import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ReportCell } from '../../src/core/reports/model.ts';
import { withoutSmall } from '../../src/core/reports/rules/small.ts';
import { counted, guard, rowsOf, section, small, table } from './smallSections.ts';

describe('small numbers held back', () => {
  it('holds back every count below five, and a second number where the sum would give it away', () => {
    const sections = withoutSmall(
      [
        section(
          table(
            counted,
            [
              ['A', 3],
              ['B', 9],
              ['C', 30],
              ['Summa', 42],
            ],
            true,
          ),
        ),
      ],
      'sv',
    );
    assert.deepEqual(rowsOf(sections), [
      ['A', small],
      ['B', guard],
      ['C', 30],
      ['Summa', 42],
    ]);
  });

  it('leaves a table of large numbers, and one that counts no cases, as they are', () => {
    const large = table(
      counted,
      [
        ['A', 5],
        ['B', 9],
        ['Summa', 14],
      ],
      true,
    );
    const suppliers = table(
      [
        ['Leverantör', 'text'],
        ['Avtal', 'number'],
      ],
      [
        ['X', 1],
        ['Y', 2],
      ],
    );
    assert.deepEqual(withoutSmall([section(large, suppliers)], 'sv')[0]?.parts, [large, suppliers]);
  });

  it('knows a sum that stands in a figure, and that two small numbers of nought are none', () => {
    const sections = withoutSmall(
      [
        section(
          { kind: 'figures', figures: [{ label: 'Inkomna begäranden', value: 42, kind: 'cases' }] },
          table(counted, [
            ['A', 0],
            ['B', 0],
            ['C', 12],
            ['D', 30],
          ]),
        ),
      ],
      'sv',
    );
    assert.deepEqual(rowsOf(sections, 1), [
      ['A', small],
      ['B', small],
      ['C', guard],
      ['D', 30],
    ]);
  });

  it('holds back shares and days told of few, and a share that gives few away', () => {
    const columns = [...counted, ['I tid', 'percent'], ['Median', 'days']] as const;
    const rows = [
      ['A', 3, 100, 12],
      ['B', 40, 95, 14],
      ['C', 40, 50, 14],
      ['D', 40, 100, 14],
    ];
    assert.deepEqual(rowsOf(withoutSmall([section(table(columns, rows))], 'sv')), [
      ['A', small, small, small],
      ['B', 40, guard, 14],
      ['C', 40, 50, 14],
      ['D', 40, guard, 14],
    ]);
  });

  it('judges a figure by how many it is told of, in each period by itself, and never shows how many', () => {
    const [shown] = withoutSmall(
      [
        section({
          kind: 'figures',
          figures: [
            { label: 'Median', value: 12, before: 9, kind: 'days', of: { value: 40, before: 3 } },
            {
              label: 'I tid',
              value: 75,
              before: 75,
              kind: 'percent',
              of: { value: 40, before: 8 },
            },
          ],
        }),
      ],
      'sv',
    );
    const [part] = shown?.parts ?? [];
    assert.ok(part?.kind === 'figures');
    assert.deepEqual(part.figures, [
      { label: 'Median', value: 12, before: guard, kind: 'days' },
      { label: 'I tid', value: 75, before: guard, kind: 'percent' },
    ]);
  });

  it('holds back no more than it takes where a column is nought all through', () => {
    const weeks = Array.from({ length: 12 }, (_, n) => [`v. ${n}`, 20 + n, 13 + ((n * 7) % 11), 0]);
    const sum = (at: number) => weeks.reduce((total, row) => total + Number(row[at]), 0);
    const figures = [
      { label: 'Inkomna', value: sum(1), before: 0, kind: 'cases' },
      { label: 'Besvarade', value: sum(2), before: 0, kind: 'cases' },
      { label: 'Återtagna', value: 0, before: 0, kind: 'cases' },
      { label: 'Öppna', value: sum(1) - sum(2), before: 0, kind: 'cases' },
    ] as const;
    const columns = [...counted, ['Besvarade', 'cases'], ['Återtagna', 'cases']] as const;
    const [shown] = withoutSmall(
      [section({ kind: 'figures', figures: [...figures] }, table(columns, weeks))],
      'sv',
    );
    const held = (shown?.parts ?? []).flatMap((part) => {
      const cells = part.kind === 'table' ? part.rows.flat() : [];
      const told = part.kind === 'figures' ? part.figures.map(({ value }) => value) : cells;
      return told.filter((cell) => typeof cell === 'object' && cell?.guard);
    });
    assert.ok(held.length <= 4, JSON.stringify(held));
  });

  it('lets no reader of a table with sums below and beside work a number out', () => {
    const counts = fc.integer({ min: 0, max: 12 });
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(counts, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(grids, (grid) => {
        const whole = withSums(grid);
        const columns = whole[0]?.map((_, at) => [`K${at}`, 'cases'] as const) ?? [];
        const rows = whole.map((cells, at) => [`R${at}`, ...cells]);
        const made = table([['Namn', 'text'], ...columns], rows, true);
        const told = rowsOf(withoutSmall([section(made)], 'sv')).map((cells) => cells.slice(1));
        for (const [row, cells] of whole.entries()) {
          for (const [column, value] of cells.entries()) {
            const cell = told[row]?.[column] ?? null;
            assert.equal(cell === value, typeof cell === 'number');
            if (value < 5) assert.deepEqual(cell, small);
            else if (typeof cell !== 'number') assert.deepEqual(cell, guard);
            if (typeof cell === 'number') continue;
            assert.ok(possible(told, row, column) > 1, JSON.stringify({ whole, told }));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A grid with the sum of each row at its end and of each column below. */
function withSums(grid: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = grid.map((row) => [...row, row.reduce((sum, cell) => sum + cell, 0)]);
  const sums = (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return [...rows, sums];
}

/** How many values (two are enough) a cell may have by all that a reader knows: every way to fill the table is tried. */
function possible(told: readonly (readonly ReportCell[])[], row: number, column: number): number {
  const height = told.length - 1;
  const width = (told[0]?.length ?? 1) - 1;
  const found = new Set<number>();
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, () => 0));
  const fits = (value: number, cell: ReportCell | undefined) =>
    typeof cell === 'number'
      ? value === cell
      : cell !== null && typeof cell === 'object' && (cell.guard ? value >= 5 : value < 5);
  const fill = (at: number): void => {
    if (found.size > 1) return;
    if (at === height * width) {
      const whole = withSums(grid);
      const isSound = whole.every((cells, r) => cells.every((v, c) => fits(v, told[r]?.[c])));
      const value = whole[row]?.[column];
      if (isSound && value !== undefined) found.add(value);
      return;
    }
    const [r, c] = [Math.floor(at / width), at % width];
    const line = grid[r];
    if (!line) return;
    for (let value = 0; value <= 16; value++) {
      if (!fits(value, told[r]?.[c])) continue;
      line[c] = value;
      // A row that is full must come to its sum before the next is tried.
      const sum = line.reduce((total, cell) => total + cell, 0);
      if (c === width - 1 && !fits(sum, told[r]?.[width])) continue;
      fill(at + 1);
    }
  };
  fill(0);
  return found.size;
}
