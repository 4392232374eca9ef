import type { CaseMatch, IncomingMessage } from '../intake/model.ts';
import type { PlainDate } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import type { EarlierCase } from './model.ts';
import { requireRequest } from './serviceCase.ts';
import {
  casesByEmail,
  casesByName,
  casesByPersonnummer,
  casesOfBytes,
  casesOfMessages,
  casesOfReferences,
  type StoredEarlier,
  type StoredMatch,
} from './storePersons.ts';

/** By what a person is recognised in other cases. */
export type Marks = {
  readonly emails: readonly string[];
  /** Twelve digits. */
  readonly personnummer?: string | null | undefined;
  readonly name?: string | undefined;
  /** One postal address, without the name. */
  readonly addressLines?: readonly string[] | undefined;
};

type By = EarlierCase['by'][number];

/** Cases of what seems to be the same person, newest first. A name alone says nothing: the address must agree. */
export function earlierOf(db: Readable, marks: Marks, except?: RequestId): readonly EarlierCase[] {
  const { emails, personnummer, name, addressLines = [] } = marks;
  const address = foldedAddress(addressLines);
  const byName =
    name === undefined || address === ''
      ? []
      : casesByName(db, name).filter(({ postalAddresses }) =>
          postalAddresses.some(({ lines }) => foldedAddress(lines) === address),
        );
  const found = new Map<RequestId, { readonly of: StoredEarlier; readonly by: By[] }>();
  const note = (by: By, cases: readonly StoredEarlier[]) => {
    for (const one of cases) {
      if (one.id === except) continue;
      const known = found.get(one.id);
      if (known) known.by.push(by);
      else found.set(one.id, { of: one, by: [by] });
    }
  };
  note('email', casesByEmail(db, emails));
  note('personnummer', personnummer ? casesByPersonnummer(db, personnummer) : []);
  note('nameAndAddress', byName);
  return [...found.values()]
    .map(({ of: { postalAddresses: _, ...of }, by }) => ({ ...of, by }))
    .toSorted((a, b) => (a.received === b.received ? 0 : a.received < b.received ? 1 : -1));
}

/** Other cases of the person who asks in this one, newest first; without those merged into it. */
export function earlierOfCase(db: Readable, id: RequestId): readonly EarlierCase[] {
  const { emails, personnummer, name, postalAddresses } = requireRequest(db, id);
  const addresses = postalAddresses.length > 0 ? postalAddresses : [{ lines: [] }];
  const found = new Map<RequestId, EarlierCase>();
  for (const { lines } of addresses) {
    for (const one of earlierOf(db, { emails, personnummer, name, addressLines: lines }, id)) {
      const known = found.get(one.id);
      found.set(one.id, known ? { ...one, by: [...new Set([...known.by, ...one.by])] } : one);
    }
  }
  return [...found.values()].toSorted((a, b) => (a.received < b.received ? 1 : -1));
}

/** When the same person asked before this case: plain dates of receipt, oldest first (Art 12(5)). */
export function earlierRequests(db: Readable, id: RequestId): readonly PlainDate[] {
  const { received } = requireRequest(db, id);
  return earlierOfCase(db, id)
    .filter((one) => one.received < received && one.state !== 'withdrawn')
    .map((one) => one.received)
    .toSorted();
}

/** What a message brings that tells its case. */
export type MessageMarks = Pick<IncomingMessage, 'messageId' | 'references' | 'caseReferences'> & {
  readonly sha256: string;
};

/** The cases that a message may belong to, surest first, each once. */
export function casesOf(db: Readable, marks: MessageMarks): readonly CaseMatch[] {
  const { messageId, references, caseReferences, sha256 } = marks;
  const own = messageId === undefined ? [] : [messageId];
  const found = new Map<RequestId, CaseMatch>();
  const note = (by: CaseMatch['by'], cases: readonly StoredMatch[]) => {
    for (const one of cases) if (!found.has(one.id)) found.set(one.id, { ...one, by });
  };
  note('sameBytes', casesOfBytes(db, sha256));
  note('messageId', casesOfMessages(db, own));
  note('references', casesOfMessages(db, references));
  note('referenceNumber', casesOfReferences(db, caseReferences));
  return [...found.values()];
}

function foldedAddress(lines: readonly string[]): string {
  return lines
    .join(' ')
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
