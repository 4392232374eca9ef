import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { bodyLimitBytes } from '../../src/loopback/body.ts';
import { type Served, serve, tokenOf } from './served.ts';

let served: Served;
let session: string;

before(async () => {
  served = await serve();
  session = await served.session();
});
after(() => served.close());

const codeOf = (text: string): string => JSON.parse(text).error.code;

test('a body that is not JSON, or not said to be, is refused', async () => {
  const headers = { origin: served.origin, authorization: `Bearer ${session}` };
  const json = { ...headers, 'content-type': 'application/json' };
  const path = '/api/vault.status';
  const bad = ['', '{', 'null x', "{'a':1}", Buffer.from([0x7b, 0xff, 0x7d])];
  for (const body of bad) {
    const answer = await served.send({ verb: 'POST', path, headers: json, body });
    assert.equal(answer.status, 400, String(body));
    assert.equal(codeOf(answer.text), 'invalidInput');
  }
  for (const mediaType of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
  ]) {
    const typed = { ...headers, 'content-type': mediaType };
    const answer = await served.send({ verb: 'POST', path, headers: typed, body: '{}' });
    assert.equal(answer.status, 415, mediaType);
  }
  const zipped = { ...json, 'content-encoding': 'gzip' };
  assert.equal(
    (await served.send({ verb: 'POST', path, headers: zipped, body: '{}' })).status,
    415,
  );
});

test('a hostile body is an error and changes no prototype', async () => {
  const path = '/api/deadlines.explain';
  const headers = {
    origin: served.origin,
    authorization: `Bearer ${session}`,
    'content-type': 'application/json',
  };
  const bodies = [
    '{"__proto__":{"polluted":true},"received":"2026-03-02"}',
    '{"received":{"toString":"x"}}',
    `{"received":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    '[]',
    'null',
    '1e999',
  ];
  for (const body of bodies) {
    const answer = await served.send({ verb: 'POST', path, headers, body });
    assert.ok(['invalidInput', 'internal'].includes(codeOf(answer.text)), body.slice(0, 60));
  }
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

test('a body over the limit is refused from its announced length, before it is sent', async () => {
  const answer = await announce(bodyLimitBytes + 1);
  assert.equal(answer, 413);
});

test('a body over the limit is refused while it comes, when its length is not announced', async () => {
  assert.equal(await pour(bodyLimitBytes + 1024 * 1024), 413);
  assert.equal((await served.post('/api/vault.status', {}, session)).status, 200);
});

test('the token of an address is asked for in a small body only, from its length or while it comes', async () => {
  const headers = { origin: served.origin, 'content-type': 'application/json' };
  const token = tokenOf(served.loopback.newUrl());
  const padded = (bytes: number): string => JSON.stringify({ token }).padEnd(bytes);
  const ask = { verb: 'POST', path: '/session' };
  const large = await served.send({ ...ask, headers, body: padded(1025) });
  assert.equal(large.status, 413);
  assert.equal(JSON.parse(large.text).error.facts.limit, '1 KiB');
  assert.equal(await pour(2048, '/session', 1024), 413);
  assert.equal((await served.send({ ...ask, headers, body: padded(1024) })).status, 200);
});

const callHeaders = () => ({
  origin: served.origin,
  authorization: `Bearer ${session}`,
  'content-type': 'application/json',
});

/** Says how long the body will be, and sends none of it. */
function announce(length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port: served.loopback.port,
        path: '/api/vault.status',
        method: 'POST',
        headers: { ...callHeaders(), 'content-length': length },
        agent: false,
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        asking.destroy();
      },
    );
    asking.on('error', reject);
    asking.flushHeaders();
  });
}

/** Sends a chunked body of spaces until it is answered or all is sent. */
function pour(
  length: number,
  path = '/api/vault.status',
  chunkBytes = 1024 * 1024,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let status = 0;
    const asking = request(
      {
        host: '127.0.0.1',
        port: served.loopback.port,
        path,
        method: 'POST',
        headers: callHeaders(),
        agent: false,
      },
      (response) => {
        status = response.statusCode ?? 0;
        response.resume();
        resolve(status);
      },
    );
    // The server closes the connection on the rest: only an end without an answer is a failure.
    asking.on('error', (error) => (status === 0 ? setImmediate(() => reject(error)) : undefined));
    const chunk = Buffer.alloc(chunkBytes, ' ');
    let left = length;
    const next = (): void => {
      if (status !== 0 || left <= 0) return void asking.end();
      left -= chunk.length;
      asking.write(chunk, next);
    };
    next();
  });
}
