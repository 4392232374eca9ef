import { FristError } from '../kit/errors.ts';
import { answerOfThread, type ThreadEnd } from '../ownThread.ts';
import type { Table } from './model/table.ts';
import { type UnreadableKind, unreadableError } from './unreadable.ts';

/** What a thread is to read. */
export type ReadingTask =
  | { readonly of: 'table'; readonly fileName: string; readonly sheet: string | undefined }
  | { readonly of: 'plain' };

/** What a thread answers; its own errors never cross, because they may quote the file. */
export type ReadingAnswer =
  | { readonly of: 'table'; readonly table: Table }
  | { readonly of: 'plain'; readonly value: unknown }
  | { readonly of: 'fault'; readonly kind: UnreadableKind; readonly line: number };

/** A hundred thousand rows take a few seconds; what takes longer, or grows further, was made to. */
const limits = { patience: 30_000, oldGenerationMiB: 768, growth: 1024 * 1024 * 1024 };

/** Beside the bundle in the app, beside this file in a checkout. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './readingThread.ts' : './readingThread.js',
  import.meta.url,
);

type Reading = { readonly contentBase64: string; readonly signal: AbortSignal };

/** Reads a table file in a thread of its own. Throws unreadableFile, tooLarge or cancelled. */
export async function readTableIsolated(
  file: { readonly fileName: string; readonly sheet?: string | undefined } & Reading,
): Promise<Table> {
  const { fileName, sheet } = file;
  const answer = await answered({ of: 'table', fileName, sheet }, file);
  if (answer.of !== 'table') throw unreadableError('broken');
  return answer.table;
}

/** Reads a JSON or YAML file as plain values in a thread of its own. Throws as readTableIsolated. */
export async function readPlainIsolated(file: Reading): Promise<unknown> {
  const answer = await answered({ of: 'plain' }, file);
  if (answer.of !== 'plain') throw unreadableError('broken');
  return answer.value;
}

async function answered(task: ReadingTask, { contentBase64, signal }: Reading) {
  const answer = await answerOfThread<ReadingAnswer>(threadFile, {
    workerData: task,
    bytes: Buffer.from(contentBase64, 'base64'),
    limits,
    signal,
    end,
  });
  if (answer.of === 'fault') throw unreadableError(answer.kind, answer.line);
  return answer;
}

function end(why: ThreadEnd): FristError {
  switch (why) {
    case 'tooSlow':
      return unreadableError('slow');
    case 'tooMuch':
      return unreadableError('size');
    case 'cancelled':
      return new FristError('cancelled');
    case 'broken':
      return unreadableError('broken');
  }
}
