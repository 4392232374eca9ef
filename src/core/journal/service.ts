import type { Handlers } from '../handlers.ts';
import type { OpenVault } from '../vault/vault.ts';
import type { journalContract } from './contract.ts';
import { countAll, countOfRequest, listAll, listOfRequest } from './store.ts';
import { verifyChain } from './verify.ts';

export { compareWithAnchor } from './anchor.ts';

/** Reads the journal; only a unit of work writes it. */
export function journalService(parts: {
  readonly vault: Pick<OpenVault, 'read' | 'journalKey' | 'readAnchor'>;
}): Handlers<typeof journalContract> {
  const { read, journalKey, readAnchor } = parts.vault;
  return {
    'journal.list': ({ requestId, limit, before }) =>
      requestId === undefined
        ? { total: countAll(read), entries: listAll(read, { limit, before }) }
        : {
            total: countOfRequest(read, requestId),
            entries: listOfRequest(read, requestId, { limit, before }),
          },
    'journal.verify': () => verifyChain(read, journalKey, readAnchor()),
  };
}
