import { FristError } from '../kit/errors.ts';
import { answerOfThread, type ThreadEnd } from '../ownThread.ts';
import type { IsolatedAnswer, IsolatedFormat } from './isolatedModel.ts';
import { unreadable } from './rules/guard.ts';

/** The longest that reading a message may take, and the memory that the process may grow by. */
const limits = { patience: 3000, oldGenerationMiB: 96, growth: 144 * 1024 * 1024 };

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
  const asked = { workerData: format, bytes, limits, end };
  return settled(await answerOfThread<IsolatedAnswer>(threadFile, asked));
}

function settled(answer: IsolatedAnswer): Exclude<IsolatedAnswer, { readonly of: 'fault' }> {
  if (answer.of !== 'fault') return answer;
  if (answer.fault === 'broken') throw broken();
  throw unreadable({
    sv: 'den är skyddad med lösenord; spara den utan',
    en: 'it is protected by a password; save it without',
  });
}

function end(why: ThreadEnd, cause?: Error): FristError {
  switch (why) {
    case 'tooSlow':
      return unreadable({ sv: 'den tar för lång tid att läsa', en: 'it takes too long to read' });
    case 'tooMuch':
      return new FristError('tooLarge', { limit: '144 MiB' });
    case 'cancelled':
      return new FristError('cancelled');
    case 'broken':
      return broken(cause);
  }
}

function broken(cause?: Error): FristError {
  return unreadable({ sv: 'dess uppbyggnad är trasig', en: 'its structure is broken' }, { cause });
}
