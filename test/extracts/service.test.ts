import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dataCategories } from '../../src/core/processing/model.ts';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { fileOf, openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let requestId: RequestId;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
  const request = await test.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg' },
    rights: ['access'],
  });
  requestId = request.id;
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

describe('the extract of a case', () => {
  it('starts open on each of the eleven categories, with the standing answers', async () => {
    const extract = await test.call('extracts.get', { requestId });
    assert.deepEqual(
      extract.findings.map(({ category }) => category),
      dataCategories,
    );
    assert.ok(extract.findings.every(({ outcome }) => outcome === 'open'));
    assert.ok(extract.statements.length >= 4);
    assert.equal(extract.outcome, 'open');
  });

  it('says "nothing" only when every category was searched in vain', async () => {
    for (const category of dataCategories) {
      await test.call('extracts.setFinding', { requestId, category, outcome: 'notFound' });
    }
    assert.equal((await test.call('extracts.get', { requestId })).outcome, 'nothing');
    await test.call('extracts.setFinding', { requestId, category: 'name', outcome: 'found' });
    assert.equal((await test.call('extracts.get', { requestId })).outcome, 'data');
  });

  it('takes a CSV file and pages its rows', async () => {
    const extract = await test.call('extracts.addCsv', {
      requestId,
      ...fileOf('assets/sample/fakturor.csv'),
    });
    const [set] = extract.dataSets;
    assert.equal(set?.title, 'fakturor');
    assert.equal(set?.rows, 8);
    assert.ok(set);
    const page = await test.call('extracts.rows', {
      requestId,
      dataSetId: set.id,
      offset: 6,
      limit: 5,
    });
    assert.equal(page.total, 8);
    assert.deepEqual(
      page.rows.map((row) => row[0]),
      ['20261377', '20261969'],
    );
    const removed = await test.call('extracts.removeDataSet', { requestId, dataSetId: set.id });
    assert.deepEqual(removed.dataSets, []);
  });

  it('refuses a row that does not fit its columns, and keeps nothing of it', async () => {
    await assert.rejects(
      test.call('extracts.addDataSet', {
        requestId,
        title: 'Kort',
        source: 'x',
        columns: ['a', 'b'],
        rows: [['1', '2'], ['3']],
      }),
      { code: 'invalidInput' },
    );
    assert.deepEqual((await test.call('extracts.get', { requestId })).dataSets, []);
  });

  it('is not there for a request that is not there', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    const answer = await test.app.call('extracts.get', { requestId: nobody });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'notFound');
  });
});
