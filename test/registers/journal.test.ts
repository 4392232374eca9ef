import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { countSchema, openThings } from './bench.ts';

const entrySchema = z.object({
  action: z.string(),
  fields: z.string().transform((text): unknown => JSON.parse(text)),
  pseudonym: z.string().nullable(),
});

async function opened(t: Parameters<typeof openThings>[0]) {
  const things = await openThings(t);
  const { read } = things.bench.vault;
  const entries = () =>
    read.all(entrySchema, 'SELECT action, fields, pseudonym FROM journal ORDER BY sequence');
  const salts = () => read.all(countSchema, 'SELECT count(*) AS n FROM journal_salt')[0]?.n;
  const subjects = () => read.all(countSchema, 'SELECT count(*) AS n FROM journal_subject')[0]?.n;
  return { ...things, entries, salts, subjects };
}

describe('the journal of a register', () => {
  it('has one entry for each save, with the names of the fields that changed and no value', async (t) => {
    const { entries, save } = await opened(t);
    const chair = await save({ title: 'Hemlig stol' });
    const red = await save({ title: 'Hemlig stol', colour: 'red' }, chair);
    await save({ title: 'Hemlig stol', colour: 'red' }, red);
    const [first, second, third, ...more] = entries();
    assert.deepEqual(more, []);
    assert.deepEqual(first?.fields, ['notes', 'parts', 'title']);
    assert.deepEqual([second?.fields, third?.fields], [['colour'], []]);
    assert.ok(entries().every(({ action }) => action === 'measures.saved'));
    assert.equal(new Set(entries().map(({ pseudonym }) => pseudonym)).size, 1);
    assert.notEqual(first?.pseudonym, null);
    assert.doesNotMatch(JSON.stringify(entries()), /Hemlig|stol/i);
  });

  it('has none for what was refused', async (t) => {
    const { entries, save, remove } = await opened(t);
    const leg = await save({ title: 'Ben' });
    await save({ title: 'Stol', parts: [leg.id] });
    const before = entries().length;
    await assert.rejects(save({ title: 'ben' }));
    await assert.rejects(save({ title: 'Ben' }, { ...leg, version: 9 }));
    await assert.rejects(remove(leg.id));
    assert.equal(entries().length, before);
  });

  it('forgets what it committed to of an item that is removed, and whose entries they were', async (t) => {
    const { entries, salts, subjects, save, remove } = await opened(t);
    const kept = await save({ title: 'Pall' });
    const gone = await save({ title: 'Stol' });
    await save({ title: 'Stol', colour: 'blue' }, gone);
    assert.deepEqual([salts(), subjects()], [3, 2]);
    await remove(gone.id, 2);
    assert.deepEqual(
      entries().map(({ action }) => action),
      ['measures.saved', 'measures.saved', 'measures.saved', 'measures.removed'],
    );
    assert.deepEqual([salts(), subjects()], [1, 1]);
    assert.equal(kept.version, 1);
  });

  it('goes with an event that names the item, and none for what was refused', async (t) => {
    const { bench, save, remove } = await opened(t);
    const chair = await save({ title: 'Stol' });
    await assert.rejects(save({ title: 'stol' }));
    await remove(chair.id);
    const changed = { kind: 'changed', area: 'registers', id: chair.id };
    assert.deepEqual(bench.events, [changed, changed]);
  });
});
