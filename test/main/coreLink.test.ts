import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Envelope } from '../../src/core/kit/envelope.ts';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { type CorePort, linkToCore } from '../../src/main/coreLink.ts';
import type { FromCore, ToCore } from '../../src/main/coreMessages.ts';

/** A process of the core that does only what the test lets it do. */
type Process = CorePort & {
  readonly received: ToCore[];
  killed: boolean;
  say(message: FromCore): void;
  die(): void;
};

function processes() {
  const started: Process[] = [];
  const start = (): CorePort => {
    const messageListeners: ((message: FromCore) => void)[] = [];
    const exitListeners: (() => void)[] = [];
    const received: ToCore[] = [];
    const process: Process = {
      received,
      killed: false,
      post: (message) => void received.push(message),
      onMessage: (listener) => void messageListeners.push(listener),
      onExit: (listener) => void exitListeners.push(listener),
      kill() {
        process.killed = true;
        process.die();
      },
      say: (message) => messageListeners.map((listener) => listener(message)),
      die: () => exitListeners.map((listener) => listener()),
    };
    started.push(process);
    return process;
  };
  const at = (index: number): Process => {
    const process = started[index];
    assert.ok(process, `process ${index} was not started`);
    return process;
  };
  return { start, at, started };
}

function linked(patienceMs?: number) {
  const fleet = processes();
  const events: AppEvent[] = [];
  const link = linkToCore(fleet.start, (event) => events.push(event), patienceMs);
  return { ...fleet, events, link };
}

const done: Envelope<unknown> = { ok: true, value: {} };
const codeOf = (envelope: Envelope<unknown>): string => (envelope.ok ? 'ok' : envelope.error.code);

function answerLast(process: Process, envelope: Envelope<unknown> = done): void {
  const last = process.received.at(-1);
  assert.ok(last && last.type === 'call');
  process.say({ type: 'answer', id: last.id, envelope });
}

test('no process runs until the first call, and one serves all calls', async () => {
  const { link, started, at } = linked();
  assert.equal(started.length, 0);
  const first = link.call('vault.status', {});
  answerLast(at(0));
  const second = link.call('vault.status', {});
  answerLast(at(0));
  assert.deepEqual([await first, await second], [done, done]);
  assert.equal(started.length, 1);
});

test('answers find their calls in any order', async () => {
  const { link, at } = linked();
  const calls = ['a', 'b', 'c'].map((method) => link.call(method, {}));
  for (const message of at(0).received.toReversed()) {
    assert.ok(message.type === 'call');
    at(0).say({ type: 'answer', id: message.id, envelope: { ok: true, value: message.method } });
  }
  const values = (await Promise.all(calls)).map((envelope) => envelope.ok && envelope.value);
  assert.deepEqual(values, ['a', 'b', 'c']);
});

test('a process that dies answers every waiting call, tells the window once, and the next call starts another', async () => {
  const { link, at, started, events } = linked();
  const waiting = [link.call('requests.list', {}), link.call('journal.verify', {})];
  at(0).die();
  assert.deepEqual((await Promise.all(waiting)).map(codeOf), ['coreStopped', 'coreStopped']);
  assert.deepEqual(events, [{ kind: 'coreStopped' }]);
  assert.equal(started.length, 1);
  const next = link.call('vault.status', {});
  answerLast(at(1));
  assert.deepEqual(await next, done);
});

test('a lock ends the process only after its answer, and the window hears that it is locked, not that it stopped', async () => {
  const { link, at, events } = linked();
  const locking = link.call('vault.lock', {});
  at(0).say({ type: 'event', event: { kind: 'locked' } });
  assert.equal(at(0).killed, false);
  answerLast(at(0));
  assert.deepEqual(await locking, done);
  assert.equal(at(0).killed, true);
  assert.deepEqual(events, [{ kind: 'locked' }]);
});

test('calls that wait while the vault is locked are told so', async () => {
  const { link, at } = linked();
  const long = link.call('letters.preview', {});
  const locking = link.call('vault.lock', {});
  answerLast(at(0));
  assert.deepEqual([codeOf(await locking), codeOf(await long)], ['ok', 'vaultLocked']);
});

test('a core that does not answer a lock is ended, and the vault is locked all the same', async () => {
  const { link, at, started, events } = linked(20);
  const busy = link.call('requests.receive', {});
  const locking = link.call('vault.lock', {});
  const again = link.call('vault.lock', {});
  assert.equal(at(0).killed, false);
  assert.deepEqual([await locking, await again], [done, done]);
  assert.equal(codeOf(await busy), 'coreStopped');
  assert.equal(at(0).killed, true);
  assert.deepEqual(events, [{ kind: 'locked' }]);
  // What the ended process still says is not heard, and the next call has another process.
  at(0).say({ type: 'event', event: { kind: 'changed', area: 'requests' } });
  const next = link.call('vault.status', {});
  answerLast(at(1));
  assert.deepEqual(await next, done);
  assert.equal(started.length, 2);
  assert.deepEqual(events, [{ kind: 'locked' }]);
});

test('the wait for a lock ends nothing once the lock is answered', async () => {
  const { link, at, started, events } = linked(20);
  const refused = link.call('vault.lock', {});
  answerLast(at(0), { ok: false, error: { code: 'diskFull', message: '', facts: {} } });
  assert.equal(codeOf(await refused), 'diskFull');
  const locking = link.call('vault.lock', {});
  answerLast(at(0));
  await locking;
  void link.call('vault.status', {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(started.length, 2);
  assert.equal(at(1).killed, false);
  assert.deepEqual(events, [{ kind: 'locked' }]);
});

test('a core that locks itself is ended too', () => {
  const { link, at, events } = linked();
  void link.call('vault.unlock', {});
  answerLast(at(0));
  at(0).say({ type: 'event', event: { kind: 'locked' } });
  assert.equal(at(0).killed, true);
  assert.deepEqual(events, [{ kind: 'locked' }]);
});

test('a lock that fails ends nothing', async () => {
  const { link, at, events } = linked(20);
  const locking = link.call('vault.lock', {});
  answerLast(at(0), { ok: false, error: { code: 'diskFull', message: '', facts: {} } });
  assert.equal(codeOf(await locking), 'diskFull');
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(at(0).killed, false);
  assert.deepEqual(events, []);
});

test('a key cancels its own call and no other', () => {
  const { link, at } = linked();
  void link.call('extracts.rows', {}, 'one');
  void link.call('extracts.rows', {}, 'two');
  void link.call('extracts.rows', {});
  link.cancel('two');
  link.cancel('unknown');
  const cancelled = at(0).received.filter(({ type }) => type === 'cancel');
  assert.deepEqual(cancelled, [{ type: 'cancel', id: 2 }]);
});

test('words of a process that has been left are not heard', () => {
  const { link, at, events } = linked();
  void link.call('vault.lock', {});
  answerLast(at(0));
  at(0).say({ type: 'event', event: { kind: 'changed', area: 'requests' } });
  at(0).die();
  assert.deepEqual(events, [{ kind: 'locked' }]);
});

test('closing asks the process to end and waits for it, but not for ever', async () => {
  const willing = linked();
  void willing.link.call('vault.status', {});
  const closing = willing.link.close(10_000);
  assert.equal(willing.at(0).received.at(-1)?.type, 'close');
  willing.at(0).die();
  await closing;

  const stuck = linked();
  void stuck.link.call('vault.status', {});
  const kept = setTimeout(() => undefined, 1000);
  await stuck.link.close(20);
  clearTimeout(kept);
  assert.equal(stuck.at(0).killed, true);
  assert.deepEqual(stuck.events, []);
});

test('closing without a process starts none', async () => {
  const { link, started } = linked();
  await link.close(10);
  assert.equal(started.length, 0);
});
