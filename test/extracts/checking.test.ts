import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { assertClean, type FinishedFile } from '../../src/core/extracts/checking/assertClean.ts';
import { releasedCopy } from '../../src/core/extracts/serviceReleased.ts';
import { insertDataSet } from '../../src/core/extracts/storeDataSets.ts';
import { writeLeftOut } from '../../src/core/extracts/storeHeldBack.ts';
import { insertRedaction } from '../../src/core/extracts/storeRedactions.ts';
import { dataSetIdSchema, redactionIdSchema } from '../../src/core/kit/ids.ts';
import { areaBench, bareRequest } from '../support/area.ts';
import { handmadePdf, streamOf } from './pages/pagedFiles.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const secret = 'Kanariefågel Ek';
const choices = [true, true, false].map((included) => ({
  included,
  reason: included ? '' : 'hemlig kolumn',
  masked: true,
}));

async function checked(test: Parameters<typeof areaBench>[0]) {
  const bench = await areaBench(test);
  const id = bareRequest(bench.vault, '2026-0001');
  const set = dataSetIdSchema.parse(bench.newId());
  bench.call.write((unit) => {
    insertDataSet(unit.db, id, {
      id: set,
      shape: 'table',
      title: 'Ärenden',
      source: 'Kundsystemet',
      categories: [],
      columns: ['Text', 'Nummer', 'Intern'],
      choices,
      pages: 0,
      rows: [
        [`Pratade med ${secret} idag`, '19811218-9876', 'internkanarie'],
        ['Utelämnad radkanarie', '4111 1111 1111 1111', 'dubbelord'],
        ['Ett dubbelord som lämnas ut', '', ''],
      ].map((cells) => JSON.stringify(cells)),
    });
    writeLeftOut(unit.db, set, 'table', [1], 'annan kund');
    insertRedaction(unit.db, id, {
      id: redactionIdSchema.parse(bench.newId()),
      what: { kind: 'pattern', text: secret },
      ground: 'othersRights',
      note: '',
      state: 'accepted',
      at: unit.now,
      actor: unit.actor,
      strikes: [{ dataSetId: set, places: 1 }],
    });
    unit.journal({ action: 'extract.redacted', fields: {} });
  });
  const released = () =>
    releasedCopy(id, 'sv', {
      read: bench.vault.read,
      attachments: { bytes: () => new Uint8Array() },
      picture: () => Promise.reject(new Error('no pages')),
      call: bench.call,
    });
  const check = (bytes: Uint8Array, own?: readonly string[]) => {
    const file: FinishedFile = { bytes, mediaType: '', ...(own ? { own } : {}) };
    const parts = { read: bench.vault.read, released, named: () => ['Åsa Öberg'] };
    return assertClean(id, file, parts, bench.call);
  };
  return { bench, id, released, check };
}

type Written = (document: PDFKit.PDFDocument) => void;

async function pdf(write: Written, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.text('Ett brev om en begäran');
  write(document);
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

const inLatin = (text: string) => Buffer.from(text, 'latin1').toString('latin1');
const hexOf = (text: string) => `${Buffer.from(text, 'latin1').toString('hex')}>`;
const base85 = '-u!R@ATD[(@;]LoBk8^';
const packedStream = (filter: string, text: string) =>
  handmadePdf([], [`<< /Filter ${filter} /Length ${text.length} >>\nstream\n${text}\nendstream`]);

const leaks: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  'page text of a PDF': () => pdf((to) => to.text(`hos ${secret} i`)),
  'page text of a PDF, broken over lines': () =>
    pdf((to) => to.text('hos Kanarie').text('fågel').text('Ek')),
  'a PDF’s metadata': () => pdf(() => undefined, { info: { Title: secret } }),
  'a PDF’s bookmarks': () => pdf((to) => to.outline.addItem(secret)),
  'a PDF’s alternative text': () =>
    pdf(
      (to) => {
        const figure = to.struct('Figure', { alt: secret }, () => to.text('bild'));
        to.addStructure(figure);
      },
      { tagged: true },
    ),
  'a link of a PDF': () => pdf((to) => to.text('länk', { link: `https://x.se/?q=${secret}` })),
  'an attachment of a PDF': () =>
    pdf((to) => to.file(Buffer.from(`a;b\n1;${secret}\n`), { name: 'bilaga.csv' })),
  'a zip within an attachment of a PDF': () =>
    pdf((to) => to.file(Buffer.from(zipSync({ 'a.txt': bytesOf(secret) })), { name: 'b.zip' })),
  'the name of a PDF’s attachment': () =>
    pdf((to) => to.file(Buffer.from('tom'), { name: `${secret}.csv` })),
  'a stream that nothing refers to': async () => {
    const sound = await pdf(() => undefined);
    const hidden = deflateSync(Buffer.from(`(${secret})`, 'latin1'));
    const head = `9999 0 obj\n<< /Length ${hidden.length} /Filter /FlateDecode >>\nstream\n`;
    const end = Buffer.from('\nendstream\nendobj\n');
    return new Uint8Array(Buffer.concat([sound, Buffer.from(head), hidden, end]));
  },
  'a hexadecimal string of a PDF without a mark': () =>
    handmadePdf([], [`<< /Title <${Buffer.from(secret, 'latin1').toString('hex')}> >>`]),
  'a name of a PDF with letters in hexadecimal': () =>
    handmadePdf([], ['<< /Type /Kanarief#e5gel#20Ek >>']),
  'a comment of a PDF': () => handmadePdf([], [`<< >> % ${inLatin(secret)}`]),
  'what follows the end of a PDF': () =>
    Buffer.concat([handmadePdf([]), Buffer.from(inLatin(secret), 'latin1')]),
  'a stream of a PDF in hexadecimal': () => packedStream('/ASCIIHexDecode', hexOf(secret)),
  'a stream of a PDF in base 85': () =>
    // ‘(internkanarie)’, as Python’s base64.a85encode writes it.
    packedStream('[ /ASCII85Decode ]', `${base85}~>`),
  'a stream of a PDF that is packed twice': () =>
    packedStream('[/AHx /Fl]', deflateSync(Buffer.from(secret, 'latin1')).toString('hex')),
  'a stream of a PDF that is no text of a page': () =>
    handmadePdf([], [streamOf('', Buffer.from(secret, 'latin1')).toString('latin1')]),
  'a zip’s entry': () => zipSync({ 'a/b.json': bytesOf(JSON.stringify({ a: [secret] })) }),
  'a zip’s entry name': () => zipSync({ [`${secret}.json`]: bytesOf('{}') }),
  'a workbook’s part': () =>
    zipSync({
      'xl/sharedStrings.xml': bytesOf('<si><t>hos Kanarief&#229;gel Ek</t></si>'),
    }),
  'JSON with escaped letters': () => bytesOf('{"a":"Kanarief\\u00e5gel Ek"}'),
  CSV: () => bytesOf(`a;b\n1;"${secret}"\n`),
  'CSV in the genitive': () => bytesOf('Kanariefågel Eks bil'),
  'UTF-16': () => Buffer.from(`\ufeff${secret}`, 'utf16le'),
  'bytes of a picture': () =>
    Buffer.from([0xff, 0xd8, 0xff, 0xfe, ...bytesOf(`\u0000${secret}\u0001`), 0xff]),
  'a left-out row': () => bytesOf('Utelämnad radkanarie'),
  'a left-out column': () => bytesOf('värdet internkanarie'),
  'a masked personnummer': () => bytesOf('nummer 198112189876'),
  'a masked card, grouped otherwise': () => bytesOf('kort 4111111111111111'),
};

describe('the check on the finished file', () => {
  for (const [place, make] of Object.entries(leaks)) {
    it(`finds what must not be there in ${place}, and does not quote it`, async (t) => {
      const { check } = await checked(t);
      const bytes = await make();
      await assert.rejects(check(bytes), (error: { code?: string; message: string }) => {
        assert.equal(error.code, 'redactionLeak');
        assert.doesNotMatch(error.message, /kanarie/i);
        return true;
      });
    });
  }

  it('passes files made of the released copy', async (t) => {
    const { check, released } = await checked(t);
    const rows = released().tables.flatMap((table) => [...table.rows()]);
    await check(bytesOf(JSON.stringify(rows)));
    await check(bytesOf(rows.map((row) => row.join(';')).join('\n')));
    await check(zipSync({ 'a.csv': bytesOf(rows.join('\n')) }));
    await check(await pdf((to) => to.text(rows.join('\n'))));
  });

  it('lets a word stand that is handed over in another cell, or that the letter itself says', async (t) => {
    const { check } = await checked(t);
    await check(bytesOf('ett dubbelord'));
    await check(bytesOf('om internkanarie'), ['Brevet nämner internkanarie.']);
    await assert.rejects(check(bytesOf(secret), [secret]), { code: 'redactionLeak' });
  });

  it('refuses a file that it cannot read', async (t) => {
    const { check } = await checked(t);
    await assert.rejects(check(bytesOf('%PDF-1.7 trasig')), { code: 'unreadableFile' });
    await assert.rejects(check(Buffer.from('PK\u0003\u0004trasig')), { code: 'unreadableFile' });
    for (const object of ['<< /Encrypt 5 0 R >>', '<< /Filter /Crypt >>\nstream\nabc\nendstream'])
      await assert.rejects(check(handmadePdf([], [object])), { code: 'unreadableFile' });
  });
});
