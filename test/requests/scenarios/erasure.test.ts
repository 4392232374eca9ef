import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import {
  type Desk,
  done,
  leave,
  openDesk,
  receive,
  receiveFromTray,
  toDeciding,
  why,
} from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

async function confirmAll(id: Parameters<Desk['get']>[0]): Promise<void> {
  for (const notice of (await desk.get(id)).notices) {
    await desk.issue(id, 'recipientNotice');
    await desk.act('requests.confirmNotice', id, {
      noticeId: notice.id,
      confirmedOn: '2026-11-23',
    });
  }
}

describe('a request for erasure', { skip: without('pdftotext') }, () => {
  it('is granted from an English message, whose other rights are decided each by itself', async () => {
    const opened = await receiveFromTray(desk, 'test/fixtures/mail/english-erasure.eml', {
      received: '2026-11-20',
    });
    const { id } = opened;
    assert.ok(opened.rights.includes('erasure') && opened.rights.includes('consentWithdrawal'));
    assert.equal(opened.requester.language, 'en');
    const scope = [await desk.recordId(/^Kundrelationen/), await desk.recordId(/^Nyhetsbrev/)];
    await desk.search(id);
    await toDeciding(desk, id);
    for (const right of opened.rights) {
      const records =
        right === 'objection' ? [await desk.recordId(/^Kund- och marknadsanalys/)] : scope;
      await desk.act('requests.setScope', id, { right, records });
      await desk.act('requests.decide', id, {
        right,
        decision: { outcome: 'granted', action: 'We have done this.', doneOn: '2026-11-23' },
      });
    }
    assert.match(await desk.issue(id, 'erasureReply'), /erased/);
    assert.match((await desk.hindrances(id, 'answered')).join('; '), /has not been issued/);
    const owed = (await desk.call('letters.list', { requestId: id })).letters;
    for (const { template, state } of owed) {
      const isReply = template.endsWith('Reply');
      if (isReply && state === 'owed') await desk.issue(id, template);
    }
    assert.deepEqual(await desk.hindrances(id, 'answered'), []);
    await desk.act('requests.move', id, { to: 'answered' });
    await confirmAll(id);
    for (const { id: restrictionId } of (await desk.get(id)).restrictions) {
      await desk.act('requests.announceLifting', id, {
        restrictionId,
        liftOn: '2026-11-23',
        reason: 'The objection was upheld and the processing has stopped.',
      });
      await desk.issue(id, 'restrictionLifting');
      await desk.act('requests.liftRestriction', id, { restrictionId, liftedOn: '2026-11-23' });
      await desk.issue(id, 'restrictionLifted');
    }
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is granted in part: what bookkeeping keeps has its last day in the reply', async () => {
    const { id } = await receive(desk, 'erasure');
    const invoices = await desk.recordId(/^Fakturering/);
    await desk.act('requests.setScope', id, { right: 'erasure', records: [invoices] });
    await desk.search(id);
    await toDeciding(desk, id);
    const item = { title: 'Fakturor', recordId: invoices, outcome: 'kept' } as const;
    const partly = {
      ...done,
      outcome: 'partly' as const,
      grounds: ['legalObligation' as const],
      reasons: why,
    };
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'erasure',
        decision: { ...partly, items: [item] },
      }),
      { code: 'invalidInput' },
    );
    const decided = await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: {
        ...partly,
        items: [
          { ...item, ground: 'legalObligation', reason: why, financialYearEnd: '2025-12-31' },
          { title: 'Kontaktuppgifter', outcome: 'erased' },
        ],
      },
    });
    assert.equal(decided.courses[0]?.decision?.items[0]?.keptUntil, '2032-12-31');
    const reply = await desk.issue(id, 'erasureReply');
    assert.match(reply, /31 december 2032/);
    assert.match(reply, /bokföringslagen/i);
    await desk.act('requests.move', id, { to: 'answered' });
    await confirmAll(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is refused on a ground of its own, and of no other right', async () => {
    const { id } = await receive(desk, 'erasure');
    await desk.search(id);
    await toDeciding(desk, id);
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'erasure',
        decision: { outcome: 'refused', grounds: ['publicTask'], reasons: why },
      }),
      { code: 'invalidInput' },
    );
    await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: { outcome: 'refused', grounds: ['legalClaims'], reasons: why },
    });
    assert.match(await desk.issue(id, 'erasureReply'), /17\.3 e/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('decided anew owes a new reply, and the one before answers no more', async () => {
    const { id } = await receive(desk, 'erasure');
    await desk.search(id, 'notFound');
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: { outcome: 'refused', grounds: ['legalClaims'], reasons: why },
    });
    await desk.issue(id, 'erasureReply');
    assert.deepEqual(await desk.hindrances(id, 'answered'), []);
    desk.at('2026-11-23T10:00:00Z');
    await desk.act('requests.setScope', id, {
      right: 'erasure',
      records: [await desk.recordId(/^Kundrelationen/)],
    });
    await desk.act('requests.decide', id, {
      right: 'erasure',
      decision: { outcome: 'granted', ...done },
    });
    assert.match((await desk.hindrances(id, 'answered')).join(), /newer than the reply/);
    await desk.issue(id, 'erasureReply');
    assert.deepEqual(await desk.hindrances(id, 'answered'), []);
  });
});
