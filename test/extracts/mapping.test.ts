import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { ColumnChoice } from '../../src/core/extracts/model/column.ts';
import type { DataSet } from '../../src/core/extracts/model.ts';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { lookInside } from '../erasure/raw.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { source } from './sourceFiles.ts';

let test: TestApp;
let requestId: RequestId;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
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

async function add(
  fileName: string,
  content: string,
  given: { source?: string } = {},
): Promise<DataSet> {
  const extract = await test.call('extracts.addSource', {
    requestId,
    ...source(fileName, content),
    ...given,
  });
  const set = extract.dataSets.at(-1);
  assert.ok(set);
  return set;
}

/** The mapping of a data set as it is, to be said again with a change. */
function mappingOf({ id, title, source: from, recordId, choices }: DataSet) {
  return {
    requestId,
    dataSetId: id,
    title,
    source: from,
    choices: [...choices],
    ...(recordId ? { recordId } : {}),
  };
}

async function records() {
  return (await test.call('extracts.records', { requestId })).records;
}

const hidden: ColumnChoice = { included: false, reason: 'Intern nyckel', masked: true };

describe('how a data set is understood', () => {
  it('is proposed from its columns, cells and name', async () => {
    const set = await add(
      'ekonomisystemet.csv',
      'Kund;E-post;Kortnr\nÅsa;asa@example.se;4111111111111111\n',
    );
    assert.deepEqual(
      set.choices.map(({ content, category, included, masked }) => [
        content,
        category,
        included,
        masked,
      ]),
      [
        [undefined, undefined, true, true],
        ['email', 'email', true, true],
        ['card', 'paymentData', true, true],
      ],
    );
    assert.deepEqual([set.source, set.categories], ['Ekonomisystemet', ['email', 'paymentData']]);
    const record = (await records()).find(({ id }) => id === set.recordId);
    assert.equal(record?.title.en, 'Invoicing and bookkeeping');
  });

  it('can belong to any processing record, those that fit the person first, and tells which can be portable', async () => {
    const all = await records();
    const fits = all.map((record) => record.fits);
    assert.ok(fits.includes(true) && fits.includes(false));
    assert.deepEqual(
      fits,
      [...fits].sort((a, b) => Number(b) - Number(a)),
    );
    const portable = (title: string) => all.find((record) => record.title.en === title)?.portable;
    assert.equal(portable('The customer relationship'), true);
    assert.equal(portable('Data protection cases'), false);
  });

  it('is said by the officer, counts as a change, and is remembered for the same columns in any order', async () => {
    const set = await add('export-a.csv', 'nyckel;mejl\nk1;a@b.se\n', { source: 'Butiken' });
    const [record] = await records();
    assert.ok(record);
    const [, mail = hidden] = set.choices;
    const said = {
      ...mappingOf(set),
      title: 'Butikens kunder',
      recordId: record.id,
      choices: [hidden, mail],
    };
    const [changed] = (await test.call('extracts.setMapping', said)).dataSets;
    assert.deepEqual(
      [changed?.title, changed?.recordId, changed?.edition],
      ['Butikens kunder', record.id, 1],
    );
    assert.deepEqual(changed?.choices[0], hidden);

    const again = await add('export-b.csv', 'mejl;nyckel\nc@d.se;k2\n');
    assert.deepEqual(
      [again.source, again.recordId, again.title],
      ['Butiken', record.id, 'export-b'],
    );
    assert.deepEqual(again.choices, [mail, hidden]);
    const elsewhere = await add('export-c.csv', 'nyckel;mejl\nk3;e@f.se\n', { source: 'Arkivet' });
    assert.deepEqual([elsewhere.source, elsewhere.choices], ['Arkivet', [hidden, mail]]);
  });

  it('is not remembered where the officer says so', async () => {
    const set = await add('en.csv', 'p;q\n1;2\n');
    const all = [hidden, hidden];
    await test.call('extracts.setMapping', { ...mappingOf(set), choices: all, remember: false });
    const again = await add('två.csv', 'p;q\n3;4\n');
    assert.ok(again.choices.every(({ included }) => included));
  });

  it('has a choice for each column, a reason for each that is left out, and a record that there is', async () => {
    const set = await add('a.csv', 'x;y\n1;2\n');
    const said = mappingOf(set);
    const [first = hidden] = set.choices;
    const refused = (change: object) =>
      assert.rejects(test.call('extracts.setMapping', { ...said, ...change }), {
        code: 'invalidInput',
      });
    await refused({ choices: [first] });
    await refused({ choices: [first, { ...hidden, reason: ' ' }] });
    await refused({ recordId: '00000000-0000-4000-8000-000000000000' });
    const [kept] = (await test.call('extracts.get', { requestId })).dataSets;
    assert.deepEqual(kept, set);
  });

  it('is not remembered with any cell or column of a file', async () => {
    const set = await add('unik.csv', 'Unikkolumn;Annan\nUnikcell;x\n');
    await test.call('extracts.setMapping', mappingOf(set));
    const seen = await lookInside(test, (raw) =>
      raw.values('SELECT mapping AS value FROM extract_mapping'),
    );
    assert.ok(seen.length > 0);
    assert.ok(seen.every((value) => !/Unik|Annan/.test(String(value))));
  });
});
