import { workerData } from 'node:worker_threads';
import { answerOnce } from '../answeringThread.ts';
import type { ReadingAnswer, ReadingTask } from './isolated.ts';
import { readPlain, readTable } from './readTable.ts';
import { Unreadable } from './unreadable.ts';

/** The thread of one file: is given the bytes and answers with a table, plain values, or why there are none. */
const task = workerData as ReadingTask;
await answerOnce(answer);

async function answer(bytes: Uint8Array): Promise<ReadingAnswer> {
  try {
    return task.of === 'table'
      ? { of: 'table', table: await readTable(bytes, task.fileName, task.sheet) }
      : { of: 'plain', value: await readPlain(bytes) };
  } catch (error) {
    // An error of a parser may quote the file: only its kind crosses.
    if (error instanceof Unreadable) return { of: 'fault', kind: error.kind, line: error.line };
    return { of: 'fault', kind: 'broken', line: 0 };
  }
}
