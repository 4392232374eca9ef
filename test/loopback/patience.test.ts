import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { readBody } from '../../src/loopback/body.ts';
import { serve } from './served.ts';

const limit = { timeout: 20_000 };

test('a body that does not come is not waited for', limit, async () => {
  const server = createServer((incoming) => {
    void readBody(incoming, { limitBytes: 1024, patienceMs: 50 }).catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  const asking = request({
    host: '127.0.0.1',
    port: address.port,
    method: 'POST',
    headers: { 'content-length': 10 },
    agent: false,
  });
  const broken = new Promise((resolve) => asking.once('error', resolve));
  asking.write('{');
  await broken;
  server.close();
});

test(
  'whoever opens many connections gets no more than there is room for, and the rest are free again',
  limit,
  async () => {
    const served = await serve();
    const sockets: Socket[] = [];
    let closed = 0;
    for (let index = 0; index < 80; index++) {
      const socket = connect({ host: '127.0.0.1', port: served.loopback.port });
      socket.on('error', () => undefined);
      socket.on('close', () => closed++);
      sockets.push(socket.resume());
    }
    for (let tries = 0; tries < 200 && closed < 16; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    assert.equal(closed, 16);
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal((await served.send({ path: '/' })).status, 200);
    await served.close();
  },
);
