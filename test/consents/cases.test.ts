import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ConsentDraft } from '../../src/core/consents/model.ts';
import type { ProcessingRecordId } from '../../src/core/kit/ids.ts';
import {
  type Desk,
  done,
  leave,
  openDesk,
  receive,
  toDeciding,
} from '../requests/scenarios/desk.ts';

let desk: Desk;
let newsletter: ProcessingRecordId;
let analysis: ProcessingRecordId;
let courses: ProcessingRecordId;

before(async () => {
  desk = await openDesk();
  newsletter = await desk.recordId(/^Nyhetsbrev/);
  analysis = await desk.recordId(/^Kund- och marknadsanalys/);
  courses = await desk.recordId(/^Kurser/);
});

after(() => leave(desk));

async function consent(email: string, record: ProcessingRecordId, change: ConsentDraft = {}) {
  const content = { email, record, givenOn: '2026-02-01', how: 'form', ...change } as const;
  return (await desk.call('consents.save', { content })).id;
}

const check = (email: string, recordId: ProcessingRecordId) =>
  desk.call('consents.check', { email, recordId });
const from = (email: string) => ({ requester: { name: 'Ärlig Öbergsson', emails: [email] } });
const entriesOf = async (search: string) => {
  const { items } = await desk.call('consents.list', { search });
  return Promise.all(
    items.map(async ({ id }) => (await desk.call('consents.get', { id })).content),
  );
};

describe('a withdrawal that arrives as a case', () => {
  it('stops all that rests on consent at once, and the named purposes once they are named', async () => {
    const email = 'angrar@example.com';
    const letter = await consent('Angrar@example.com', newsletter);
    const course = await consent(email, courses);
    const later = await consent(email, newsletter, { givenOn: '2026-11-21' });
    const { id, reference } = await receive(desk, 'consentWithdrawal', from(email));
    const withdrawn = async (item: typeof letter) => {
      const { content } = await desk.call('consents.get', { id: item });
      return [content.withdrawnOn, content.caseReference];
    };
    assert.deepEqual(await withdrawn(letter), ['2026-11-20', reference]);
    assert.deepEqual(await withdrawn(course), ['2026-11-20', reference]);
    assert.deepEqual(await withdrawn(later), [undefined, ''], 'given after the withdrawal');
    assert.ok((await check(email, courses)).stopped);

    await desk.act('requests.setScope', id, { right: 'consentWithdrawal', records: [newsletter] });
    assert.deepEqual(await withdrawn(letter), ['2026-11-20', reference]);
    assert.deepEqual(await withdrawn(course), [undefined, '']);
    assert.ok((await check(email, newsletter)).stopped);
    assert.ok(!(await check(email, courses)).stopped);
    const { entries } = await desk.call('suppression.list', { scope: 'consent' });
    assert.deepEqual(
      entries.map(({ purpose }) => purpose),
      [newsletter],
    );
    const lifted = await desk.call('suppression.list', { scope: 'consent', lifted: true });
    assert.equal(lifted.total, 1);

    await desk.act('requests.setScope', id, { right: 'consentWithdrawal', records: [] });
    assert.ok((await check(email, courses)).stopped);
    assert.deepEqual(await withdrawn(course), ['2026-11-20', reference]);
  });

  it('leaves standing what another case of the person stops', async () => {
    const email = 'tva@example.com';
    await consent(email, courses);
    await receive(desk, 'consentWithdrawal', from(email));
    const { id } = await receive(desk, 'consentWithdrawal', from(email));
    await desk.act('requests.setScope', id, { right: 'consentWithdrawal', records: [newsletter] });
    assert.ok((await check(email, courses)).stopped);
  });

  it('that was read into a request by mistake takes nothing', async () => {
    const email = 'misstag@example.com';
    const item = await consent(email, courses);
    const { id } = await receive(desk, 'consentWithdrawal', from(email));
    await desk.act('requests.changeDetails', id, {
      rights: ['access'],
      reason: 'Personen ville ha ett utdrag, inget annat.',
    });
    assert.equal((await desk.call('consents.get', { id: item })).content.withdrawnOn, undefined);
  });
});

describe('an objection that arrives as a case', () => {
  it('is entered for the purposes it concerns, and ends when it is refused', async () => {
    const email = 'invander@example.com';
    const { id, reference } = await receive(desk, 'objection', from(email));
    assert.deepEqual(await entriesOf(email), []);
    await desk.act('requests.setScope', id, { right: 'objection', records: [analysis] });
    const [entered] = await entriesOf(email);
    assert.deepEqual(
      [entered?.kind, entered?.record, entered?.givenOn, entered?.caseReference],
      ['objection', analysis, '2026-11-20', reference],
    );
    assert.equal((await check(email, analysis)).objection, '2026-11-20');
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'objection',
      decision: {
        outcome: 'refused',
        grounds: ['compellingGrounds'],
        reasons: 'Enkäten behövs för att rätta fel i en säkerhetstjänst som skyddar alla kunder.',
      },
    });
    assert.equal((await entriesOf(email))[0]?.withdrawnOn, '2026-11-23');
    assert.equal((await check(email, analysis)).objection, undefined);
    await desk.act('requests.decide', id, {
      right: 'objection',
      decision: { outcome: 'granted', ...done },
    });
    assert.equal((await check(email, analysis)).objection, '2026-11-20');
  });

  it('follows its scope, and its case when that is withdrawn and taken up again', async () => {
    const email = 'foljer@example.com';
    const { id } = await receive(desk, 'objection', from(email));
    await desk.act('requests.setScope', id, { right: 'objection', records: [analysis, courses] });
    assert.equal((await entriesOf(email)).length, 2);
    await desk.act('requests.setScope', id, { right: 'objection', records: [courses] });
    assert.deepEqual(
      (await entriesOf(email)).map(({ record }) => record),
      [courses],
    );
    const reason = 'Personen tog tillbaka sin begäran per telefon.';
    await desk.act('requests.move', id, { to: 'withdrawn', reason });
    assert.equal((await check(email, courses)).objection, undefined);
    const again = (await desk.get(id)).moves.find(
      ({ to }) => to === 'received' || to === 'searching',
    );
    assert.ok(again);
    await desk.act('requests.move', id, { to: again.to, reason });
    assert.equal((await check(email, courses)).objection, '2026-11-20');
  });

  it('to direct marketing holds at once for every record used for it', async () => {
    const email = 'reklam@example.com';
    await consent(email, newsletter);
    await receive(desk, 'marketingObjection', from(email));
    const [, objection] = await entriesOf(email);
    assert.deepEqual([objection?.kind, objection?.scope], ['objection', 'directMarketing']);
    const { stopped, objection: day } = await check(email, newsletter);
    assert.deepEqual([stopped, day], [true, '2026-11-20']);
    assert.equal((await check(email, courses)).objection, undefined);
  });
});
