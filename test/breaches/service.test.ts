import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TypedCall } from '../../src/cli/typedCalls.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { whole } from './contents.ts';

const { number: _, ...unnumbered } = whole;

async function journalled(call: TypedCall) {
  const { entries } = await call('journal.list', { limit: 5 });
  return entries;
}

describe('the clock without a vault', () => {
  it('answers while no vault exists, in the machine’s zone unless another is given', async () => {
    const test = await openTestApp({ create: false });
    const given = await test.call('breaches.clock', {
      awareAt: '2026-03-28T12:00',
      timeZone: 'Europe/Stockholm',
    });
    assert.equal(given.notifyByLocal, '2026-03-31 13:00');
    const standard = await test.call('breaches.clock', { awareAt: '2026-11-23T09:00' });
    assert.deepEqual(
      [standard.timeZone, standard.notifyBy, standard.hoursLeft],
      ['Europe/Stockholm', '2026-11-26T08:00:00.000Z', 72],
    );
    await assert.rejects(test.call('breaches.clock', { awareAt: '2026-03-29T02:30' }), {
      code: 'invalidInput',
    });
    await test.remove();
  });
});

describe('the register of breaches', () => {
  let test: TestApp;
  let call: TypedCall;
  before(async () => {
    test = await openTestApp();
    call = test.call;
  });
  after(async () => {
    const journal = await call('journal.verify', {});
    assert.deepEqual([journal.sound, journal.faults, test.faults], [true, [], []]);
    await test.remove();
  });

  it('takes no number that could be a name: it stands in file names', async () => {
    for (const number of ['Anna Svensson', 'Svensson', '../1', '-1']) {
      await assert.rejects(call('breaches.save', { content: { ...unnumbered, number } }), {
        code: 'invalidInput',
      });
    }
  });

  it('numbers breaches by the year of awareness in the organisation’s zone, and keeps the number', async () => {
    const first = await call('breaches.save', { content: unnumbered });
    assert.deepEqual(
      [first.content.number, first.content.timeZone, first.content.ruleVersion],
      ['B-2026-001', 'Europe/Stockholm', 'gdpr-2018-05-25'],
    );
    // Half past midnight in Stockholm, the year before in UTC.
    const newYear = { title: 'Nyår', awareAt: '2025-12-31T23:30:00.000Z' };
    const second = await call('breaches.save', { content: newYear });
    assert.equal(second.content.number, 'B-2026-002');
    const own = {
      title: 'Eget nummer',
      number: 'B-2026-1007',
      awareAt: '2026-03-01T09:00:00.000Z',
    };
    await call('breaches.save', { content: own });
    const next = await call('breaches.save', { content: { ...own, number: '' } });
    assert.equal(next.content.number, 'B-2026-1008');
    const old = { title: 'Gammal', awareAt: '2025-12-31T22:30:00.000Z' };
    const third = await call('breaches.save', { content: old });
    assert.equal(third.content.number, 'B-2025-001');
    const moved = await call('breaches.save', {
      id: third.id,
      version: third.version,
      content: { ...third.content, awareAt: '2026-02-01T10:00:00.000Z' },
    });
    assert.equal(moved.content.number, 'B-2025-001');
    assert.equal(third.state, 'draft');
    assert.equal(first.state, 'active');
  });

  it('refuses a number that is taken, a contradiction and the future, and leaves nothing behind', async () => {
    const before = await journalled(call);
    const { total } = await call('breaches.list', {});
    const wrong = [
      { ...unnumbered, number: 'b-2026-001' },
      { ...unnumbered, risk: 'high', tell: 'no' },
      { ...unnumbered, notify: 'no' },
      { ...unnumbered, notifiedAt: '2026-11-23T08:00:00.001Z' },
      { ...unnumbered, toldOn: '2026-11-24' },
      { ...unnumbered, closedOn: '2026-11-23', riskReasons: '' },
    ] as const;
    for (const content of wrong) {
      await assert.rejects(call('breaches.save', { content }), { code: 'notPossible' });
    }
    assert.deepEqual(await journalled(call), before);
    assert.equal((await call('breaches.list', {})).total, total);
  });

  it('puts the last day to notify among what is due, until it is done', async () => {
    const content = { title: 'Pågår', awareAt: '2026-11-22T09:00:00.000Z' };
    const { id, version, content: saved } = await call('breaches.save', { content });
    const due = async () => {
      const { duties } = await call('registers.duties', { registers: ['breaches'] });
      return duties.filter((duty) => duty.id === id).map(({ kind, on }) => `${kind} ${on}`);
    };
    assert.deepEqual(await due(), ['notifyAuthority 2026-11-25']);
    const decided = { ...saved, notify: 'no', risk: 'unlikely' } as const;
    await call('breaches.save', { id, version, content: decided });
    assert.deepEqual(await due(), []);
  });

  it('journals the names of what changed, never what was said', async () => {
    const content = { title: 'Journalen', nature: 'Ett brev till Ärlig Öbergsson' };
    await call('breaches.save', { content });
    const [entry] = await journalled(call);
    assert.equal(entry?.action, 'breaches.saved');
    assert.ok(entry?.fields.includes('nature'));
    assert.ok(!JSON.stringify(entry).includes('Öbergsson'));
  });

  it('cannot lose a record that a breach names', async () => {
    const record = await call('processing.save', {
      content: { statement: { title: { sv: 'Kunder', en: 'Customers' } } },
    });
    await call('breaches.save', { content: { title: 'Med behandling', records: [record.id] } });
    await assert.rejects(call('processing.remove', { id: record.id, version: record.version }), {
      code: 'notPossible',
    });
  });
});
