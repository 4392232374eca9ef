import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Desk, leave, openDesk } from '../../requests/scenarios/desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

async function calendar() {
  const { contentBase64, ...counts } = await desk.call('calendar.export', {});
  const text = Buffer.from(contentBase64, 'base64').toString();
  return { ...counts, text: text.replaceAll(/\r\n[ \t]/g, '') };
}

async function due(until: string) {
  return (await desk.call('registers.duties', { until, limit: 1000 })).duties;
}

describe('what is due in the registers', () => {
  it('is told day by day, what is overdue first, for Today and the six weeks', async () => {
    const duties = await due('2027-01-04');
    const days = duties.map(({ on }) => on);
    assert.ok(duties.length > 0);
    assert.deepEqual(days, [...days].sort());
    assert.ok(
      days.some((on) => on < '2026-11-23'),
      'something is overdue',
    );
    assert.ok(
      days.some((on) => on > '2026-11-23'),
      'something is to come',
    );
  });

  it('stands in the calendar file by kind and register; the file names no supplier, record or person', async () => {
    const { text, events } = await calendar();
    const duties = await due('2027-12-28');
    assert.equal(events, duties.length);
    assert.match(text, /SUMMARY:Granskning: leverantör/);
    assert.match(text, /SUMMARY:Gallring: /);
    const { items } = await desk.call('suppliers.list', {});
    for (const { title } of [...items, ...duties]) assert.ok(!text.includes(title.sv), title.sv);
  });

  it('is cancelled in the next file once it is done', async () => {
    const [first] = (await due('2027-12-28')).filter(({ register }) => register === 'suppliers');
    assert.ok(first);
    const { version, content } = await desk.call('suppliers.get', { id: first.id });
    await desk.call('suppliers.save', {
      id: first.id,
      version,
      content: { ...content, nextReview: undefined },
    });
    const { text, cancelled } = await calendar();
    assert.equal(cancelled, 1);
    const event = text
      .split('BEGIN:VEVENT')
      .find((one) => one.includes(`${first.id}-${first.kind}`));
    assert.match(event ?? '', /STATUS:CANCELLED/);
  });

  it('a breach has its hours: the promise of the controller breaks when they have run out', async () => {
    const { promises } = await desk.call('promises.evidence', { code: 'P29' });
    assert.equal(promises[0]?.state, 'kept');
    const { id } = await desk.call('breaches.save', {
      content: {
        title: 'Borttappad dator',
        discoveredAt: '2026-11-22T08:00:00.000Z',
        awareAt: '2026-11-22T08:00:00.000Z',
        notify: 'yes',
        risk: 'risk',
      },
    });
    const [clock] = (await due('2026-12-31')).filter((duty) => duty.id === id);
    assert.deepEqual([clock?.kind, clock?.on], ['notifyAuthority', '2026-11-25']);
    desk.at('2026-11-25T07:59:00Z');
    assert.equal((await evidence())?.state, 'kept');
    desk.at('2026-11-25T08:01:00Z');
    const late = await evidence();
    assert.equal(late?.state, 'broken');
    assert.ok(late.alarms.some(({ ids }) => ids.includes(id)));
    desk.at('2026-11-25T09:00:00Z');
  });
});

async function evidence() {
  return (await desk.call('promises.evidence', { code: 'P29' })).promises[0];
}
