import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Extract } from '../../src/core/extracts/model.ts';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { lookInside } from '../erasure/raw.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { outlookFile } from '../support/outlookFile.ts';
import { message, png, sampleBytes, source } from './sourceFiles.ts';

let test: TestApp;
let requestId: RequestId;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

beforeEach(async () => {
  const request = await test.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg' },
    rights: ['access'],
    subjects: ['customer'],
  });
  requestId = request.id;
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

function add(
  fileName: string,
  content: string | Uint8Array,
  given: { source?: string } = {},
): Promise<Extract> {
  return test.call('extracts.addSource', { requestId, ...source(fileName, content), ...given });
}

const kinds = ({ sources }: Extract) => sources.map(({ kind, fileName }) => `${kind} ${fileName}`);

describe('a file that a system’s owner sent', () => {
  it('is read as what it is, whatever it is called', async () => {
    await add('a.pdf', 'Namn;Ort\nÅsa;Malmö\n');
    await add('b', '[{"a":1}]');
    await add('c.csv', sampleBytes('fakturor.xlsx'));
    await add('d.txt', sampleBytes('installationsrapport.pdf'));
    await add('e', png);
    await add('f.dat', '<?xml version="1.0"?><r><a>1</a></r>');
    const extract = await add('g', 'Bara text.');
    assert.deepEqual(kinds(extract), [
      'csv a.pdf',
      'json b',
      'xlsx c.csv',
      'pdf d.txt',
      'image e',
      'xml f.dat',
      'text g',
    ]);
    assert.deepEqual(
      extract.dataSets.map(({ shape, title, pages }) => `${shape} ${title} ${pages}`),
      [
        'table a 0',
        'table b 0',
        'table c – Fakturor 0',
        'table c – Kunduppgifter 0',
        'pages d 2',
        'pages e 1',
        'table f 0',
        'table g 0',
      ],
    );
    assert.deepEqual(extract.dataSets.at(5)?.categories, ['photographs']);
  });

  it('is a message with its files as sources of their own', async () => {
    const inner = message('Inre text', [{ name: 'x.csv', type: 'text/csv', bytes: 'a;b\n1;2\n' }]);
    const outer = message('Här kommer det.', [
      { name: 'kunder.csv', type: 'text/csv', bytes: 'Namn;Ort\nÅsa;Malmö\n' },
      {
        name: 'rapport.pdf',
        type: 'application/pdf',
        bytes: sampleBytes('installationsrapport.pdf'),
      },
      { name: 'bild.png', type: 'image/png', bytes: png },
      { name: 'bild-igen.png', type: 'image/png', bytes: png },
      {
        name: 'program.bin',
        type: 'application/octet-stream',
        bytes: Uint8Array.from({ length: 400 }, (_, n) => n % 7),
      },
      { name: 'inre.eml', type: 'message/rfc822', bytes: inner },
    ]);
    const extract = await add('svar.eml', outer, { source: 'Kundtjänst' });
    assert.deepEqual(kinds(extract), [
      'message svar.eml',
      'csv kunder.csv',
      'pdf rapport.pdf',
      'image bild.png',
      'other bild-igen.png',
      'other program.bin',
      'message inre.eml',
      'csv x.csv',
    ]);
    const [top, ...parts] = extract.sources;
    const nested = extract.sources.find(({ fileName }) => fileName === 'inre.eml');
    assert.ok(top && nested);
    assert.deepEqual(
      parts.map(({ partOf }) => partOf),
      [top.id, top.id, top.id, top.id, top.id, top.id, nested.id],
    );
    assert.ok(extract.sources.every((one) => one.source === 'Kundtjänst'));
    assert.deepEqual(
      extract.sources.at(4)?.remarks.map(({ weight }) => weight),
      ['note'],
    );
    assert.deepEqual(
      extract.sources.at(5)?.remarks.map(({ weight }) => weight),
      ['defect'],
    );
    const [set] = extract.dataSets;
    assert.deepEqual(set?.columns, ['Datum', 'Från', 'Till', 'Kopia', 'Ämne', 'Text']);
    const page = await test.call('extracts.rows', { requestId, dataSetId: set.id });
    assert.deepEqual(page.rows[0]?.cells, [
      'Fri, 20 Nov 2026 10:12:00 +0100',
      'Kundtjanst <kund@example.se>',
      'Dataskydd <dso@example.se>, it@example.se',
      'chef@example.se',
      'Utdrag för Åsa',
      'Här kommer det.',
    ]);
  });

  it('is read where it is an Outlook message too', async () => {
    const bytes = outlookFile({
      subject: 'Utdrag',
      senderName: 'Bo Ek',
      senderEmail: 'bo@example.se',
      body: 'Se bilagan.',
      headers: 'To: dso@example.se\r\nDate: Fri, 20 Nov 2026 10:12:00 +0100\r\n',
      files: [{ name: 'k.csv', bytes: strToU8('a;b\n1;2\n') }],
    });
    const extract = await add('brev.msg', bytes);
    assert.deepEqual(kinds(extract), ['message brev.msg', 'csv k.csv']);
    const [set] = extract.dataSets;
    assert.ok(set);
    const { rows } = await test.call('extracts.rows', { requestId, dataSetId: set.id });
    assert.deepEqual(rows[0]?.cells, [
      'Fri, 20 Nov 2026 10:12:00 +0100',
      'Bo Ek <bo@example.se>',
      'dso@example.se',
      '',
      'Utdrag',
      'Se bilagan.',
    ]);
  });

  it('is kept with its defect where it cannot be read', async () => {
    await add('tom.csv', '');
    await add('arkiv.zip', zipSync({ 'a.txt': strToU8('hej') }));
    await add(
      'gammal.xls',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    );
    await add('trasig.pdf', '%PDF-1.7\nnej');
    const extract = await add('trasig.json', '[{"a":1},');
    assert.ok(extract.sources.every(({ kind }) => kind === 'other'));
    assert.deepEqual(extract.dataSets, []);
    for (const { remarks } of extract.sources) {
      assert.deepEqual(
        remarks.map(({ weight }) => weight),
        ['defect'],
      );
      assert.ok(remarks.every(({ text }) => text.sv !== '' && text.sv !== text.en));
    }
  });

  it('is refused a second time, and again taken after it was removed', async () => {
    const extract = await add('a.csv', 'a;b\n1;2\n');
    await assert.rejects(add('annat namn.csv', 'a;b\n1;2\n'), { code: 'notPossible' });
    const [one] = extract.sources;
    assert.ok(one);
    const emptied = await test.call('extracts.removeSource', { requestId, sourceId: one.id });
    assert.deepEqual([emptied.sources, emptied.dataSets], [[], []]);
    assert.equal((await add('a.csv', 'a;b\n1;2\n')).sources.length, 1);
    await assert.rejects(test.call('extracts.removeSource', { requestId, sourceId: one.id }), {
      code: 'notFound',
    });
  });

  it('leaves nothing in the vault once it is removed, nor what came within it', async () => {
    const held = () =>
      lookInside(test, (raw) =>
        ['attachment', 'attachment_chunk', 'extract_data_set', 'extract_row', 'extract_page'].map(
          raw.count,
        ),
      );
    const before = await held();
    const part = {
      name: 'rapport.pdf',
      type: 'application/pdf',
      bytes: sampleBytes('installationsrapport.pdf'),
    };
    const extract = await add('svar.eml', message('Borttagskanarie.', [part]));
    const during = await held();
    assert.ok(during.every((count, n) => count > (before[n] ?? 0)));
    const [top] = extract.sources;
    assert.ok(top);
    await test.call('extracts.removeSource', { requestId, sourceId: top.id });
    assert.deepEqual(await held(), before);
    const pages = await lookInside(test, (raw) => raw.pages.toString('latin1'));
    assert.ok(!pages.includes('Borttagskanarie'));
  });

  it('is given back as it came, and only to its own case', async () => {
    const extract = await add('a.csv', 'a;b\n1;2\n');
    const [one] = extract.sources;
    assert.ok(one);
    const file = await test.call('extracts.sourceFile', { requestId, sourceId: one.id });
    assert.deepEqual(file, source('a.csv', 'a;b\n1;2\n'));
    const other = await test.call('requests.receive', {
      received: '2026-11-20',
      requester: { name: 'Bo Ek' },
      rights: ['access'],
    });
    const foreign = { requestId: other.id, sourceId: one.id };
    await assert.rejects(test.call('extracts.sourceFile', foreign), { code: 'notFound' });
    await assert.rejects(test.call('extracts.removeSource', foreign), { code: 'notFound' });
  });

  it('is refused by name of the limit beyond 100,000 rows of a case', async () => {
    const rows = (from: number, count: number) =>
      `a;b\n${Array.from({ length: count }, (_, n) => `${from + n};x`).join('\n')}\n`;
    await add('a.csv', rows(0, 99_990));
    await assert.rejects(add('b.csv', rows(100_000, 11)), {
      code: 'tooLarge',
      facts: { limit: '100000 rows' },
    });
    assert.equal((await add('b.csv', rows(100_000, 10))).sources.length, 2);
  });

  it('is not kept where it was cancelled', async () => {
    const controller = new AbortController();
    const call = test.app.call(
      'extracts.addSource',
      { requestId, ...source('a.csv', 'a;b\n1;2\n'.repeat(20_000)) },
      { signal: controller.signal },
    );
    controller.abort();
    const answer = await call;
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'cancelled');
    assert.deepEqual((await test.call('extracts.get', { requestId })).sources, []);
  });
});
