import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { securityHeaders } from '../../src/core/kit/contentPolicy.ts';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { type Served, serve, tokenOf } from './served.ts';

const passphrase = 'fem ord som ingen gissar';
/** A stream that wrongly stays open must fail its test, not hold it up. */
const limit = { timeout: 20_000 };

let served: Served;

before(async () => {
  served = await serve();
});
after(() => served.close());

const newSession = (): Promise<string> => served.session(tokenOf(served.loopback.newUrl()));

test('an open page is told what changed', limit, async () => {
  const session = await newSession();
  const stream = await open(session);
  const created = await served.post('/api/vault.create', { passphrase }, session);
  assert.equal(JSON.parse(created.text).ok, true);
  const event = await stream.next();
  assert.equal(event.kind, 'changed');
  await stream.close();
});

test('a stream without a session, or with a wrong one, is refused', limit, async () => {
  for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: 'Bearer ' }]) {
    const stop = AbortSignal.timeout(5000);
    const response = await fetch(`${served.origin}/events`, { headers, signal: stop });
    assert.equal(response.status, 401);
    assert.notEqual(response.headers.get('content-type'), 'text/event-stream');
    assert.equal(JSON.parse(await response.text()).error.code, 'notConnected');
  }
});

test('a stream carries the exact policy, like every answer', limit, async () => {
  const headers = { authorization: `Bearer ${await newSession()}` };
  const response = await fetch(`${served.origin}/events`, { headers });
  for (const [name, value] of Object.entries(securityHeaders('self'))) {
    assert.equal(response.headers.get(name), value, name);
  }
  assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none';/);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  await response.body?.cancel();
});

test('a page that closed its stream is forgotten, and the others go on', limit, async () => {
  const session = await newSession();
  const gone = await open(session);
  await gone.close();
  const stays = await open(session);
  await served.post('/api/vault.lock', {}, session);
  const event = await stays.next();
  assert.ok(['locked', 'changed'].includes(event.kind));
  await stays.close();
});

test(
  'a second tab works beside the first until one of them unlocks the vault, which ends the other',
  limit,
  async () => {
    const first = await newSession();
    const second = await newSession();
    const status = async (session: string): Promise<number> =>
      (await served.post('/api/vault.status', {}, session)).status;
    assert.deepEqual([await status(first), await status(second)], [200, 200]);
    const wrong = await served.post('/api/vault.unlock', { passphrase: 'wrong' }, second);
    assert.equal(JSON.parse(wrong.text).ok, false);
    await served.post('/api/vault.lock', {}, second);
    assert.deepEqual([await status(first), await status(second)], [200, 200]);

    const stream = await open(first);
    const unlocked = await served.post('/api/vault.unlock', { passphrase }, second);
    assert.equal(JSON.parse(unlocked.text).ok, true);
    await assert.rejects(async () => {
      for (;;) await stream.next();
    }, /The stream ended/);
    assert.deepEqual([await status(first), await status(second)], [401, 200]);
    const third = await newSession();
    assert.deepEqual([await status(second), await status(third)], [200, 200]);
  },
);

test(
  'an address that is used a second time ends the stream and the session of the first',
  limit,
  async () => {
    const token = tokenOf(served.loopback.newUrl());
    const session = await served.session(token);
    const stream = await open(session);
    const before = served.reuses();
    assert.equal((await served.post('/session', { token })).status, 401);
    await assert.rejects(stream.next(), /The stream ended/);
    assert.equal((await served.post('/api/vault.status', {}, session)).status, 401);
    assert.equal(served.reuses(), before + 1);
  },
);

type Stream = { next(): Promise<AppEvent>; close(): Promise<void> };

async function open(session: string): Promise<Stream> {
  const response = await fetch(`${served.origin}/events`, {
    headers: { authorization: `Bearer ${session}` },
  });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/event-stream');
  assert.ok(response.body);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  return {
    async next() {
      for (;;) {
        const event = /data: (.*)\n\n/.exec(unread);
        if (event) {
          unread = unread.slice(event.index + event[0].length);
          return JSON.parse(event[1] ?? '');
        }
        const { done, value } = await reader.read();
        if (done) throw new Error('The stream ended');
        unread += value;
      }
    },
    close: () => reader.cancel(),
  };
}
