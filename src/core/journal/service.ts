import type { Handlers } from '../handlers.ts';
import type { Instant } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { OpenVault } from '../vault/vault.ts';
import { compareWithAnchor } from './anchor.ts';
import type { journalContract } from './contract.ts';
import type { JournalEntry } from './model.ts';
import { genesis } from './rules.ts';
import {
  began,
  countAll,
  countOfRequest,
  head,
  lastExtractChange,
  listAll,
  listOfRequest,
  movedSince,
} from './store.ts';
import { verifyChain } from './verify.ts';

export { compareWithAnchor };

export type JournalService = {
  readonly handlers: Handlers<typeof journalContract>;
  /** When what was found in a case was last changed; undefined while nothing was recorded. */
  lastExtractChange(id: RequestId): Instant | undefined;
  /** When each case was last moved, of those moved since a moment; by request id. */
  movedSince(since: Instant): ReadonlyMap<string, Instant>;
  /** When the journal begins, which is when the vault was made; undefined while it is empty. */
  began(): Instant | undefined;
  /** How many entries there are, and whether they reach the anchor: quick; `journal.verify` checks each. */
  standing(): { readonly sound: boolean; readonly entries: number };
  /** The newest entry: what a certificate prints, so that a later change of what came before shows. */
  head(): { readonly sequence: number; readonly hash: string };
  /** Everything that was recorded of a case and of what belongs to it, oldest first. */
  ofRequest(id: RequestId): readonly JournalEntry[];
};

/** Reads the journal; only a unit of work writes it. */
export function journalService(parts: {
  readonly vault: Pick<OpenVault, 'read' | 'journalKey' | 'readAnchor'>;
}): JournalService {
  const { read, journalKey, readAnchor } = parts.vault;
  return {
    lastExtractChange: (id) => lastExtractChange(read, id),
    movedSince: (since) => movedSince(read, since),
    began: () => began(read),
    standing: () => ({ sound: reachesAnchor(parts.vault), entries: countAll(read) }),
    head: () => head(read) ?? { sequence: 0, hash: genesis },
    ofRequest: (id) => listOfRequest(read, id, { limit: Number.MAX_SAFE_INTEGER }).toReversed(),
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

function reachesAnchor(vault: Pick<OpenVault, 'read' | 'readAnchor'>): boolean {
  try {
    compareWithAnchor(vault);
    return true;
  } catch {
    return false;
  }
}
