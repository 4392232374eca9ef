import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readPages } from '../../../src/core/extracts/pages/readPages.ts';
import { openSession } from '../../../src/core/extracts/pages/session.ts';
import { type HandmadePage, handmadePdf, streamOf, writtenLines } from './pagedFiles.ts';
import { loadPictures, pixelsOf, rangeWithin } from './pictures.ts';

const call = { signal: new AbortController().signal, progress: () => undefined };
const lines = ['Anna \\(mamma\\) och Wilhelm', 'ringde iiii WWWW 0701-234567.'];
const words = ['Anna', '(mamma)', 'och', 'Wilhelm', 'ringde', 'iiii', 'WWWW', '0701-234567.'];

/** The same lines as pages that are held in every way. */
const pages: readonly HandmadePage[] = [
  { content: writtenLines(lines) },
  { content: writtenLines(lines), rotate: 90 },
  { content: writtenLines(lines), rotate: 180 },
  { content: writtenLines(lines), rotate: 270 },
  {
    content: `1 0 0 1 40 60 cm ${writtenLines(lines)}`,
    mediaBox: [0, 0, 500, 400],
    cropBox: [40, 60, 340, 260],
  },
  { content: `0 1 -1 0 200 0 cm ${writtenLines(lines)}`, mediaBox: [0, 0, 200, 300] },
];

before(loadPictures);

describe('The words of a PDF', () => {
  it('are read whole and in their order, however the page is turned or cut', async () => {
    const read = await readPages(handmadePdf(pages), 'pdf', call);
    for (const [n, page] of read.entries()) {
      assert.deepEqual(
        page.words.map(({ text }) => text),
        words,
        `page ${n}`,
      );
      const turned = pages[n]?.rotate === 90 || pages[n]?.rotate === 270 || n === 5;
      assert.deepEqual([page.width, page.height], turned ? [200, 300] : [300, 200], `page ${n}`);
      assert.deepEqual(page.remarks, []);
    }
  });

  it('stand where the picture shows them: painted over, nothing is left of any letter', async () => {
    const bytes = handmadePdf(pages);
    const read = await readPages(bytes, 'pdf', call);
    const session = await openSession(bytes, 'pdf', call);
    try {
      for (const [n, page] of read.entries()) {
        const clean = pixelsOf(await session.picture(n, [], call));
        const boxes = page.words.map(({ box }) => box);
        for (const box of boxes)
          assert.ok(rangeWithin(clean, box).darkest < 100, `ink on page ${n}`);
        const painted = pixelsOf(await session.picture(n, boxes, call));
        for (const box of boxes) assert.equal(rangeWithin(painted, box).brightest, 0);
        const others = painted.bytes.filter((one) => one !== 0 && one !== 255);
        assert.equal(others.length, 0, `a soft edge of a letter on page ${n}`);
        const black = painted.bytes.filter((one) => one === 0).length / painted.bytes.length;
        assert.ok(black < 0.12, `${black} of page ${n} is black`);
      }
    } finally {
      session.close();
    }
  });

  it('stay on the page but for the one that is struck out', async () => {
    const bytes = handmadePdf(pages.slice(0, 1));
    const [page] = await readPages(bytes, 'pdf', call);
    const struck = page?.words.find(({ text }) => text === 'Wilhelm');
    assert.ok(page && struck);
    const session = await openSession(bytes, 'pdf', call);
    const clean = pixelsOf(await session.picture(0, [], call));
    const painted = pixelsOf(await session.picture(0, [struck.box], call));
    session.close();
    const changed = [...clean.bytes.keys()].filter((at) => clean.bytes[at] !== painted.bytes[at]);
    assert.ok(changed.length > 0);
    const margin = 4 / painted.width;
    for (const at of changed) {
      const x = (Math.floor(at / 3) % painted.width) / painted.width;
      assert.ok(x > struck.box.x - margin && x < struck.box.x + struck.box.width + margin);
    }
    for (const { text, box } of page.words) {
      if (text !== 'Wilhelm') assert.ok(rangeWithin(painted, box).brightest === 255, text);
    }
  });

  it('are found in what is filled into a form, and handed over or struck out as they are shown', async () => {
    const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Wilhelm) /F 4
      /Rect [30 100 150 130] /AP << /N 101 0 R >> >>`;
    const appearance = streamOf(
      '/Type /XObject /Subtype /Form /BBox [0 0 120 30] /Resources << /Font << /F1 3 0 R >> >>',
      Buffer.from('BT /F1 12 Tf 5 8 Td (Wilhelm) Tj ET'),
    ).toString('latin1');
    const page = { content: writtenLines(['Namn:']), more: '/Annots [100 0 R]' };
    const bytes = handmadePdf([page], [field, appearance]);
    const [read] = await readPages(bytes, 'pdf', call);
    assert.deepEqual(
      read?.words.map(({ text }) => text),
      ['Namn:', 'Wilhelm'],
    );
    const box = read?.words[1]?.box;
    assert.ok(box);
    const session = await openSession(bytes, 'pdf', call);
    const shown = pixelsOf(await session.picture(0, [], call));
    assert.ok(rangeWithin(shown, box).darkest < 100);
    const struck = pixelsOf(await session.picture(0, [box], call));
    session.close();
    assert.equal(rangeWithin(struck, box).brightest, 0);
  });
});
