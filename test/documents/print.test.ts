import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentBlock } from '../../src/core/documents/model.ts';
import { renderDocument } from '../../src/core/letters/pdf/document.ts';
import { windowGeometry } from '../../src/core/letters/pdf/geometry.ts';
import type { Organisation } from '../../src/core/settings/model.ts';
import { sampleLogoBase64, sampleOrganisation } from '../letters/sampleFacts.ts';
import { pdfInfo, pdfText, qpdfFaults, without } from '../support/pdf.ts';
import { readPdf } from '../support/pdfObjects.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { bookmarksOf, documentOf, flat, tableOf } from './printed.ts';

const skip = without('pdftotext');

const everyKind: readonly DocumentBlock[] = [
  { kind: 'heading', level: 1, text: 'Första delen' },
  { kind: 'text', text: 'Löpande text med å, ä och ö.' },
  { kind: 'bullets', items: ['Första punkten', 'Andra punkten'] },
  { kind: 'heading', level: 2, text: 'Underrubriken' },
  {
    kind: 'facts',
    rows: [
      ['Namn', 'Kundrelationen'],
      ['Ändamål', 'Att leverera våra tjänster.'],
    ],
  },
  tableOf(3, 2),
];

const letter = documentOf(everyKind, {
  addressee: { name: 'Leverantören AB', addressLines: ['Exempelgatan 1', '111 22 Stockholm'] },
});

const blank: Organisation = { ...sampleOrganisation, name: '', addressLines: [], website: '' };
const longNamed: Organisation = {
  ...sampleOrganisation,
  name: 'Aktiebolaget Långt Namn '.repeat(8),
};
const withLogo: Organisation = {
  ...sampleOrganisation,
  logo: { contentBase64: sampleLogoBase64() },
};

describe('a document on paper', () => {
  it('says all that it was given, with its head, on every page', { skip }, async () => {
    const { bytes, pages } = await renderDocument(
      documentOf([...everyKind, tableOf(3, 120, 'Den långa')]),
      sampleOrganisation,
    );
    const text = flat(pdfText(bytes));
    for (const words of [
      'Provdokument',
      'Referens B-2026-001',
      'Datum 2026-11-23',
      'Löpande text med å, ä och ö.',
      'Första punkten',
      'Underrubriken',
      'Ändamål Att leverera våra tjänster.',
      'Tabellen',
      'r2k3',
      'r120k3',
      `Sida 1 av ${pages}`,
      `Sida ${pages} av ${pages}`,
    ]) {
      assert.ok(text.includes(words), words);
    }
    assert.ok(pages > 2);
    assert.equal(text.split('B-2026-001 · 2026-11-23').length - 1, pages - 1);
    assert.ok(text.split('Kolumn1 Kolumn2 Kolumn3').length - 1 >= pages - 1);
    assert.doesNotMatch(text, /UTKAST|Brev/);
  });

  it('has its title and its headings as bookmarks', async () => {
    const { bytes } = await renderDocument(documentOf(everyKind), sampleOrganisation);
    assert.deepEqual(bookmarksOf(bytes), ['Provdokument', 'Första delen', 'Underrubriken']);
    if (skip) return;
    assert.equal(pdfInfo(bytes)['Title'], 'Provdokument (B-2026-001)');
  });

  for (const [name, document, organisation] of [
    ['every kind of block', documentOf(everyKind), sampleOrganisation],
    ['a letter', letter, sampleOrganisation],
    ['a DIN window', letter, { ...sampleOrganisation, envelopeWindow: 'din5008' }],
    ['an organisation without a name', documentOf(everyKind), blank],
    ['a very long name', documentOf(everyKind), longNamed],
    ['a logo', documentOf(everyKind), withLogo],
    ['nothing but a title', documentOf([]), sampleOrganisation],
    ['a table too wide', documentOf([tableOf(14, 3)]), sampleOrganisation],
    ['an empty table', documentOf([tableOf(4, 0)]), sampleOrganisation],
    ['empty facts and lists', documentOf(emptyBlocks()), sampleOrganisation],
    ['English', documentOf(everyKind, { language: 'en' }), sampleOrganisation],
  ] as const) {
    it(`is sound as PDF/A-3 and PDF/UA: ${name}`, async () => {
      const { bytes } = await renderDocument(document, organisation);
      assert.deepEqual(checkStructure(bytes), []);
      if (!without('qpdf')) assert.equal(qpdfFaults(bytes), '');
    });
  }

  it('has the same bytes for the same facts, and others for others', async () => {
    const [one, again, other] = await Promise.all([
      renderDocument(documentOf(everyKind), sampleOrganisation),
      renderDocument(documentOf(everyKind), sampleOrganisation),
      renderDocument(documentOf(everyKind, { title: 'Provdokumentet' }), sampleOrganisation),
    ]);
    assert.deepEqual(one.bytes, again.bytes);
    assert.notDeepEqual(one.bytes, other.bytes);
  });

  it('shows an addressee in the envelope window and nothing else there', { skip }, async () => {
    const { bytes } = await renderDocument(letter, sampleOrganisation);
    const { visible } = windowGeometry.swedishC5;
    assert.equal(
      flat(pdfText(bytes, visible)).trim(),
      'Leverantören AB Exempelgatan 1 111 22 Stockholm',
    );
  });

  it('prints a table too wide to read as a card for each row, no cell lost', { skip }, async () => {
    const { bytes } = await renderDocument(documentOf([tableOf(14, 3)]), sampleOrganisation);
    const text = flat(pdfText(bytes));
    assert.match(text, /Tabellen.*Post 1 av 3/);
    assert.match(text, /Kolumn14 r3k14/);
  });

  it('carries its words as JSON for machines', async () => {
    const { bytes } = await renderDocument(documentOf(everyKind), sampleOrganisation);
    const attached = [...readPdf(bytes).objects.values()].find(
      ({ value, stream }) => stream && JSON.stringify(value).includes('"EmbeddedFile"'),
    );
    const words: unknown = JSON.parse(attached?.stream?.toString('utf8') ?? '');
    assert.deepEqual(words, { controller: sampleOrganisation.name, ...documentOf(everyKind) });
  });
});

function emptyBlocks(): readonly DocumentBlock[] {
  return [
    { kind: 'facts', rows: [] },
    { kind: 'facts', rows: [['Tomt', '']] },
    { kind: 'bullets', items: [] },
    { kind: 'text', text: '' },
    { kind: 'heading', level: 1, text: '' },
  ];
}
