import { ruleVersionFor } from '../deadlines/rules.ts';
import type { CommandCall } from '../handlers.ts';
import { guessRequester } from '../intake/rules.ts';
import { type Instant, localDate, type TimeZone, yearOf } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import { type RequestId, requestIdSchema } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ReceiveInput } from './contract/cases.ts';
import {
  type Channel,
  type RequesterInput,
  type RequestKind,
  type Right,
  requesterInputSchema,
} from './model.ts';
import { referenceOf } from './rules.ts';
import { addRights } from './serviceAtOnce.ts';
import { clockColumns, noteCase } from './serviceCase.ts';
import type { RequestsParts } from './servicePorts.ts';
import { canonicalPersonnummer } from './serviceRequester.ts';
import { keepSource, readSource, refuseSecondCase, type Source } from './serviceSource.ts';
import { insertRequest, nextSerial, type StoredRequest } from './store.ts';

type Arrival = Pick<StoredRequest, 'received' | 'receivedAt' | 'receivedBasis'>;

/** Opens a case from a confirmed intake; answers its id. What the officer gives outweighs what the file says. */
export async function receiveRequest(
  input: ReceiveInput,
  call: CommandCall,
  parts: RequestsParts,
): Promise<RequestId> {
  const timeZone = input.timeZone ?? parts.timeZone();
  const source = await readSource(input, timeZone, parts);
  const requester = confirmedRequester(input, source, parts.letterLanguage());
  const rights = confirmedRights(input, source);
  return call.write((unit) => {
    refuseSecondCase(unit, source);
    const arrival = confirmedArrival(input, source, { timeZone, now: unit.now });
    const id = requestIdSchema.parse(parts.newId());
    const opened = openedCase(input, source, { arrival, requester, rights });
    const year = yearOf(arrival.received);
    const serial = nextSerial(unit.db, year);
    const reference = referenceOf(year, serial);
    const request: StoredRequest = {
      ...opened,
      ...clockColumns(opened, []),
      id,
      reference,
      openedAt: unit.now,
    };
    insertRequest(unit.db, { ...request, year, serial });
    keepSource(unit, id, source, parts);
    if (input.intakeItemId !== undefined) parts.intake.take(unit, input.intakeItemId, id);
    noteCase(unit, id, 'request.received', journalled(request, source));
    addRights(unit, request, request.rights, parts);
    parts.letters.owe(unit, id, 'acknowledgement');
    return id;
  });
}

function openedCase(
  input: ReceiveInput,
  source: Source | undefined,
  known: {
    readonly arrival: Arrival;
    readonly requester: RequesterInput;
    readonly rights: readonly Right[];
  },
): Omit<StoredRequest, 'id' | 'reference' | 'openedAt' | 'due' | 'alarm' | 'paused'> {
  const { arrival, requester, rights } = known;
  const message = source?.message;
  return {
    ...arrival,
    calendar: 'SE',
    ruleVersion: ruleVersionFor(arrival.received).id,
    version: 1,
    state: 'received',
    channel: input.channel ?? channelOf(source),
    kind: input.kind,
    rights: [...rights],
    name: requester.name,
    emails: requester.emails,
    postalAddresses: requester.postalAddresses,
    personnummer: canonicalPersonnummer(requester.personnummer, arrival.received),
    language: requester.language,
    subjects: [...new Set(input.subjects)],
    senderStanding: input.senderStanding,
    spokenLanguage: input.spokenLanguage ?? message?.language.spoken ?? null,
    subject: input.subject ?? message?.subject ?? '',
    text: input.text ?? message?.text ?? '',
    messageId: message?.messageId ?? null,
    target: null,
    extension: null,
    fee: null,
    handover: null,
    mergedInto: null,
    closedOn: null,
    answeredOn: null,
  };
}

/** Only a message tells how it came; a letter scanned to a file may have come any way. */
function channelOf(source: Source | undefined): Channel {
  const format = source?.message?.format;
  return format === 'eml' || format === 'msg' ? 'email' : 'other';
}

function confirmedRequester(
  input: ReceiveInput,
  source: Source | undefined,
  language: Language,
): RequesterInput {
  const message = source?.message;
  const guess = message ? guessRequester(message) : {};
  // An unsure guess yields to the organisation's own language.
  const spoken = message?.language.sure ? message.language.guess : language;
  // A sender without a name is called by the address until the officer knows better.
  const called = message?.sender.email ? { name: message.sender.email } : {};
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
  const read = source?.message?.rights.map(({ right }) => right) ?? [];
  return rightsOfKind(input.kind, input.rights ?? (input.kind === 'rights' ? read : []));
}

/** The rights, each once. Throws invalidInput where a request for rights has none, or another case some. */
export function rightsOfKind(kind: RequestKind, rights: readonly Right[]): readonly Right[] {
  if (kind === 'rights' && rights.length === 0) {
    throw invalidField('rights', 'are missing: say what is asked for');
  }
  if (kind !== 'rights' && rights.length > 0) {
    throw invalidField('rights', 'are invoked by a request for rights only');
  }
  return [...new Set(rights)];
}

/** The day the clock starts (R1): the officer's word, else the moment the message reached the mailbox. */
function confirmedArrival(
  input: ReceiveInput,
  source: Source | undefined,
  { timeZone, now }: { readonly timeZone: TimeZone; readonly now: Instant },
): Arrival {
  const read = source?.message?.arrival;
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

function journalled(request: StoredRequest, source: Source | undefined) {
  return {
    reference: request.reference,
    channel: request.channel,
    kind: request.kind,
    rights: request.rights,
    name: request.name,
    emails: request.emails,
    received: request.received,
    receivedBasis: request.receivedBasis,
    due: request.due,
    ...(source ? { originalSha256: source.sha256 } : {}),
  };
}
