import { FristError } from '../../kit/errors.ts';
import { oneAtATime } from '../../kit/oneAtATime.ts';
import type { PagesKind } from './model.ts';
import { openSession, type PagesCall, type PagesSession } from './session.ts';

/** How long a document stays open after its last page: a letter asks for one after the other, a reader turns them. */
const idle = 15_000;

type Document = {
  readonly key: string;
  readonly kind: PagesKind;
  readonly bytes: () => Uint8Array;
};

/** At most one document at a time is open, so that what pages cost is bounded however many are asked for. */
export type OnePlace = {
  /** Does something with a document, which stays open for the next that asks for it. Throws as openSession. */
  with<Value>(
    document: Document,
    call: PagesCall,
    work: (session: PagesSession) => Promise<Value>,
  ): Promise<Value>;
  /** Closes what is open. */
  close(): void;
};

/** Room for one open document: the one before is closed when another is opened. */
export function onePlace(): OnePlace {
  const inTurn = oneAtATime();
  let open: { readonly key: string; readonly session: PagesSession } | undefined;
  let tired: NodeJS.Timeout | undefined;
  const close = () => {
    clearTimeout(tired);
    open?.session.close();
    open = undefined;
  };
  const sessionFor = async ({ key, kind, bytes }: Document, call: PagesCall) => {
    if (open?.key === key && !open.session.isClosed()) return open.session;
    close();
    const session = await openSession(bytes(), kind, call);
    open = { key, session };
    return session;
  };
  return {
    close,
    with: (document, call, work) =>
      inTurn(async () => {
        if (call.signal?.aborted) throw new FristError('cancelled');
        clearTimeout(tired);
        try {
          return await work(await sessionFor(document, call));
        } finally {
          tired = setTimeout(close, idle);
          tired.unref();
        }
      }),
  };
}
