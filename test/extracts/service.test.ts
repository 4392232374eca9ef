import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dataSetIdSchema, type RequestId } from '../../src/core/kit/ids.ts';
import { dataCategories } from '../../src/core/processing/model.ts';
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
    subjects: ['customer'],
  });
  requestId = request.id;
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

describe('the extract of a case', () => {
  it('starts open on each of the eleven categories and each system of the fitting records', async () => {
    const extract = await test.call('extracts.get', { requestId });
    assert.deepEqual(
      extract.findings.map(({ category }) => category),
      dataCategories,
    );
    assert.deepEqual(
      extract.systems.map(({ system, records }) => [system, records.map(({ en }) => en)]),
      [
        ['Kundsystemet', ['The customer relationship', 'Customer and market analysis']],
        ['E-postlådan för kundtjänst', ['The customer relationship']],
        ['Ekonomisystemet', ['Invoicing and bookkeeping']],
        ['Utskickssystemet', ['Newsletters and marketing']],
        ['Enkätverktyget', ['Customer and market analysis']],
        ['Frist', ['Data protection cases']],
      ],
    );
    const lines = [...extract.findings, ...extract.systems];
    assert.ok(lines.every(({ outcome, by, at }) => outcome === 'open' && !by && !at));
    assert.deepEqual(
      extract.statements.map(({ title }) => title.en),
      [
        'The customer relationship',
        'Invoicing and bookkeeping',
        'Newsletters and marketing',
        'Customer and market analysis',
        'Data protection cases',
      ],
    );
    assert.equal(extract.outcome, 'open');
  });

  it('says by whom and when it was looked, until the line is opened again', async () => {
    const finding = { requestId, category: 'name', note: 'Kundsystemet' } as const;
    const found = await test.call('extracts.setFinding', { ...finding, outcome: 'found' });
    assert.deepEqual(found.findings[0], {
      category: 'name',
      outcome: 'found',
      note: 'Kundsystemet',
      by: 'dpo',
      at: '2026-11-23T08:00:00.000Z',
    });
    const opened = await test.call('extracts.setFinding', { ...finding, outcome: 'open' });
    assert.deepEqual(opened.findings[0], { category: 'name', outcome: 'open', note: '' });
  });

  it('refuses a system that no fitting record names', async () => {
    const input = { requestId, system: 'Rekryteringssystemet', outcome: 'notFound' } as const;
    await assert.rejects(test.call('extracts.setSystem', input), { code: 'invalidInput' });
  });

  it('says "nothing" only when every category and every system was searched in vain', async () => {
    for (const category of dataCategories) {
      await test.call('extracts.setFinding', { requestId, category, outcome: 'notFound' });
    }
    const { systems, outcome } = await test.call('extracts.get', { requestId });
    assert.equal(outcome, 'open');
    for (const { system } of systems) {
      await test.call('extracts.setSystem', { requestId, system, outcome: 'notFound' });
    }
    const searched = await test.call('extracts.get', { requestId });
    assert.equal(searched.outcome, 'nothing');
    assert.ok(searched.systems.every(({ by, at }) => by === 'dpo' && at !== undefined));
    await test.call('extracts.setFinding', { requestId, category: 'name', outcome: 'found' });
    assert.equal((await test.call('extracts.get', { requestId })).outcome, 'data');
  });

  it('takes a CSV file and pages its rows', async () => {
    const extract = await test.call('extracts.addSource', {
      requestId,
      ...fileOf('test/fixtures/extracts/fakturor.csv'),
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
      page.rows.map(({ cells }) => cells[0]),
      ['20261377', '20261969'],
    );
    assert.equal(set.portable, false);
    const marked = await test.call('extracts.setPortable', {
      requestId,
      dataSetId: set.id,
      portable: true,
    });
    assert.equal(marked.dataSets[0]?.portable, true);
    const removed = await test.call('extracts.removeDataSet', { requestId, dataSetId: set.id });
    assert.deepEqual(removed.dataSets, []);
  });

  it('marks no data set that is not the case’s own', async () => {
    const dataSetId = dataSetIdSchema.parse('00000000-0000-4000-8000-000000000000');
    const input = { requestId, dataSetId, portable: true };
    await assert.rejects(test.call('extracts.setPortable', input), { code: 'notFound' });
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

describe('what the answer says of the processing', () => {
  it('answers for each record that copied data belong to, also one that does not fit the person', async () => {
    const { dataSets, statements } = await test.call('extracts.addSource', {
      requestId,
      fileName: 'besok.csv',
      contentBase64: Buffer.from('ip;tid\n192.0.2.57;2026-08-02\n').toString('base64'),
    });
    const { records } = await test.call('extracts.records', { requestId });
    const visits = records.find(({ title }) => title.en.startsWith('Visits'));
    const set = dataSets.at(-1);
    assert.ok(visits && set);
    const { id: dataSetId, title, source, categories, choices } = set;
    const mapped = await test.call('extracts.setMapping', {
      requestId,
      dataSetId,
      title,
      source,
      categories: [...categories],
      choices: [...choices],
      recordId: visits.id,
    });
    assert.deepEqual(
      mapped.statements.slice(statements.length).map(({ title }) => title.en),
      [visits.title.en],
    );
  });
});
