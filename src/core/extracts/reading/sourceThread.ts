import { workerData } from 'node:worker_threads';
import { answerOnce } from '../../answeringThread.ts';
import { Unreadable, unreadableError } from '../../importing/unreadable.ts';
import { type FileKind, type ReadingAnswer, TooMuch } from './model.ts';
import { readSource } from './readSource.ts';
import { told } from './told.ts';

/** The thread of one file: is given the bytes and answers with its tables, or why there are none. */
const kind = workerData as FileKind;
await answerOnce(answer);

async function answer(bytes: Uint8Array): Promise<ReadingAnswer> {
  try {
    return { of: 'read', read: await readSource(bytes, kind) };
  } catch (error) {
    // An error of a parser may quote the file: only its kind crosses.
    if (error instanceof TooMuch) return { of: 'tooMuch', limit: error.limit };
    if (error instanceof Unreadable) return answerTo(error);
    return { of: 'fault', remark: told.broken() };
  }
}

function answerTo({ kind: why, line }: Unreadable): ReadingAnswer {
  if (why === 'broken' && kind === 'xlsx') return { of: 'fault', remark: told.archive };
  const { code, facts } = unreadableError(why, line);
  if (code === 'tooLarge') return { of: 'tooMuch', limit: String(facts['limit']) };
  const text = { sv: String(facts['reasonSv']), en: String(facts['reasonEn']) };
  return { of: 'fault', remark: { weight: 'defect', place: '', text } };
}
