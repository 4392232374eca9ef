import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';
import { copyFirstCase } from '../support/manyCases.ts';

const copies = 12_000;
let desk: TestApp;

before(async () => {
  desk = await openTestApp();
  await desk.call('requests.receive', {
    channel: 'post',
    received: '2026-11-20',
    rights: ['access'],
    requester: { name: 'Anna Andersson' },
    text: 'Jag begär ett registerutdrag.',
  });
  await copyFirstCase(desk, copies);
});
after(() => desk.remove());

/** Milliseconds of processor time: what each case costs, however busy the machine is. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Going through every letter for every case takes a minute. */
const patience = 2000;

test('what owes letters or confirmations is found without going through all of it for each case', async () => {
  for (const owing of ['letters', 'notices'] as const) {
    const took = await processorTime(() => desk.call('requests.board', { owing }));
    assert.ok(took < patience, `${owing}: ${took} ms`);
    const { total } = await desk.call('requests.list', { owing });
    assert.equal(total, owing === 'letters' ? 1 + copies * 0.8 : 0);
  }
});

test('the tasks of somebody who has none are found quickly', async () => {
  const took = await processorTime(() => desk.call('requests.list', { assignee: 'Bo Ek' }));
  assert.ok(took < patience / 4, `${took} ms`);
});

test('an export takes every row that a search finds, and lets other work have its turn', async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 5);
  const asked = { format: 'json', search: 'registerutdrag' } as const;
  const { rows, contentBase64 } = await desk.call('requests.export', asked);
  clearInterval(others);
  assert.equal(rows, copies + 1);
  assert.ok(turns > 20, `${turns} turns`);
  const references = JSON.parse(Buffer.from(contentBase64, 'base64').toString()).map(
    ({ reference }: { reference: string }) => reference,
  );
  assert.equal(new Set(references).size, copies + 1);
});

test('an export stops when it is cancelled, and notes nothing in the journal', async () => {
  const { total } = await desk.call('journal.list', {});
  const cancelling = new AbortController();
  const answer = desk.app.call('requests.export', { format: 'csv' }, cancelling);
  setTimeout(() => cancelling.abort(), 20);
  const envelope = await answer;
  assert.equal(envelope.ok ? 'done' : envelope.error.code, 'cancelled');
  assert.equal((await desk.call('journal.list', {})).total, total);
});

test('more rows than a workbook takes are refused, not cut', async () => {
  await assert.rejects(desk.call('requests.export', { format: 'xlsx' }), { code: 'tooLarge' });
});

test('the page of today is found by its indexes', async () => {
  const took = await processorTime(() => desk.call('requests.today', {}));
  assert.ok(took < patience, `${took} ms`);
});
