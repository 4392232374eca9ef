import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { after, before, test } from 'node:test';
import { type Served, serve, tokenOf } from './served.ts';

let served: Served;
let session: string;

before(async () => {
  served = await serve();
  session = await served.session();
});
after(() => served.close());

const explain = { received: '2026-03-02' };
const codeOf = (text: string): string => JSON.parse(text).error.code;

test('a page with a session calls the core', async () => {
  const answer = await served.post('/api/deadlines.explain', explain, session);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
  assert.equal(JSON.parse(answer.text).value.due, '2026-04-02');
});

test('an error of the core is an answer, with its code and facts', async () => {
  const answer = await served.post('/api/deadlines.explain', { received: '2026-02-30' }, session);
  assert.equal(answer.status, 200);
  assert.equal(codeOf(answer.text), 'invalidInput');
});

test('a token buys one session, once; offered again it ends that session, and no other', async () => {
  const fresh = tokenOf(served.loopback.newUrl());
  const another = await served.session(fresh);
  assert.notEqual(another, session);
  assert.equal((await served.post('/api/deadlines.explain', explain, another)).status, 200);
  const before = served.reuses();
  assert.equal((await served.post('/session', { token: fresh })).status, 401);
  assert.equal(served.reuses(), before + 1);
  assert.equal((await served.post('/api/deadlines.explain', explain, another)).status, 401);
  assert.equal((await served.post('/api/deadlines.explain', explain, session)).status, 200);
});

test('two exchanges of one token at the same moment give one session at most, and it does not last', async () => {
  const token = tokenOf(served.loopback.newUrl());
  const answers = await Promise.all([1, 2, 3, 4].map(() => served.post('/session', { token })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401, 401, 401]);
  const won = answers.find(({ status }) => status === 200);
  const bought: string = JSON.parse(won?.text ?? '').value.session;
  assert.equal((await served.post('/api/vault.status', {}, bought)).status, 401);
});

test('nothing of the core is reached without a session, or with a wrong one', async () => {
  const wrong = [undefined, '', 'x', session.slice(1), `${session}x`, 'undefined'];
  for (const attempt of wrong) {
    const answer = await served.post('/api/vault.status', {}, attempt);
    assert.equal(answer.status, 401, String(attempt));
    assert.equal(codeOf(answer.text), 'notConnected');
  }
  const inAddress = await served.post(`/api/vault.status?token=${session}`, {});
  assert.equal(inAddress.status, 401);
  const events = await served.send({ path: '/events' });
  assert.equal(events.status, 401);
});

test('another Host gets nothing, not even the page: a name rebound to 127.0.0.1', async () => {
  const hosts = [
    'evil.example',
    'localhost',
    `localhost:${served.loopback.port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `127.0.0.1:${served.loopback.port}.evil.example`,
    `[::1]:${served.loopback.port}`,
    `0.0.0.0:${served.loopback.port}`,
    `user@127.0.0.1:${served.loopback.port}`,
  ];
  for (const host of hosts) {
    const page = await served.send({ path: '/', headers: { host } });
    assert.equal(page.status, 421, host);
    assert.ok(!page.text.includes('<title>'), host);
    const call = await served.send({
      verb: 'POST',
      path: '/api/vault.status',
      headers: {
        host,
        origin: served.origin,
        authorization: `Bearer ${session}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    assert.equal(call.status, 421, host);
  }
});

test('another Origin gets nothing, and a POST without one gets nothing', async () => {
  const origins = ['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', ''];
  const headers = { authorization: `Bearer ${session}`, 'content-type': 'application/json' };
  for (const origin of origins) {
    const ask = { verb: 'POST', path: '/api/vault.status', body: '{}' };
    const answer = await served.send({ ...ask, headers: { ...headers, origin } });
    assert.equal(answer.status, 403, origin);
    const page = await served.send({ path: '/', headers: { origin } });
    assert.equal(page.status, 403, origin);
  }
  const none = await served.send({ verb: 'POST', path: '/api/vault.status', headers, body: '{}' });
  assert.equal(none.status, 403);
  const crossSite = { 'sec-fetch-site': 'cross-site' };
  assert.equal((await served.send({ path: '/', headers: crossSite })).status, 403);
});

test('another page may lead a whole tab to the first page, and to nothing else', async () => {
  const led = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  assert.equal((await served.send({ path: '/', headers: led })).status, 200);
  const authorization = `Bearer ${session}`;
  const refused: readonly { path: string; headers: Record<string, string> }[] = [
    { path: '/index.html', headers: led },
    { path: '/events', headers: { ...led, authorization } },
    { path: '/', headers: { ...led, 'sec-fetch-dest': 'iframe' } },
    { path: '/', headers: { ...led, 'sec-fetch-mode': 'no-cors' } },
    { path: '/', headers: { ...led, origin: 'http://evil.example' } },
  ];
  for (const ask of refused) {
    assert.equal((await served.send(ask)).status, 403, JSON.stringify(ask));
  }
  const headers = {
    ...led,
    origin: served.origin,
    authorization,
    'content-type': 'application/json',
  };
  for (const path of ['/', '/session', '/api/vault.status']) {
    const answer = await served.send({ verb: 'POST', path, headers, body: '{}' });
    assert.equal(answer.status, 403, path);
  }
});

test('no answer allows another origin to read it', async () => {
  const preflight = await served.send({
    verb: 'OPTIONS',
    path: '/api/vault.status',
    headers: { origin: served.origin, 'access-control-request-method': 'POST' },
  });
  assert.equal(preflight.status, 405);
  const answers = [
    preflight,
    await served.send({ path: '/' }),
    await served.post('/api/x', {}, session),
  ];
  for (const { headers } of answers) {
    const names = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
    assert.deepEqual(names, []);
    assert.equal(headers['set-cookie'], undefined);
  }
});

test('each answer carries the exact policy and is not kept', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; worker-src 'self'; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types frist-worker";
  const answers = [
    await served.send({ path: '/' }),
    await served.send({ path: '/nowhere' }),
    await served.send({ path: '/', headers: { host: 'evil.example' } }),
    await served.post('/api/vault.status', {}, session),
    await served.post('/api/vault.status', {}),
  ];
  for (const { headers } of answers) {
    assert.equal(headers['content-security-policy'], policy);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['referrer-policy'], 'no-referrer');
  }
});

test('only the files of the list are served, whatever the path says', async () => {
  const paths = [
    '/secret.txt',
    '/assets.json',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/../../../../../../etc/passwd',
    '/..\\..\\windows\\win.ini',
    '/%252e%252e/etc/passwd',
    '//etc/passwd',
    '/./index.html',
    '/x/../index.html',
    '/index.html/',
    '/index.html%00.txt',
    '/INDEX.HTML',
    '/%69ndex.html',
    '/index.html?x=1',
    '/__proto__',
    '/constructor',
    '/file:///etc/passwd',
    'http://127.0.0.1/etc/passwd',
    '*',
  ];
  for (const path of paths) {
    const answer = await served.send({ path });
    assert.equal(answer.status, 404, path);
    assert.equal(codeOf(answer.text), 'notFound', path);
  }
  const page = await served.send({ path: '/' });
  assert.equal(page.status, 200);
  assert.match(page.text, /<title>Frist/);
  assert.equal((await served.send({ verb: 'HEAD', path: '/index.html' })).text, '');
});

test('a method that is not in the contract is not found', async () => {
  for (const method of ['vault.explode', '__proto__', 'constructor', '', 'a/b', '%00', '%zz']) {
    const answer = await served.post(`/api/${method}`, {}, session);
    assert.equal(answer.status, 404, method);
    assert.equal(codeOf(answer.text), 'unknownMethod', method);
  }
});

test('PUT, DELETE and other verbs are refused', async () => {
  for (const verb of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const answer = await served.send({ verb, path: '/', headers: { origin: served.origin } });
    assert.equal(answer.status, 405, verb);
  }
});

test('only 127.0.0.1 is listened on', async () => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address, scopeid }) => (scopeid ? undefined : address))
    .filter((address) => address !== undefined && address !== '127.0.0.1');
  // On Linux all of 127.0.0.0/8 is this machine: a server on every address answers there.
  for (const address of [...own, '::1', '127.0.0.2']) {
    assert.equal(await answers(address ?? ''), false, address);
  }
  assert.equal(await answers('127.0.0.1'), true);
});

/** Whether the port of the server is open at an address of this machine. */
function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: served.loopback.port, timeout: 2000 });
    const settle = (open: boolean) => (): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', settle(true));
    socket.once('timeout', settle(false));
    socket.once('error', settle(false));
  });
}
