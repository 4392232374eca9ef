import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';
import { receiveByHand } from './byHand.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

const receive = (given: Parameters<typeof receiveByHand>[1] = {}) => receiveByHand(test, given);

describe('the list', () => {
  it('finds names in any script and without regard to diacritics', async () => {
    for (const name of ['Åsa Öberg', 'דוד לוי', '山田太郎', 'Zoë Čapek']) await receive({ name });
    for (const typed of ['åsa öb', 'asa', 'דוד', '山田太郎', 'capek']) {
      const { total } = await test.call('requests.list', { search: typed });
      assert.equal(total, 1, typed);
    }
  });

  it('sorts names as a Swedish register does', async () => {
    for (const name of [
      'Ödla Sorteringsprov',
      'Ärla Sorteringsprov',
      'Åke Sorteringsprov',
      'Zeth Sorteringsprov',
    ]) {
      await receive({ name });
    }
    const { rows } = await test.call('requests.list', { search: 'sorteringsprov', sort: 'name' });
    assert.deepEqual(
      rows.map(({ name }) => name.split(' ')[0]),
      ['Zeth', 'Åke', 'Ärla', 'Ödla'],
    );
  });

  it('filters by state and right, pages, and counts all that match', async () => {
    const withdrawn = await test.call('requests.list', { states: ['withdrawn'] });
    assert.ok(withdrawn.rows.every(({ state }) => state === 'withdrawn'));
    const all = await test.call('requests.list', { sort: 'reference', limit: 200 });
    const paged = await Promise.all(
      [0, 1, 2].map((page) =>
        test.call('requests.list', { sort: 'reference', limit: 2, offset: page * 2 }),
      ),
    );
    assert.deepEqual(
      paged.flatMap(({ rows }) => rows.map(({ id }) => id)),
      all.rows.slice(0, 6).map(({ id }) => id),
    );
    assert.equal(paged[0]?.total, all.total);
    const none = await test.call('requests.list', { rights: ['portability'] });
    assert.equal(none.total, 0);
  });
});

describe('today', () => {
  it('sorts open cases into overdue, due within a week and waiting', async () => {
    const late = await receive({ name: 'Sen Senström', received: '2026-10-01' });
    const soon = await receive({ name: 'Snar Snarlund', received: '2026-10-26' });
    const today = await test.call('requests.today', {});
    assert.equal(today.today, '2026-11-23');
    assert.ok(today.overdue.some(({ id }) => id === late.id));
    assert.ok(today.dueThisWeek.some(({ id }) => id === soon.id));
    assert.ok(!today.overdue.some(({ id }) => id === soon.id));
    assert.equal(today.horizon.length, 42);
    assert.equal(today.horizon[0]?.date, '2026-11-23');
    assert.match(
      today.horizon.find(({ date }) => date === '2026-12-25')?.redDay?.sv ?? '',
      /juldagen/i,
    );
  });
});
