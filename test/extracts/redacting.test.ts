import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type DataSetId, dataSetIdSchema, type RequestId } from '../../src/core/kit/ids.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let requestId: RequestId;
let dataSetId: DataSetId;

before(async () => {
  test = await openTestApp();
  const request = await test.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg' },
    rights: ['access'],
  });
  requestId = request.id;
  const extract = await test.call('extracts.addDataSet', {
    requestId,
    title: 'Ärenden',
    source: 'Kundsystemet',
    columns: ['Text', 'Handläggare', 'Nummer'],
    rows: [
      ['Pratade med Karin Ek om Karin Eks faktura', 'Karin Ek', '19811218-9876'],
      ['Ringde KARIN  EK', 'Bo Lind', '4111 1111 1111 1111'],
      ['Inget särskilt', 'Bo Lind', '070-123 45 67'],
    ],
  });
  dataSetId = extract.dataSets[0]?.id ?? dataSetIdSchema.parse('');
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

const released = () => test.call('extracts.released', { requestId, dataSetId });
const redactions = () => test.call('extracts.redactions', { requestId });
const redact = (what: object) =>
  test.call('extracts.redact', {
    requestId,
    redactions: [{ what: { dataSetId, ...what } as never, ground: 'othersRights' }],
  });

describe('redacting a table', () => {
  it('masks personnummer and card numbers until a column says otherwise', async () => {
    assert.deepEqual(
      (await released()).rows.map((row) => row[2]),
      ['811218-****', '**** **** **** 1111', '070-123 45 67'],
    );
  });

  it('strikes a pattern wherever it stands, in any case and in the genitive, and counts its places', async () => {
    const extract = await redact({ kind: 'pattern', text: 'karin ek' });
    assert.equal(extract.dataSets[0]?.edition, 1);
    assert.deepEqual(
      (await released()).rows.map((row) => row.slice(0, 2)),
      [
        ['Pratade med [struket] om [struket] faktura', '[struket]'],
        ['Ringde [struket]', 'Bo Lind'],
        ['Inget särskilt', 'Bo Lind'],
      ],
    );
    assert.deepEqual(
      (await redactions()).redactions.map(({ shown, places, state }) => [shown, places, state]),
      [['karin ek', 4, 'accepted']],
    );
  });

  it('strikes words of a cell, and whole cells, in the language asked for', async () => {
    await redact({ kind: 'cell', row: 2, column: 0, text: 'särskilt' });
    await redact({ kind: 'cell', row: 1, column: 1 });
    const english = await test.call('extracts.released', { requestId, dataSetId, language: 'en' });
    assert.deepEqual(english.rows.map((row) => row.slice(0, 2)).slice(1), [
      ['Ringde [redacted]', '[redacted]'],
      ['Inget [redacted]', 'Bo Lind'],
    ]);
  });

  it('tells what is struck in one place and handed over in another, and nothing else', async () => {
    assert.deepEqual(await test.call('extracts.standingElsewhere', { requestId }), {
      words: ['Bo Lind'],
      total: 1,
    });
  });

  it('shows the officer each row as it came, with its marks', async () => {
    const { rows } = await test.call('extracts.rows', {
      requestId,
      dataSetId,
      offset: 1,
      limit: 1,
    });
    assert.equal(rows[0]?.cells[0], 'Ringde KARIN  EK');
    assert.deepEqual(
      rows[0]?.marks.map(({ column, from, to, state }) => [column, from, to, state]),
      [
        [0, 7, 16, 'accepted'],
        [1, 0, 7, 'accepted'],
        [2, 0, 19, 'masked'],
      ],
    );
  });

  it('leaves rows out with a reason and takes them in again', async () => {
    const out = { requestId, dataSetId, rows: [0, 2], reason: 'gäller en annan kund' };
    const extract = await test.call('extracts.setRows', out);
    assert.equal(extract.dataSets[0]?.leftOut, 2);
    const left = await released();
    assert.deepEqual([left.total, left.rows.length], [1, 1]);
    const { list } = await redactions();
    assert.deepEqual(list[0], {
      dataSet: 'Ärenden',
      place: { sv: 'rader 1, 3', en: 'rows 1, 3' },
      reason: { sv: 'gäller en annan kund', en: 'gäller en annan kund' },
      count: 2,
    });
    await test.call('extracts.setRows', { ...out, rows: 'all', reason: '' });
    assert.equal((await released()).total, 3);
  });

  it('lists where, why and how often, and never what', async () => {
    const { list } = await redactions();
    assert.deepEqual(
      list.map(({ place, ground, count }) => [place.sv, ground, count]),
      [
        ['i tabellens text', 'othersRights', 4],
        ['kolumnen ”Text”', 'othersRights', 1],
        ['kolumnen ”Handläggare”', 'othersRights', 1],
      ],
    );
    assert.doesNotMatch(JSON.stringify(list), /karin|särskilt|bo lind/i);
  });

  it('dismisses and takes back, so that the words are handed over again', async () => {
    const { redactions: all } = await redactions();
    const ids = all.map(({ id }) => id);
    await test.call('extracts.setRedactions', { requestId, ids, state: 'dismissed' });
    assert.equal((await released()).rows[1]?.[0], 'Ringde KARIN  EK');
    const extract = await test.call('extracts.removeRedactions', { requestId, ids });
    assert.deepEqual([extract.dataSets[0]?.accepted, (await redactions()).total], [0, 0]);
  });

  it('refuses what makes no sense', async () => {
    const refused: readonly object[] = [
      { kind: 'cell', row: 3, column: 0 },
      { kind: 'cell', row: 0, column: 3 },
      { kind: 'cell', row: 0, column: 0, text: 'finns inte' },
      { kind: 'pattern', text: '**' },
      { kind: 'pattern', text: 'a*' },
      { kind: 'pattern', text: 'Karin', dataSetId: '0198a1c0-0000-7000-8000-000000000000' },
      { kind: 'region', page: 0, box: { x: 0, y: 0, width: 0.5, height: 0.5 } },
    ];
    for (const what of refused) {
      await assert.rejects(redact(what), { code: 'invalidInput' }, JSON.stringify(what));
    }
    const outside = { requestId, dataSetId, rows: [3], reason: 'x' };
    await assert.rejects(test.call('extracts.setRows', outside), { code: 'invalidInput' });
  });

  it('remembers whether the list goes with the letter', async () => {
    const asked = { requestId, withLetter: true };
    assert.equal((await test.call('extracts.setRedactionList', asked)).listWithLetter, true);
  });
});
