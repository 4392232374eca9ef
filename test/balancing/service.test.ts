import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BalancingDraft } from '../../src/core/balancing/model.ts';
import { sampleTests } from '../../src/core/balancing/sample.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { processingRecordIdSchema } from '../../src/core/kit/ids.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
const [draft] = sampleTests(plainDate('2026-11-23'));
const reasons = 'Statistiken klarar sig utan den här personen.';

before(async () => {
  app = await openTestApp();
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

async function record(name: string, tests: readonly string[] = []) {
  const content = {
    statement: { title: { sv: name, en: name } },
    legalBases: ['f' as const],
    balancingTests: [...tests],
  };
  return processingRecordIdSchema.parse((await app.call('processing.save', { content })).id);
}

async function test(title: string) {
  const content: BalancingDraft = { ...draft, title };
  return (await app.call('balancing.save', { content })).id;
}

/** A case with an objection to a record; answers its reference. */
async function objectionTo(recordId: string): Promise<string> {
  const { id, version, reference } = await app.call('requests.receive', {
    channel: 'email',
    received: '2026-11-20',
    requester: { name: 'Astrid Öhman', emails: ['astrid@example.se'], language: 'sv' },
    rights: ['objection'],
    text: 'Jag invänder.',
  });
  await app.call('requests.setScope', { id, version, right: 'objection', records: [recordId] });
  return reference;
}

async function reopened(reference: string, openOnly = false) {
  const all = (await app.call('balancing.reopened', { openOnly })).reopened;
  return all.find(({ review }) => review.reference === reference);
}

async function conclude(reference: string, outcome: 'interestsPrevail' | 'personPrevails') {
  const one = await reopened(reference);
  assert.ok(one);
  const { id: reviewId } = one.review;
  await app.call('processing.concludeBalancing', { reviewId, outcome, reasons });
}

describe('a balancing test that an objection reopens', () => {
  it('shows beside the objection, with its outcome, until it is concluded', async () => {
    const lia = await test('Analys');
    const recordId = await record('Analys', [lia]);
    const reference = await objectionTo(recordId);
    const open = await reopened(reference, true);
    assert.equal(open?.review.recordId, recordId);
    assert.deepEqual(open?.recordTitle, { sv: 'Analys', en: 'Analys' });
    assert.deepEqual(open?.tests, [
      { id: lia, title: { sv: 'Analys', en: 'Analys' }, outcome: 'interestsPrevail' },
    ]);
    assert.deepEqual(open?.gaps, []);
    await conclude(reference, 'interestsPrevail');
    assert.equal(await reopened(reference, true), undefined);
    assert.equal((await reopened(reference))?.review.outcome, 'interestsPrevail');
    assert.equal((await app.call('balancing.get', { id: lia })).version, 1);
  });

  it('is to be revised when the objection is decided otherwise, in the same transaction', async () => {
    const lia = await test('Enkäter');
    const recordId = await record('Enkäter', [lia]);
    const reference = await objectionTo(recordId);
    const untouched = await test('Något annat');
    await conclude(reference, 'personPrevails');

    const noted = await app.call('balancing.get', { id: lia });
    assert.equal(noted.version, 2);
    assert.deepEqual(noted.content.objections, [
      { reference, on: '2026-11-23', outcome: 'personPrevails', considered: false },
    ]);
    assert.deepEqual(
      noted.gaps.map(({ field, article }) => [field, article]),
      [['objections.0', 'Art 21(1)']],
    );
    assert.deepEqual(noted.duties, [{ kind: 'review', on: '2026-11-23' }]);
    assert.equal((await app.call('balancing.get', { id: untouched })).version, 1);
    assert.deepEqual(
      (await reopened(reference))?.gaps.map(({ field }) => field),
      ['outcome'],
    );
    const { items } = await app.call('balancing.list', { withGaps: true });
    assert.deepEqual(
      items.map(({ id }) => id),
      [lia],
    );
    const [noting, concluding] = (await app.call('journal.list', {})).entries;
    assert.equal(noting?.action, 'balancing.saved');
    assert.deepEqual(noting?.fields, ['objections']);
    assert.equal(concluding?.action, 'balancing.concluded');
    assert.equal(noting?.at, concluding?.at);

    const content = { ...noted.content, outcome: 'personPrevails' as const };
    const revised = await app.call('balancing.save', { id: lia, version: 2, content });
    assert.equal(revised.state, 'ended');
    assert.deepEqual(revised.gaps, []);
    assert.deepEqual((await reopened(reference))?.gaps, []);
    assert.equal((await app.call('balancing.history', { id: lia })).versions.length, 3);
  });

  it('that is not there is a gap of the objection', async () => {
    const reference = await objectionTo(await record('Utan test'));
    const open = await reopened(reference);
    assert.deepEqual(open?.tests, []);
    assert.deepEqual(
      open?.gaps.map(({ field, article }) => [field, article]),
      [['balancingTests', 'Art 21(1)']],
    );
  });
});

describe('a balancing test that a record names', () => {
  it('cannot be removed, and shows the record', async () => {
    const lia = await test('Säkerhet');
    const recordId = await record('Loggar', [lia]);
    const { linkedFrom } = await app.call('balancing.get', { id: lia });
    assert.deepEqual(
      linkedFrom.map(({ id, field }) => [id, field]),
      [[recordId, 'balancingTests']],
    );
    await assert.rejects(app.call('balancing.remove', { id: lia, version: 1 }), {
      code: 'notPossible',
    });
  });
});
