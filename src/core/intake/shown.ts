import { parsePersonnummer } from '../kit/personnummer.ts';
import type { EarlierCase } from '../requests/model.ts';
import type { CaseMatch, IncomingMessage, IntakeItem } from './model.ts';
import { farOff, guessRequester } from './rules/requester.ts';
import type { StoredItem } from './store.ts';
import type { CasesPort } from './trayPorts.ts';

/** An item as pages show it; the cases it may belong to are looked up now, because cases come and go. */
export function shown(item: StoredItem, cases: CasesPort): IntakeItem {
  const message = 'message' in item.reading ? item.reading.message : undefined;
  const waits = item.state === 'waiting';
  const matches = waits ? matchesOf(item, message, cases) : [];
  return {
    id: item.id,
    version: item.version,
    addedAt: item.addedAt,
    fileName: item.fileName,
    state: item.state,
    ...(message === undefined ? {} : { message: asReply(message, matches) }),
    ...('fault' in item.reading ? { fault: item.reading.fault } : {}),
    matches,
    earlier: waits && message !== undefined ? earlierOf(message, cases) : [],
    ...(item.requestId === null ? {} : { requestId: item.requestId }),
    reason: item.reason,
  };
}

function matchesOf(
  item: StoredItem,
  message: IncomingMessage | undefined,
  cases: CasesPort,
): readonly CaseMatch[] {
  return cases.casesOf({
    messageId: message?.messageId,
    references: message?.references ?? [],
    caseReferences: message?.caseReferences ?? [],
    sha256: item.sha256 ?? '',
  });
}

/** A message that answers a case is a reply, whatever else it asks; a machine's message stays a machine's. */
function asReply(message: IncomingMessage, matches: readonly CaseMatch[]): IncomingMessage {
  if (message.kind === 'bounce' || message.kind === 'autoReply') return message;
  const match = matches.find(({ by }) => by === 'references' || by === 'referenceNumber');
  return match ? { ...message, kind: 'reply', kindEvidence: match.reference } : message;
}

/** Earlier cases of what seems to be the same person (Art 12(5)). */
function earlierOf(message: IncomingMessage, cases: CasesPort): readonly EarlierCase[] {
  const { emails, name, personnummer, postalAddresses } = guessRequester(message);
  const reference = message.arrival?.date ?? farOff;
  return cases.earlierOf({
    emails,
    name,
    personnummer:
      personnummer === undefined ? undefined : parsePersonnummer(personnummer, reference),
    addressLines: postalAddresses[0]?.lines,
  });
}
