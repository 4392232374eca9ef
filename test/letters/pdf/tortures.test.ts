import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import type { Block } from '../../../src/core/letters/templates/blocks.ts';
import { pdfText, without } from '../../support/pdf.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { misplaced, placedWords } from '../../support/pdfWords.ts';
import { everyBlock, letterOf } from './blockFixtures.ts';

const skip = without('pdftotext');

function table(columns: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', title: 'Uppgifter', columns, rowCount: rows.length, rows: () => rows };
}

function names(count: number, prefix = 'kolumn'): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
}

const letters3000 = Array.from({ length: 3000 }, (_, at) =>
  String.fromCharCode(97 + (at % 26)),
).join('');
const lines40 = names(40, 'rad').join('\n');
const scripts = [
  'שלום כהן',
  'محمد عبد الله',
  '王小明',
  'さくら',
  '김민준',
  'Nguyễn Thị Ánh',
  'Γιώργος',
  'Արամ',
  'გიორგი',
  'ተስፋዬ',
  'e\u0301a\u0308o\u0308',
  'fest 🎉',
];

const tortures: Readonly<Record<string, readonly Block[]>> = {
  'a word of 3,000 letters': [
    { kind: 'paragraph', text: letters3000 },
    table(
      ['A', 'B'],
      [
        [letters3000, 'x'],
        ['y', letters3000],
      ],
    ),
    table(names(8), [names(8).map(() => letters3000.slice(0, 300))]),
    { kind: 'facts', rows: [{ label: letters3000.slice(0, 200), value: letters3000 }] },
  ],
  'cells of forty lines': [
    table(
      ['A', 'B', 'C'],
      [
        [lines40, lines40, 'x'],
        ['y', lines40, lines40],
      ],
    ),
    table(names(12), [names(12).map(() => lines40)]),
  ],
  '300 columns': [table(names(300), [names(300, 'v'), names(300, 'w')])],
  'names in any script': [
    table(
      ['Namn', 'Antal'],
      scripts.map((name) => [name, '1']),
    ),
    table(names(10), [scripts.slice(0, 10)]),
    { kind: 'paragraph', text: scripts.join(', ') },
  ],
  'empty cells': [
    table(['A', 'B'], [['', ''], ['', 'x'], []]),
    table(names(9), [names(9).map(() => '')]),
    table([''], [['']]),
  ],
  'one column': [
    table(
      ['Enda'],
      names(200, 'värde').map((value) => [value]),
    ),
  ],
  'eight columns with long words': [
    table(names(8, 'Personuppgift'), [names(8, 'Behandlingsregisterförteckning'), names(8, 'x')]),
  ],
  'every kind of block': everyBlock().blocks,
  'long words in every kind of block': [
    {
      kind: 'cover',
      title: letters3000.slice(0, 400),
      subtitle: letters3000.slice(0, 300),
      rows: [{ label: 'A', value: letters3000 }],
    },
    { kind: 'contents', title: letters3000.slice(0, 100), depth: 3 },
    { kind: 'heading', level: 2, text: letters3000.slice(0, 900) },
    {
      kind: 'figures',
      figures: names(7).map((label) => ({
        label,
        value: letters3000.slice(0, 60),
        note: letters3000.slice(0, 90),
      })),
    },
  ],
};

for (const [name, blocks] of Object.entries(tortures)) {
  test(`nothing overlaps, leaves the page or loses its tag: ${name}`, { skip }, async () => {
    const { bytes } = await renderLetter(letterOf(blocks));
    assert.deepEqual(misplaced(placedWords(bytes)).slice(0, 5), []);
    assert.deepEqual(checkStructure(bytes), []);
  });
}

test('every letter of a long word and every line of a cell is there', { skip }, async () => {
  const { bytes } = await renderLetter(letterOf([{ kind: 'paragraph', text: letters3000 }]));
  assert.equal([...pdfText(bytes).matchAll(/[a-z]{20,}/g)].join(''), letters3000);
  const cells = await renderLetter(letterOf(tortures['cells of forty lines'] ?? []));
  const words = pdfText(cells.bytes).split(/\s+/);
  for (const line of names(40, 'rad')) assert.equal(words.filter((one) => one === line).length, 16);
});

test('every value of 300 columns stands beside its name', { skip }, async () => {
  const text = pdfText((await renderLetter(letterOf(tortures['300 columns'] ?? []))).bytes);
  for (let at = 1; at <= 300; at++) {
    for (const prefix of ['v', 'w'])
      assert.match(text, new RegExp(`kolumn${at}\\s+${prefix}${at}\\s`));
  }
});

test('a name in any script is read back as it was written', { skip }, async () => {
  const { bytes } = await renderLetter(letterOf(tortures['names in any script'] ?? []));
  const text = pdfText(bytes)
    .replaceAll(/[\u202a-\u202e]/g, '')
    .normalize('NFC');
  for (const name of scripts) assert.ok(text.includes(name.normalize('NFC')), name);
});

test('what is read from the right stands to the right of its cell', { skip }, async () => {
  const blocks = [
    table(
      ['Namn', 'Antal'],
      [
        ['שלום', '1'],
        ['Anna', '2'],
      ],
    ),
  ];
  const words = placedWords((await renderLetter(letterOf(blocks))).bytes);
  const place = (text: string) => words.find((one) => one.text === text)?.left ?? Number.NaN;
  assert.ok(place('םולש') > place('Anna') + 50);
});

test('a cell of 100,000 characters in two directions is printed in a moment', async () => {
  const before = process.cpuUsage();
  for (const text of [
    `א${'! '.repeat(50_000)}x`,
    `א${'('.repeat(50_000)}x${')'.repeat(49_000)}`,
    'م'.repeat(100_000),
  ]) {
    await renderLetter(letterOf([table(['A', 'B'], [[text, 'x']])]));
  }
  const { user } = process.cpuUsage(before);
  assert.ok(user < 12_000_000, `${user / 1e6} s of processor time`);
});
