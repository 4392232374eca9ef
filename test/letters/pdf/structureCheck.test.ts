import assert from 'node:assert/strict';
import { test } from 'node:test';
import PDFDocument from 'pdfkit';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { composeLetter } from '../../../src/core/letters/templates/compose.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { sampleFacts } from '../sampleFacts.ts';

async function untagged(): Promise<Uint8Array> {
  const document = new PDFDocument({ compress: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  document.text('Untagged, in Helvetica, without a language');
  document.end();
  await new Promise((resolve) => document.on('end', resolve));
  return Buffer.concat(chunks);
}

/** A sound letter with one thing spoilt, byte for byte of the same length. */
async function spoilt(from: string, to: string): Promise<Uint8Array> {
  const { bytes } = await renderLetter(composeLetter('accessReply', sampleFacts('sv'), {}, '1'));
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
