import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { registerNames } from '../../src/core/registers/model/names.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

async function counts(app: TestApp) {
  const { counts: found } = await app.call('registers.counts', {});
  return new Map(found.map(({ register, items }) => [register, items]));
}

describe('the sample', () => {
  it('fills every register but the holds, which stand where there is a dispute', async () => {
    const filled = await counts(test);
    for (const register of registerNames) {
      const items = filled.get(register) ?? 0;
      assert.equal(items > 0, register !== 'holds', `${register}: ${items}`);
    }
    assert.equal(filled.get('promises'), 30);
  });

  it('ties its records to their rules, tests, suppliers, measures and notices', async () => {
    const { items } = await test.call('processing.list', {});
    const newsletter = items.find(({ title }) => title.sv === 'Nyhetsbrev och marknadsföring');
    assert.ok(newsletter);
    const { links, linkedFrom, state, gaps } = await test.call('processing.get', {
      id: newsletter.id,
    });
    assert.deepEqual([state, gaps], ['active', []]);
    const named = new Set(links.map(({ register }) => register));
    assert.deepEqual([...named].sort(), ['measures', 'notices', 'retention', 'suppliers']);
    const naming = new Set(linkedFrom.map(({ register }) => register));
    assert.deepEqual([...naming].sort(), ['breaches', 'consents', 'notices']);
  });

  it('has every balancing test on its record, and records that lack nothing: rule and notice too', async () => {
    const { items } = await test.call('processing.list', {});
    const active = items.filter(({ state }) => state === 'active');
    assert.equal(active.length, 8);
    assert.ok(active.every(({ gaps }) => gaps === 0));
    for (const { id } of items) {
      const { content } = await test.call('processing.get', { id });
      assert.ok(content.retentionRules.length > 0 && content.notices.length > 0);
    }
    const tests = await test.call('balancing.list', {});
    for (const { id } of tests.items) {
      const { linkedFrom } = await test.call('balancing.get', { id });
      assert.ok(linkedFrom.some(({ register }) => register === 'processing'));
    }
  });

  it('is what the promises say of it: some kept, some drifting, some unproven, some broken', async () => {
    const { counts: standing, promises } = await test.call('promises.evidence', {});
    for (const count of Object.values(standing)) assert.ok(count > 0, JSON.stringify(standing));
    const stateOf = (code: string) => promises.find((one) => one.code === code)?.state;
    assert.deepEqual(['P2', 'P16', 'P18', 'P23'].map(stateOf), [
      'kept',
      'broken',
      'drifting',
      'unproven',
    ]);
  });

  it('is entered once: a second start changes no register', async () => {
    const filled = await counts(test);
    await test.call('settings.startFromSample', { version: 1 });
    assert.deepEqual(await counts(test), filled);
  });

  it('leaves registers that hold something of their own as they are', async () => {
    const own = await openTestApp();
    const statement = { title: { sv: 'Egen', en: 'Own' } };
    await own.call('processing.save', { content: { statement } });
    await own.call('suppliers.save', { content: { name: 'Eget AB' } });
    await own.call('settings.startFromSample', { version: 0 });
    const filled = await counts(own);
    const found = ['processing', 'suppliers', 'agreements', 'disclosures', 'consents'] as const;
    assert.deepEqual(
      found.map((name) => filled.get(name)),
      [1, 1, 0, 0, 0],
    );
    assert.deepEqual([filled.get('promises'), (filled.get('retention') ?? 0) > 0], [30, true]);
    assert.deepEqual(own.faults, []);
    await own.remove();
  });
});
