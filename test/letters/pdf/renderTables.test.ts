import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FristError } from '../../../src/core/kit/errors.ts';
import { pdfText, without } from '../../support/pdf.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { sampleDataSet, sampleFacts, sampleOrganisation } from '../sampleFacts.ts';

import { flat, reply, replyWith, table } from './printedReply.ts';

const noText = without('pdftotext');

function rightToLeftSet() {
  return table(
    ['Skrift', 'Namn'],
    [
      ['Hebreiska', 'שלום כהן'],
      ['Arabiska', 'محمد عبد الله'],
      ['Kinesiska', '王小明'],
      ['Grekiska', 'Γιώργος'],
      ['Vietnamesiska', 'Nguyễn Thị Ánh'],
    ],
  );
}

test('each page of a long table repeats the header and every row is there once', {
  skip: noText,
}, async () => {
  const { bytes, pages } = await replyWith(sampleDataSet(400));
  const text = pdfText(bytes);
  const headers = text.split('\f').filter((page) => /Datum\s+Ärende\s+Beskrivning/.test(page));
  const withRows = text.split('\f').filter((page) => /CRM-1\d{4}/.test(page));
  assert.equal(headers.length, withRows.length);
  assert.ok(pages > 10);
  const numbers = [...text.matchAll(/CRM-(1\d{4})/g)].map((match) => Number(match[1]));
  assert.deepEqual(
    numbers,
    Array.from({ length: 400 }, (_, n) => 10_001 + n),
  );
});

test('a cell taller than several pages loses no word', { skip: noText }, async () => {
  const words = Array.from({ length: 6000 }, (_, n) => `ord${n}`);
  const { bytes, pages } = await replyWith(
    table(
      ['Id', 'Text'],
      [
        ['1', words.join(' ')],
        ['2', 'sist'],
      ],
    ),
  );
  assert.ok(pages > 6);
  const text = pdfText(bytes);
  const found = new Set(text.match(/ord\d+/g));
  assert.deepEqual(
    words.filter((word) => !found.has(word)),
    [],
  );
  assert.match(text, /2\s+sist/);
  assert.deepEqual(checkStructure(bytes), []);
});

test('a word longer than its cell is broken between characters and loses none', {
  skip: noText,
}, async () => {
  const long = Array.from({ length: 900 }, (_, n) => String.fromCharCode(97 + (n % 26))).join('');
  const { bytes } = await replyWith(table(['Id', 'Nyckel', 'Slut'], [['1', long, 'z']]));
  const letters = pdfText(bytes).replaceAll(/\s/g, '');
  assert.ok(letters.includes(long.slice(0, 20)));
  const joined = [...pdfText(bytes).matchAll(/[a-z]{12,}/g)].map(([run]) => run).join('');
  assert.ok(joined.includes(long.slice(100, 800)) || letters.includes(long.slice(100, 800)));
});

test('a table of more columns than can be read becomes one card a row', {
  skip: noText,
}, async () => {
  const columns = Array.from({ length: 60 }, (_, n) => `Fält${n + 1}`);
  const rows = [1, 2].map((row) => columns.map((_, n) => `värde-${row}-${n + 1}`));
  const text = pdfText((await replyWith(table(columns, rows))).bytes);
  assert.match(text, /Post 1 av 2/);
  for (const cell of rows.flat()) assert.ok(text.includes(cell), cell);
  assert.match(text, /Fält60\s+värde-2-60/);
});

test('a character without a font is an error before anything is printed', async () => {
  await assert.rejects(replyWith(table(['Text'], [['runor \u16a0 och \u1400']])), (error) => {
    assert.ok(error instanceof FristError);
    assert.equal(error.code, 'missingGlyph');
    assert.deepEqual(error.facts['characters'], ['ᚠ (U+16A0)', '᐀ (U+1400)']);
    return true;
  });
});

test('emoji and the scripts in which names come print', { skip: noText }, async () => {
  const cells = ['fest \u{1f389}', '김민준', 'สมชาย', 'अर्जुन', 'ተስፋዬ', 'Արամ', 'გიორგი'];
  const { bytes } = await replyWith(
    table(
      ['Text'],
      cells.map((cell) => [cell]),
    ),
  );
  const text = pdfText(bytes);
  for (const word of ['\u{1f389}', '김민준', 'ተስፋዬ', 'Արամ', 'გიორგი'])
    assert.ok(text.includes(word), word);
  assert.deepEqual(checkStructure(bytes), []);
});

test('a mark that the font has no place for prints all the same', async () => {
  const { pages } = await replyWith(table(['Text'], [['\u06c6\u0616\u06fb\u066e']]));
  assert.ok(pages >= 1);
});

test('user text is text: never markup, never a PDF operator', { skip: noText }, async () => {
  const nasty = '<b>&amp; fet</b> ) Tj ET (\\ =SUM(A1) %PDF';
  const facts = sampleFacts('sv');
  const requester = { ...facts.requester, name: nasty };
  const organisation = { ...sampleOrganisation, name: 'A & B <i>AB</i>' };
  const { bytes } = await reply({ ...facts, requester, organisation });
  assert.deepEqual(checkStructure(bytes), []);
  assert.ok(flat(pdfText(bytes)).includes(nasty));
  assert.ok(flat(pdfText(bytes)).includes('A & B <i>AB</i>'));
});

test('names in Hebrew, Arabic and Chinese come out in reading order', {
  skip: noText,
}, async () => {
  const text = pdfText((await replyWith(rightToLeftSet())).bytes).replaceAll(
    /[\u202a-\u202e]/g,
    '',
  );
  for (const name of ['שלום כהן', 'محمد عبد الله', '王小明', 'Γιώργος', 'Nguyễn Thị Ánh']) {
    assert.ok(text.includes(name), name);
  }
});
