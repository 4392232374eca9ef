import { crc32, deflateSync } from 'node:zlib';
import type { Drawing, Mark } from '../../../src/core/charts/model.ts';
import { plainDate } from '../../../src/core/kit/dates.ts';
import type { Block } from '../../../src/core/letters/templates/blocks.ts';
import type { LetterDocument } from '../../../src/core/letters/templates/document.ts';
import { letterheadOf } from '../../../src/core/letters/templates/document.ts';
import { sampleOrganisation } from '../sampleFacts.ts';

/** A letter of these blocks, without facts. */
export function letterOf(blocks: readonly Block[], language: 'sv' | 'en' = 'sv'): LetterDocument {
  return {
    language,
    title: 'Svar på din begäran',
    letterhead: letterheadOf(sampleOrganisation),
    addressee: ['Åsa Öberg-Lindström', 'Sjövägen 12', '123 45 Exempelstad'],
    reference: '2026-0001',
    number: '2026-0001-1',
    date: plainDate('2026-11-23'),
    blocks: [{ kind: 'heading', level: 1, text: 'Svar på din begäran' }, ...blocks],
    draft: false,
    facts: {},
    attachedTables: [],
  };
}

/** A picture of a colour that runs, in PNG. */
export function pngOf(width: number, height: number): Buffer {
  const stride = width * 3 + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows.set([x & 255, y & 255, 90], y * stride + 1 + x * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const chunks = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

export function pictureBlock(width = 300, height = 400): Block {
  return {
    kind: 'picture',
    alt: 'Avtalets första sida',
    caption: 'Avtal.pdf, sida 1 av 2',
    picture: async () => ({ bytes: pngOf(width, height), mediaType: 'image/png', width, height }),
  };
}

/** Bars, a dashed curve, an arc: all that a drawing may have. */
export const drawing: Drawing = {
  width: 440,
  height: 200,
  marks: [
    ...Array.from({ length: 6 }, (_, at): readonly Mark[] => [
      {
        kind: 'rect',
        x: 40 + at * 60,
        y: 160 - at * 20,
        width: 36,
        height: at * 20,
        fill: '#17455c',
      },
      {
        kind: 'text',
        x: 58 + at * 60,
        y: 176,
        text: `kvartal${at}`,
        size: 8,
        anchor: 'middle',
        fill: '#57606a',
      },
    ]).flat(),
    { kind: 'path', d: 'M30,160H410', stroke: '#1b1f24', width: 1 },
    {
      kind: 'path',
      d: 'M40,100C80,20,120,20,160,100S240,180,300,60',
      stroke: '#a04010',
      dash: [4, 2],
    },
    { kind: 'path', d: 'M350,50A30,30,0,1,1,320,20L320,50Z', fill: '#d07030', stroke: '#000000' },
    {
      kind: 'text',
      x: 30,
      y: 20,
      text: '100 %',
      size: 8,
      anchor: 'end',
      bold: true,
      fill: '#000000',
    },
  ],
};

export const chartBlock: Block = {
  kind: 'chart',
  title: 'Begäranden per kvartal',
  alt: 'Stapeldiagram: sex kvartal, fler för varje kvartal.',
  drawing,
};

export const figuresBlock: Block = {
  kind: 'figures',
  figures: [
    { label: 'Inkomna begäranden', value: '128', note: '12 fler än förra kvartalet' },
    { label: 'Besvarade i tid', value: '97,6 %', note: 'förra kvartalet: 95,1 %' },
    { label: 'Mediantid', value: '9 dagar', note: '' },
    { label: 'Avslag', value: '3', note: 'två enligt artikel 12.5' },
  ],
};

export const coverBlock: Block = {
  kind: 'cover',
  title: 'Utdrag ur dina personuppgifter',
  subtitle: 'Artikel 15 i dataskyddsförordningen',
  rows: [
    { label: 'Om', value: 'Åsa Öberg-Lindström' },
    { label: 'Referens', value: '2026-0001' },
    { label: 'Datum', value: '23 november 2026' },
  ],
};

export const numbersBlock: Block = {
  kind: 'table',
  title: 'Begäranden per månad',
  captioned: true,
  columns: ['Månad', 'Antal', 'I tid'],
  numeric: [1, 2],
  totals: true,
  rowCount: 4,
  rows: () => [
    ['januari', '1', '100 %'],
    ['februari', '12', '92 %'],
    ['mars', '115', '98 %'],
    ['Summa', '128', '98 %'],
  ],
};

/** Sections under headings of two levels. */
export function sections(count: number): readonly Block[] {
  return Array.from({ length: count }, (_, at): readonly Block[] => [
    { kind: 'heading', level: at % 3 === 0 ? 2 : 3, text: `Avsnitt ${at + 1}` },
    { kind: 'paragraph', text: 'Uppgifterna kommer från ett av våra system. '.repeat(8) },
  ]).flat();
}

/** A letter with every kind of block that the engine draws. */
export function everyBlock(language: 'sv' | 'en' = 'sv'): LetterDocument {
  return letterOf(
    [
      { kind: 'paragraph', text: 'Vi svarar.' },
      coverBlock,
      { kind: 'contents', title: language === 'sv' ? 'Innehåll' : 'Contents', depth: 3 },
      { kind: 'pageBreak' },
      { kind: 'heading', level: 2, text: 'Nyckeltal' },
      figuresBlock,
      chartBlock,
      numbersBlock,
      { kind: 'heading', level: 2, text: 'Bilder' },
      pictureBlock(),
      pictureBlock(),
      ...sections(60),
    ],
    language,
  );
}
