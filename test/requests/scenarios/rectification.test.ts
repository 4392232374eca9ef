import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const decision = { outcome: 'granted', ...done } as const;

/** Lifts the restriction that the right opened: told before, lifted on the day, told after. */
async function liftRestriction(id: Parameters<Desk['get']>[0]): Promise<void> {
  const restriction = (await desk.get(id)).restrictions.find(({ liftedOn }) => !liftedOn);
  assert.ok(restriction);
  const restrictionId = restriction.id;
  await assert.rejects(
    desk.act('requests.liftRestriction', id, { restrictionId, liftedOn: '2026-11-23' }),
    { code: 'notPossible' },
  );
  await desk.act('requests.announceLifting', id, {
    restrictionId,
    liftOn: '2026-11-23',
    reason: 'Uppgifterna är prövade, och prövningen är avslutad.',
  });
  await assert.rejects(
    desk.act('requests.liftRestriction', id, { restrictionId, liftedOn: '2026-11-23' }),
    { code: 'notPossible' },
  );
  assert.match(await desk.issue(id, 'restrictionLifting'), /18\.3/);
  await desk.act('requests.liftRestriction', id, { restrictionId, liftedOn: '2026-11-23' });
  await desk.issue(id, 'restrictionLifted');
}

describe('a request for rectification', { skip: without('pdftotext') }, () => {
  it('restricts at once, is granted, tells the recipients and is closed', async () => {
    const { id, restrictions } = await receive(desk, 'rectification');
    assert.deepEqual(
      restrictions.map(({ ground, openedOn }) => [ground, openedOn]),
      [['accuracyContested', '2026-11-23']],
    );
    await toDeciding(desk, id);
    await assert.rejects(desk.act('requests.decide', id, { right: 'rectification', decision }), {
      code: 'notPossible',
    });
    const record = await desk.recordId(/^Kundrelationen/);
    const scoped = await desk.act('requests.setScope', id, {
      right: 'rectification',
      records: [record],
    });
    assert.deepEqual(
      scoped.restrictions.map(({ records }) => records.map((one) => one.id)),
      [[record]],
    );
    const decided = await desk.act('requests.decide', id, { right: 'rectification', decision });
    assert.deepEqual(
      decided.notices.map(({ recipient, state }) => [recipient.name, state]),
      [['Driftbolaget Exempel AB', 'owed']],
    );
    assert.match(await desk.issue(id, 'rectificationReply'), /Driftbolaget Exempel AB/);
    await desk.act('requests.move', id, { to: 'answered' });
    const open = (await desk.hindrances(id, 'closed')).join('; ');
    assert.match(open, /recipient has not confirmed/);
    assert.match(open, /restriction has not been lifted/);
    const [notice] = decided.notices;
    assert.ok(notice);
    await assert.rejects(
      desk.act('requests.confirmNotice', id, { noticeId: notice.id, confirmedOn: '2026-11-23' }),
      { code: 'notPossible' },
    );
    assert.match(await desk.issue(id, 'recipientNotice'), /Driftbolaget Exempel AB/);
    assert.equal((await desk.get(id)).notices[0]?.state, 'sent');
    await desk.act('requests.confirmNotice', id, {
      noticeId: notice.id,
      confirmedOn: '2026-11-23',
    });
    await liftRestriction(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is refused with a note of what the person says, and the restriction lifted', async () => {
    const { id } = await receive(desk, 'rectification');
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'rectification',
      decision: {
        outcome: 'refused',
        grounds: ['accuracyDisputed'],
        reasons: 'Fakturan visar den adress som gällde när tjänsten levererades.',
      },
    });
    assert.deepEqual((await desk.get(id)).notices, []);
    const reply = await desk.issue(id, 'rectificationReply');
    assert.match(reply, /Fakturan visar den adress/);
    assert.match(reply, /Integritetsskyddsmyndigheten/);
    await desk.act('requests.move', id, { to: 'answered' });
    await liftRestriction(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is granted in part', async () => {
    const { id } = await receive(desk, 'rectification');
    await desk.act('requests.setScope', id, {
      right: 'rectification',
      records: [await desk.recordId(/^Fakturering/)],
    });
    await toDeciding(desk, id);
    const decided = await desk.act('requests.decide', id, {
      right: 'rectification',
      decision: {
        ...done,
        outcome: 'partly',
        grounds: ['accuracyDisputed'],
        reasons: 'Adressen är rättad, men namnet på fakturan var rätt när den skrevs.',
        items: [
          { title: 'Adressen', outcome: 'corrected' },
          {
            title: 'Namnet på fakturan',
            outcome: 'kept',
            ground: 'accuracyDisputed',
            reason: 'Namnet var rätt när fakturan skrevs.',
          },
        ],
      },
    });
    assert.ok(decided.notices.length >= 1);
    assert.match(await desk.issue(id, 'rectificationReply'), /Namnet på fakturan/);
    await desk.act('requests.move', id, { to: 'answered' });
    for (const { id: noticeId } of decided.notices) {
      await desk.act('requests.waiveNotice', id, {
        noticeId,
        reason: 'Mottagaren har upphört och har inga uppgifter kvar.',
      });
    }
    await liftRestriction(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
