import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { bareRequest } from '../support/area.ts';
import { countSchema, openThings } from './bench.ts';

describe('an item of a register', () => {
  it('reads back as it was saved, with state, gaps, due days and moments', async (t) => {
    const { bench, save, get } = await openThings(t);
    const saved = await save({ title: 'Stol', nextReview: '2027-01-02', endsOn: '2026-12-24' });
    assert.deepEqual(await get(saved.id), saved);
    assert.equal(saved.version, 1);
    assert.equal(saved.register, 'measures');
    assert.equal(saved.state, 'draft');
    assert.deepEqual(saved.title, { sv: 'Stol', en: 'Stol (en)' });
    assert.deepEqual(saved.content.parts, []);
    assert.deepEqual(
      saved.gaps.map(({ field, article }) => [field, article]),
      [['colour', 'Art 1']],
    );
    assert.deepEqual(saved.duties, [
      { kind: 'expiry', on: '2026-12-24' },
      { kind: 'review', on: '2027-01-02' },
    ]);
    bench.at('2026-11-24T09:30:00Z');
    const changed = await save({ title: 'Stol', colour: 'red' }, saved);
    assert.equal(changed.version, 2);
    assert.equal(changed.state, 'active');
    assert.deepEqual([changed.gaps, changed.duties], [[], []]);
    assert.equal(changed.addedAt, saved.addedAt);
    assert.equal(changed.changedAt, '2026-11-24T09:30:00.000Z');
  });

  it('keeps every version with moment and seat, newest first', async (t) => {
    const { bench, save, history } = await openThings(t);
    const first = await save({ title: 'Stol' });
    bench.at('2026-11-24T09:30:00Z');
    await save({ title: 'Pall', colour: 'blue' }, first);
    assert.deepEqual(
      (await history(first.id)).map(({ version, at, actor, content }) => [
        version,
        at,
        actor,
        content.title,
      ]),
      [
        [2, '2026-11-24T09:30:00.000Z', 'dpo', 'Pall'],
        [1, '2026-11-23T08:00:00.000Z', 'dpo', 'Stol'],
      ],
    );
  });

  it('is refused to the slower of two writers, and nothing is written', async (t) => {
    const { save, get, history } = await openThings(t);
    const first = await save({ title: 'Stol' });
    const second = await save({ title: 'Pall' }, first);
    await assert.rejects(save({ title: 'Bänk' }, first), { code: 'staleVersion' });
    await assert.rejects(save({ title: 'Bänk' }, { ...first, version: 7 }), {
      code: 'staleVersion',
    });
    assert.deepEqual(await get(first.id), second);
    assert.equal((await history(first.id)).length, 2);
  });

  it('that is not there is not found, whatever is asked', async (t) => {
    const { bench, save, get, history, remove, maker } = await openThings(t);
    const nobody = registerItemIdSchema.parse(bench.newId());
    // An item of another register is not there either.
    for (const id of [nobody, maker('Ek')]) {
      await assert.rejects(get(id), { code: 'notFound' });
      await assert.rejects(history(id), { code: 'notFound' });
      await assert.rejects(remove(id), { code: 'notFound' });
      await assert.rejects(save({ title: 'Stol' }, { id, version: 1 }), { code: 'notFound' });
    }
  });

  it('has its key to itself within the register, however the key came about', async (t) => {
    const { save } = await openThings(t);
    const chair = await save({ title: 'Stol' });
    await assert.rejects(save({ title: 'STOL' }), (thrown: { code: string; facts: object }) => {
      assert.equal(thrown.code, 'notPossible');
      assert.equal('id' in thrown.facts && thrown.facts.id, chair.id);
      return true;
    });
    const stool = await save({ title: 'Pall' });
    await assert.rejects(save({ title: 'stol' }, stool), { code: 'notPossible' });
    // Its own key is no clash, a freed one can be taken, and what has no key clashes with nothing.
    await save({ title: 'stol' }, chair);
    await save({ title: 'Bänk' }, stool);
    await save({ title: 'Pall' });
    await save({ title: 'namnlös' });
    await save({ title: 'namnlös' });
  });
});

describe('the links of an item', () => {
  it('show both ways, by field, and follow each version', async (t) => {
    const { save, get, maker, makers, bench } = await openThings(t);
    const [oak, pine] = [maker('Ek'), maker('Tall')];
    const leg = await save({ title: 'Ben' });
    const chair = await save({
      title: 'Stol',
      maker: oak,
      parts: [leg.id],
      notes: [{ by: pine }, { note: 'utan', by: oak }, { by: pine }],
    });
    assert.deepEqual(
      chair.links.map(({ field, id, register, title }) => [field, id, register, title.en]),
      [
        ['maker', oak, 'suppliers', 'Ek Ltd'],
        ['notes.by', oak, 'suppliers', 'Ek Ltd'],
        ['notes.by', pine, 'suppliers', 'Tall Ltd'],
        ['parts', leg.id, 'measures', 'Ben (en)'],
      ],
    );
    assert.deepEqual((await get(leg.id)).linkedFrom, [
      { id: chair.id, register: 'measures', title: chair.title, field: 'parts' },
    ]);
    const ek = await makers.handlers['suppliers.get']({ id: oak }, bench.call);
    assert.deepEqual(
      ek.linkedFrom.map(({ id, field }) => [id, field]),
      [
        [chair.id, 'maker'],
        [chair.id, 'notes.by'],
      ],
    );
    const bare = await save({ title: 'Stol', maker: pine }, chair);
    assert.deepEqual(
      bare.links.map(({ id }) => id),
      [pine],
    );
    assert.deepEqual((await get(leg.id)).linkedFrom, []);
  });

  it('name only what is there, in the register that the field says', async (t) => {
    const { bench, save, maker, list } = await openThings(t);
    const gone = registerItemIdSchema.parse(bench.newId());
    const invalid = { code: 'invalidInput' };
    await assert.rejects(save({ title: 'Stol', maker: gone }), invalid);
    await assert.rejects(save({ title: 'Stol', parts: [maker('Ek')] }), invalid);
    await assert.rejects(save({ title: 'Stol', notes: [{ by: gone }] }), invalid);
    assert.equal((await list()).total, 0);
    // It may name itself.
    const chair = await save({ title: 'Stol' });
    const itself = await save({ title: 'Stol', parts: [chair.id] }, chair);
    assert.deepEqual(
      itself.linkedFrom.map(({ id }) => id),
      [chair.id],
    );
    // But not where another register is meant.
    await assert.rejects(save({ title: 'Stol', maker: chair.id }, itself), invalid);
    await assert.rejects(save({ title: 'Stol', notes: [{ by: chair.id }] }, itself), invalid);
  });
});

describe('removing an item', () => {
  it('is refused with the list while another item or a case names it, and frees its key', async (t) => {
    const { bench, cases, save, get, remove, list } = await openThings(t);
    const leg = await save({ title: 'Ben' });
    const chair = await save({ title: 'Stol', parts: [leg.id] });
    const request = bareRequest(bench.vault, '2026-0004');
    cases.push({ id: request, reference: '2026-0004' });
    assert.deepEqual((await get(leg.id)).cases, [{ id: request, reference: '2026-0004' }]);
    await assert.rejects(remove(leg.id), {
      code: 'notPossible',
      facts: {
        references: ['2026-0004'],
        items: [{ id: chair.id, register: 'measures' }],
        reasonSv: '2 andra hänvisar till posten: ta bort hänvisningarna först',
        reasonEn: '2 others refer to the item: remove the references first',
      },
    });
    cases.length = 0;
    await assert.rejects(remove(leg.id), { code: 'notPossible' });
    await save({ title: 'Stol' }, chair);
    await assert.rejects(remove(leg.id, 2), { code: 'staleVersion' });
    assert.deepEqual(await remove(leg.id), {});
    assert.equal((await list()).total, 1);
    await save({ title: 'Ben' });
  });

  it('takes its versions, links, due days and search words with it', async (t) => {
    const { bench, save, remove, maker } = await openThings(t);
    const chair = await save({ title: 'Stol', maker: maker('Ek'), nextReview: '2027-01-02' });
    await save({ title: 'Stol', parts: [chair.id], endsOn: '2027-01-02' }, chair);
    await remove(chair.id, 2);
    const left = (table: string) =>
      bench.vault.read.all(countSchema, `SELECT count(*) AS n FROM ${table}`)[0]?.n;
    assert.equal(left('register_item'), 1);
    for (const table of ['register_link', 'register_duty']) assert.equal(left(table), 0, table);
    for (const table of ['register_version', 'register_search']) {
      assert.equal(left(table), 1, table);
    }
  });
});
