import { breachClockHandlers } from './breaches/service.ts';
import { deadlinesService } from './deadlines/service.ts';
import { dispatch } from './dispatch.ts';
import type { Caller, CommandCall, HandlerTable } from './handlers.ts';
import { intakeService } from './intake/service.ts';
import type { Instant, TimeZone } from './kit/dates.ts';
import type { Envelope } from './kit/envelope.ts';
import { FristError } from './kit/errors.ts';
import type { AppEvent } from './kit/events.ts';
import { rightsHandlers } from './requests/serviceCatalogue.ts';
import { retentionQuestions } from './retention/service.ts';
import { createSession } from './session.ts';
import type { VaultOptions } from './vault/vault.ts';

/** What the core needs from the machine; tests put their own clock, ids and chance in its place. */
export type AppOptions = VaultOptions & {
  readonly vaultFile: string;
  readonly clock: () => Instant;
  readonly newId: () => string;
  /** In which days begin and end until the organisation's settings say another. */
  readonly timeZone: TimeZone;
  /** Told of faults in Frist itself: the incident's number and stack frames, never personal data. */
  readonly reportFault?: (incident: string, frames: string) => void;
};

/** The whole product behind one call: what every shell holds. */
export type App = {
  /** Runs one method of the contract; never throws. */
  call(
    method: string,
    input: unknown,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Envelope<unknown>>;
  /** Listens to what changed; answers a function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Ends work in progress, locks the vault and lets go of everything. */
  close(): Promise<void>;
};

/** Until there are seats for others, whoever opens the vault is the officer. */
const officer: Caller = { actor: 'dpo', role: 'dpo' };

/** The composition root: the only place that knows every part. */
export function createApp(options: AppOptions): App {
  const listeners = new Set<(event: AppEvent) => void>();
  const publish = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  const session = createSession(options, publish);
  const always: HandlerTable = {
    ...session.handlers,
    ...deadlinesService(),
    ...breachClockHandlers({ clock: options.clock, timeZone: session.timeZone }),
    ...intakeService({ timeZone: session.timeZone }),
    ...rightsHandlers(),
    ...retentionQuestions(),
  };
  const running = new Map<AbortController, Promise<unknown>>();

  const callOf = (method: string, signal: AbortSignal): CommandCall => ({
    caller: officer,
    signal,
    progress: (done, total) =>
      publish({ kind: 'progress', job: method, done, ...(total === undefined ? {} : { total }) }),
    write: (work) => {
      if (signal.aborted) throw new FristError('cancelled');
      return session.write(officer.actor, work);
    },
  });

  const run = (method: string, input: unknown, signal: AbortSignal) =>
    dispatch(method, input, {
      handler: (name) => always[name] ?? session.handler(name),
      call: callOf(method, signal),
      newIncident: () => options.newId().slice(0, 8),
      reportFault: options.reportFault ?? (() => undefined),
    });

  /** Cancels all other work before the vault closes under it. */
  const endWork = async () => {
    const work = [...running.values()];
    for (const controller of running.keys()) controller.abort();
    await Promise.allSettled(work);
  };

  return {
    call: async (method, input, { signal } = {}) => {
      if (method === 'vault.lock') await endWork();
      const controller = new AbortController();
      const combined = signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
      const answer = run(method, input, combined);
      running.set(controller, answer);
      return answer.finally(() => running.delete(controller));
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await endWork();
      session.lock();
    },
  };
}
