import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { LetterId } from '../../src/core/kit/ids.ts';
import { dataCategories } from '../../src/core/processing/model.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let draft: LetterId;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
  const { id } = await test.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Lång Lista', emails: ['lang@example.com'] },
    rights: ['access'],
  });
  for (const category of dataCategories) {
    await test.call('extracts.setFinding', { requestId: id, category, outcome: 'found' });
  }
  for (const { system } of (await test.call('extracts.get', { requestId: id })).systems) {
    await test.call('extracts.setSystem', { requestId: id, system, outcome: 'found' });
  }
  // The first finding took the case to the search.
  const { version } = await test.call('requests.get', { id });
  await test.call('requests.decide', {
    id,
    version,
    right: 'access',
    decision: { outcome: 'granted', action: 'Utdraget är sammanställt.', doneOn: '2026-11-23' },
  });
  await test.call('extracts.addDataSet', {
    requestId: id,
    title: 'Loggar',
    source: 'loggserver',
    columns: ['n', 'text'],
    rows: Array.from({ length: 3000 }, (_, n) => [`${n}`, `rad ${n}`]),
  });
  draft = (await test.call('letters.draft', { requestId: id, template: 'accessReply' })).id;
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

describe('long work', () => {
  it('tells how far it has come, and lets other calls in between', async () => {
    let others = 0;
    let isDone = false;
    const preview = test.call('letters.preview', { id: draft }).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await test.call('requests.list', { limit: 1 });
      others++;
      await new Promise(setImmediate);
    }
    const { pages } = await preview;
    assert.ok(pages > 20);
    assert.ok(others > 5, `${others} calls in between`);
    const progress = test.events.filter((event) => event.kind === 'progress');
    assert.ok(progress.length > 5);
    assert.ok(
      progress.every(({ job, done, total }) => job === 'letters.preview' && done <= (total ?? 0)),
    );
  });

  it('can be cancelled, and changes nothing', async () => {
    const cancelling = new AbortController();
    const { version } = await test.call('letters.get', { id: draft });
    const issuing = test.app.call(
      'letters.issue',
      { id: draft, version },
      { signal: cancelling.signal },
    );
    setImmediate(() => cancelling.abort());
    const answer = await issuing;
    assert.equal(answer.ok ? '' : answer.error.code, 'cancelled');
    const letter = await test.call('letters.get', { id: draft });
    assert.equal(letter.state, 'draft');
    assert.equal(letter.version, version);
  });

  it('ends when the vault is locked under it', async () => {
    const preview = test.app.call('letters.preview', { id: draft });
    await test.call('vault.lock', {});
    const answer = await preview;
    assert.equal(answer.ok ? '' : answer.error.code, 'cancelled');
    assert.equal((await test.call('vault.status', {})).state, 'locked');
  });
});
