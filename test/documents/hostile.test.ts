import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentBlock } from '../../src/core/documents/model.ts';
import { renderDocument } from '../../src/core/letters/pdf/document.ts';
import { sampleOrganisation } from '../letters/sampleFacts.ts';
import { pdfText, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { documentOf, flat, tableOf } from './printed.ts';

const skip = without('pdftotext');
const forty = Array.from({ length: 40 }, (_, at) => `rad${at + 1}`).join('\n');
const longWord = 'Personuppgiftsbiträdesavtalsbilageförteckningsnummer'.repeat(6);
const markup = '<b>fet</b> # rubrik \\(EMC) Tj << /Type >> &amp; **stark** [länk](x)';

/** The same text in every place that takes one. */
function everywhere(text: string): readonly DocumentBlock[] {
  return [
    { kind: 'text', text },
    { kind: 'bullets', items: [text, text] },
    {
      kind: 'facts',
      rows: [
        ['Värde', text],
        [text.slice(0, 80), 'namn'],
      ],
    },
    {
      kind: 'table',
      title: 'Tabell',
      columns: ['A', 'B'],
      rows: [
        [text, 'x'],
        ['y', text],
      ],
    },
    { kind: 'table', title: 'Bred', columns: [...'ABCDEFGHIJ'], rows: [['x', text]] },
  ];
}

describe('what people write, on paper', () => {
  it('is text: never markup and never an operator', { skip }, async () => {
    const document = documentOf(everywhere(markup), { title: markup });
    const { bytes } = await renderDocument(document, sampleOrganisation);
    assert.deepEqual(checkStructure(bytes), []);
    assert.ok(flat(pdfText(bytes)).includes('<b>fet</b> # rubrik \\(EMC) Tj << /Type >> &amp;'));
  });

  it('loses no line of a long cell, wherever it stands', { skip }, async () => {
    const { bytes } = await renderDocument(documentOf(everywhere(forty)), sampleOrganisation);
    assert.deepEqual(checkStructure(bytes), []);
    const words = pdfText(bytes).split(/\s+/);
    // The text, two bullets, one value, two cells and one card.
    assert.equal(words.filter((word) => word === 'rad40').length, 7);
    assert.equal(words.filter((word) => word === 'rad21').length, 7);
  });

  it('breaks a word longer than its line between letters', { skip }, async () => {
    const { bytes } = await renderDocument(
      documentOf([{ kind: 'facts', rows: [['Namn', longWord]] }]),
      sampleOrganisation,
    );
    assert.ok(pdfText(bytes).replaceAll(/\s+/g, '').includes(longWord));
  });

  it('may be in any script that names come in', async () => {
    const names = 'שלום כהן محمد عبد الله 王小明 Γιώργος Nguyễn Thị Ánh 🙂';
    const { bytes } = await renderDocument(documentOf(everywhere(names)), sampleOrganisation);
    assert.deepEqual(checkStructure(bytes), []);
  });

  it('is refused before anything is printed when a character has no font', async () => {
    const document = documentOf([
      { kind: 'facts', rows: [['Namn', 'Kontroll \u{1D173}\u{10FFFD}']] },
    ]);
    await assert.rejects(renderDocument(document, sampleOrganisation), { code: 'missingGlyph' });
  });

  it('is stopped when told, and says how far it has come', async () => {
    const stop = new AbortController();
    const seen: (readonly [number, number])[] = [];
    const rendering = renderDocument(documentOf([tableOf(3, 3000)]), sampleOrganisation, {
      signal: stop.signal,
      progress: (done, total) => {
        seen.push([done, total]);
        if (done > 1000) stop.abort();
      },
    });
    await assert.rejects(rendering, { code: 'cancelled' });
    assert.ok(seen.length > 3);
    assert.ok(seen.every(([done, total]) => done <= 1200 && total === 3002));
  });
});
