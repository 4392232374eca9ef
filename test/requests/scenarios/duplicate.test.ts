import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Desk, leave, openDesk, receive } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

describe('a duplicate', () => {
  it('is merged: the earlier day governs, rights and notes are united, and it stays closed', async () => {
    const early = await receive(desk, 'erasure', { received: '2026-11-10' });
    const kept = await receive(desk, 'access');
    await desk.call('requests.addNote', { id: early.id, text: 'Kom in med rekommenderat brev.' });
    const closed = await desk.act('requests.merge', early.id, {
      into: kept.id,
      reason: 'Samma brev kom också med e-post.',
    });
    assert.deepEqual([closed.state, closed.mergedInto?.id], ['closed', kept.id]);
    const target = await desk.get(kept.id);
    assert.deepEqual([target.received, target.rights], ['2026-11-10', ['access', 'erasure']]);
    assert.equal(target.deadline.due, '2026-12-10');
    assert.ok(target.notes.some(({ text }) => /rekommenderat/.test(text)));
    assert.deepEqual(await desk.letters(early.id), ['acknowledgement discarded']);
    await assert.rejects(
      desk.act('requests.move', early.id, { to: 'deciding', reason: 'Ångrar sammanslagningen.' }),
      { code: 'notPossible' },
    );
    await assert.rejects(
      desk.act('requests.merge', kept.id, { into: early.id, reason: 'Åt andra hållet.' }),
      { code: 'notPossible' },
    );
  });

  it('leaves what it knew of the person to the case that lives on, and to the suppression list', async () => {
    const address = { lines: ['Storgatan 1', '111 22 Stockholm'] };
    const first = await receive(desk, 'access', {
      requester: { name: 'Bo Ek', emails: ['bo.tva@example.com'], postalAddresses: [address] },
    });
    const second = await receive(desk, 'marketingObjection', {
      requester: { name: 'Bo Ek', emails: ['bo@example.com'] },
    });
    await desk.act('requests.merge', first.id, { into: second.id, reason: 'Samma person.' });
    const { requester } = await desk.get(second.id);
    assert.deepEqual(requester.emails, ['bo@example.com', 'bo.tva@example.com']);
    assert.deepEqual(requester.postalAddresses, [address]);
    const text = 'bo.tva@example.com\nBo Ek, Storgatan 1, 111 22 Stockholm';
    const { hits } = await desk.call('suppression.check', { text });
    assert.deepEqual(
      hits.map(({ line }) => line),
      [1, 2],
    );
  });

  it('is not merged while a recipient is to be told of something in it', async () => {
    const first = await receive(desk, 'erasure');
    const second = await receive(desk, 'access');
    await desk.act('requests.addNotice', first.id, {
      right: 'erasure',
      recipient: { name: 'Tryckeriet AB', role: '', email: '', addressLines: [] },
    });
    await assert.rejects(
      desk.act('requests.merge', first.id, { into: second.id, reason: 'Samma person.' }),
      { code: 'notPossible' },
    );
  });

  it('keeps an open restriction, in the case that lives on', async () => {
    const first = await receive(desk, 'rectification');
    const second = await receive(desk, 'access');
    await desk.act('requests.merge', first.id, { into: second.id, reason: 'Samma person.' });
    const { restrictions } = await desk.get(second.id);
    assert.deepEqual(
      restrictions.map(({ ground }) => ground),
      ['accuracyContested'],
    );
    assert.deepEqual((await desk.get(first.id)).restrictions, []);
  });
});
