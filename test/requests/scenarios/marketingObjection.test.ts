import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const hits = async (text: string) =>
  (await desk.call('suppression.check', { text })).hits.map(
    ({ kind, scope }) => `${kind} ${scope}`,
  );

describe('an objection to direct marketing', { skip: without('pdftotext') }, () => {
  it('takes effect the moment it is received, and cannot be refused', async () => {
    const opened = await receive(desk, 'marketingObjection', {
      requester: {
        name: 'Reklam Trött',
        emails: ['Reklam.Trott@Example.com'],
        personnummer: '811218-9876',
        postalAddresses: [{ lines: ['Trötta gatan 3', '113 30 Stockholm'] }],
      },
    });
    const { id, tasks } = opened;
    assert.deepEqual(await hits('reklam.trott@example.com'), ['email directMarketing']);
    const { entries } = await desk.call('suppression.list', {});
    assert.deepEqual(entries.map(({ kind }) => kind).sort(), ['email', 'personnummer', 'postal']);
    assert.ok(tasks.some(({ code }) => code?.startsWith('marketingObjection.')));
    await toDeciding(desk, id);
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'marketingObjection',
        decision: {
          outcome: 'refused',
          grounds: ['compellingGrounds'],
          reasons: 'Nej, vi vill inte.',
        },
      }),
      { code: 'invalidInput' },
    );
    await desk.act('requests.decide', id, {
      right: 'marketingObjection',
      decision: { outcome: 'granted', ...done },
    });
    assert.match(await desk.issue(id, 'marketingReply'), /21/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('holds for an address that becomes known later, and for a right added later', async () => {
    const { id } = await receive(desk, 'access');
    const { version } = await desk.act('requests.changeDetails', id, {
      rights: ['access', 'marketingObjection'],
    });
    await desk.call('requests.changeRequester', {
      id,
      version,
      requester: { name: 'Ny Adress', emails: ['ny.adress@example.com'] },
    });
    assert.deepEqual(await hits('ny.adress@example.com'), ['email directMarketing']);
  });
});
