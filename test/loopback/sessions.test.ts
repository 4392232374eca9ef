import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sessionsWith } from '../../src/loopback/sessions.ts';

const minuteMs = 60_000;

function sessionsAt() {
  let now = 0;
  let secrets = 0;
  const told: string[] = [];
  const sessions = sessionsWith({
    newSecret: () => `secret ${++secrets}`.replace(' ', '-'),
    now: () => now,
    onReuse: () => told.push('reused'),
  });
  const find = (secret: string | undefined) => sessions.find(`Bearer ${secret}`);
  const wait = (ms: number): void => {
    now += ms;
  };
  const offer = { validMs: minuteMs, used: () => told.push('used') };
  return { sessions, find, wait, told, newToken: () => sessions.newToken(offer) };
}

test('a token can be spent up to its last millisecond, and not after it', () => {
  const { sessions, wait, told, newToken } = sessionsAt();
  const early = newToken();
  const late = newToken();
  wait(minuteMs);
  assert.notEqual(sessions.exchange(early), undefined);
  wait(1);
  assert.equal(sessions.exchange(late), undefined);
  assert.deepEqual(told, ['used']);
});

test('a session outlives its token', () => {
  const { sessions, find, wait, newToken } = sessionsAt();
  const session = sessions.exchange(newToken());
  wait(100 * minuteMs);
  assert.equal(find(session)?.ended.aborted, false);
});

test('a spent token that is offered again ends the session that it bought, no other, and is told once', () => {
  const { sessions, find, wait, told, newToken } = sessionsAt();
  const token = newToken();
  const first = sessions.exchange(token);
  const other = sessions.exchange(newToken());
  const session = find(first);
  assert.ok(session);
  // However late: the age of a token does not hide that two have read it.
  wait(100 * minuteMs);
  assert.equal(sessions.exchange(token), undefined);
  assert.equal(session.ended.aborted, true);
  assert.equal(find(first), undefined);
  assert.ok(find(other));
  assert.equal(sessions.exchange(token), undefined);
  assert.deepEqual(told, ['used', 'used', 'reused']);
});

test('a wrong token buys nothing and ends nothing', () => {
  const { sessions, find, told, newToken } = sessionsAt();
  const session = sessions.exchange(newToken());
  for (const wrong of ['', 'x', 'secret-', session ?? '']) {
    assert.equal(sessions.exchange(wrong), undefined);
  }
  assert.ok(find(session));
  assert.deepEqual(told, ['used']);
});

test('ending the others leaves the one', () => {
  const { sessions, find, newToken } = sessionsAt();
  const secrets = [1, 2, 3].map(() => sessions.exchange(newToken()));
  const kept = find(secrets[1]);
  assert.ok(kept);
  sessions.endOthers(kept);
  assert.deepEqual(
    secrets.map((secret) => find(secret) !== undefined),
    [false, true, false],
  );
  assert.equal(kept.ended.aborted, false);
});

test('a session is found by its own secret only, and only as a bearer', () => {
  const { sessions, newToken } = sessionsAt();
  const secret = sessions.exchange(newToken());
  assert.ok(sessions.find(`Bearer ${secret}`));
  for (const wrong of [
    undefined,
    '',
    'Bearer',
    `Basic ${secret}`,
    `${secret}`,
    `Bearer ${secret}x`,
  ]) {
    assert.equal(sessions.find(wrong), undefined, wrong);
  }
});
