import { createHash } from 'node:crypto';
import type { AttachmentsService } from '../attachments/service.ts';
import { ruleVersionFor } from '../deadlines/rules.ts';
import type { CommandCall } from '../handlers.ts';
import type { IncomingMessage } from '../intake/model.ts';
import { guessRequester } from '../intake/rules.ts';
import { type MessagePart, readMessageAndParts } from '../intake/service.ts';
import { type Instant, localDate, type PlainDate, type TimeZone, yearOf } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type RequestId, requestIdSchema, taskIdSchema } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import { type Personnummer, parsePersonnummer } from '../kit/personnummer.ts';
import type { Unit } from '../unitOfWork.ts';
import type { ReceiveInput } from './contract.ts';
import { type RequesterInput, type Right, requesterInputSchema } from './model.ts';
import { checklistFor, referenceOf } from './rules.ts';
import { clockColumns, noteCase } from './serviceCase.ts';
import { caseOfMessage, insertRequest, nextSerial, type StoredRequest } from './store.ts';
import { insertTask, linkAttachment } from './storeParts.ts';

/** A message file that opens a case: its exact bytes, what was read and the files inside it. */
type Source = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly message: IncomingMessage;
  readonly parts: readonly MessagePart[];
};

type Arrival = Pick<StoredRequest, 'received' | 'receivedAt' | 'receivedBasis'>;

export type ReceiveParts = {
  readonly newId: () => string;
  readonly attachments: AttachmentsService;
  readonly timeZone: () => TimeZone;
  /** The organisation's, where neither the officer nor the message says. */
  readonly letterLanguage: () => Language;
  readonly oweAcknowledgement: (unit: Unit, id: RequestId) => void;
};

/** Opens a case from a confirmed intake; answers its id. What the officer gives outweighs what the file says. */
export async function receiveRequest(
  input: ReceiveInput,
  call: CommandCall,
  parts: ReceiveParts,
): Promise<RequestId> {
  const timeZone = input.timeZone ?? parts.timeZone();
  const source = await readSource(input, timeZone);
  const requester = confirmedRequester(input, source, parts.letterLanguage());
  const rights = confirmedRights(input, source);
  return call.write((unit) => {
    refuseSecondCase(unit, source);
    const arrival = confirmedArrival(input, source, { timeZone, now: unit.now });
    const year = yearOf(arrival.received);
    const serial = nextSerial(unit.db, year);
    const rules = { calendar: 'SE', ruleVersion: ruleVersionFor(arrival.received).id } as const;
    const request: StoredRequest = {
      ...arrival,
      ...rules,
      ...clockColumns({ ...arrival, ...rules, rights: [...rights], state: 'received' }, []),
      id: requestIdSchema.parse(parts.newId()),
      version: 1,
      reference: referenceOf(year, serial),
      state: 'received',
      channel: input.channel ?? (source ? 'email' : 'other'),
      rights: [...rights],
      name: requester.name,
      emails: requester.emails,
      postalAddresses: requester.postalAddresses,
      personnummer: canonicalPersonnummer(requester.personnummer, arrival.received),
      language: requester.language,
      subject: input.subject ?? source?.message.subject ?? '',
      text: input.text ?? source?.message.text ?? '',
      messageId: source?.message.messageId ?? null,
      openedAt: unit.now,
    };
    insertRequest(unit.db, { ...request, year, serial });
    keepSource(unit, request.id, source, parts.attachments);
    addChecklist(unit, request.id, rights, parts.newId);
    noteCase(unit, request.id, 'request.received', journalled(request, source));
    parts.oweAcknowledgement(unit, request.id);
    return request.id;
  });
}

/** The personnummer in its twelve-digit form, or null. Throws invalidInput for one that cannot exist. */
export function canonicalPersonnummer(
  text: string | null | undefined,
  on: PlainDate,
): Personnummer | null {
  if (text === undefined || text === null || text === '') return null;
  const parsed = parsePersonnummer(text, on);
  if (!parsed) throw invalidField('requester.personnummer', 'is not a valid personnummer');
  return parsed;
}

async function readSource(input: ReceiveInput, timeZone: TimeZone): Promise<Source | undefined> {
  if (input.contentBase64 === undefined) return undefined;
  if (input.fileName === undefined) throw invalidField('fileName', 'goes with contentBase64');
  const bytes = new Uint8Array(Buffer.from(input.contentBase64, 'base64'));
  return {
    fileName: input.fileName,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(await readMessageAndParts(bytes, input.fileName, timeZone)),
  };
}

function confirmedRequester(
  input: ReceiveInput,
  source: Source | undefined,
  language: Language,
): RequesterInput {
  const guess = source ? guessRequester(source.message) : {};
  // An unsure guess yields to the organisation's own language.
  const spoken = source?.message.language.sure ? source.message.language.guess : language;
  // A sender without a name is called by the address until the officer knows better.
  const called = source?.message.sender.email ? { name: source.message.sender.email } : {};
  const confirmed = requesterInputSchema.safeParse({
    ...called,
    ...guess,
    language: spoken,
    ...input.requester,
  });
  if (!confirmed.success) throw invalidField('requester.name', 'is missing: say who asks');
  return confirmed.data;
}

function confirmedRights(input: ReceiveInput, source: Source | undefined): readonly Right[] {
  const rights = input.rights ?? source?.message.rights.map(({ right }) => right) ?? [];
  if (rights.length === 0) throw invalidField('rights', 'are missing: say what is asked for');
  return [...new Set(rights)];
}

/** The day the clock starts (R1): the officer's word, else the moment the message reached the mailbox. */
function confirmedArrival(
  input: ReceiveInput,
  source: Source | undefined,
  { timeZone, now }: { readonly timeZone: TimeZone; readonly now: Instant },
): Arrival {
  const read = source?.message.arrival;
  const said = input.received ?? (input.receivedAt && localDate(input.receivedAt, timeZone));
  const received = said ?? read?.date;
  if (received === undefined) {
    throw invalidField('received', 'is missing: say which day it reached the organisation');
  }
  if (received > localDate(now, timeZone)) throw invalidField('received', 'lies in the future');
  if (input.receivedAt !== undefined && localDate(input.receivedAt, timeZone) !== received) {
    throw invalidField('receivedAt', 'does not fall on the day of receipt');
  }
  if (read && received === read.date && input.receivedAt === undefined) {
    return { received, receivedAt: read.at, receivedBasis: read.basis };
  }
  return { received, receivedAt: input.receivedAt ?? null, receivedBasis: 'officer' };
}

function refuseSecondCase(unit: Unit, source: Source | undefined): void {
  const reference = source && caseOfMessage(unit.db, source.message, source.sha256);
  if (reference === undefined) return;
  throw new FristError('notPossible', {
    reference,
    reasonSv: `meddelandet har redan öppnat ärende ${reference}`,
    reasonEn: `the message has already opened case ${reference}`,
  });
}

function keepSource(
  unit: Unit,
  id: RequestId,
  source: Source | undefined,
  attachments: AttachmentsService,
): void {
  if (!source) return;
  const original = attachments.keep(unit, source.bytes);
  linkAttachment(unit.db, id, {
    id: original.id,
    fileName: source.fileName,
    mediaType: 'message/rfc822',
    role: 'original',
  });
  for (const part of source.parts) {
    const kept = attachments.keep(unit, part.bytes);
    linkAttachment(unit.db, id, { ...part, id: kept.id, role: 'part' });
  }
}

/** Adds what the rights ask for; each item with the article that does. */
export function addChecklist(
  unit: Unit,
  id: RequestId,
  rights: readonly Right[],
  newId: () => string,
): void {
  for (const { title, citation } of checklistFor(rights)) {
    insertTask(unit.db, id, { id: taskIdSchema.parse(newId()), title, citation, due: null });
  }
}

function journalled(request: StoredRequest, source: Source | undefined) {
  return {
    reference: request.reference,
    channel: request.channel,
    rights: request.rights,
    name: request.name,
    emails: request.emails,
    received: request.received,
    receivedBasis: request.receivedBasis,
    due: request.due,
    ...(source ? { originalSha256: source.sha256 } : {}),
  };
}
