import type { Handlers } from '../handlers.ts';
import type { Instant } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { OpenVault } from '../vault/vault.ts';
import type { journalContract } from './contract.ts';
import {
  countAll,
  countOfRequest,
  lastExtractChange,
  listAll,
  listOfRequest,
  movedSince,
} from './store.ts';
import { verifyChain } from './verify.ts';

export { compareWithAnchor } from './anchor.ts';

export type JournalService = {
  readonly handlers: Handlers<typeof journalContract>;
  /** When what was found in a case was last changed; undefined while nothing was recorded. */
  lastExtractChange(id: RequestId): Instant | undefined;
  /** When each case was last moved, of those moved since a moment; by request id. */
  movedSince(since: Instant): ReadonlyMap<string, Instant>;
};

/** Reads the journal; only a unit of work writes it. */
export function journalService(parts: {
  readonly vault: Pick<OpenVault, 'read' | 'journalKey' | 'readAnchor'>;
}): JournalService {
  const { read, journalKey, readAnchor } = parts.vault;
  return {
    lastExtractChange: (id) => lastExtractChange(read, id),
    movedSince: (since) => movedSince(read, since),
    handlers: {
      'journal.list': ({ requestId, limit, before }) =>
        requestId === undefined
          ? { total: countAll(read), entries: listAll(read, { limit, before }) }
          : {
              total: countOfRequest(read, requestId),
              entries: listOfRequest(read, requestId, { limit, before }),
            },
      'journal.verify': () => verifyChain(read, journalKey, readAnchor()),
    },
  };
}
