import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rightsCatalogue } from '../../../src/core/requests/rights/index.ts';
import { atOnceCodes } from '../../../src/core/requests/rules/atOnce.ts';
import { everyRecord } from '../../support/records.ts';
import { type Desk, done, leave, openDesk, receive, why } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

async function routed(kind: 'question' | 'complaint') {
  return desk.call('requests.receive', {
    kind,
    received: '2026-11-20',
    channel: 'phone',
    requester: { name: 'Petra Prov' },
  });
}

describe('a partial erasure', () => {
  it('is told only to the recipients of what goes, each of what they have had', async () => {
    const { id } = await receive(desk, 'erasure');
    const records = await everyRecord(desk.call);
    const [kept, gone] = records.filter(({ recipients }) => recipients.length > 0);
    assert.ok(kept && gone);
    const onlyKept = kept.recipients.filter(
      ({ name }) => !gone.recipients.some((one) => one.name === name),
    );
    assert.ok(onlyKept.length > 0, 'the sample has a recipient of the kept record alone');
    await desk.act('requests.setScope', id, { right: 'erasure', records: [kept.id, gone.id] });
    const partly = {
      ...done,
      outcome: 'partly' as const,
      grounds: ['legalObligation' as const],
      reasons: why,
    };
    const stays = {
      title: 'Verifikationer i bokföringen',
      recordId: kept.id,
      outcome: 'kept' as const,
      ground: 'legalObligation' as const,
      reason: why,
      financialYearEnd: '2025-12-31',
    };
    const goes = { title: 'Nyhetsbrevets adress', recordId: gone.id, outcome: 'erased' as const };
    const told = async () =>
      (await desk.get(id)).notices
        .filter(({ state }) => state === 'owed')
        .map(({ recipient }) => recipient.name)
        .sort();
    const namesOf = (...of: readonly (typeof kept)[]) =>
      [...new Set(of.flatMap(({ recipients }) => recipients.map(({ name }) => name)))].sort();

    await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: { outcome: 'granted', ...done },
    });
    assert.deepEqual(await told(), namesOf(kept, gone));
    await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: { ...partly, items: [stays, goes] },
    });
    assert.deepEqual(await told(), namesOf(gone));
    const notices = (await desk.call('letters.list', { requestId: id })).letters.filter(
      ({ template, state }) => template === 'recipientNotice' && state === 'owed',
    );
    assert.deepEqual(notices.map(({ recipient }) => recipient).sort(), namesOf(gone));
    for (const { texts, findings } of notices) {
      const said = texts.map(({ text }) => text).join('\n');
      assert.match(said, /Nyhetsbrevets adress/);
      assert.doesNotMatch(said, /Verifikationer/);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    }
    const [one] = notices;
    assert.ok(one?.noticeId);
    const drafted = await desk.call('letters.draft', {
      requestId: id,
      template: 'recipientNotice',
      noticeId: one.noticeId,
    } as never);
    const edited = await desk.call('letters.edit', {
      id: drafted.id,
      version: drafted.version,
      edits: [{ block: 'done', text: 'Radera även Verifikationer i bokföringen.' }],
    } as never);
    const [fault] = edited.findings.filter(({ severity }) => severity === 'error');
    assert.match(fault?.message.sv ?? '', /”Verifikationer i bokföringen”, som enligt beslutet/);

    await desk.search(id);
    const reply = (await desk.call('letters.list', { requestId: id })).letters.find(
      ({ template }) => template === 'erasureReply',
    );
    const list = reply?.texts.find(({ block }) => block === 'told')?.text ?? '';
    for (const name of namesOf(gone)) assert.ok(list.includes(name), name);
    for (const { name } of onlyKept) assert.ok(!list.includes(name), name);

    const narrowed = await desk.act('requests.setScope', id, {
      right: 'erasure',
      records: [kept.id],
    });
    assert.ok(narrowed.notices.every(({ state }) => state === 'waived'));
  });
});

describe('the search', () => {
  it('holds the reply back until every line has its finding, and what was left out is said', async () => {
    const { id } = await receive(desk, 'erasure');
    const records = [await desk.recordId(/^Nyhetsbrev/)];
    await desk.act('requests.setScope', id, { right: 'erasure', records });
    await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: { outcome: 'granted', ...done },
    });
    const drafted = await desk.call('letters.draft', { requestId: id, template: 'erasureReply' });
    const found = drafted.findings.find(({ where }) => where.part === 'extract');
    assert.equal(found?.severity, 'error');
    assert.equal(found?.article, 'GDPR Art 12(3), 15(1)');
    await assert.rejects(desk.call('letters.issue', { id: drafted.id, version: drafted.version }), {
      code: 'letterIncomplete',
    });
    const { verdicts } = await desk.call('requests.applicable', { id });
    const left = verdicts.filter(
      ({ applies, recordId }) => applies === 'yes' && !records.includes(recordId),
    ).length;
    assert.ok(left > 1);
    const warned = drafted.findings.find(({ where }) => where.block === 'scope');
    assert.equal(warned?.severity, 'warning');
    assert.match(warned?.message.en ?? '', new RegExp(`^${left} processing activities`));
    await desk.search(id);
    await desk.call('letters.issue', { id: drafted.id, version: drafted.version });
  });

  it('is not needed before a refusal of who cannot be identified', async () => {
    const { id } = await receive(desk, 'access');
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: { outcome: 'refused', grounds: ['notIdentified'], reasons: why },
    });
    const { findings } = await desk.call('letters.draft', {
      requestId: id,
      template: 'accessReply',
    });
    assert.deepEqual(
      findings.filter(({ where }) => where.part === 'extract'),
      [],
    );
  });

  it('moves the case on by itself, and so does a decision; the journal has both', async () => {
    const { id, state } = await receive(desk, 'access');
    assert.equal(state, 'received');
    const before = (await desk.call('journal.list', {})).total;
    const finding = { category: 'name', outcome: 'notFound', note: 'Sökt' } as const;
    await desk.call('extracts.setFinding', { requestId: id, ...finding } as never);
    assert.equal((await desk.get(id)).state, 'searching');
    assert.equal((await desk.call('journal.list', {})).total, before + 2);
    const decided = await desk.act('requests.decide', id, {
      right: 'access',
      decision: { outcome: 'granted', ...done },
    });
    assert.equal(decided.state, 'deciding');
    const back = await desk.act('requests.move', id, { to: 'searching' });
    assert.equal(back.state, 'searching');
  });
});

describe('a case that is routed', () => {
  it('is neither searched nor decided, and begins with its checklist', async () => {
    const complaint = await routed('complaint');
    assert.deepEqual(complaint.moves.map(({ to }) => to).sort(), ['answered', 'withdrawn']);
    assert.deepEqual(
      complaint.tasks.map(({ code }) => code),
      ['complaint.handler', 'complaint.case', 'complaint.authority'],
    );
    const question = await routed('question');
    assert.deepEqual(
      question.tasks.map(({ code }) => code),
      ['question.answer'],
    );
    const corrected = await desk.act('requests.changeDetails', question.id, { kind: 'complaint' });
    assert.equal(corrected.tasks.length, 3);
  });
});

describe('the acknowledgement', () => {
  it('is owed no more once the case has its answer', async () => {
    const { id } = await receive(desk, 'access');
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: { outcome: 'refused', grounds: ['notIdentified'], reasons: why },
    });
    assert.deepEqual(await desk.letters(id), ['accessReply owed', 'acknowledgement owed']);
    await desk.issue(id, 'accessReply');
    assert.deepEqual(await desk.letters(id), ['accessReply issued', 'acknowledgement discarded']);
  });
});

describe('reasons', () => {
  it('that say next to nothing carry no refusal', async () => {
    const { id } = await receive(desk, 'erasure');
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'erasure',
        decision: { outcome: 'refused', grounds: ['legalClaims'], reasons: 'Vi behöver dem.' },
      }),
      { code: 'invalidInput' },
    );
  });
});

describe('today', () => {
  it('names what waits for nothing, what is answered and not closed, and the targets of the week', async () => {
    const { id } = await receive(desk, 'marketingObjection');
    const seen = await desk.call('requests.today', { today: '2026-11-27' as never });
    const stop = seen.atOnce.find(({ requestId }) => requestId === id);
    assert.deepEqual(
      [stop?.code, stop?.received, stop?.days],
      ['marketingObjection.stop', '2026-11-20', 7],
    );
    assert.ok(seen.targetsSoon.some((row) => row.id === id && row.target === '2026-12-04'));
    assert.ok(!seen.pastTarget.some((row) => row.id === id));
    await desk.act('requests.decide', id, {
      right: 'marketingObjection',
      decision: { outcome: 'granted', ...done },
    });
    await desk.issue(id, 'marketingReply');
    await desk.act('requests.move', id, { to: 'answered' });
    const rows = async () =>
      (await desk.call('requests.today', {})).answeredNotClosed.map((row) => row.id);
    assert.ok((await rows()).includes(id));
    await desk.tickTasks(id);
    assert.ok(!(await rows()).includes(id));
    const left = (await desk.call('requests.today', {})).atOnce;
    assert.ok(!left.some(({ requestId }) => requestId === id));
  });

  it('knows every code of a task that waits for nothing', () => {
    const decision = {
      outcome: 'granted',
      grounds: [],
      reasons: '',
      action: 'x',
      items: [],
    } as const;
    const codes = Object.values(rightsCatalogue).flatMap(({ checklist, duties }) =>
      [...checklist, ...duties({ ...decision, grounds: [], items: [] })].map(({ code }) => code),
    );
    assert.deepEqual(
      atOnceCodes.filter((code) => !codes.includes(code)),
      [],
    );
  });
});

describe('what is entered into the suppression list', () => {
  it('is said on the case, by kind and scope, without the address', async () => {
    const { id, suppressed } = await receive(desk, 'consentWithdrawal');
    assert.deepEqual(suppressed, [
      { kind: 'email', scope: 'consent' },
      { kind: 'postal', scope: 'consent' },
    ]);
    const { entries } = await desk.call('suppression.list', { scope: 'consent' });
    const email = entries.find(({ kind }) => kind === 'email');
    assert.ok(email);
    await desk.call('suppression.remove', { id: email.id, reason: 'Personen vill ha utskicken.' });
    assert.deepEqual((await desk.get(id)).suppressed, [{ kind: 'postal', scope: 'consent' }]);
    assert.equal((await receive(desk, 'access')).suppressed, undefined);
  });

  it('goes with a scope that the officer chooses among all records, also those that do not fit', async () => {
    const { id, subjects } = await receive(desk, 'consentWithdrawal');
    const { verdicts } = await desk.call('requests.applicable', { id });
    const records = await everyRecord(desk.call);
    const other = records.find((one) => !verdicts.some(({ recordId }) => recordId === one.id));
    assert.ok(other, `every record fits ${subjects}`);
    const set = await desk.act('requests.setScope', id, {
      right: 'consentWithdrawal',
      records: [other.id],
    });
    assert.equal(set.courses[0]?.scope[0]?.id, other.id);
  });
});
