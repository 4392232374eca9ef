import assert from 'node:assert/strict';
import { test } from 'node:test';
import PDFDocument from 'pdfkit';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { composeLetter } from '../../../src/core/letters/templates/compose.ts';
import type { LetterDocument } from '../../../src/core/letters/templates/document.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { sampleFacts } from '../sampleFacts.ts';
import { everyBlock } from './blockFixtures.ts';

async function untagged(): Promise<Uint8Array> {
  const document = new PDFDocument({ compress: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  document.text('Untagged, in Helvetica, without a language');
  document.end();
  await new Promise((resolve) => document.on('end', resolve));
  return Buffer.concat(chunks);
}

function sample(): LetterDocument {
  return composeLetter('accessReply', sampleFacts('sv'), {}, '1');
}

/** A sound letter with one thing spoilt, byte for byte of the same length. */
async function spoilt(from: string, to: string, letter = sample()): Promise<Uint8Array> {
  const { bytes } = await renderLetter(letter);
  const text = Buffer.from(bytes).toString('latin1');
  assert.ok(text.includes(from), `${from} is not in the file`);
  assert.equal(from.length, to.length);
  return Buffer.from(text.replaceAll(from, to), 'latin1');
}

test('the structure check refuses a PDF as a plain library writes it', async () => {
  const faults = checkStructure(await untagged());
  for (const fault of [
    'missing: language',
    'missing: MarkInfo',
    'missing: DisplayDocTitle',
    'missing: title',
    'missing: bookmarks',
    'page 1: painted outside any tag (TJ)',
    'page 1: font not embedded',
    'the first heading is not H1',
  ]) {
    assert.ok(faults.includes(fault), `${fault} not among ${faults.join('; ')}`);
  }
});

const spoilings: readonly (readonly [string, string, string])[] = [
  ['/Scope /Column', '/Skope /Column', 'TH without scope'],
  ['/S /TH\n', '/S /TD\n', 'Table without a header cell'],
  ['/S /H1\n', '/S /H3\n', 'the first heading is not H1'],
  ['/DisplayDocTitle true', '/DisplayDocTitle null', 'missing: DisplayDocTitle'],
  ['/FontFile2', '/FontFileX', 'page 1: font not embedded'],
  ['<pdfuaid:part>1', '<pdfuaid:part>7', 'missing: PDF/UA-1'],
  ['/Lang (sv)', '/Lung (sv)', 'missing: language'],
];

for (const [from, to, fault] of spoilings.filter(([, , one]) => one !== '')) {
  test(`the structure check notices: ${fault}`, async () => {
    assert.ok(checkStructure(await spoilt(from, to)).includes(fault));
  });
}

const blockSpoilings: readonly (readonly [string, string, string])[] = [
  ['/Alt <', '/Alx <', 'Figure without alternative text'],
  ['/Obj ', '/Obx ', 'page 3: a link is outside the tags'],
  ['/F 4\n', '/F 2\n', 'page 3: a link is not printed'],
  ['/Dest [', '/Desk [', 'page 3: a link leads nowhere'],
  ['/S /TOCI\n', '/S /Part\n', 'Reference inside Part'],
  ['/S /Reference\n', '/S /Paragraph\n', 'TOCI without Reference'],
  ['/BitsPerComponent 8\n', '/Interpolate true  \n', 'forbidden: interpolated picture'],
];

for (const [from, to, fault] of blockSpoilings) {
  test(`the structure check notices in contents and figures: ${fault}`, async () => {
    const faults = checkStructure(await spoilt(from, to, everyBlock()));
    assert.ok(faults.includes(fault), faults.slice(0, 5).join('; '));
  });
}

test('the structure check notices tags in another order than the page', async () => {
  const letter = everyBlock();
  const { bytes } = await renderLetter(letter);
  const text = Buffer.from(bytes).toString('latin1');
  const list = /\/S \/Document\n[\s\S]*?\/K \[([^\]]+)\]/.exec(text)?.[1] ?? '';
  const turned = (list.match(/\d+ 0 R/g) ?? []).toReversed().join(' ');
  assert.ok(turned.length > 100);
  const faults = checkStructure(
    Buffer.from(text.replace(list, turned.padEnd(list.length)), 'latin1'),
  );
  assert.ok(faults.some((fault) => fault.endsWith('tags out of reading order')));
});
