import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

describe('a request for restriction', { skip: without('pdftotext') }, () => {
  it('is granted: the restriction stays when the case is closed', async () => {
    const { id } = await receive(desk, 'restriction');
    const records = [await desk.recordId(/^Kundrelationen/)];
    await desk.act('requests.setScope', id, { right: 'restriction', records });
    await desk.act('requests.restrict', id, {
      ground: 'neededForClaims',
      records,
      openedOn: '2026-11-23',
    });
    await toDeciding(desk, id);
    const decided = await desk.act('requests.decide', id, {
      right: 'restriction',
      decision: { outcome: 'granted', ...done },
    });
    assert.equal(decided.notices.length, 1);
    assert.match(await desk.issue(id, 'restrictionReply'), /18/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.issue(id, 'recipientNotice');
    const [notice] = decided.notices;
    assert.ok(notice);
    await desk.act('requests.confirmNotice', id, {
      noticeId: notice.id,
      confirmedOn: '2026-11-23',
    });
    await desk.tickTasks(id);
    const closed = await desk.close(id);
    assert.equal(closed.restrictions[0]?.liftedOn, undefined);
  });

  it('is refused where none of the four cases holds', async () => {
    const { id } = await receive(desk, 'restriction');
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'restriction',
      decision: {
        outcome: 'refused',
        grounds: ['noRestrictionGround'],
        reasons: 'Uppgifterna är rätta, och behandlingen är laglig enligt avtalet.',
      },
    });
    assert.match(await desk.issue(id, 'restrictionReply'), /Integritetsskyddsmyndigheten/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
