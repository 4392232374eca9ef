import { workerData } from 'node:worker_threads';
import { answerOnce } from '../answeringThread.ts';
import type { IsolatedAnswer, IsolatedFormat } from './isolatedModel.ts';

/** The thread of one file: loads the reader of its format, says so, is given the bytes and answers. */
const format = workerData as IsolatedFormat;
const read = await readerOf(format);
await answerOnce(answer);

async function readerOf(wanted: IsolatedFormat) {
  if (wanted === 'pdf') {
    const { pdfReader } = await import('./isolatedPdf.ts');
    const pdfText = await pdfReader();
    return async (bytes: Uint8Array): Promise<IsolatedAnswer> => ({
      of: 'pdf',
      value: await pdfText(bytes),
    });
  }
  const { outlookFields } = await import('./isolatedMsg.ts');
  return async (bytes: Uint8Array): Promise<IsolatedAnswer> => ({
    of: 'msg',
    value: await outlookFields(bytes),
  });
}

async function answer(bytes: Uint8Array): Promise<IsolatedAnswer> {
  try {
    return await read(bytes);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { of: 'fault', fault: encrypted ? 'encrypted' : 'broken' };
  }
}
