import { Worker } from 'node:worker_threads';
import type { FristError } from '../../kit/errors.ts';
import type { ThreadEnd } from '../../ownThread.ts';
import type { PagesAnswer, PagesAsked, PagesKind, PagesTask } from './model.ts';
import { readers } from './readers.ts';
import { endedError } from './unpaged.ts';

/** Milliseconds for one answer, mebibytes of the thread's own memory, bytes that the process may grow by meanwhile. */
const limits = { patience: 10_000, oldGenerationMiB: 384, growth: 1024 * 1024 * 1024 };
/** Loading has a time of its own: the file has no say in it, only how busy the machine is. */
const loading = 30_000;
const glance = 15;

/** A thread that is asked more than once, one question at a time. */
export type AskingThread = {
  /** Ends the thread and throws unreadableFile, tooLarge or cancelled if there is no answer in time. */
  ask(asked: PagesAsked, signal?: AbortSignal): Promise<PagesAnswer>;
  end(): void;
  hasEnded(): boolean;
};

/** Beside the bundle in the app, beside this file in a checkout. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : './pagesThread.js',
  import.meta.url,
);

/** Starts a thread and waits until it has loaded its readers. Throws unreadableFile if it cannot. */
export async function startThread(kind: PagesKind): Promise<AskingThread> {
  const workerData: PagesTask = { kind, ...(await readers()) };
  const worker = new Worker(threadFile, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.oldGenerationMiB,
      maxYoungGenerationSizeMb: 16,
    },
    // What a reader prints may quote the file: it goes nowhere.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  // A document left open does not keep the process alive; a question does, by its watch.
  worker.unref();
  const thread = askingThread(worker);
  await thread.next(loading);
  return thread;
}

type Waiting = {
  readonly answer: (answer: PagesAnswer) => void;
  readonly fail: (why: ThreadEnd) => void;
};

function askingThread(worker: Worker) {
  let ended = false;
  let waiting: Waiting | undefined;
  const end = (why: ThreadEnd) => {
    ended = true;
    waiting?.fail(why);
    void worker.terminate();
  };
  worker.on('message', (answer: PagesAnswer) => waiting?.answer(answer));
  worker.on('error', (cause: Error & { readonly code?: string }) =>
    end(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooMuch' : 'broken'),
  );
  worker.on('exit', () => end('broken'));

  const next = (patience: number, signal?: AbortSignal): Promise<PagesAnswer> => {
    const before = process.memoryUsage.rss();
    const latest = performance.now() + patience;
    const watch = setInterval(() => {
      if (signal?.aborted) end('cancelled');
      else if (performance.now() > latest) end('tooSlow');
      else if (process.memoryUsage.rss() - before > limits.growth) end('tooMuch');
    }, glance);
    const answer = new Promise<PagesAnswer>((resolve, reject: (error: FristError) => void) => {
      waiting = { answer: resolve, fail: (why) => reject(endedError(why)) };
      if (ended) waiting.fail('cancelled');
    });
    return answer.finally(() => {
      clearInterval(watch);
      waiting = undefined;
    });
  };
  return {
    next,
    ask: async (asked: PagesAsked, signal?: AbortSignal) => {
      if (ended || signal?.aborted) throw endedError('cancelled');
      const answer = next(limits.patience, signal);
      worker.postMessage(asked, asked.of === 'open' ? [asked.bytes.buffer as ArrayBuffer] : []);
      return await answer;
    },
    end: () => end('cancelled'),
    hasEnded: () => ended,
  };
}
