import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Request } from '../../src/core/requests/model.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;
let serial = 0;

before(async () => {
  test = await openTestApp();
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

/** A request entered by hand, with a name of its own. */
function receive(
  given: { readonly name?: string; readonly received?: string } = {},
): Promise<Request> {
  return test.call('requests.receive', {
    channel: 'post',
    received: given.received ?? '2026-11-20',
    requester: { name: given.name ?? `Person ${++serial}`, emails: ['a@example.com'] },
    rights: ['access'],
    subject: 'Begäran om registerutdrag',
    text: 'Jag vill veta vilka uppgifter ni har om mig.',
  });
}

describe('receiving a request by hand', () => {
  it('opens a case with a reference, its dates, a checklist and an acknowledgement owed', async () => {
    const request = await receive();
    assert.match(request.reference, /^2026-\d{4}$/);
    assert.equal(request.deadline.due, '2026-12-21');
    assert.equal(request.state, 'received');
    assert.equal(request.receivedBasis, 'officer');
    assert.ok(request.tasks.length >= 5);
    const { letters } = await test.call('letters.list', { requestId: request.id });
    assert.deepEqual(
      letters.map(({ template, state }) => [template, state]),
      [['acknowledgement', 'owed']],
    );
  });

  it('numbers cases within the year of receipt, from one, without gaps', async () => {
    const first = await receive({ received: '2025-03-03' });
    const second = await receive({ received: '2025-01-02' });
    assert.deepEqual([first.reference, second.reference], ['2025-0001', '2025-0002']);
  });

  it('refuses a day that has not come, and changes nothing', async () => {
    const before = await test.call('requests.list', {});
    await assert.rejects(receive({ received: '2026-11-24' }), { code: 'invalidInput' });
    const after = await test.call('requests.list', {});
    assert.equal(after.total, before.total);
  });

  it('says which field is missing', async () => {
    const answer = await test.app.call('requests.receive', {
      received: '2026-11-20',
      requester: { name: 'X' },
    });
    assert.ok(!answer.ok);
    assert.deepEqual(answer.error.facts['fields'], [
      { path: 'rights', message: 'are missing: say what is asked for' },
    ]);
  });

  it('takes a personnummer only if it can exist, and shows it masked', async () => {
    const input = { received: '2026-11-20', rights: ['access' as const] };
    const good = await test.call('requests.receive', {
      ...input,
      requester: { name: 'Med nummer', personnummer: '811218-9876' },
    });
    assert.equal(good.requester.personnummerMasked, '811218-****');
    assert.ok(!JSON.stringify(good).includes('9876'));
    const shown = await test.call('requests.revealPersonnummer', { id: good.id });
    assert.equal(shown.personnummer, '198112189876');
    const { entries } = await test.call('journal.list', { requestId: good.id });
    assert.equal(entries[0]?.action, 'request.personnummerRevealed');
    await assert.rejects(
      test.call('requests.receive', {
        ...input,
        requester: { name: 'Fel', personnummer: '811218-9877' },
      }),
      { code: 'invalidInput' },
    );
  });
});

describe('the course of a case', () => {
  it('refuses a move that the table does not have', async () => {
    const { id, version } = await receive();
    await assert.rejects(test.call('requests.move', { id, version, to: 'closed' }), {
      code: 'notPossible',
    });
  });

  it('refuses an answer while a category is open and no reply is issued, and says both', async () => {
    let request = await receive();
    for (const to of ['searching', 'deciding'] as const) {
      request = await test.call('requests.move', { id: request.id, version: request.version, to });
    }
    const answer = await test.app.call('requests.move', {
      id: request.id,
      version: request.version,
      to: 'answered',
    });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'notPossible');
    assert.equal((answer.error.facts['hindrances'] as readonly unknown[]).length, 2);
    const move = request.moves.find(({ to }) => to === 'answered');
    assert.equal(move?.hindrances.length, 2);
  });

  it('withdraws only with a reason', async () => {
    const { id, version } = await receive();
    await assert.rejects(test.call('requests.move', { id, version, to: 'withdrawn' }), {
      code: 'invalidInput',
    });
    const gone = await test.call('requests.move', {
      id,
      version,
      to: 'withdrawn',
      reason: 'Återkallad per telefon',
    });
    assert.equal(gone.state, 'withdrawn');
  });

  it('lets the faster of two writers win and tells the other', async () => {
    const { id, version } = await receive();
    await test.call('requests.move', { id, version, to: 'searching' });
    await assert.rejects(test.call('requests.move', { id, version, to: 'searching' }), {
      code: 'staleVersion',
    });
  });

  it('pauses the clock while identity is in doubt and moves the last day when it is settled', async () => {
    const opened = await receive({ received: '2026-11-02' });
    assert.equal(opened.deadline.due, '2026-12-02');
    const asked = await test.call('requests.askIdentity', {
      id: opened.id,
      version: opened.version,
      askedOn: '2026-11-03',
      doubt: 'Brevet är inte undertecknat och adressen är okänd.',
    });
    assert.equal(asked.state, 'identityInDoubt');
    assert.equal(asked.deadline.due, '2026-12-02');
    const listed = await test.call('requests.list', { search: opened.requester.name });
    assert.equal(listed.rows[0]?.paused, true);
    const settled = await test.call('requests.settleIdentity', {
      id: opened.id,
      version: asked.version,
      settledOn: '2026-11-13',
    });
    assert.equal(settled.state, 'searching');
    assert.equal(settled.deadline.nominal, '2026-12-12');
    assert.equal(settled.deadline.due, '2026-12-14');
  });

  it('gives no credit for a question asked late unless the reason is recorded', async () => {
    const opened = await receive({ received: '2026-10-05' });
    const question = { doubt: 'Namnet stämmer inte med kundregistret.', askedOn: '2026-11-01' };
    const asked = await test.call('requests.askIdentity', {
      id: opened.id,
      version: opened.version,
      ...question,
    });
    const settled = await test.call('requests.settleIdentity', {
      id: opened.id,
      version: asked.version,
      settledOn: '2026-11-10',
    });
    assert.equal(settled.deadline.due, opened.deadline.due);
    assert.equal(settled.deadline.pauses[0]?.credited, false);
  });

  it('counts the deadline anew when the day of receipt is corrected', async () => {
    const { id, version } = await receive({ received: '2026-11-20' });
    const changed = await test.call('requests.changeDetails', {
      id,
      version,
      received: '2026-10-31',
      reason: 'Ankomststämpeln säger 31 oktober.',
    });
    assert.equal(changed.deadline.due, '2026-11-30');
    const { rows } = await test.call('requests.list', { search: changed.reference });
    assert.equal(rows[0]?.alarm, changed.deadline.alarm);
  });
});

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

describe('the list', () => {
  it('finds names in any script and without regard to diacritics', async () => {
    for (const name of ['Åsa Öberg', 'דוד לוי', '山田太郎', 'Zoë Čapek']) await receive({ name });
    for (const typed of ['åsa öb', 'asa', 'דוד', '山田太郎', 'capek']) {
      const { total } = await test.call('requests.list', { search: typed });
      assert.equal(total, 1, typed);
    }
  });

  it('sorts names as a Swedish register does', async () => {
    for (const name of [
      'Ödla Sorteringsprov',
      'Ärla Sorteringsprov',
      'Åke Sorteringsprov',
      'Zeth Sorteringsprov',
    ]) {
      await receive({ name });
    }
    const { rows } = await test.call('requests.list', { search: 'sorteringsprov', sort: 'name' });
    assert.deepEqual(
      rows.map(({ name }) => name.split(' ')[0]),
      ['Zeth', 'Åke', 'Ärla', 'Ödla'],
    );
  });

  it('filters by state and right, pages, and counts all that match', async () => {
    const withdrawn = await test.call('requests.list', { states: ['withdrawn'] });
    assert.ok(withdrawn.rows.every(({ state }) => state === 'withdrawn'));
    const all = await test.call('requests.list', { sort: 'reference', limit: 200 });
    const paged = await Promise.all(
      [0, 1, 2].map((page) =>
        test.call('requests.list', { sort: 'reference', limit: 2, offset: page * 2 }),
      ),
    );
    assert.deepEqual(
      paged.flatMap(({ rows }) => rows.map(({ id }) => id)),
      all.rows.slice(0, 6).map(({ id }) => id),
    );
    assert.equal(paged[0]?.total, all.total);
    const none = await test.call('requests.list', { rights: ['portability'] });
    assert.equal(none.total, 0);
  });
});

describe('today', () => {
  it('sorts open cases into overdue, due within a week and waiting', async () => {
    const late = await receive({ name: 'Sen Senström', received: '2026-10-01' });
    const soon = await receive({ name: 'Snar Snarlund', received: '2026-10-26' });
    const today = await test.call('requests.today', {});
    assert.equal(today.today, '2026-11-23');
    assert.ok(today.overdue.some(({ id }) => id === late.id));
    assert.ok(today.dueThisWeek.some(({ id }) => id === soon.id));
    assert.ok(!today.overdue.some(({ id }) => id === soon.id));
    assert.equal(today.horizon.length, 42);
    assert.equal(today.horizon[0]?.date, '2026-11-23');
    assert.match(
      today.horizon.find(({ date }) => date === '2026-12-25')?.redDay?.sv ?? '',
      /juldagen/i,
    );
  });
});
