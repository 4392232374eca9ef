import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Request } from '../../../src/core/requests/model.ts';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;
let record: Awaited<ReturnType<Desk['recordId']>>;

before(async () => {
  desk = await openDesk();
  record = await desk.recordId(/^Kundrelationen/);
});

after(() => leave(desk));

const right = 'restriction';
const granted = { outcome: 'granted', ...done } as const;
const refusal = {
  outcome: 'refused',
  grounds: ['noRestrictionGround'],
  reasons: 'Uppgifterna är rätta, och behandlingen är laglig enligt avtalet.',
} as const;

/** The restrictions in force, as ground, first day and records. */
function open({ restrictions }: Request) {
  return restrictions
    .filter(({ liftedOn }) => liftedOn === undefined)
    .map(({ ground, openedOn, records }) => [ground, openedOn, records.map(({ id }) => id)]);
}

async function confirmNotices({ id, notices }: Request): Promise<void> {
  for (const { id: noticeId } of notices) {
    await desk.act('requests.confirmNotice', id, { noticeId, confirmedOn: '2026-11-23' });
  }
}

describe('a request for restriction', { skip: without('pdftotext') }, () => {
  it('is granted: the decision opens it, the recipients are told, and it outlasts the case', async () => {
    const { id } = await receive(desk, 'restriction');
    await desk.act('requests.setScope', id, { right: 'restriction', records: [record] });
    await toDeciding(desk, id);
    await assert.rejects(desk.act('requests.decide', id, { right, decision: granted }), {
      code: 'invalidInput',
      message: /18/,
    });
    assert.deepEqual((await desk.get(id)).restrictions, []);
    const decision = { ...granted, restrictionGround: 'neededForClaims' as const };
    const decided = await desk.act('requests.decide', id, { right, decision });
    assert.deepEqual(open(decided), [['neededForClaims', '2026-11-23', [record]]]);
    assert.equal(decided.courses[0]?.decision?.restrictionGround, 'neededForClaims');
    assert.equal(decided.notices.length, 1);
    assert.match(await desk.issue(id, 'restrictionReply'), /18/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.issue(id, 'recipientNotice');
    await confirmNotices(decided);
    await desk.tickTasks(id);
    assert.deepEqual(open(await desk.close(id)), [['neededForClaims', '2026-11-23', [record]]]);
  });

  it('is granted in part: only what the scope names is restricted', async () => {
    const { id } = await receive(desk, 'restriction');
    await desk.act('requests.setScope', id, { right, records: [record] });
    await toDeciding(desk, id);
    const decided = await desk.act('requests.decide', id, {
      right,
      decision: {
        ...done,
        outcome: 'partly',
        grounds: ['noRestrictionGround'],
        reasons: 'Uppgifterna i kundregistret är begränsade; fakturorna är rätta och lagliga.',
        restrictionGround: 'unlawfulProcessing',
      },
    });
    assert.deepEqual(open(decided), [['unlawfulProcessing', '2026-11-23', [record]]]);
    const reply = await desk.issue(id, 'restrictionReply');
    assert.match(reply, /fakturorna är rätta/);
    assert.match(reply, /Integritetsskyddsmyndigheten/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.issue(id, 'recipientNotice');
    await confirmNotices(decided);
    await desk.tickTasks(id);
    assert.equal(open(await desk.close(id)).length, 1);
  });

  it('decided again leaves one restriction, or none while the person knows of none', async () => {
    const { id } = await receive(desk, 'restriction');
    await desk.act('requests.setScope', id, { right, records: [record] });
    await toDeciding(desk, id);
    const decide = (decision: object) =>
      desk.act('requests.decide', id, { right, decision } as never);
    await decide({ ...granted, restrictionGround: 'neededForClaims' });
    const again = await decide({ ...granted, restrictionGround: 'unlawfulProcessing' });
    assert.deepEqual(open(again), [['unlawfulProcessing', '2026-11-23', [record]]]);
    assert.deepEqual(open(await decide(granted)), open(again));
    const refused = await decide(refusal);
    assert.deepEqual(open(refused), []);
    assert.equal(refused.restrictions[0]?.liftedOn, '2026-11-23');
    await decide({ ...granted, restrictionGround: 'neededForClaims' });
    await desk.issue(id, 'restrictionReply');
    await assert.rejects(decide(refusal), { code: 'notPossible', message: /18/ });
    const kept = await desk.get(id);
    assert.equal(kept.courses[0]?.decision?.outcome, 'granted');
    assert.equal(open(kept).length, 1);
  });

  it('needs no second restriction where one is in force, and no other right opens one', async () => {
    const { id } = await receive(desk, 'restriction');
    await desk.act('requests.setScope', id, { right, records: [record] });
    await desk.act('requests.restrict', id, {
      ground: 'neededForClaims',
      records: [record],
      openedOn: '2026-11-23',
    });
    await toDeciding(desk, id);
    assert.equal(
      open(await desk.act('requests.decide', id, { right, decision: granted })).length,
      1,
    );
    const other = await receive(desk, 'consentWithdrawal');
    await toDeciding(desk, other.id);
    await assert.rejects(
      desk.act('requests.decide', other.id, {
        right: 'consentWithdrawal',
        decision: { ...granted, restrictionGround: 'neededForClaims' },
      }),
      { code: 'invalidInput' },
    );
  });

  it('is refused where none of the four cases holds', async () => {
    const { id } = await receive(desk, 'restriction');
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'restriction',
      decision: { ...refusal, grounds: [...refusal.grounds] },
    });
    assert.match(await desk.issue(id, 'restrictionReply'), /Integritetsskyddsmyndigheten/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
