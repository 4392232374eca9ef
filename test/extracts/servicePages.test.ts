import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DataSetId, RequestId } from '../../src/core/kit/ids.ts';
import { fileOf, openTestApp, type TestApp } from '../support/app.ts';
import { handmadePdf, writtenLines } from './pages/pagedFiles.ts';
import { loadPictures, pixelsOf, rangeWithin } from './pages/pictures.ts';

const whole = { x: 0, y: 0, width: 1, height: 1 };
const first = { x: 0.05, y: 0.1, width: 0.9, height: 0.15 };
const second = { x: 0.05, y: 0.3, width: 0.9, height: 0.15 };

describe('A page of a document', () => {
  let test: TestApp;
  let requestId: RequestId;
  let dataSetId: DataSetId;

  before(async () => {
    await loadPictures();
    test = await openTestApp();
    const received = await test.call(
      'requests.receive',
      fileOf('assets/sample/access-request.eml'),
    );
    requestId = received.id;
    const page = { content: writtenLines(['Wilhelm ringde', 'och frågade']) };
    const { dataSets } = await test.call('extracts.addSource', {
      requestId,
      fileName: 'logg.pdf',
      contentBase64: Buffer.from(handmadePdf([page, page])).toString('base64'),
    });
    const set = dataSets.at(-1);
    assert.ok(set?.shape === 'pages' && set.pages === 2);
    dataSetId = set.id;
  });

  after(() => test.remove());

  const shown = async (page: number, released: boolean) => {
    const answer = await test.call('extracts.page', { requestId, dataSetId, page, released });
    const bytes = Buffer.from(answer.contentBase64, 'base64');
    return { ...answer, pixels: pixelsOf({ ...answer, bytes }) };
  };

  it('is shown as it came, and black where a region is struck once it is handed over', async () => {
    const what = { kind: 'region', dataSetId, page: 0, box: first } as const;
    await test.call('extracts.redact', {
      requestId,
      redactions: [{ what, ground: 'othersRights', note: '' }],
    });
    const came = await shown(0, false);
    assert.equal(rangeWithin(came.pixels, first).brightest, 255);
    assert.ok(rangeWithin(came.pixels, first).darkest < 100);
    assert.deepEqual(
      came.boxes.map(({ state }) => state).toSorted(),
      ['accepted', 'proposed'],
      'Wilhelm is proposed as well',
    );
    const released = await shown(0, true);
    assert.equal(rangeWithin(released.pixels, first).brightest, 0);
    assert.ok(rangeWithin(released.pixels, second).brightest === 255);
    assert.ok(rangeWithin((await shown(1, true)).pixels, first).brightest === 255);
  });

  it('that is left out is shown to the officer only', async () => {
    const rows = { requestId, dataSetId, rows: [1], reason: 'rör någon annan' };
    await test.call('extracts.setRows', rows);
    assert.equal((await shown(1, false)).leftOut, 'rör någon annan');
    assert.equal(rangeWithin((await shown(1, true)).pixels, whole).brightest, 0);
  });

  it('is not found beyond the last, nor in another case', async () => {
    const beyond = { requestId, dataSetId, page: 2, released: false };
    await assert.rejects(test.call('extracts.page', beyond), { code: 'notFound' });
    const mail = fileOf('assets/sample/access-request.eml');
    const text = Buffer.from(mail.contentBase64, 'base64').toString('latin1');
    const other = await test.call('requests.receive', {
      fileName: 'annan.eml',
      contentBase64: Buffer.from(text.replace(/^Message-ID: </im, '$&annan'), 'latin1').toString(
        'base64',
      ),
    });
    const elsewhere = { ...beyond, requestId: other.id, page: 0 };
    await assert.rejects(test.call('extracts.page', elsewhere), { code: 'notFound' });
  });

  it('is not to be had while the vault is locked', async () => {
    await test.call('vault.lock', {});
    const asked = { requestId, dataSetId, page: 0, released: false };
    await assert.rejects(test.call('extracts.page', asked), { code: 'vaultLocked' });
  });
});
