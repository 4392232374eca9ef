import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderDocument } from '../../src/core/letters/pdf/document.ts';
import { renderLetter } from '../../src/core/letters/pdf/render.ts';
import type { Block } from '../../src/core/letters/templates/blocks.ts';
import { composeLetter } from '../../src/core/letters/templates/compose.ts';
import { documentOf, tableOf } from '../documents/printed.ts';
import {
  chartBlock,
  coverBlock,
  everyBlock,
  figuresBlock,
  letterOf,
  numbersBlock,
  pictureBlock,
} from '../letters/pdf/blockFixtures.ts';
import { sampleFacts, sampleOrganisation } from '../letters/sampleFacts.ts';
import { assertLooksAs, tolerance } from '../support/golden.ts';
import { difference, pagePng, readGreyPng } from '../support/pageImages.ts';
import { without } from '../support/pdf.ts';

const columns = ['Datum', 'Kanal', 'Ärende', 'Anteckning'];
const rows = Array.from({ length: 60 }, (_, at) => [
  `2026-03-${String((at % 28) + 1).padStart(2, '0')}`,
  at % 2 === 0 ? 'e-post' : 'telefon',
  `CRM-${10_001 + at}`,
  'Fråga om faktura; svar lämnat samma dag. '.repeat((at % 3) + 1),
]);
const table: Block = {
  kind: 'table',
  title: 'Kundsystem',
  captioned: true,
  columns,
  rowCount: 60,
  rows: () => rows,
};
const wide = Array.from({ length: 24 }, (_, at) => `Fält ${at + 1}`);
const cards: Block = {
  kind: 'table',
  title: 'Personalsystem',
  captioned: true,
  columns: wide,
  rowCount: 2,
  rows: () => [wide.map((_, at) => `värde ${at + 1}`), wide.map(() => 'שלום')],
};

const letter = (...blocks: readonly Block[]) => renderLetter(letterOf(blocks));
const report = { ...documentOf([chartAs(), tableOf(3, 6)]), subtitle: 'januari–mars 2026' };

function chartAs() {
  if (chartBlock.kind !== 'chart') throw new Error('not a chart');
  const { kind, title, alt, drawing } = chartBlock;
  return { kind, title, alt, drawing };
}

const pages = {
  'letter-first': [
    () => renderLetter(composeLetter('acknowledgement', sampleFacts('sv'), {}, '1')),
    1,
  ],
  'reply-english': [
    () => renderLetter(composeLetter('accessReply', sampleFacts('en'), {}, '1')),
    1,
  ],
  cover: [() => letter(coverBlock), 2],
  contents: [() => renderLetter(everyBlock()), 3],
  'table-continued': [() => letter(table), 2],
  cards: [() => letter({ kind: 'pageBreak' }, cards), 2],
  figures: [() => letter({ kind: 'pageBreak' }, figuresBlock, chartBlock, numbersBlock), 2],
  picture: [() => letter({ kind: 'pageBreak' }, pictureBlock(600, 400)), 2],
  report: [() => renderDocument(report, sampleOrganisation), 1],
  register: [() => renderDocument(documentOf([tableOf(5, 40)]), sampleOrganisation), 1],
} as const;

describe('pages look as they did', { skip: without('pdftoppm') }, () => {
  for (const [name, [print, page]] of Object.entries(pages)) {
    it(`${name} (FRIST_NEW_GOLDEN=1 renews the pictures)`, async () => {
      assertLooksAs(name, (await print()).bytes, page);
    });
  }

  it('a word that moved or changed is seen', async () => {
    const print = (text: string) => letter({ kind: 'paragraph', text: text.repeat(20) });
    const [one, other] = [
      await print('Svaret kommer i tid. '),
      await print('Svaret kommer sent! '),
    ];
    const { share } = difference(
      readGreyPng(pagePng(one.bytes, 1)),
      readGreyPng(pagePng(other.bytes, 1)),
    );
    assert.ok(share > tolerance);
  });
});
