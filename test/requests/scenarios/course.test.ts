import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { requestIdSchema } from '../../../src/core/kit/ids.ts';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const reasons = 'Uppgifterna finns i elva system, och tre av dem måste genomsökas för hand.';

describe('an extension', { skip: without('pdftotext') }, () => {
  it('counts only once its letter is issued, and names the new last day', async () => {
    const { id, deadline } = await receive(desk, 'access');
    const extended = await desk.act('requests.extend', id, { ground: 'complexity', reasons });
    assert.equal(extended.deadline.due, deadline.due);
    assert.ok((await desk.letters(id)).includes('extension owed'));
    const letter = await desk.issue(id, 'extension');
    assert.match(letter, /tre av dem måste genomsökas/);
    const counting = await desk.get(id);
    assert.equal(counting.extension?.notifiedOn, '2026-11-23');
    assert.deepEqual(
      [counting.deadline.due, counting.deadline.first],
      ['2027-02-22', '2026-12-21'],
    );
    const { rows } = await desk.call('requests.list', { search: counting.reference });
    assert.deepEqual(
      rows.map(({ due, extended: isExtended, target }) => [due, isExtended, target]),
      [['2027-02-22', true, counting.deadline.internalTarget]],
    );
    await assert.rejects(desk.act('requests.extend', id, { ground: 'number', reasons }), {
      code: 'notPossible',
    });
  });

  it('is refused after the first month, with the article', async () => {
    const { id } = await receive(desk, 'access', { received: '2026-10-01' });
    await assert.rejects(desk.act('requests.extend', id, { ground: 'complexity', reasons }), {
      code: 'notPossible',
      message: /Art\. 12\(3\)/,
    });
  });

  it('is given to many at once, each by itself, with the reason where it is refused', async () => {
    const first = await receive(desk, 'access');
    const late = await receive(desk, 'access', { received: '2026-10-02' });
    const last = await receive(desk, 'erasure');
    const ids = [first.id, late.id, last.id];
    const { cases } = await desk.call('requests.extendMany', { ids, ground: 'number', reasons });
    assert.deepEqual(
      cases.map(({ id, extended }) => [id, extended]),
      [
        [first.id, true],
        [late.id, false],
        [last.id, true],
      ],
    );
    assert.match(cases[1]?.reason?.sv ?? '', /art\. 12\.3/);
    assert.equal((await desk.get(last.id)).extension?.notifiedOn, '2026-11-23');
    assert.ok((await desk.letters(first.id)).includes('extension issued'));
    assert.ok(
      desk.events.some((event) => event.kind === 'progress' && event.job === 'requests.extendMany'),
    );
  });

  it('is given to none of many when one of them is no case', async () => {
    const { id } = await receive(desk, 'access');
    const ids = [id, requestIdSchema.parse('00000000-0000-4000-8000-000000000000')];
    await assert.rejects(desk.call('requests.extendMany', { ids, ground: 'number', reasons }), {
      code: 'notFound',
    });
    assert.equal((await desk.get(id)).extension, undefined);
  });

  it('issues the letter that was left when the first attempt stopped', async () => {
    const { id } = await receive(desk, 'access');
    await desk.act('requests.extend', id, { ground: 'number', reasons });
    const { cases } = await desk.call('requests.extendMany', {
      ids: [id],
      ground: 'number',
      reasons,
    });
    assert.deepEqual(
      cases.map(({ extended }) => extended),
      [true],
    );
  });
});

describe('a question of identity', { skip: without('pdftotext') }, () => {
  const doubt = 'Namnet stämmer inte med det som står i kundregistret.';

  it('is not put to a registered address without a reason, and owes its letter', async () => {
    const { id } = await receive(desk, 'access', { senderStanding: 'registered' });
    const question = { askedOn: '2026-11-23', doubt } as const;
    await assert.rejects(desk.act('requests.askIdentity', id, question), {
      code: 'notPossible',
      message: /Art\. 12\(6\)/,
    });
    const asked = await desk.act('requests.askIdentity', id, {
      ...question,
      despite: 'Kontot anmäldes kapat av innehavaren i går.',
    });
    assert.equal(asked.pauses[0]?.expiresOn, '2026-12-23');
    assert.match(await desk.issue(id, 'identityRequest'), /12\.6/);
    await desk.act('requests.remindQuestion', id, {
      remindedOn: '2026-11-23',
      expiresOn: '2027-01-07',
    });
    await desk.issue(id, 'identityReminder');
    desk.at('2026-11-27T08:00:00Z');
    const settled = await desk.act('requests.settleIdentity', id, {
      settledOn: '2026-11-27',
      proof: 'electronicId',
    });
    desk.at('2026-11-23T08:00:00Z');
    const { rows } = await desk.call('requests.list', { search: settled.reference });
    assert.equal(rows[0]?.target, settled.deadline.internalTarget);
    assert.ok(settled.deadline.internalTarget > '2026-12-04');
    assert.deepEqual([settled.state, settled.pauses[0]?.proof], ['searching', 'electronicId']);
  });

  it('unanswered in time lets the case be refused, and only for that', async () => {
    const { id } = await receive(desk, 'access', { received: '2026-10-01' });
    await desk.act('requests.askIdentity', id, { askedOn: '2026-10-02', doubt });
    await desk.issue(id, 'identityRequest');
    const today = await desk.call('requests.today', {});
    assert.deepEqual(
      today.unanswered.filter((one) => one.id === id).map(({ expiresOn }) => expiresOn),
      ['2026-11-01'],
    );
    assert.equal((await desk.act('requests.move', id, { to: 'deciding' })).state, 'deciding');
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: {
        outcome: 'refused',
        grounds: ['notIdentified'],
        reasons: 'Vi har frågat efter uppgifter som visar vem du är, och inte fått något svar.',
      },
    });
    await desk.issue(id, 'accessReply');
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('still answerable keeps the case from being decided', async () => {
    const { id } = await receive(desk, 'access');
    await desk.act('requests.askIdentity', id, { askedOn: '2026-11-23', doubt });
    await assert.rejects(desk.act('requests.move', id, { to: 'deciding' }), {
      code: 'notPossible',
    });
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'access',
        decision: { outcome: 'granted', ...done },
      }),
      { code: 'notPossible' },
    );
  });
});

describe('a matter that is not ours', { skip: without('pdftotext') }, () => {
  it('is handed over: the letter on it answers the case', async () => {
    const { id } = await receive(desk, 'access');
    await toDeciding(desk, id);
    await desk.act('requests.handOver', id, {
      to: 'controller',
      recipient: {
        name: 'Banken Exempel AB',
        role: 'Personuppgiftsansvarig',
        email: 'dso@banken.example.com',
        addressLines: ['Bankgatan 1', '111 11 Stockholm'],
      },
      reasons: 'Kontot finns hos banken, som ensam är personuppgiftsansvarig för det.',
      on: '2026-11-23',
    });
    assert.match(await desk.issue(id, 'handover'), /Banken Exempel AB/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('as a complaint invokes no right, and is answered by a closing letter', async () => {
    const { id, courses } = await receive(desk, 'access', { kind: 'complaint', rights: [] });
    assert.deepEqual(courses, []);
    await assert.rejects(desk.act('requests.extend', id, { ground: 'number', reasons }), {
      code: 'notPossible',
    });
    const draft = await desk.call('letters.draft', { requestId: id, template: 'closing' });
    const text = draft.texts.find(({ locked }) => !locked);
    assert.ok(text);
    await desk.call('letters.edit', {
      id: draft.id,
      version: draft.version,
      edits: [{ block: text.block, text: 'Vi har läst ditt klagomål och rättat felet.' }],
    });
    const { version, findings } = await desk.call('letters.get', { id: draft.id });
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ message }) => message.en),
      [],
    );
    await desk.call('letters.issue', { id: draft.id, version });
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });
});

describe('a fee', { skip: without('pdftotext') }, () => {
  it('stops no clock, and is settled before the case is closed', async () => {
    const { id, deadline } = await receive(desk, 'access');
    const asked = await desk.act('requests.askFee', id, {
      ground: 'manifestlyExcessive',
      amountSek: 450,
      reasons: 'Samma utdrag har lämnats två gånger i år; kostnaden är två timmars arbete.',
    });
    assert.equal(asked.deadline.due, deadline.due);
    assert.match(await desk.issue(id, 'feeNotice'), /450/);
    await assert.rejects(
      desk.act('requests.askFee', id, {
        ground: 'manifestlyExcessive',
        amountSek: 450,
        reasons: 'Samma utdrag har lämnats två gånger i år; kostnaden är två timmars arbete.',
      }),
      { code: 'notPossible' },
    );
    const settled = await desk.act('requests.settleFee', id, { settled: 'paid' });
    assert.equal(settled.fee?.settled, 'paid');
    await assert.rejects(desk.act('requests.settleFee', id, { settled: 'paid' }), {
      code: 'notPossible',
    });
  });
});
