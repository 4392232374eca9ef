import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { isCalm } from '../../src/renderer/today/calm.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
before(async () => {
  app = await openTestApp();
});
after(() => app.remove());

test('nothing is urgent only while no group of the day holds anything and no letter waits', async () => {
  const nothing = await app.call('requests.today', {});
  assert.equal(isCalm(nothing), true);
  assert.equal(isCalm({ ...nothing, lettersOwed: 1 }), false);
  await app.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-23'),
    requester: { name: 'Anna Persson' },
    rights: ['marketingObjection'],
  });
  const today = await app.call('requests.today', {});
  assert.ok(today.atOnce.length > 0);
  assert.equal(isCalm({ ...nothing, atOnce: today.atOnce }), false);
});
