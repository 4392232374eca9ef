import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
before(async () => {
  app = await openTestApp();
});
after(() => app.remove());

test('the list finds the very cases whose letters and confirmations the day counts', async () => {
  const request = await app.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Anna Persson' },
    rights: ['erasure'],
  });
  const { id, version } = request;
  const owingLetters = await app.call('requests.list', { owing: 'letters' });
  assert.deepEqual(
    owingLetters.rows.map((row) => row.id),
    [id],
  );
  assert.equal((await app.call('requests.list', { owing: 'notices' })).total, 0);
  const recipient = { name: 'Byrån AB', role: 'bokföring', email: '', addressLines: [] };
  await app.call('requests.addNotice', { id, version, right: 'erasure', recipient });
  const owingNotices = await app.call('requests.list', { owing: 'notices' });
  assert.equal(owingNotices.total, 1);
  const today = await app.call('requests.today', {});
  assert.equal(today.noticesUnconfirmed, 1);
});
