import type { ApiError, Envelope } from '../core/kit/envelope.ts';
import { type ErrorCode, errorText } from '../core/kit/errors.ts';
import type { AppEvent } from '../core/kit/events.ts';
import type { FromCore, ToCore } from './coreMessages.ts';

/** How long the core may take to lock the vault before its process, busy with other work, is ended instead. */
const lockPatienceMs = 2000;

/** A running process of the core, as Electron or a test provides it. */
export type CorePort = {
  post(message: ToCore): void;
  onMessage(listener: (message: FromCore) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
};

/** The main process's link to the core: a process is started when a call needs one, and ended by a lock. */
export type CoreLink = {
  /** A call with a key can be cancelled by that key. */
  call(method: string, input: unknown, key?: string): Promise<Envelope<unknown>>;
  cancel(key: string): void;
  /** Closes the vault in good order, or after the given milliseconds without it. */
  close(patienceMs: number): Promise<void>;
};

type Waiting = {
  readonly method: string;
  readonly key: string | undefined;
  readonly answer: (envelope: Envelope<unknown>) => void;
};

type Running = { readonly port: CorePort; readonly waiting: Map<number, Waiting>; locked: boolean };

type Link = {
  readonly start: () => CorePort;
  readonly tell: (event: AppEvent) => void;
  running: Running | undefined;
};

/**
 * Links to the core over whatever starts its process; events go to the listener, `coreStopped` among them. A lock that is
 * not answered within the patience (in milliseconds) ends the process: that locks the vault too.
 */
export function linkToCore(
  start: () => CorePort,
  tell: (event: AppEvent) => void,
  patienceMs: number = lockPatienceMs,
): CoreLink {
  const link: Link = { start, tell, running: undefined };
  let lastId = 0;
  return {
    call(method, input, key) {
      return new Promise((answer) => {
        const core = ensureRunning(link);
        const id = ++lastId;
        core.waiting.set(id, { method, key, answer });
        core.port.post({ type: 'call', id, method, input });
        if (method === 'vault.lock') setTimeout(() => lockByEnding(link, core, id), patienceMs);
      });
    },
    cancel(key) {
      for (const [id, waiting] of link.running?.waiting ?? []) {
        if (waiting.key === key) link.running?.port.post({ type: 'cancel', id });
      }
    },
    async close(closePatienceMs) {
      const core = link.running;
      if (!core) return;
      link.running = undefined;
      await Promise.race([closed(core.port), passed(closePatienceMs)]);
      core.port.kill();
    },
  };
}

function ensureRunning(link: Link): Running {
  if (link.running) return link.running;
  const core: Running = { port: link.start(), waiting: new Map(), locked: false };
  core.port.onMessage((message) => hear(link, core, message));
  core.port.onExit(() => leave(link, core));
  link.running = core;
  return core;
}

function hear(link: Link, core: Running, message: FromCore): void {
  if (message.type === 'event') {
    if (message.event.kind === 'locked') core.locked = true;
    else if (link.running === core) link.tell(message.event);
  } else {
    const waiting = core.waiting.get(message.id);
    core.waiting.delete(message.id);
    waiting?.answer(message.envelope);
    if (waiting?.method === 'vault.lock' && message.envelope.ok) core.locked = true;
  }
  endIfLocked(link, core);
}

/** A locked core is ended, and with it all that it has in memory, once the lock itself is answered. */
function endIfLocked(link: Link, core: Running): void {
  const lockPending = [...core.waiting.values()].some(({ method }) => method === 'vault.lock');
  if (!core.locked || lockPending) return;
  leave(link, core);
  core.port.kill();
}

/**
 * Locks the vault without the core's help when a lock still waits. What was acknowledged is saved; the other calls are not
 * told that they were locked out, but that the core stopped: their work may be half done and is rolled back.
 */
function lockByEnding(link: Link, core: Running, id: number): void {
  if (!core.waiting.has(id)) return;
  core.locked = true;
  for (const [waitingId, { method, answer }] of core.waiting) {
    if (method !== 'vault.lock') answer(failed('coreStopped'));
    else answer({ ok: true, value: {} });
    core.waiting.delete(waitingId);
  }
  endIfLocked(link, core);
}

/** Answers what still waits and tells the window why; a process that was left before is not heard again. */
function leave(link: Link, core: Running): void {
  if (link.running !== core) return;
  link.running = undefined;
  const answer = failed(core.locked ? 'vaultLocked' : 'coreStopped');
  for (const waiting of core.waiting.values()) waiting.answer(answer);
  core.waiting.clear();
  link.tell({ kind: core.locked ? 'locked' : 'coreStopped' });
}

function closed(port: CorePort): Promise<void> {
  return new Promise((resolve) => {
    port.onExit(resolve);
    port.post({ type: 'close' });
  });
}

function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function failed(code: ErrorCode): { readonly ok: false; readonly error: ApiError } {
  return { ok: false, error: { code, message: errorText(code, {}, 'en'), facts: {} } };
}
