import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { freshTexts, scanInTurns } from '../../src/core/extracts/serviceScan.ts';
import { dataSetIdSchema, type RequestId } from '../../src/core/kit/ids.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let requestId: RequestId;

before(async () => {
  test = await openTestApp();
  const request = await test.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg', emails: ['asa@example.se'] },
    rights: ['access'],
  });
  requestId = request.id;
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

const csv = (text: string) => Buffer.from(text).toString('base64');
const proposals = async () => {
  const asked = { requestId, states: ['proposed' as const] };
  const { redactions } = await test.call('extracts.redactions', asked);
  return redactions;
};
const shown = async () => (await proposals()).map((one) => [one.finder, one.shown, one.places]);

describe('proposals', () => {
  it('come with the file: other people, not the person and not the person’s number', async () => {
    await test.call('extracts.addSource', {
      requestId,
      fileName: 'arenden.csv',
      contentBase64: csv(
        'E-post;Telefon;Anteckning;Handläggare\nasa@example.se;070-111 11 11;Ringde;Bo Lind\nasa@example.se;070-111 11 11;Karin Ek ringde från 070-222 22 22;Bo Lind\nasa@example.se;070-111 11 11;Inget;System\n',
      ),
    });
    assert.deepEqual((await shown()).toSorted(), [
      ['otherName', 'Bo Lind', 2],
      ['otherName', 'Karin Ek', 1],
      ['otherPhone', '070-222 22 22', 1],
    ]);
  });

  it('that were dismissed do not come again, and the others not twice', async () => {
    const [first] = await proposals();
    assert.ok(first);
    await test.call('extracts.setRedactions', { requestId, ids: [first.id], state: 'dismissed' });
    await test.call('extracts.propose', { requestId });
    assert.equal((await proposals()).length, 2);
  });

  it('strike nothing until they are accepted', async () => {
    const { dataSets } = await test.call('extracts.get', { requestId });
    const dataSetId = dataSets[0]?.id;
    assert.ok(dataSetId);
    const released = async () =>
      JSON.stringify(await test.call('extracts.released', { requestId, dataSetId }));
    const left = await proposals();
    for (const one of left) assert.ok((await released()).includes(one.shown));
    const ids = left.map(({ id }) => id);
    await test.call('extracts.setRedactions', { requestId, ids, state: 'accepted' });
    for (const one of left) assert.ok(!(await released()).includes(one.shown));
  });
});

it('a name in the title, which is the file’s own, is proposed with the place that it has there', async () => {
  await test.call('extracts.addSource', {
    requestId,
    fileName: 'Utdrag Anna Svensson.csv',
    contentBase64: csv('Dag;Vara\n2026-03-01;Kikare\n'),
  });
  const found = (await shown()).filter(([, text]) => text === 'Anna Svensson');
  assert.deepEqual(found, [['otherName', 'Anna Svensson', 1]]);
});

describe('the search', () => {
  const set = { id: dataSetIdSchema.parse(randomUUID()), shape: 'table' as const, pages: 0 };
  const rest = { title: '', source: '', categories: [], columns: ['Text'], choices: [] };
  const rows = Array.from({ length: 30_000 }, (_, n) => JSON.stringify([`rad ${n}`]));
  const table = freshTexts({ ...set, ...rest, rows }, []);

  it('goes on in turns, tells how far it came and stops when it is told to', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    let looked = 0;
    const call = {
      signal: stop.signal,
      progress: (done: number) => {
        if (told.push(done) === 2) setImmediate(() => stop.abort());
      },
    };
    const scan = scanInTurns([table], () => looked++, call);
    await assert.rejects(scan, { code: 'cancelled' });
    assert.ok(told.length >= 2 && looked < 30_000, `${told} ${looked}`);
  });

  it('of a person’s own record takes its numbers for the person’s, wherever they stand', async () => {
    const before = (await proposals()).length;
    const text =
      'Namn;Telefon;Anteckning\nÅsa Öberg;070-333 33 33;Ring 0703333333\nEva Ny;070-444 44 44;Ring\n';
    await test.call('extracts.addSource', {
      requestId,
      fileName: 'egna.csv',
      contentBase64: csv(text),
    });
    const later = 'Nr;Text\n1;Sökt på 070-333 33 33\n';
    await test.call('extracts.addSource', {
      requestId,
      fileName: 'sen.csv',
      contentBase64: csv(later),
    });
    assert.deepEqual((await shown()).slice(before), [
      ['otherName', 'Eva Ny', 1],
      ['otherPhone', '070-444 44 44', 1],
    ]);
  });
});
