import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const reason = 'Prövningen är klar och beslutet är fattat.';

describe('what the law limits', { skip: without('pdftotext') }, () => {
  it('is the lifting: a letter on an earlier announcement does not tell of a new day', async () => {
    const { id, restrictions } = await receive(desk, 'rectification');
    const [restriction] = restrictions;
    assert.ok(restriction);
    const restrictionId = restriction.id;
    const announce = (liftOn: string) =>
      desk.act('requests.announceLifting', id, { restrictionId, liftOn, reason } as never);
    await announce('2026-11-24');
    await desk.issue(id, 'restrictionLifting');
    desk.at('2026-11-23T09:00:00Z');
    await announce('2026-11-25');
    desk.at('2026-11-26T09:00:00Z');
    const lift = () =>
      desk.act('requests.liftRestriction', id, { restrictionId, liftedOn: '2026-11-26' } as never);
    await assert.rejects(lift, { code: 'notPossible' });
    await announce('2026-11-26');
    await desk.issue(id, 'restrictionLifting');
    await lift();
    desk.at('2026-11-23T08:00:00Z');
  });

  it('is the fee: what may not be refused is not charged for', async () => {
    const { id } = await receive(desk, 'marketingObjection');
    const fee = {
      ground: 'manifestlyExcessive' as const,
      amountSek: 100,
      reasons: 'Begäran har upprepats varje vecka under ett helt år.',
    };
    await assert.rejects(desk.act('requests.askFee', id, fee), { code: 'notPossible' });
    const other = await receive(desk, 'access');
    assert.equal((await desk.act('requests.askFee', other.id, fee)).fee?.settled, 'open');
  });

  it('is the doubt: what stops at once is decided and confirmed while identity is open', async () => {
    const { id } = await receive(desk, 'access', { rights: ['access', 'marketingObjection'] });
    await desk.act('requests.askIdentity', id, {
      askedOn: '2026-11-23',
      doubt: 'Begäran kom från en adress som vi inte känner.',
    } as never);
    const decision = { outcome: 'granted' as const, ...done };
    await assert.rejects(desk.act('requests.decide', id, { right: 'access', decision }), {
      code: 'notPossible',
    });
    await desk.act('requests.decide', id, { right: 'marketingObjection', decision });
    assert.equal((await desk.get(id)).state, 'identityInDoubt');
    assert.match(await desk.issue(id, 'marketingReply'), /21/);
  });

  it('is the handover: a colleague or an authority does not release us from answering', async () => {
    const { id } = await receive(desk, 'restriction');
    await toDeciding(desk, id);
    const [record] = (await desk.call('processing.list', {})).items;
    assert.ok(record);
    await desk.act('requests.setScope', id, { right: 'restriction', records: [record.id] });
    await desk.act('requests.decide', id, {
      right: 'restriction',
      decision: { outcome: 'granted', ...done, restrictionGround: 'neededForClaims' },
    });
    await desk.act('requests.handOver', id, {
      to: 'authority',
      recipient: { name: 'IMY', role: '', email: 'imy@imy.se', addressLines: [] },
      reasons: 'Myndigheten har bett om handlingarna.',
      on: '2026-11-23',
    } as never);
    assert.ok((await desk.letters(id)).includes('restrictionReply owed'));
  });
});
