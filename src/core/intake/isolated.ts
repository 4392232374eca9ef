import { Worker } from 'node:worker_threads';
import { FristError } from '../kit/errors.ts';
import type { IsolatedAnswer, IsolatedFormat } from './isolatedModel.ts';
import { unreadable } from './rules/guard.ts';

/**
 * The longest that reading may take once the thread has loaded its reader, the longest that loading may take (the
 * file has no say in it, only how busy the machine is), and the memory that the process may grow by.
 */
const patience = 3000;
const loading = 30_000;
const growth = 144 * 1024 * 1024;
const glance = 15;

/** Beside the bundle in the app, beside this file in a checkout. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './isolatedThread.ts' : './intakeThread.js',
  import.meta.url,
);

/**
 * Reads a file in a thread that is ended when it takes too long or too much memory: a PDF or an .msg can be made to
 * do either. Throws unreadableMessage or tooLarge.
 */
export async function readIsolated(
  format: IsolatedFormat,
  bytes: Uint8Array,
): Promise<Exclude<IsolatedAnswer, { readonly of: 'fault' }>> {
  const before = process.memoryUsage.rss();
  const thread = new Worker(threadFile, {
    workerData: format,
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    // What a parser prints may quote the file: it goes nowhere.
    stdout: true,
    stderr: true,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  try {
    return settled(await answerOf(thread, bytes, before));
  } finally {
    await thread.terminate();
  }
}

function answerOf(thread: Worker, bytes: Uint8Array, before: number): Promise<IsolatedAnswer> {
  let watch: NodeJS.Timeout | undefined;
  const answer = new Promise<IsolatedAnswer>((resolve, reject) => {
    let latest = performance.now() + loading;
    thread.on('message', (message: IsolatedAnswer | 'ready') => {
      if (message !== 'ready') return resolve(message);
      latest = performance.now() + patience;
      const copy = Uint8Array.from(bytes);
      thread.postMessage(copy, [copy.buffer]);
    });
    thread.once('error', (cause: Error & { readonly code?: string }) =>
      reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : broken(cause)),
    );
    thread.once('exit', () => reject(broken()));
    watch = setInterval(() => {
      if (performance.now() > latest) reject(tooSlow());
      else if (process.memoryUsage.rss() - before > growth) reject(tooMuch());
    }, glance);
  });
  return answer.finally(() => clearInterval(watch));
}

function settled(answer: IsolatedAnswer): Exclude<IsolatedAnswer, { readonly of: 'fault' }> {
  if (answer.of !== 'fault') return answer;
  if (answer.fault === 'broken') throw broken();
  throw unreadable({
    sv: 'den är skyddad med lösenord; spara den utan',
    en: 'it is protected by a password; save it without',
  });
}

function broken(cause?: Error): FristError {
  return unreadable({ sv: 'dess uppbyggnad är trasig', en: 'its structure is broken' }, { cause });
}

function tooSlow(): FristError {
  return unreadable({ sv: 'den tar för lång tid att läsa', en: 'it takes too long to read' });
}

function tooMuch(): FristError {
  return new FristError('tooLarge', { limit: '144 MiB' });
}
