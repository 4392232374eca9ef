import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, receiveFromTray, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const copy = {
  title: 'Kundregister',
  source: 'Kundsystemet',
  columns: ['Namn', 'E-post'],
  rows: [['Ärlig Öbergsson', 'arlig@example.com']],
};

describe('a request for access', { skip: without('pdftotext') }, () => {
  it('is granted: from the message in the tray to the reply, and closed', async () => {
    const { id, deadline, tasks } = await receiveFromTray(desk, 'assets/sample/access-request.eml');
    assert.deepEqual([deadline.first, deadline.due], ['2026-12-21', '2026-12-21']);
    assert.ok(tasks.every(({ code }) => code !== undefined));
    assert.match(await desk.issue(id, 'acknowledgement'), /2026-12-21|21 december 2026/);
    await toDeciding(desk, id);
    const [search, decision] = await desk.hindrances(id, 'answered');
    assert.match(search ?? '', /without a finding \(Art\. 15\(1\)\)/);
    assert.match(decision ?? '', /no decision on access/);
    await desk.search(id);
    await desk.call('extracts.addDataSet', { requestId: id, ...copy });
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: { outcome: 'granted', ...done },
    });
    assert.deepEqual(await desk.hindrances(id, 'answered'), [
      'the reply on access (extract from the records) has not been issued (Art. 12(3))',
    ]);
    const reply = await desk.issue(id, 'accessReply');
    assert.match(reply, /Kundrelationen/);
    assert.match(reply, /Driftbolaget Exempel AB/);
    assert.match(reply, /Integritetsskyddsmyndigheten/);
    assert.deepEqual(await desk.hindrances(id, 'answered'), []);
    await desk.act('requests.move', id, { to: 'answered' });
    assert.match((await desk.hindrances(id, 'closed')).join(), /tasks are not done/);
    await desk.tickTasks(id);
    assert.equal((await desk.close(id)).state, 'closed');
  });

  it('needs a new reply when something more is found after the first', async () => {
    const { id } = await receive(desk, 'access');
    await toDeciding(desk, id);
    await desk.search(id, 'notFound');
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: { outcome: 'granted', ...done },
    });
    await desk.issue(id, 'accessReply');
    desk.at('2026-11-23T09:00:00Z');
    await desk.call('extracts.setFinding', { requestId: id, category: 'phone', outcome: 'found' });
    const [only] = await desk.hindrances(id, 'answered');
    assert.match(only ?? '', /what was found has changed since the reply/);
  });

  it('is granted in part, with the ground and its reasons in the reply', async () => {
    const { id } = await receive(desk, 'access');
    await toDeciding(desk, id);
    await desk.search(id);
    await desk.call('extracts.addDataSet', { requestId: id, ...copy });
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: {
        outcome: 'partly',
        grounds: ['rightsOfOthers'],
        reasons: 'Två namn i samtalsanteckningarna har maskats, för de gäller andra kunder.',
        ...done,
      },
    });
    const reply = await desk.issue(id, 'accessReply');
    assert.match(reply, /Två namn i samtalsanteckningarna har maskats/);
    assert.match(reply, /15\.4/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is refused as manifestly excessive only with the burden carried, after earlier requests', async () => {
    const requester = { name: 'Ständig Frågare', emails: ['Standig@example.com'] };
    for (const received of ['2026-09-01', '2026-10-01'])
      await receive(desk, 'access', { requester, received });
    const { id } = await receive(desk, 'access', { requester });
    const { cases } = await desk.call('requests.earlier', { id });
    assert.deepEqual(
      cases.map(({ received, by }) => [received, by]),
      [
        ['2026-10-01', ['email']],
        ['2026-09-01', ['email']],
      ],
    );
    await toDeciding(desk, id);
    const refusal = { outcome: 'refused' as const, grounds: ['manifestlyExcessive' as const] };
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'access',
        decision: { ...refusal, reasons: 'För många.' },
      }),
      { code: 'invalidInput' },
    );
    await desk.act('requests.decide', id, {
      right: 'access',
      decision: {
        ...refusal,
        reasons:
          'Samma begäran har besvarats den 1 september och den 1 oktober 2026, och inga uppgifter har tillkommit sedan dess.',
      },
    });
    const reply = await desk.issue(id, 'excessiveRefusal');
    assert.match(reply, /1 september/);
    assert.match(reply, /Integritetsskyddsmyndigheten/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
