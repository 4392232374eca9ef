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
