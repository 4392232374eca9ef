import type { FristError } from '../../kit/errors.ts';
import { oneAtATime } from '../../kit/oneAtATime.ts';
import type { Box } from '../model/redaction.ts';
import type { Picture } from '../model/released.ts';
import { type AskingThread, startThread } from './askingThread.ts';
import type { PagesAnswer, PagesAsked, PagesKind, ThreadPage } from './model.ts';
import { endedError, unpagedError } from './unpaged.ts';

/** What a caller hands along so that it can stop the work. */
export type PagesCall = { readonly signal?: AbortSignal | undefined };

/** A document that stays open in a thread of its own, so that its pages need not open it each. */
export type PagesSession = {
  readonly pages: number;
  /** Files within the document, which nobody sees on its pages. */
  readonly attached: number;
  /** Pages from `from` up to and without `until`. Throws unreadableFile, tooLarge, cancelled. */
  read(from: number, until: number, call: PagesCall): Promise<readonly ThreadPage[]>;
  /** A page with the boxes black over it. Throws as `read`. */
  picture(page: number, boxes: readonly Box[], call: PagesCall): Promise<Picture>;
  /** Ends the thread; what was asked of it is cancelled. */
  close(): void;
  /** True once the thread has ended: by `close`, or because it took too long or too much. */
  isClosed(): boolean;
};

/** Opens a document in a thread of its own. Throws unreadableFile, tooLarge, cancelled. */
export async function openSession(
  bytes: Uint8Array,
  kind: PagesKind,
  call: PagesCall,
): Promise<PagesSession> {
  const thread = await startThread(kind);
  const inTurn = oneAtATime();
  const ask = (asked: PagesAsked, { signal }: PagesCall) =>
    inTurn(async () => settled(await thread.ask(asked, signal), thread));
  try {
    const opened = await ask({ of: 'open', bytes: Uint8Array.from(bytes) }, call);
    if (opened.of !== 'opened') throw endedError('broken');
    return sessionOf(thread, ask, opened);
  } catch (thrown) {
    thread.end();
    throw thrown;
  }
}

type Answered = Exclude<PagesAnswer, { readonly of: 'fault' }>;
type Ask = (asked: PagesAsked, call: PagesCall) => Promise<Answered>;

function sessionOf(
  thread: AskingThread,
  ask: Ask,
  { pages, attached }: Extract<PagesAnswer, { readonly of: 'opened' }>,
): PagesSession {
  return {
    pages,
    attached,
    read: async (from, until, call) => {
      const answer = await ask({ of: 'read', from, until }, call);
      if (answer.of !== 'read') throw endedError('broken');
      return answer.pages;
    },
    picture: async (page, boxes, call) => {
      const answer = await ask({ of: 'picture', page, boxes }, call);
      if (answer.of !== 'picture') throw endedError('broken');
      return answer.picture;
    },
    close: () => thread.end(),
    isClosed: () => thread.hasEnded(),
  };
}

/** A reader that stumbled may have lost its footing: its thread is not asked again. */
function settled(answer: PagesAnswer, thread: AskingThread): Answered {
  if (answer.of !== 'fault') return answer;
  thread.end();
  const error: FristError = unpagedError(answer.fault);
  throw error;
}
