import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { openThings } from './bench.ts';

async function furnished(t: Parameters<typeof openThings>[0]) {
  const opened = await openThings(t);
  const { bench, save, maker } = opened;
  const oak = maker('Ek och söner', '2026-11-23');
  const chair = await save({ title: 'Ångstol', colour: 'red', maker: oak, endsOn: '2027-03-01' });
  bench.at('2026-11-23T09:00:00Z');
  const table = await save({ title: 'Bord', nextReview: '2026-11-20', endsOn: '2026-12-01' });
  bench.at('2026-11-23T10:00:00Z');
  const lamp = await save({ title: 'Älglampa', colour: 'blue', notes: [{ note: 'Lagad 1998' }] });
  bench.at('2026-11-23T11:00:00Z');
  await save({ ...chair.content, title: 'ångstol' }, chair);
  const titles = async (input: Parameters<typeof opened.list>[0] = {}) =>
    (await opened.list(input)).items.map(({ title }) => title.sv);
  return { ...opened, oak, chair, table, lamp, titles };
}

describe('the list of a register', () => {
  it('is sorted in the Swedish way by name, and by change, due day and entry, both ways', async (t) => {
    const { titles } = await furnished(t);
    assert.deepEqual(await titles(), ['Bord', 'ångstol', 'Älglampa']);
    assert.deepEqual(await titles({ descending: true }), ['Älglampa', 'ångstol', 'Bord']);
    assert.deepEqual(await titles({ sort: 'changed' }), ['Bord', 'Älglampa', 'ångstol']);
    assert.deepEqual(await titles({ sort: 'entered' }), ['ångstol', 'Bord', 'Älglampa']);
    // What is due comes first either way; what is not due at all comes last.
    assert.deepEqual(await titles({ sort: 'due' }), ['Bord', 'ångstol', 'Älglampa']);
    const down = { sort: 'due', descending: true } as const;
    assert.deepEqual(await titles(down), ['ångstol', 'Bord', 'Älglampa']);
  });

  it('counts the numbers in names as numbers', async (t) => {
    const { list, save } = await openThings(t);
    for (const title of ['P10 Källor', 'P2 Grund', 'P1 Behov']) await save({ title });
    assert.deepEqual(
      (await list({})).items.map(({ title }) => title.sv),
      ['P1 Behov', 'P2 Grund', 'P10 Källor'],
    );
  });

  it('shows of each row what the item is, lacks and is next due for', async (t) => {
    const { list, table, chair } = await furnished(t);
    const [row, second] = (await list()).items;
    assert.deepEqual(row, {
      id: table.id,
      register: 'measures',
      version: 1,
      state: 'draft',
      title: { sv: 'Bord', en: 'Bord (en)' },
      summary: { sv: '', en: '' },
      gaps: 1,
      next: { on: '2026-11-20', kind: 'review' },
      changedAt: '2026-11-23T09:00:00.000Z',
    });
    assert.equal(second?.id, chair.id);
    assert.deepEqual(second?.next, { on: '2027-03-01', kind: 'expiry' });
    assert.equal(second?.summary.sv, 'red');
  });

  it('finds by the beginnings of words in titles, texts and the names of codes, in either language', async (t) => {
    const { titles, list } = await furnished(t);
    for (const [search, found] of [
      ['ång', ['ångstol']],
      ['ang', ['ångstol']],
      ['lagad', ['Älglampa']],
      ['blå', ['Älglampa']],
      ['blue', ['Älglampa']],
      ['bord en', ['Bord']],
      ['bord röd', []],
      ['" OR *', []],
      ['--', []],
    ] as const) {
      assert.deepEqual(await titles({ search }), found, search);
      assert.equal((await list({ search })).total, found.length, search);
    }
    assert.equal((await titles({ search: '  ' })).length, 3);
  });

  it('is narrowed by state, gaps, due day and what is named, all at once', async (t) => {
    const { titles, oak } = await furnished(t);
    assert.deepEqual(await titles({ states: ['draft'] }), ['Bord']);
    assert.deepEqual(await titles({ states: ['active', 'ended'] }), ['ångstol', 'Älglampa']);
    assert.deepEqual(await titles({ states: [] }), ['Bord', 'ångstol', 'Älglampa']);
    assert.deepEqual(await titles({ withGaps: true }), ['Bord']);
    assert.deepEqual(await titles({ withGaps: false }), ['Bord', 'ångstol', 'Älglampa']);
    assert.deepEqual(await titles({ dueUntil: plainDate('2026-11-19') }), []);
    assert.deepEqual(await titles({ dueUntil: plainDate('2026-11-20') }), ['Bord']);
    assert.deepEqual(await titles({ naming: oak }), ['ångstol']);
    assert.deepEqual(await titles({ naming: oak, states: ['draft'] }), []);
    assert.deepEqual(await titles({ naming: oak, search: 'röd', states: ['active'] }), ['ångstol']);
  });

  it('comes in pages that are counted whole, each item on one of them', async (t) => {
    const { list, save } = await openThings(t);
    for (let n = 0; n < 23; n++) await save({ title: `Sak ${n % 2 ? 'udda' : 'jämn'} ${n}` });
    const seen = new Set<string>();
    for (let offset = 0; offset < 24; offset += 5) {
      const { items, total } = await list({ search: 'sak', offset, limit: 5 });
      assert.equal(total, 23);
      assert.equal(items.length, Math.min(5, 23 - offset));
      for (const { id } of items) seen.add(id);
    }
    assert.equal(seen.size, 23);
    assert.deepEqual((await list({ offset: 40 })).items, []);
    assert.equal((await list({ search: 'udda', limit: 1 })).total, 11);
  });
});

describe('what asks all registers', () => {
  it('finds items of any of them, those named so first', async (t) => {
    const { all, bench, lamp, oak, save } = await furnished(t);
    const ask = async (search: string) =>
      (await all['registers.search']({ search, limit: 20 }, bench.call)).items.map(({ id }) => id);
    assert.deepEqual(await ask('älg'), [lamp.id]);
    assert.deepEqual(await ask('söner'), [oak]);
    const aside = await save({ title: 'Hylla', notes: [{ note: 'som en älglampa' }] });
    assert.deepEqual(await ask('älglampa'), [lamp.id, aside.id]);
    assert.deepEqual(await ask('?'), []);
  });

  it('counts items, those with gaps and those due today or before, for each register', async (t) => {
    const { all, bench } = await furnished(t);
    const { counts } = await all['registers.counts']({}, bench.call);
    const of = (name: string) => counts.find(({ register }) => register === name);
    assert.deepEqual(of('measures'), { register: 'measures', items: 3, withGaps: 1, due: 1 });
    assert.deepEqual(of('suppliers'), { register: 'suppliers', items: 1, withGaps: 0, due: 1 });
    assert.deepEqual(of('breaches'), { register: 'breaches', items: 0, withGaps: 0, due: 0 });
    assert.equal(counts.length, 15);
  });

  it('says what is due between two days, both inclusive, earliest first, and how much in all', async (t) => {
    const { all, bench, table, chair, oak } = await furnished(t);
    const due = async (from?: string, until?: string, limit = 200) => {
      const { duties, total } = await all['registers.duties'](
        {
          from: from === undefined ? undefined : plainDate(from),
          until: until === undefined ? undefined : plainDate(until),
          limit,
        },
        bench.call,
      );
      return [total, duties.map(({ id, kind, on }) => [id, kind, on])];
    };
    const [review, makersReview, expiry, last] = [
      [table.id, 'review', '2026-11-20'],
      [oak, 'review', '2026-11-23'],
      [table.id, 'expiry', '2026-12-01'],
      [chair.id, 'expiry', '2027-03-01'],
    ];
    assert.deepEqual(await due(), [4, [review, makersReview, expiry, last]]);
    assert.deepEqual(await due('2026-11-23', '2026-12-01'), [2, [makersReview, expiry]]);
    assert.deepEqual(await due(undefined, '2026-11-20'), [1, [review]]);
    assert.deepEqual(await due(undefined, undefined, 1), [4, [review]]);
    const { duties } = await all['registers.duties'](
      { registers: ['suppliers'], limit: 9 },
      bench.call,
    );
    assert.deepEqual(
      duties.map(({ id, title }) => [id, title.sv]),
      [[oak, 'Ek och söner']],
    );
  });
});
