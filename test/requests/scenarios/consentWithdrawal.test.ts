import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

describe('a withdrawal of consent', { skip: without('pdftotext') }, () => {
  it('takes effect at once, names its consequences, and leaves an erasure check', async () => {
    const { id } = await receive(desk, 'consentWithdrawal', {
      requester: { name: 'Ångrar Sig', emails: ['angrar@example.com'] },
    });
    const { hits } = await desk.call('suppression.check', { text: 'angrar@example.com' });
    assert.deepEqual(
      hits.map(({ scope }) => scope),
      ['consent'],
    );
    await desk.act('requests.setScope', id, {
      right: 'consentWithdrawal',
      records: [await desk.recordId(/^Nyhetsbrev/)],
    });
    await toDeciding(desk, id);
    const { tasks } = await desk.act('requests.decide', id, {
      right: 'consentWithdrawal',
      decision: { outcome: 'granted', ...done },
    });
    assert.ok(tasks.some(({ citation }) => citation?.includes('17.1 b')));
    assert.match(await desk.issue(id, 'consentReply'), /7\.3/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('survives the case: the list names nobody', async () => {
    const { entries } = await desk.call('suppression.list', { scope: 'consent' });
    assert.equal(entries.length, 1);
    assert.ok(!JSON.stringify(entries).includes('angrar'));
  });
});
