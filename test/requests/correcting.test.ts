import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';
import { receiveByHand } from './byHand.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

const receive = (given: Parameters<typeof receiveByHand>[1] = {}) => receiveByHand(test, given);

describe('correcting a case', () => {
  it('refuses a day that has not come, and a change of nothing', async () => {
    const { id, version } = await receive();
    await assert.rejects(
      test.call('requests.changeDetails', { id, version, received: '2027-11-02' }),
      { code: 'invalidInput' },
    );
    await assert.rejects(test.call('requests.changeDetails', { id, version, channel: 'post' }), {
      code: 'invalidInput',
    });
    assert.equal((await test.call('requests.get', { id })).version, version);
  });

  it('takes a right named twice once, and adds the checklist of a new one', async () => {
    const { id, version, tasks } = await receive();
    const changed = await test.call('requests.changeDetails', {
      id,
      version,
      rights: ['access', 'erasure', 'erasure'],
    });
    assert.deepEqual(changed.rights, ['access', 'erasure']);
    const added = changed.tasks.slice(tasks.length).map(({ code }) => code);
    assert.ok(added.length > 0 && added.every((code) => code?.startsWith('erasure.')), `${added}`);
  });

  it('takes the open checklist of a right away with it', async () => {
    const { id, version, tasks } = await receive();
    const changed = await test.call('requests.changeDetails', { id, version, rights: ['erasure'] });
    const wasAccess = tasks.filter(({ code }) => code?.startsWith('access.'));
    assert.ok(wasAccess.length > 0);
    assert.ok(!changed.tasks.some(({ code }) => code?.startsWith('access.')));
  });

  it('does not let an erasure be answered by nothing', async () => {
    const { id, version } = await receive();
    let request = await test.call('requests.changeDetails', { id, version, rights: ['erasure'] });
    for (const to of ['searching', 'deciding'] as const) {
      request = await test.call('requests.move', { id, version: request.version, to });
    }
    const { tasks } = request;
    for (const { id: taskId } of tasks) {
      request = await test.call('requests.setTaskDone', { id, taskId, done: true });
    }
    const answer = test.call('requests.move', { id, version: request.version, to: 'answered' });
    await assert.rejects(answer, { code: 'notPossible', message: /no decision on erasure/ });
  });

  it('makes a question of a request, which then invokes no right', async () => {
    const { id, version } = await receive();
    await assert.rejects(
      test.call('requests.changeDetails', { id, version, kind: 'question', rights: ['access'] }),
      { code: 'invalidInput' },
    );
    const asked = await test.call('requests.changeDetails', { id, version, kind: 'question' });
    assert.deepEqual([asked.kind, asked.rights, asked.courses], ['question', [], []]);
    await assert.rejects(
      test.call('requests.changeDetails', { id, version: asked.version, kind: 'rights' }),
      { code: 'invalidInput' },
    );
  });
});

describe('a case taken up again', () => {
  it('is in doubt again while its question has no answer', async () => {
    const opened = await receive({ received: '2026-11-02' });
    const asked = await test.call('requests.askIdentity', {
      id: opened.id,
      version: opened.version,
      askedOn: '2026-11-03',
      doubt: 'Avsändaren är okänd för oss.',
    });
    const gone = await test.call('requests.move', {
      id: opened.id,
      version: asked.version,
      to: 'withdrawn',
      reason: 'Återtagen.',
    });
    const back = await test.call('requests.move', {
      id: opened.id,
      version: gone.version,
      to: 'received',
      reason: 'Ångrade sig.',
    });
    assert.equal(back.state, 'identityInDoubt');
  });

  it('shows no pause that cannot be defended', async () => {
    const opened = await receive({ name: 'Sen Fråga', received: '2026-11-02' });
    const late = await test.call('requests.askIdentity', {
      id: opened.id,
      version: opened.version,
      askedOn: '2026-11-20',
      doubt: 'Namnet stämmer inte med registret.',
    });
    assert.deepEqual(
      late.deadline.pauses.map(({ credited, waiting }) => [credited, waiting]),
      [[false, false]],
    );
    const { rows } = await test.call('requests.list', { search: 'Sen Fråga' });
    assert.equal(rows[0]?.paused, false);
    const settled = await test.call('requests.settleIdentity', {
      id: opened.id,
      version: late.version,
      settledOn: '2026-11-22',
      override: 'Adressändringen blev känd först den 19 november.',
    });
    assert.equal(settled.deadline.nominal, '2026-12-04');
  });
});

describe('tasks, notes and attachments', () => {
  it('keep what was given, byte for byte, with its hash', async () => {
    const { id } = await receive();
    const bytes = Buffer.alloc(700_000, 'åäö');
    const request = await test.call('requests.addAttachment', {
      id,
      fileName: 'fullmakt.pdf',
      contentBase64: bytes.toString('base64'),
    });
    const [attachment] = request.attachments;
    assert.equal(attachment?.size, 700_000);
    assert.ok(attachment);
    const opened = await test.call('requests.openAttachment', { id, attachmentId: attachment.id });
    assert.ok(Buffer.from(opened.contentBase64, 'base64').equals(bytes));
    assert.equal(opened.mediaType, 'application/pdf');
  });

  it('does not open another case’s attachment', async () => {
    const mine = await receive();
    const other = await receive();
    const kept = await test.call('requests.addAttachment', {
      id: mine.id,
      fileName: 'a.txt',
      contentBase64: 'YQ==',
    });
    const attachmentId = kept.attachments[0]?.id;
    assert.ok(attachmentId);
    await assert.rejects(test.call('requests.openAttachment', { id: other.id, attachmentId }), {
      code: 'notFound',
    });
  });

  it('finds a case by a word of its note', async () => {
    const { id, reference } = await receive();
    await test.call('requests.addNote', { id, text: 'Ringde om kvarglömd paraplyhållare.' });
    const { rows } = await test.call('requests.list', { search: 'paraply' });
    assert.deepEqual(
      rows.map((row) => row.reference),
      [reference],
    );
  });

  it('lets a task be done and opened again', async () => {
    const { id } = await receive();
    const added = await test.call('requests.addTask', {
      id,
      title: 'Ring kunden',
      due: '2026-11-30',
    });
    const taskId = added.tasks.at(-1)?.id;
    assert.ok(taskId);
    const done = await test.call('requests.setTaskDone', { id, taskId, done: true });
    assert.ok(done.tasks.at(-1)?.doneAt);
    const open = await test.call('requests.setTaskDone', { id, taskId, done: false });
    assert.equal(open.tasks.at(-1)?.doneAt, undefined);
  });
});
