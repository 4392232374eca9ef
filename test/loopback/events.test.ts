import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { type Served, serve } from './served.ts';

let served: Served;

before(async () => {
  served = await serve();
});
after(() => served.close());

test('an open page is told what changed, and one without a session is not', async () => {
  const session = await served.session();
  const stream = await open(session);
  const created = await served.post(
    '/api/vault.create',
    { passphrase: 'fem ord som ingen gissar' },
    session,
  );
  assert.equal(JSON.parse(created.text).ok, true);
  const event = await stream.next();
  assert.equal(event.kind, 'changed');
  await stream.close();
});

test('a page that closed its stream is forgotten, and the others go on', async () => {
  const session = await served.session(
    new URL(served.loopback.newUrl()).hash.slice('#token='.length),
  );
  const gone = await open(session);
  await gone.close();
  const stays = await open(session);
  await served.post('/api/vault.lock', {}, session);
  const event = await stays.next();
  assert.ok(['locked', 'changed'].includes(event.kind));
  await stays.close();
});

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
