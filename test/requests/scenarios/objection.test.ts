import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RequestId } from '../../../src/core/kit/ids.ts';
import { without } from '../../support/pdf.ts';
import { everyRecord } from '../../support/records.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const reviews = async (reference: string) =>
  (await desk.call('processing.balancing', {})).reviews.filter(
    (review) => review.reference === reference,
  );

async function lift(id: RequestId): Promise<void> {
  const [restriction] = (await desk.get(id)).restrictions;
  assert.ok(restriction);
  const restrictionId = restriction.id;
  await desk.act('requests.announceLifting', id, {
    restrictionId,
    liftOn: '2026-11-23',
    reason: 'Invändningen är prövad och avgjord.',
  });
  await desk.issue(id, 'restrictionLifting');
  await desk.act('requests.liftRestriction', id, { restrictionId, liftedOn: '2026-11-23' });
  await desk.issue(id, 'restrictionLifted');
}

describe('an objection', { skip: without('pdftotext') }, () => {
  it('restricts, reopens the balancing test, and is upheld on it', async () => {
    const { id, reference, restrictions } = await receive(desk, 'objection');
    assert.deepEqual(
      restrictions.map(({ ground }) => ground),
      ['objectionPending'],
    );
    const record = await desk.recordId(/^Kund- och marknadsanalys/);
    await desk.act('requests.setScope', id, { right: 'objection', records: [record] });
    assert.deepEqual(
      (await reviews(reference)).map(({ recordId, outcome }) => [recordId, outcome]),
      [[record, undefined]],
    );
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'objection',
      decision: { outcome: 'granted', ...done },
    });
    assert.equal((await reviews(reference))[0]?.outcome, 'personPrevails');
    assert.match(await desk.issue(id, 'objectionReply'), /21\.1/);
    await desk.act('requests.move', id, { to: 'answered' });
    assert.match((await desk.hindrances(id, 'closed')).join(), /restriction has not been lifted/);
    await lift(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is overruled on compelling grounds only when the record is named, and the test says why', async () => {
    const { id, reference } = await receive(desk, 'objection');
    await toDeciding(desk, id);
    const decision = {
      outcome: 'refused' as const,
      grounds: ['compellingGrounds' as const],
      reasons: 'Enkäten behövs för att rätta fel i en säkerhetstjänst som skyddar alla kunder.',
    };
    await assert.rejects(desk.act('requests.decide', id, { right: 'objection', decision }), {
      code: 'notPossible',
    });
    const record = await desk.recordId(/^Kund- och marknadsanalys/);
    await desk.act('requests.setScope', id, { right: 'objection', records: [record] });
    await desk.act('requests.decide', id, { right: 'objection', decision });
    const [review] = await reviews(reference);
    assert.deepEqual([review?.outcome, review?.reasons], ['interestsPrevail', decision.reasons]);
    assert.match(await desk.issue(id, 'objectionReply'), /säkerhetstjänst/);
    await desk.act('requests.move', id, { to: 'answered' });
    await lift(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is upheld in part: each record’s test has its own outcome', async () => {
    const { id, reference } = await receive(desk, 'objection', { subjects: [] });
    const records = await everyRecord(desk.call);
    const balanced = records.filter(({ legalBases }) => legalBases.includes('f'));
    const [kept, stopped] = balanced;
    assert.ok(kept && stopped, 'the sample has two records on legitimate interests');
    await desk.act('requests.setScope', id, { right: 'objection', records: [kept.id, stopped.id] });
    await toDeciding(desk, id);
    const reason = 'Behandlingen behövs för att skydda våra system mot intrång.';
    await desk.act('requests.decide', id, {
      right: 'objection',
      decision: {
        ...done,
        outcome: 'partly',
        grounds: ['compellingGrounds'],
        reasons: reason,
        items: [
          {
            title: kept.statement.title.sv,
            recordId: kept.id,
            outcome: 'kept',
            ground: 'compellingGrounds',
            reason,
          },
          { title: stopped.statement.title.sv, recordId: stopped.id, outcome: 'stopped' },
        ],
      },
    });
    const outcomes = new Map(
      (await reviews(reference)).map(({ recordId, outcome }) => [recordId, outcome]),
    );
    assert.equal(outcomes.get(kept.id), 'interestsPrevail');
    assert.equal(outcomes.get(stopped.id), 'personPrevails');
    await desk.issue(id, 'objectionReply');
    await desk.act('requests.move', id, { to: 'answered' });
    await lift(id);
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
