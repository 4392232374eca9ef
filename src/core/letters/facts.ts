import { localDate, type PlainDate } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { LetterFacts, TemplateName } from './model.ts';
import type { LettersParts } from './ports.ts';
import { templates } from './templates/index.ts';

/** The plain date that a letter written now bears: the day in the organisation's time zone. */
export function letterDate(parts: LettersParts): PlainDate {
  return localDate(parts.clock(), parts.organisation().timeZone);
}

/** The facts of a case as they stand now, for one letter of a plain date. Throws notFound. */
export function factsOf(
  parts: LettersParts,
  requestId: RequestId,
  template: TemplateName,
  date: PlainDate,
): LetterFacts {
  const request = parts.request(requestId);
  const { requester, state, reference, received, channel, rights, deadline } = request;
  const { name, emails, personnummerMasked, postalAddresses, language } = requester;
  return {
    language,
    date,
    organisation: parts.organisation(),
    requester: {
      name,
      addressLines: postalAddresses[0]?.lines ?? [],
      emails,
      ...(personnummerMasked === undefined ? {} : { personnummerMasked }),
    },
    request: {
      state,
      reference,
      received,
      channel,
      rights,
      deadline: { due: deadline.due, alarm: deadline.alarm },
    },
    ...(templates[template].bearsExtract ? { extract: extractOf(parts, requestId) } : {}),
  };
}

/** Two letters of the same facts are equal in this text; rows are named by their data set's id. */
export function factsKey(facts: LetterFacts): string {
  return JSON.stringify(facts);
}

function extractOf(parts: LettersParts, requestId: RequestId): LetterFacts['extract'] & object {
  const { outcome, findings, statements, dataSets } = parts.extract(requestId);
  return {
    outcome,
    findings,
    statements,
    dataSets: dataSets.map((set) => ({
      id: set.id,
      title: set.title,
      source: set.source,
      columns: set.columns,
      rowCount: set.rows,
      rows: () => parts.rows(set),
    })),
  };
}
