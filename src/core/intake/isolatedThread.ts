import { parentPort, workerData } from 'node:worker_threads';
import type { IsolatedAnswer, IsolatedTask } from './isolatedModel.ts';
import { outlookFields } from './isolatedMsg.ts';
import { pdfText } from './isolatedPdf.ts';

const { format, bytes } = workerData as IsolatedTask;

parentPort?.postMessage(await answer());

async function answer(): Promise<IsolatedAnswer> {
  try {
    return format === 'pdf'
      ? { of: 'pdf', value: await pdfText(bytes) }
      : { of: 'msg', value: await outlookFields(bytes) };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { of: 'fault', fault: encrypted ? 'encrypted' : 'broken' };
  }
}
