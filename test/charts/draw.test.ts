import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Chart, Drawing, Mark } from '../../src/core/charts/model.ts';
import { drawChart } from '../../src/core/charts/rules/draw.ts';
import { widthOf } from '../../src/core/charts/rules/lettering.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const rights = [
  'Tillgång',
  'Rättelse',
  'Radering',
  'Begränsning av behandling',
  'Dataportabilitet',
  'Automatiserat beslutsfattande och profilering',
];
const rooms = [
  { width: 470, height: 190, language: 'sv' },
  { width: 720, height: 280, language: 'en' },
] as const;

type TextMark = Extract<Mark, { kind: 'text' }>;
type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

function texts({ marks }: Drawing): readonly TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

function words(drawing: Drawing): readonly string[] {
  return texts(drawing).map(({ text }) => text);
}

/** The filled bars of the first series: it alone is painted in the deepest colour. */
function deep({ marks }: Drawing) {
  const bars = marks.filter((mark) => mark.kind === 'rect' && mark.fill === '#173f5f');
  return bars.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
}

function boxOf(mark: TextMark): Box {
  // Letters as wide as they are on average, not as wide as the drawing reckons with.
  const width = widthOf(mark.text, mark.size) * 0.85;
  const left = { start: mark.x, middle: mark.x - width / 2, end: mark.x - width }[mark.anchor];
  return { left, right: left + width, top: mark.y - mark.size * 0.72, bottom: mark.y };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function assertSound(drawing: Drawing): void {
  const { width, height } = drawing;
  for (const mark of drawing.marks) {
    if (mark.kind === 'rect') {
      assert.ok(mark.width >= 0 && mark.height >= 0);
      assert.ok(mark.x >= -0.01 && mark.x + mark.width <= width + 0.01, 'a bar leaves the drawing');
      assert.ok(mark.y >= -0.01 && mark.y + mark.height <= height + 0.01, 'a bar leaves it');
    } else if (mark.kind === 'text') {
      const { left, right, top, bottom } = boxOf(mark);
      assert.ok(left >= -2 && right <= width + 2, `${mark.text} leaves at ${left}–${right}`);
      assert.ok(top >= -2 && bottom <= height + 2, `${mark.text} leaves at ${top}–${bottom}`);
    } else assert.doesNotMatch(mark.d, /NaN|Infinity|undefined/);
  }
}

function assertNoOverlap(drawing: Drawing): void {
  const all = texts(drawing);
  for (const [at, mark] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      const isOver = overlap(boxOf(mark), boxOf(other));
      assert.ok(!isOver, `‘${mark.text}’ stands upon ‘${other.text}’`);
    }
  }
}

const typical: Readonly<Record<string, Chart>> = {
  'rights of two quarters': {
    kind: 'bars',
    unit: 'count',
    categories: rights,
    series: [
      { name: 'Kvartal 3 2026', values: [31, 4, 12, 1, 0, 7] },
      { name: 'Kvartal 2 2026', values: [26, 6, 9, 0, 1, null] },
    ],
  },
  channels: {
    kind: 'bars',
    unit: 'count',
    categories: ['E-post', 'Post', 'Telefon', 'Webbformulär'],
    series: [{ name: 'Inkomna', values: [1840, 3, 12, 151] }],
  },
  'months piled up': {
    kind: 'stackedBars',
    unit: 'count',
    categories: months,
    series: [
      { name: 'I tid', values: [3, 5, 8, 2, 9, 12, 1, 4, 6, 7, 10, 11] },
      { name: 'Förlängda', values: [1, 0, 2, 3, 1, 0, 2, 1, 1, 3, 2, 0] },
      { name: 'För sent', values: [0, 0, 1, 0, 0, 2, 0, 0, 1, 0, 0, 1] },
    ],
  },
  'shares by month': {
    kind: 'lines',
    unit: 'percent',
    categories: months,
    series: [
      { name: 'I tid', values: [93, 95, 88, 90, 99, 100, 97, null, 92, 95, 96, 98] },
      { name: 'Föregående år', values: [80, 82, 88, 85, 90, 91, 92, 93, 92, 91, 90, 97] },
    ],
  },
  'a year of weeks': {
    kind: 'lines',
    unit: 'days',
    categories: Array.from({ length: 53 }, (_, at) => `v. ${at + 1}`),
    series: [{ name: 'Median', values: Array.from({ length: 53 }, (_, at) => (at * 7) % 31) }],
  },
  'weeks that end low, under long dates': {
    kind: 'lines',
    unit: 'count',
    categories: Array.from({ length: 14 }, (_, at) => `${(at % 28) + 1} september 2026`),
    series: [
      { name: 'Inkomna', values: [0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1, 0] },
      { name: 'Besvarade', values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0] },
      { name: 'Återtagna', values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      { name: 'Öppna vid veckans slut', values: [0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 3, 3] },
    ],
  },
  'the weeks ahead': {
    kind: 'horizon',
    unit: 'count',
    categories: Array.from({ length: 13 }, (_, at) => `v. ${at + 40}`),
    series: [
      { name: 'Sista dagar i ärenden', values: [3, 1, 0, 5, 2, 0, 1, 8, 0, 0, 2, 1, 0] },
      { name: 'Granskningar', values: [1, 1, 0, 0, 2, 0, 1, 0, 0, 0, 2, 1, 12] },
    ],
  },
};

describe('a chart', () => {
  for (const [name, chart] of Object.entries(typical)) {
    it(`stays within its drawing, its words apart: ${name}`, () => {
      for (const room of rooms) {
        const drawing = drawChart(chart, room);
        assert.equal(drawing.width, room.width);
        assertSound(drawing);
        assertNoOverlap(drawing);
      }
    });
  }

  it('writes every value at its bar, in the numbers of the language', () => {
    const chart = typical['channels'];
    assert.ok(chart);
    assert.ok(words(drawChart(chart, rooms[0])).includes('1\u00a0840'));
    assert.ok(words(drawChart(chart, rooms[1])).includes('1,840'));
    for (const value of ['3', '12', '151']) {
      assert.ok(words(drawChart(chart, rooms[0])).includes(value), value);
    }
  });

  it('makes bars as high as their values, from nought', () => {
    const values = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, (counts) => {
        const categories = counts.map((_, at) => `K${at}`);
        const series = [{ name: 'Inkomna', values: counts }];
        const chart: Chart = { kind: 'bars', unit: 'count', categories, series };
        const bars = deep(drawChart(chart, rooms[0]));
        assert.equal(bars.length, counts.length);
        const isTurned =
          new Set(bars.map(({ x }) => Math.round(x))).size === 1 && counts.length > 1;
        const longest = (bar: (typeof bars)[number]) => (isTurned ? bar.width : bar.height);
        const [first] = bars;
        const scale = first ? longest(first) / (counts[0] ?? 1) : 0;
        for (const [at, bar] of bars.entries()) {
          assert.ok(
            Math.abs(longest(bar) - (counts[at] ?? 0) * scale) <
              0.6 * Math.max(1, (counts[at] ?? 0) / (counts[0] ?? 1)),
          );
        }
      }),
    );
  });

  it('holds any counts, names and series inside its drawing', () => {
    const series = fc.array(
      fc.record({
        name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        values: fc.array(fc.option(fc.nat({ max: 100_000 })), { minLength: 20, maxLength: 20 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const categories = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), {
      minLength: 1,
      maxLength: 20,
    });
    const kinds = fc.constantFrom('bars', 'stackedBars', 'lines', 'horizon');
    fc.assert(
      fc.property(kinds, categories, series, (kind, names, all) => {
        const unit = 'count' as const;
        for (const room of rooms) {
          assertSound(drawChart({ kind, unit, categories: names, series: all }, room));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('turns its bars on their side where names find no room beside each other', () => {
    const chart = typical['rights of two quarters'];
    assert.ok(chart);
    const [, ...bars] = deep(drawChart(chart, rooms[0]));
    assert.equal(bars.length, 5, 'besides the legend, a bar for each but the nought');
    assert.equal(new Set(bars.map(({ x }) => x)).size, 1);
    assert.ok(
      words(drawChart(chart, rooms[0])).join(' ').includes('Automatiserat beslutsfattande'),
    );
  });

  it('tells its series apart without colours', () => {
    const chart = typical['months piled up'];
    assert.ok(chart);
    const { marks } = drawChart(chart, rooms[0]);
    const fills = new Set(
      marks.flatMap((mark) => (mark.kind === 'rect' ? [lightness(mark.fill)] : [])),
    );
    assert.ok(fills.size >= 3);
    assert.ok(
      marks.some((mark) => mark.kind === 'path' && mark.fill === undefined && mark.d.length > 60),
    );
    const lines = drawChart(typical['shares by month'] ?? chart, rooms[0]).marks;
    const dashes = lines.flatMap((mark) =>
      mark.kind === 'path' && mark.width === 1.6 ? [mark.dash] : [],
    );
    assert.deepEqual(dashes, [undefined, [6, 3]]);
  });

  it('breaks a line where a value is not known, and sums no stack that lacks one', () => {
    const line = drawChart(typical['shares by month'] ?? never, rooms[0]).marks.find(
      (mark) => mark.kind === 'path' && mark.width === 1.6,
    );
    assert.ok(line?.kind === 'path');
    assert.equal(line.d.match(/M/g)?.length, 2);
    const stack: Chart = {
      kind: 'stackedBars',
      unit: 'count',
      categories: ['A', 'B'],
      series: [
        { name: 'x', values: [10, 10] },
        { name: 'y', values: [7, null] },
      ],
    };
    const bold = texts(drawChart(stack, rooms[0])).filter((mark) => mark.bold);
    assert.deepEqual(
      bold.map(({ text }) => text),
      ['17'],
    );
  });

  it('is a sentence where there is nothing to draw', () => {
    const none: Chart = { kind: 'bars', unit: 'count', categories: [], series: [] };
    assert.deepEqual(words(drawChart(none, rooms[0])), ['Det finns inga värden att visa.']);
    const nought = { ...none, categories: ['A'], series: [{ name: 'x', values: [0] }] };
    assert.deepEqual(words(drawChart(nought, rooms[1])), ['Every value is nought.']);
  });

  it('has few and round marks on its axis, whole ones for counts', () => {
    const chart: Chart = {
      kind: 'bars',
      unit: 'count',
      categories: ['A'],
      series: [{ name: 'x', values: [2] }],
    };
    assert.deepEqual(
      words(drawChart(chart, rooms[0])).filter((text) => /^\d/.test(text)),
      ['0', '1', '2', '2'],
    );
  });
});

const never: Chart = { kind: 'bars', unit: 'count', categories: [], series: [] };

/** How light a colour is when printed in grey, from 0 to 255. */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return Math.round((0.3 * r + 0.59 * g + 0.11 * b) / 16);
}
