import type { QueryCall } from '../../handlers.ts';
import { mostPages } from '../model/source.ts';
import type { PageRead, PagesKind, ThreadPage } from './model.ts';
import { withRemarks } from './remarks.ts';
import { openSession } from './session.ts';
import { tooManyPages } from './unpaged.ts';

/** Between two looks at whether the caller still waits. */
const pagesAtATime = 20;

/**
 * Reads the sizes and the words of a document's pages, in a thread that is ended when it takes too long or too much.
 * Throws unreadableFile, tooLarge (also for more than 2,000 pages), cancelled.
 */
export async function readPages(
  bytes: Uint8Array,
  kind: PagesKind,
  call: Pick<QueryCall, 'signal' | 'progress'>,
): Promise<readonly PageRead[]> {
  const session = await openSession(bytes, kind, call);
  try {
    if (session.pages > mostPages) throw tooManyPages();
    const read: ThreadPage[] = [];
    for (let from = 0; from < session.pages; from += pagesAtATime) {
      call.progress(from, session.pages);
      const until = Math.min(session.pages, from + pagesAtATime);
      read.push(...(await session.read(from, until, call)));
    }
    return withRemarks(read, { kind, attached: session.attached });
  } finally {
    session.close();
  }
}
