import type { ReleasedFile, ReleasedTable } from '../extracts/model/released.ts';
import { localDate, type PlainDate } from '../kit/dates.ts';
import { processingRecordIdSchema, type RegisterItemId, type RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import { eligibilityOf } from '../portability/rules/eligibility.ts';
import type { Request } from '../requests/model.ts';
import { rightsCatalogue } from '../requests/rights/index.ts';
import type { LetterFacts, TemplateName } from './model.ts';
import type { LettersParts } from './ports.ts';
import { isReply } from './rules/replies.ts';
import { lettersOf, type StoredLetter } from './store.ts';
import { templates } from './templates/index.ts';

/** Which letter of which case the facts are for. */
export type LetterSubject = Pick<StoredLetter, 'requestId' | 'template' | 'noticeId'>;

/** The plain date that a letter written now bears: the day in the organisation's time zone. */
export function letterDate(parts: LettersParts): PlainDate {
  return localDate(parts.clock(), parts.organisation().timeZone);
}

/** The language of a letter: the requester's, and the organisation's own where a recipient is told. */
export function languageOf(
  parts: LettersParts,
  { requester }: Pick<Request, 'requester'>,
  template: TemplateName,
): Language {
  return template === 'recipientNotice' ? parts.organisation().letterLanguage : requester.language;
}

/** The facts of a case as they stand now, for one letter of a plain date. Throws notFound. */
export function factsOf(
  parts: LettersParts,
  { requestId, template, noticeId }: LetterSubject,
  date: PlainDate,
): LetterFacts {
  const request = parts.request(requestId);
  const { courses, restrictions, notices, extension, fee, handover } = request;
  const question = questionFor(request, template);
  const notice = notices.find(({ id }) => id === noticeId);
  return {
    language: languageOf(parts, request, template),
    date,
    organisation: parts.organisation(),
    requester: requesterOf(request),
    request: caseOf(request),
    courses,
    records: parts.records(
      [...new Set(courses.flatMap(({ scope }) => scope.map((record) => record.id)))],
      requestId,
    ),
    ...(question ? { question } : {}),
    clockStands: request.deadline.pauses.some(
      ({ from, waiting }) => waiting && from === question?.from,
    ),
    ...(extension ? { extension } : {}),
    ...(fee ? { fee } : {}),
    ...(handover ? { handover } : {}),
    restrictions,
    notices,
    ...(notice ? { notice } : {}),
    earlierRequests: weighsEarlier.includes(template) ? parts.earlierRequests(requestId) : [],
    issued: issuedBefore(parts, requestId),
    ...(isReply(template) ? searchOf(parts, request) : {}),
    ...(templates[template].bearsExtract
      ? { extract: extractOf(parts, requestId, languageOf(parts, request, template)) }
      : {}),
  };
}

/** What a reply is judged by besides the decision: whether everywhere was searched, and what was left out. */
function searchOf(
  parts: LettersParts,
  { id, courses }: Request,
): Pick<LetterFacts, 'openSearch' | 'outsideScope'> {
  const openSearch = parts.openFindings(id);
  const fitting = parts.fitting(id);
  const outsideScope = courses.flatMap(({ right, scope }) => {
    const { needsScope, applies } = rightsCatalogue[right];
    if (!needsScope) return [];
    const chosen = new Set(scope.map((record) => record.id));
    const titles = fitting
      .filter((record) => !chosen.has(record.id) && applies(record).applies === 'yes')
      .map(({ statement }) => statement.title);
    return titles.length === 0 ? [] : [{ right, titles }];
  });
  return { openSearch, outsideScope };
}

/** The letters that rest on how often the person has asked (Art 12(3), 12(5)); no other is told of it. */
const weighsEarlier: readonly TemplateName[] = ['excessiveRefusal', 'feeNotice', 'extension'];

/** Two letters of the same facts are equal in this text; rows and pages are named by their data set's id and edition. */
export function factsKey(facts: LetterFacts): string {
  return JSON.stringify(facts);
}

function requesterOf({ requester }: Request): LetterFacts['requester'] {
  const { name, emails, personnummerMasked, postalAddresses } = requester;
  return {
    name,
    addressLines: postalAddresses[0]?.lines ?? [],
    emails,
    ...(personnummerMasked === undefined ? {} : { personnummerMasked }),
  };
}

function caseOf(request: Request): LetterFacts['request'] {
  const { state, reference, received, channel, rights, kind, senderStanding } = request;
  const { due, alarm, first, extendedAlarm } = request.deadline;
  const { spokenLanguage } = request;
  return {
    state,
    reference,
    received,
    channel,
    rights,
    deadline: { due, alarm, first, extendedAlarm },
    kind,
    ...(spokenLanguage === undefined ? {} : { spokenLanguage }),
    senderStanding,
    target: request.target,
  };
}

/** The question that a letter puts or repeats: the open one of its ground, else the latest. */
function questionFor({ pauses }: Request, template: TemplateName): LetterFacts['question'] {
  const grounds = { identityRequest: 'identity', clarification: 'clarification' } as const;
  const ground = template in grounds ? grounds[template as keyof typeof grounds] : undefined;
  const fitting = pauses.filter((pause) => ground === undefined || pause.ground === ground);
  return fitting.find((pause) => pause.to === undefined) ?? fitting.at(-1);
}

function issuedBefore({ read }: LettersParts, requestId: RequestId): LetterFacts['issued'] {
  return lettersOf(read, requestId).flatMap(({ template, state, date }) =>
    state === 'issued' && date !== null ? [{ template, date }] : [],
  );
}

function extractOf(
  parts: LettersParts,
  requestId: RequestId,
  language: Language,
): NonNullable<LetterFacts['extract']> {
  const { outcome, findings, statements, dataSets } = parts.extract(requestId);
  const { tables, files, ...copy } = parts.released(requestId, language);
  const records = recordsOf(parts, requestId, [...tables, ...files]);
  const withBelonging = <Set extends ReleasedTable | ReleasedFile>(set: Set) => {
    const record = records.find(({ id }) => id === set.recordId);
    const categories = dataSets.find(({ id }) => id === set.id)?.categories ?? [];
    // The record may have changed since the officer marked it: the law still decides (Art 20(1)(a)).
    const portable = set.portable && eligibilityOf(record).eligible;
    return { ...set, portable, categories, ...(record ? { record: record.statement.title } : {}) };
  };
  return {
    outcome,
    findings,
    statements,
    ...copy,
    tables: tables.map(withBelonging),
    files: files.map(withBelonging),
    records: records.map(({ statement, recipients }) => ({
      title: statement.title,
      recipients: recipients.map(({ name, role }) => ({ name, role })),
    })),
  };
}

/** The records that fit the person, and those that the copy's data belong to. */
function recordsOf(
  parts: LettersParts,
  requestId: RequestId,
  sets: readonly { readonly recordId?: RegisterItemId }[],
) {
  const fitting = parts.fitting(requestId);
  const known = new Set<RegisterItemId>(fitting.map(({ id }) => id));
  const others = sets.flatMap(({ recordId }) =>
    recordId === undefined || known.has(recordId) ? [] : [processingRecordIdSchema.parse(recordId)],
  );
  return [...fitting, ...parts.records([...new Set(others)], requestId)];
}
