import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { pdfText, qpdfFaults, without } from '../../support/pdf.ts';
import { readPdf } from '../../support/pdfObjects.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { everyBlock, figuresBlock, letterOf, numbersBlock, pictureBlock } from './blockFixtures.ts';

const skip = without('pdftotext');

function objects(bytes: Uint8Array, pattern: RegExp): number {
  return [...readPdf(bytes).objects.values()].filter(({ value }) =>
    pattern.test(JSON.stringify(value)),
  ).length;
}

describe('the blocks of extracts and reports', () => {
  it('are tagged, sound, and the same bytes each time', async () => {
    const { bytes } = await renderLetter(everyBlock());
    assert.deepEqual(checkStructure(bytes), []);
    assert.deepEqual((await renderLetter(everyBlock())).bytes, bytes);
  });

  it('are sound to qpdf', { skip: without('qpdf') }, async () => {
    assert.equal(qpdfFaults((await renderLetter(everyBlock('en'))).bytes), '');
  });

  it('each entry of the contents says the page that its heading stands on', { skip }, async () => {
    const { bytes } = await renderLetter(everyBlock());
    const pages = pdfText(bytes).split('\f');
    const entries = pages.flatMap((page) => [
      ...page.matchAll(/(Avsnitt \d+|Bilder) (?: *\.)+ +(\d+)$/gm),
    ]);
    assert.equal(entries.length, 61);
    for (const [, heading = '', at] of entries) {
      const lines = (pages[Number(at) - 1] ?? '').split('\n').map((line) => line.trim());
      assert.ok(lines.includes(heading), `${heading} on page ${at}`);
    }
    assert.equal(objects(bytes, /"Rect".*"Dest"/), 62);
  });

  it('a picture printed twice is in the file once', async () => {
    const { bytes } = await renderLetter(
      letterOf([pictureBlock(), pictureBlock(), pictureBlock(20, 30)]),
    );
    assert.equal(objects(bytes, /"Image"/), 2);
  });

  it('a picture is asked for only when it is drawn, and one that cannot be printed is an error', async () => {
    const broken = async () =>
      ({ bytes: Buffer.from('no picture'), mediaType: 'image/png', width: 1, height: 1 }) as const;
    const letter = letterOf([{ kind: 'picture', alt: 'x', caption: '', picture: broken }]);
    await assert.rejects(renderLetter(letter), { code: 'unreadableFile' });
  });

  it('figures are read as figure, name, remark, and a sum is the last row', { skip }, async () => {
    const { bytes } = await renderLetter(letterOf([figuresBlock, numbersBlock]));
    const text = pdfText(bytes);
    assert.match(text, /128\s+97,6 %\s+9 dagar\s+3/);
    assert.match(text, /Summa\s+128\s+98 %/);
  });
});
