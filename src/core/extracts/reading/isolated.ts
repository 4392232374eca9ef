import { FristError } from '../../kit/errors.ts';
import { answerOfThread, type ThreadEnd } from '../../ownThread.ts';
import type { FileKind, FileRead, ReadingAnswer } from './model.ts';
import { told } from './told.ts';

/** A hundred thousand rows take a few seconds; what takes longer, or grows further, was made to. */
const limits = { patience: 45_000, oldGenerationMiB: 1024, growth: 1280 * 1024 * 1024 };

/** Beside the bundle in the app, beside this file in a checkout. */
const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './sourceThread.ts' : './sourceThread.js',
  import.meta.url,
);

/** Ends without an answer, of which the file is told as unread. */
class Ended extends Error {
  readonly why: Exclude<ThreadEnd, 'cancelled'>;

  constructor(why: Exclude<ThreadEnd, 'cancelled'>, cause?: Error) {
    super(why, { cause });
    this.why = why;
  }
}

const ends = { broken: told.broken(), tooSlow: told.slow, tooMuch: told.heavy };

/**
 * Reads a file in a thread of its own. One that cannot be read is of no kind, with the defect that says why. Throws
 * tooLarge for more than a case holds, and cancelled.
 */
export async function readIsolated(
  bytes: Uint8Array,
  as: FileKind,
  signal: AbortSignal,
): Promise<FileRead> {
  const end = (why: ThreadEnd, cause?: Error) =>
    why === 'cancelled' ? new FristError('cancelled') : new Ended(why, cause);
  try {
    const asked = { workerData: as, bytes, limits, signal, end };
    const answer = await answerOfThread<ReadingAnswer>(threadFile, asked);
    if (answer.of === 'tooMuch') throw new FristError('tooLarge', { limit: answer.limit });
    return answer.of === 'read' ? answer.read : unread(answer.remark);
  } catch (error) {
    if (error instanceof Ended) return unread(ends[error.why]);
    throw error;
  }
}

/** A file that was not read, and why. */
export function unread(remark: FileRead['remarks'][number]): FileRead {
  return { kind: 'other', tables: [], parts: [], remarks: [remark] };
}
