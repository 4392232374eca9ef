import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { Request } from '../../src/core/requests/model.ts';
import { changedDetails, detailsOf } from '../../src/renderer/requests/details.ts';
import {
  asksForOverride,
  inOrder,
  isPaused,
  isUnsent,
  moveName,
  movesShown,
  nextStep,
  openQuestion,
} from '../../src/renderer/requests/moves.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
before(async () => {
  app = await openTestApp();
});
after(() => app.remove());

const hindrance = { sv: 'något saknas', en: 'something is missing' };

async function received(day: string): Promise<Request> {
  return await app.call('requests.receive', {
    channel: 'post',
    received: plainDate(day),
    requester: { name: 'Anna Persson' },
    rights: ['access'],
  });
}

async function askedToday({ id, version }: Request): Promise<Request> {
  const askedOn = plainDate('2026-11-23');
  return await app.call('requests.askIdentity', {
    id,
    version,
    askedOn,
    ground: 'identity',
    doubt: 'Adressen är ny för oss.',
  });
}

test('a case that has ended is taken up again, not moved back', () => {
  assert.equal(moveName('answered', 'deciding'), 'takeUpAgain');
  assert.equal(moveName('withdrawn', 'received'), 'takeUpAgain');
  assert.equal(moveName('answered', 'closed'), 'closed');
  assert.equal(moveName('deciding', 'searching'), 'searchAgain');
  assert.equal(moveName('received', 'searching'), 'searching');
});

test('the step that is pressed forward is never a way back or out', () => {
  const free = { hindrances: [] };
  const moves = [
    { to: 'searching', ...free },
    { to: 'answered', hindrances: [hindrance] },
    { to: 'withdrawn', ...free },
  ] as const;
  assert.equal(nextStep('deciding', moves), undefined);
  assert.equal(nextStep('deciding', [{ to: 'answered', ...free }]), 'answered');
});

test('the way onwards stands first and the way out last', () => {
  const states = (['searching', 'withdrawn', 'answered'] as const).map((to) => ({
    to,
    hindrances: [],
  }));
  const order = inOrder('deciding', states).map(({ to }) => to);
  assert.deepEqual(order, ['answered', 'searching', 'withdrawn']);
});

test('a question in time pauses; one that came late does not, and asks for its reason', async () => {
  const inTime = await askedToday(await received('2026-11-20'));
  assert.equal(isPaused(inTime), true);
  assert.equal(asksForOverride(inTime), false);
  const late = await askedToday(await received('2026-10-26'));
  assert.equal(isPaused(late), false);
  assert.equal(asksForOverride(late), true);
  assert.equal(openQuestion(late)?.ground, 'identity');
  assert.equal(openQuestion({ ...late, state: 'withdrawn' }), undefined);
});

test('only what differs is sent, and nothing when nothing does', async () => {
  const request = await received('2026-11-20');
  const form = { ...detailsOf(request), reason: 'Bara ett skäl' };
  assert.equal(changedDetails(request, form), undefined);
  assert.deepEqual(changedDetails(request, { ...form, channel: 'phone' }), { channel: 'phone' });
  assert.equal(changedDetails(request, { ...form, channel: 'phone', rights: [] }), undefined);
  assert.deepEqual(changedDetails(request, { ...form, subjects: ['customer'] }), {
    subjects: ['customer'],
  });
});

test('a request that turns out to be a question leaves its rights behind', async () => {
  const request = await received('2026-11-20');
  const changes = changedDetails(request, { ...detailsOf(request), kind: 'question' });
  assert.deepEqual(changes, { kind: 'question', rights: [] });
});

test('to be answered is offered from the first day on, with what stands in its way', async () => {
  const answered = movesShown(await received('2026-11-20')).find(({ to }) => to === 'answered');
  assert.ok(answered && answered.hindrances.length > 0);
});

test('what is routed is neither searched for nor decided', async () => {
  const complaint = await app.call('requests.receive', {
    channel: 'post',
    received: plainDate('2026-11-20'),
    requester: { name: 'Klas Klagar' },
    kind: 'complaint',
  });
  const ways = movesShown(complaint).map(({ to }) => to);
  assert.deepEqual(ways.toSorted(), ['answered', 'withdrawn']);
});

test('a question is not sent while its letter waits', () => {
  const identity = { ground: 'identity' } as const;
  assert.equal(isUnsent(identity, [{ template: 'identityRequest', state: 'owed' }]), true);
  assert.equal(isUnsent(identity, [{ template: 'identityRequest', state: 'draft' }]), true);
  assert.equal(isUnsent(identity, [{ template: 'identityRequest', state: 'issued' }]), false);
  assert.equal(isUnsent(identity, [{ template: 'clarification', state: 'owed' }]), false);
});
