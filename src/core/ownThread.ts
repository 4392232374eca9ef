import { Worker } from 'node:worker_threads';

/** Why a thread gave no answer. */
export type ThreadEnd = 'broken' | 'tooSlow' | 'tooMuch' | 'cancelled';

/** What a file may cost: milliseconds of reading, mebibytes of the thread, bytes that the process may grow by. */
export type ThreadLimits = {
  readonly patience: number;
  readonly oldGenerationMiB: number;
  readonly growth: number;
};

/** Loading has a time of its own: the file has no say in it, only how busy the machine is. */
const loading = 30_000;
const glance = 15;

/**
 * Reads a file in a thread that is ended when it takes too long, too much memory, or is cancelled. The thread says
 * 'ready' once it has loaded its reader, is given the bytes and answers. `end` makes the error for an end without one.
 */
export async function answerOfThread<Answer>(
  threadFile: URL,
  given: {
    readonly workerData: unknown;
    readonly bytes: Uint8Array;
    readonly limits: ThreadLimits;
    readonly signal?: AbortSignal | undefined;
    readonly end: (why: ThreadEnd, cause?: Error) => Error;
  },
): Promise<Answer> {
  const thread = new Worker(threadFile, {
    workerData: given.workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: given.limits.oldGenerationMiB,
      maxYoungGenerationSizeMb: 16,
    },
    // What a parser prints may quote the file: it goes nowhere.
    stdout: true,
    stderr: true,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  try {
    return await watched<Answer>(thread, given);
  } finally {
    await thread.terminate();
  }
}

function watched<Answer>(
  thread: Worker,
  { bytes, limits, signal, end }: Parameters<typeof answerOfThread>[1],
): Promise<Answer> {
  const before = process.memoryUsage.rss();
  let watch: NodeJS.Timeout | undefined;
  const answer = new Promise<Answer>((resolve, reject) => {
    let latest = performance.now() + loading;
    thread.on('message', (message: Answer | 'ready') => {
      if (message !== 'ready') return resolve(message);
      latest = performance.now() + limits.patience;
      const copy = Uint8Array.from(bytes);
      thread.postMessage(copy, [copy.buffer]);
    });
    thread.once('error', (cause: Error & { readonly code?: string }) =>
      reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? end('tooMuch') : end('broken', cause)),
    );
    thread.once('exit', () => reject(end('broken')));
    watch = setInterval(() => {
      if (signal?.aborted) reject(end('cancelled'));
      else if (performance.now() > latest) reject(end('tooSlow'));
      else if (process.memoryUsage.rss() - before > limits.growth) reject(end('tooMuch'));
    }, glance);
  });
  return answer.finally(() => clearInterval(watch));
}
