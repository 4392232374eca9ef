import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { MethodOutput } from '../../../src/core/contract.ts';
import type { RequestId } from '../../../src/core/kit/ids.ts';
import { type Desk, leave, openDesk, receive } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

/** The notes of a case by whom, oldest first. */
async function notes(id: RequestId): Promise<readonly (readonly string[])[]> {
  return (await desk.get(id)).notes.map(({ actor, text }) => [actor, text]);
}

async function found(search: string): Promise<readonly RequestId[]> {
  return (await desk.call('requests.list', { search })).rows.map(({ id }) => id);
}

async function openReviews(reference: string): Promise<number> {
  const { reviews } = await desk.call('processing.balancing', { openOnly: true });
  return reviews.filter((review) => review.reference === reference).length;
}

describe('a reason that the officer gives', () => {
  it('for a withdrawal and a reopening is a note of the case, found by search', async () => {
    const { id } = await receive(desk, 'access');
    await desk.act('requests.move', id, { to: 'withdrawn', reason: 'Ringde och ångrade begäran.' });
    desk.at('2026-11-23T08:01:00Z');
    await desk.act('requests.move', id, { to: 'received', reason: 'Vill ha utdraget ändå.' });
    assert.deepEqual(await notes(id), [
      ['dpo', 'Återtagen: Ringde och ångrade begäran.'],
      ['dpo', 'Upptagen igen: Vill ha utdraget ändå.'],
    ]);
    assert.deepEqual(await found('ångrade utdraget'), [id]);
  });

  it('is not kept of a step that was refused', async () => {
    const { id } = await receive(desk, 'access');
    await assert.rejects(
      desk.act('requests.move', id, { to: 'closed', reason: 'Vill bli av med ärendet.' }),
      { code: 'notPossible' },
    );
    assert.deepEqual(await notes(id), []);
    assert.deepEqual(await found('bli av med'), []);
  });

  it('for a correction of the details is a note', async () => {
    const { id } = await receive(desk, 'access');
    await desk.act('requests.changeDetails', id, {
      received: '2026-11-19',
      reason: 'Brevet låg i växeln.',
    });
    await desk.act('requests.changeDetails', id, { subject: 'Utan skäl' });
    assert.deepEqual(await notes(id), [['dpo', 'Uppgifter rättade: Brevet låg i växeln.']]);
    assert.deepEqual(await found('växeln'), [id]);
  });

  it('for merging stands in both cases, and each is found by it', async () => {
    const kept = await receive(desk, 'access');
    const twin = await receive(desk, 'access');
    await desk.act('requests.merge', twin.id, { into: kept.id, reason: 'Skickat två gånger.' });
    assert.deepEqual(await notes(twin.id), [
      ['dpo', `Sammanslagen med ${kept.reference}: Skickat två gånger.`],
    ]);
    assert.deepEqual(await notes(kept.id), [
      ['dpo', `${twin.reference} sammanslagen hit: Skickat två gånger.`],
    ]);
    assert.deepEqual([...(await found('Skickat två gånger'))].sort(), [kept.id, twin.id].sort());
  });
});

describe('a request that is withdrawn', () => {
  it('leaves no provisional restriction, which comes back when the request does', async () => {
    const { id, version } = await receive(desk, 'rectification');
    assert.equal(version, 1);
    const withdrawn = await desk.act('requests.move', id, {
      to: 'withdrawn',
      reason: 'Adressen var rätt.',
    });
    assert.deepEqual(
      withdrawn.restrictions.map(({ liftedOn, liftReason }) => [liftedOn, liftReason]),
      [['2026-11-23', 'Adressen var rätt.']],
    );
    const { entries } = await desk.call('journal.list', { requestId: id, limit: 2 });
    assert.deepEqual(entries.map(({ action }) => action).sort(), [
      'request.moved',
      'request.restrictionLifted',
    ]);
    const again = await desk.act('requests.move', id, { to: 'received', reason: 'Den var fel.' });
    assert.deepEqual(
      again.restrictions.filter(({ liftedOn }) => !liftedOn).map(({ ground }) => ground),
      ['accuracyContested'],
    );
  });

  it('lets the balancing tests of an objection be, until it is taken up again', async () => {
    const { id, reference } = await receive(desk, 'objection');
    const record = await desk.recordId(/^Kund- och marknadsanalys/);
    await desk.act('requests.setScope', id, { right: 'objection', records: [record] });
    assert.equal(await openReviews(reference), 1);
    await desk.act('requests.move', id, { to: 'withdrawn', reason: 'Tog tillbaka invändningen.' });
    assert.equal(await openReviews(reference), 0);
    const again = await desk.act('requests.move', id, { to: 'received', reason: 'Ångrade sig.' });
    assert.equal(await openReviews(reference), 1);
    const [open] = again.restrictions.filter(({ liftedOn }) => liftedOn === undefined);
    assert.deepEqual(
      open?.records.map((one) => one.id),
      [record],
    );
  });

  it('keeps a restriction that the officer opened on another ground', async () => {
    const { id } = await receive(desk, 'rectification');
    const openedOn = '2026-11-23';
    await desk.act('requests.restrict', id, { ground: 'neededForClaims', openedOn });
    const { restrictions } = await desk.act('requests.move', id, {
      to: 'withdrawn',
      reason: 'Adressen var rätt.',
    });
    assert.deepEqual(
      restrictions.filter(({ liftedOn }) => !liftedOn).map(({ ground }) => ground),
      ['neededForClaims'],
    );
  });
});

describe('extending many cases', () => {
  it('that is cancelled leaves whole cases: extended with their letter, or untouched', async () => {
    const ids: RequestId[] = [];
    for (let n = 0; n < 6; n++) ids.push((await receive(desk, 'access')).id);
    const cancelling = new AbortController();
    const stop = desk.app.onEvent((event) => {
      if (event.kind === 'progress' && event.done === 2) cancelling.abort();
    });
    const answer = await desk.app.call(
      'requests.extendMany',
      { ids, ground: 'number', reasons: 'Elva begäranden kom in på samma dag i förra veckan.' },
      { signal: cancelling.signal },
    );
    stop();
    assert.ok(answer.ok);
    const { cases } = answer.value as MethodOutput<'requests.extendMany'>;
    assert.deepEqual(
      cases.map(({ id, extended, reason }) => [id, extended, reason !== undefined]),
      ids.map((id, at) => [id, at < 2, at >= 2]),
    );
    const became = await Promise.all(
      ids.map(async (id) => {
        const { extension } = await desk.get(id);
        const letter = (await desk.letters(id)).find((one) => one.startsWith('extension'));
        return `${extension?.notifiedOn ?? 'not extended'}, ${letter ?? 'no letter'}`;
      }),
    );
    assert.deepEqual(became.slice(0, 2), Array(2).fill('2026-11-23, extension issued'));
    assert.deepEqual(became.slice(2), Array(4).fill('not extended, no letter'));
  });
});
