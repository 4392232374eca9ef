import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutSmall } from '../../src/core/reports/rules/small.ts';
import { tellsCount } from '../../src/core/reports/rules/smallTexts.ts';
import { counted, guard, rowsOf, section, table } from './smallSections.ts';

describe('charts, sentences and lists while small numbers are held back', () => {
  it('draws no value that is held back, and says so', () => {
    const rows = table(
      counted,
      [
        ['A', 3],
        ['B', 9],
        ['C', 30],
        ['Summa', 42],
      ],
      true,
    );
    const [shown] = withoutSmall(
      [
        section(rows, {
          kind: 'chart',
          id: 'c',
          title: 'Begäranden',
          description: 'Flest C, 30 stycken.',
          chart: {
            kind: 'bars',
            unit: 'count',
            categories: ['A', 'B', 'C'],
            series: [{ name: 'Perioden', values: [3, 9, 30] }],
          },
        }),
      ],
      'sv',
    );
    const chart = shown?.parts[1];
    assert.ok(chart?.kind === 'chart');
    assert.deepEqual(chart.chart.series[0]?.values, [null, null, 30]);
    assert.equal(chart.description, 'Begäranden. Tal som döljs är inte ritade.');
  });

  it('leaves out a sentence that says none, all or two', () => {
    for (const text of ['Ingen begäran är försenad.', 'All were on time.', 'Två var sena.']) {
      assert.deepEqual(withoutSmall([section({ kind: 'text', text })], 'sv')[0]?.parts, []);
    }
  });

  it('leaves out sentences and notes with a count, and keeps those with a day or an article', () => {
    assert.equal(tellsCount('Tre blev sena: 3 av 40.'), true);
    assert.equal(tellsCount('Svar inom 72 timmar (artikel 33.1), senast den 7 april 2026.'), false);
    assert.equal(tellsCount('By the last day of the law (Article 12(3)), Q3 2026.'), false);
    const [shown] = withoutSmall(
      [
        section(
          { kind: 'text', text: '3 var sena.' },
          { kind: 'text', text: 'Enligt artikel 12.3.' },
          {
            kind: 'figures',
            figures: [{ label: 'Inkomna', value: 42, kind: 'cases', note: '3 av dem sent' }],
          },
        ),
      ],
      'sv',
    );
    assert.deepEqual(shown?.parts, [
      { kind: 'text', text: 'Enligt artikel 12.3.' },
      { kind: 'figures', figures: [{ label: 'Inkomna', value: 42, kind: 'cases' }] },
    ]);
  });

  it('lists no single case, and counts no such list', () => {
    const list = table(
      [
        ['Vad', 'text'],
        ['Dag', 'date'],
      ],
      [
        ['2026-0012', '2026-11-27'],
        ['Molnet AB', '2026-11-30'],
        ['Kunder (2026-0013)', null],
      ],
    );
    const figure = { label: 'Behöver beslutas', value: 3, kind: 'number' } as const;
    const [shown] = withoutSmall([section({ kind: 'figures', figures: [figure] }, list)], 'sv');
    assert.deepEqual(shown?.parts[0], {
      kind: 'figures',
      figures: [{ ...figure, value: guard }],
    });
    assert.deepEqual(rowsOf([shown ?? section()], 1), [['Molnet AB', '2026-11-30']]);
  });
});
