import { explainDeadline } from '../deadlines/rules.ts';
import { addDays, type PlainDate } from '../kit/dates.ts';
import {
  dataSetIdSchema,
  pauseIdSchema,
  processingRecordIdSchema,
  recipientNoticeIdSchema,
  restrictionIdSchema,
} from '../kit/ids.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import {
  dataCategories,
  type ProcessingDraft,
  type ProcessingRecord,
  processingContentSchema,
} from '../processing/model.ts';
import { recordOf } from '../processing/rules.ts';
import type { RecipientNotice } from '../requests/model.ts';
import type { Organisation } from '../settings/model.ts';
import type { LetterExtract, LetterFacts } from './model.ts';

const id = '00000000-0000-4000-8000-000000000000';

/** What the officer of an example wrote. */
export const exampleWords = {
  title: { sv: 'Kundrelationen (exempel)', en: 'The customer relationship (example)' },
  answer: { sv: 'Exempel på ett svar.', en: 'An example of an answer.' },
  reasons: { sv: 'Här står skälen för beslutet.', en: 'The reasons for the decision stand here.' },
  action: { sv: 'Här står vad som har gjorts.', en: 'What has been done stands here.' },
  doubt: { sv: 'Här står vad frågan gäller.', en: 'What the question is about stands here.' },
  role: { sv: 'Drift', en: 'Hosting' },
} as const satisfies Record<string, Bilingual>;
const words = exampleWords;

const recipient = (language: Language) => ({
  name: 'Mottagaren Exempel AB',
  role: words.role[language],
  email: 'mottagare@example.com' as const,
  addressLines: ['Exempelvägen 2', '123 45 Exempelstad'],
});

/** A case with everything in it that a letter may speak of, received ten days before a plain date. */
export function exampleCase(
  language: Language,
  organisation: Organisation,
  date: PlainDate,
  ground: 'identity' | 'clarification',
): LetterFacts {
  const received = addDays(date, -10);
  const record = exampleRecord(language);
  const scope = [{ id: record.id, title: words.title }];
  const notice = exampleNotice(language);
  const question = { id: pauseIdSchema.parse(id), ground, doubt: words.doubt[language] };
  return {
    language,
    date,
    organisation,
    requester: {
      name: 'Anna Exempel',
      addressLines: ['Exempelgatan 1', '123 45 Exempelstad'],
      emails: ['anna@example.com'],
    },
    request: exampleRequest(language, received),
    courses: [{ right: 'access', scope }],
    records: [record],
    question: { ...question, from: date, expiresOn: addDays(date, 30) },
    clockStands: true,
    ...burdens(language, date),
    restrictions: exampleRestrictions(language, received, date),
    notices: [notice],
    notice,
    earlierRequests: [addDays(received, -90), addDays(received, -30)],
    issued: [],
    extract: found(record),
  };
}

function exampleRequest(language: Language, received: PlainDate): LetterFacts['request'] {
  const { first, extendedAlarm } = explainDeadline({ received });
  return {
    state: 'deciding',
    reference: '2026-0000',
    received,
    channel: 'email',
    rights: ['access'],
    deadline: { due: first, alarm: first, first, extendedAlarm },
    kind: 'rights',
    spokenLanguage: language,
    senderStanding: 'unknown',
    target: addDays(received, 14),
  };
}

/** What is decided of the case as a whole: extension, fee and handover. */
function burdens(language: Language, on: PlainDate) {
  const reasons = words.reasons[language];
  return {
    extension: { ground: 'complexity', reasons },
    fee: { ground: 'manifestlyExcessive', amountSek: 200, reasons, settled: 'open' },
    handover: { to: 'controller', recipient: recipient(language), reasons, on },
  } as const;
}

/** One that is announced to be lifted and one that was. */
function exampleRestrictions(
  language: Language,
  openedOn: PlainDate,
  date: PlainDate,
): LetterFacts['restrictions'] {
  const restriction = {
    id: restrictionIdSchema.parse(id),
    ground: 'accuracyContested',
    records: [{ id: processingRecordIdSchema.parse(id), title: words.title }],
    openedOn,
    liftReason: words.reasons[language],
  } as const;
  return [
    { ...restriction, liftOn: addDays(date, 7) },
    { ...restriction, liftedOn: date },
  ];
}

function exampleNotice(language: Language): RecipientNotice {
  return {
    id: recipientNoticeIdSchema.parse(id),
    right: 'rectification',
    recipient: recipient(language),
    state: 'owed',
  };
}

/** Of an extract that hands over nothing. */
export const nothingReleased = {
  tables: [],
  files: [],
  records: [],
  list: [],
  listWithLetter: false,
  undecided: 0,
} as const;

/** A search that came to nothing. */
export const nothingFound: LetterExtract = {
  outcome: 'nothing',
  findings: dataCategories.map((category) => ({ category, outcome: 'notFound', note: '' })),
  statements: [],
  ...nothingReleased,
};

function found(record: ProcessingRecord): LetterExtract {
  const cells = ['Anna Exempel', 'anna@example.com'];
  return {
    outcome: 'data',
    findings: dataCategories.map((category, at) => ({
      category,
      outcome: at < 3 ? 'found' : 'notFound',
      note: '',
    })),
    statements: [record.statement],
    ...nothingReleased,
    tables: [
      {
        id: dataSetIdSchema.parse(id),
        title: 'Exempel',
        source: 'Exempel',
        record: words.title,
        categories: ['name', 'email'],
        columns: ['A', 'B'],
        portable: true,
        edition: 1,
        rowCount: 1,
        rows: () => [cells],
      },
    ],
    records: [{ title: words.title, recipients: record.recipients }],
  };
}

function exampleRecord(language: Language): ProcessingRecord {
  const { title, answer } = words;
  const content = processingContentSchema.parse({
    statement: {
      title,
      purposes: answer,
      legalBasis: answer,
      categories: answer,
      recipients: answer,
      retention: answer,
      source: answer,
      automatedDecisions: answer,
      transfers: answer,
    },
    legalBases: ['b'],
    data: [{ category: 'name' }],
    recipients: [recipient(language)],
  } satisfies ProcessingDraft);
  return recordOf({ id: processingRecordIdSchema.parse(id), version: 1, content }, []);
}
