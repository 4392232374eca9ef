import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, it } from 'node:test';
import { z } from 'zod';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { openTestApp, type TestApp, testPassphrase } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

const rowSchema = z.object({ answeredOn: z.string().nullable(), closedOn: z.string().nullable() });

/** What the vault holds of a case, read while the app has let go of it. */
async function daysOf(id: RequestId) {
  await test.app.call('vault.lock', {});
  const vault = await unlockVault(test.vaultFile, { passphrase: testPassphrase }, { randomBytes });
  const sql = 'SELECT answered_on AS answeredOn, closed_on AS closedOn FROM request WHERE id = ?';
  const row = vault.read.get(rowSchema, sql, id);
  vault.close();
  await test.call('vault.unlock', { passphrase: testPassphrase });
  return row;
}

async function move(
  id: RequestId,
  to: 'answered' | 'closed' | 'received' | 'withdrawn',
  reason?: string,
) {
  const { version } = await test.call('requests.get', { id });
  await test.call('requests.move', { id, version, to, ...(reason ? { reason } : {}) });
}

const question = () =>
  test.call('requests.receive', {
    kind: 'question',
    received: '2026-11-20',
    requester: {
      name: 'Fråga Ström',
      postalAddresses: [{ lines: ['Gatan 1', '113 30 Stockholm'] }],
    },
    subject: 'En fråga',
    text: 'Hur länge sparar ni kvitton?',
    rights: [],
  });

async function issueClosing(requestId: RequestId): Promise<void> {
  const draft = await test.call('letters.draft', { requestId, template: 'closing' });
  const text = draft.texts.find(({ locked }) => !locked);
  assert.ok(text);
  const edits = [{ block: text.block, text: 'Vi sparar kvitton i sju år.' }];
  const ready = await test.call('letters.edit', { id: draft.id, version: draft.version, edits });
  await test.call('letters.issue', { id: ready.id, version: ready.version });
}

it('the day of the answer is that of the move, in the organisation’s zone; closing keeps it, taking up again clears it', async () => {
  const { id } = await question();
  assert.deepEqual(await daysOf(id), { answeredOn: null, closedOn: null });
  await issueClosing(id);
  // Half past eleven at night in London is already the next day in Stockholm.
  test.at('2026-11-25T23:30:00Z');
  await move(id, 'answered');
  assert.deepEqual(await daysOf(id), { answeredOn: '2026-11-26', closedOn: null });
  test.at('2026-11-28T08:00:00Z');
  const { tasks } = await test.call('requests.get', { id });
  for (const { id: taskId } of tasks) {
    await test.call('requests.setTaskDone', { id, taskId, done: true });
  }
  await move(id, 'closed');
  assert.deepEqual(await daysOf(id), { answeredOn: '2026-11-26', closedOn: '2026-11-28' });
  await move(id, 'received', 'Personen skrev igen.');
  assert.deepEqual(await daysOf(id), { answeredOn: null, closedOn: null });
});

it('a case that is withdrawn or merged has no day of an answer', async () => {
  test.at('2026-11-28T08:00:00Z');
  const [first, second, third] = [await question(), await question(), await question()];
  await move(first.id, 'withdrawn', 'Personen ångrade sig.');
  assert.equal((await daysOf(first.id))?.answeredOn, null);
  const { version } = await test.call('requests.get', { id: second.id });
  await test.call('requests.merge', {
    id: second.id,
    version,
    into: third.id,
    reason: 'Samma fråga en gång till.',
  });
  assert.deepEqual(await daysOf(second.id), { answeredOn: null, closedOn: '2026-11-28' });
});
