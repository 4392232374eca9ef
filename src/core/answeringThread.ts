import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';

/** The thread's side of answerOfThread: says that it has loaded, is given the bytes of one file and answers once. */
export async function answerOnce(answer: (bytes: Uint8Array) => Promise<unknown>): Promise<void> {
  if (!parentPort) return;
  const given = once(parentPort, 'message');
  parentPort.postMessage('ready');
  const [bytes] = (await given) as [Uint8Array];
  parentPort.postMessage(await answer(bytes));
}
