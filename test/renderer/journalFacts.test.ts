import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { factsOf } from '../../src/renderer/journal/facts.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
before(async () => {
  app = await openTestApp();
});
after(() => app.remove());

test('an entry on a task says which, as long as the case knows it', async () => {
  const { id } = await app.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Anna Persson' },
    rights: ['access'],
  });
  const added = await app.call('requests.addTask', { id, title: 'Fråga lönekontoret' });
  const task = added.tasks.find(({ code }) => code === undefined);
  assert.ok(task);
  const request = await app.call('requests.setTaskDone', { id, taskId: task.id, done: true });
  const { entries } = await app.call('journal.list', { requestId: id, limit: 50 });
  const entry = entries.find(({ action }) => action === 'request.taskDone');
  assert.ok(entry);
  assert.deepEqual(factsOf(entry, { request, letters: [] }), [{ kind: 'text', text: task.title }]);
  const reopened = await app.call('requests.setTaskDone', { id, taskId: task.id, done: false });
  assert.deepEqual(factsOf(entry, { request: reopened, letters: [] }), []);
});
