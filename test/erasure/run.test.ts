import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import { type Desk, leave, openDesk, receive } from '../requests/scenarios/desk.ts';
import { ruleOfClosedCases, withdrawn, withoutRule } from './cases.ts';
import { lookInside } from './raw.ts';

let desk: Desk;
let rule: RegisterItemId;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

const later = '2028-12-01T09:00:00Z';
const now = '2026-11-23T08:00:00Z';
const run = (input: object = {}) => desk.call('erasure.run', { language: 'en', ...input });
const dueIds = async () => (await desk.call('erasure.due', {})).cases.map(({ id }) => id);

describe('closed cases', () => {
  it('stay while no rule says how long they are kept', async () => {
    await withoutRule(desk);
    await withdrawn(desk);
    desk.at(later);
    const due = await desk.call('erasure.due', {});
    assert.deepEqual([due.rule, due.count], [undefined, 0]);
    assert.deepEqual((await run()).erasures, []);
    desk.at(now);
    rule = await ruleOfClosedCases(desk);
  });

  it('stay while they are open, answered or taken up again', async () => {
    const ended = await withdrawn(desk);
    const open = await receive(desk, 'access');
    const again = await withdrawn(desk);
    await desk.act('requests.move', again, { to: 'received', reason: 'Personen kom tillbaka.' });
    desk.at(later);
    const ids = await dueIds();
    assert.ok(ids.includes(ended));
    assert.ok(!ids.includes(open.id) && !ids.includes(again));
    await assert.rejects(run({ caseIds: [open.id] }), { code: 'notPossible' });
    await assert.rejects(run({ caseIds: [again] }), { code: 'notPossible' });
    await desk.get(open.id);
    desk.at(now);
  });

  it('stay while the case that they were merged into is open, and go with it', async () => {
    const duplicate = await receive(desk, 'access');
    const target = await receive(desk, 'access');
    await desk.act('requests.merge', duplicate.id, { into: target.id, reason: 'Samma brev.' });
    desk.at(later);
    assert.ok(!(await dueIds()).includes(duplicate.id));
    await assert.rejects(run({ caseIds: [duplicate.id] }), { code: 'notPossible' });
    await desk.act('requests.move', target.id, { to: 'withdrawn', reason: 'Ångrade sig.' });
    desk.at('2031-01-07T09:00:00Z');
    const { erasures } = await run({ caseIds: [target.id] });
    assert.deepEqual(
      erasures.flatMap(({ cases }) => cases.map(({ reference }) => reference)),
      [duplicate.reference, target.reference],
    );
    await assert.rejects(desk.get(duplicate.id), { code: 'notFound' });
    desk.at(now);
  });

  it('are kept by a hold of everything, and go once it is lifted', async () => {
    const id = await withdrawn(desk);
    const hold = await desk.call('holds.save', {
      content: { title: 'Tvist med Kanariefågel', citation: 'T 123-26', from: '2026-11-01' },
    });
    desk.at(later);
    const due = await desk.call('erasure.due', {});
    assert.equal(due.count, 0);
    assert.deepEqual(due.cases.find((one) => one.id === id)?.holds, [
      { id: hold.id, citation: 'T 123-26' },
    ]);
    const stopping = await desk.call('holds.stopping', { id: hold.id });
    assert.deepEqual([stopping.inForce, stopping.cases], [true, due.cases.length]);
    await assert.rejects(run({ caseIds: [id] }), (error: Error) => {
      assert.match(error.message, /T 123-26/);
      assert.doesNotMatch(error.message, /Kanariefågel/);
      return true;
    });
    assert.deepEqual((await run()).erasures, []);
    await desk.get(id);
    const content = { ...hold.content, endedOn: '2028-11-30' as const };
    await desk.call('holds.save', { id: hold.id, version: hold.version, content } as never);
    assert.ok((await dueIds()).includes(id));
    await run({ caseIds: [id] });
    await assert.rejects(desk.get(id), { code: 'notFound' });
    desk.at(now);
  });

  it('are kept by a hold of a record that they concern, and no others', async () => {
    const billing = await desk.recordId(/Fakturering/);
    const [concerned, other] = [await receive(desk, 'erasure'), await receive(desk, 'erasure')];
    await desk.act('requests.setScope', concerned.id, { right: 'erasure', records: [billing] });
    await desk.act('requests.setScope', other.id, {
      right: 'erasure',
      records: [await desk.recordId(/Nyhetsbrev/)],
    });
    for (const { id } of [concerned, other]) {
      await desk.act('requests.move', id, { to: 'withdrawn', reason: 'Ångrade sig.' });
    }
    const hold = await desk.call('holds.save', {
      content: { title: 'Skatterevision', citation: 'SKV', records: [billing], from: '2026-11-01' },
    });
    desk.at(later);
    const { cases } = await desk.call('erasure.due', {});
    const held = cases.filter(({ holds }) => holds.length > 0).map(({ id }) => id);
    assert.deepEqual(held, [concerned.id]);
    const { erasures } = await run();
    assert.ok(erasures[0]?.cases.some(({ reference }) => reference === other.reference));
    await desk.get(concerned.id);
    await desk.call('holds.remove', { id: hold.id, version: hold.version });
    desk.at(now);
  });

  it('give their number to no later case', async () => {
    const id = await withdrawn(desk);
    const { reference } = await desk.get(id);
    desk.at(later);
    await run({ caseIds: [id] });
    desk.at(now);
    const next = await receive(desk, 'access');
    assert.ok(next.reference > reference, `${next.reference} after ${reference}`);
  });

  it('leave the rule, the records and the suppression list as they were', async () => {
    assert.equal((await desk.call('retention.get', { id: rule })).state, 'active');
    const kept = await lookInside(desk, (raw) => raw.count('suppression'));
    const id = await withdrawn(desk, 'marketingObjection');
    const with1 = await lookInside(desk, (raw) => raw.count('suppression'));
    assert.ok(with1 > kept, 'a marketing objection enters the list at once');
    desk.at(later);
    await run({ caseIds: [id] });
    assert.equal(await lookInside(desk, (raw) => raw.count('suppression')), with1);
    desk.at(now);
  });
});
