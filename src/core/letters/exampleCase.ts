import { addDays, addMonths, type PlainDate } from '../kit/dates.ts';
import {
  dataSetIdSchema,
  pauseIdSchema,
  processingRecordIdSchema,
  recipientNoticeIdSchema,
  restrictionIdSchema,
} from '../kit/ids.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import { dataCategories, type ProcessingRecord } from '../processing/model.ts';
import type { Decision, Right } from '../requests/model.ts';
import { rightsCatalogue } from '../requests/rights/index.ts';
import type { Organisation } from '../settings/model.ts';
import type { LetterExtract, LetterFacts } from './model.ts';

const id = '00000000-0000-4000-8000-000000000000';

const words = {
  title: { sv: 'Kundrelationen (exempel)', en: 'The customer relationship (example)' },
  answer: { sv: 'Exempel på ett svar.', en: 'An example of an answer.' },
  reasons: { sv: 'Här står skälen för beslutet.', en: 'The reasons for the decision stand here.' },
  action: { sv: 'Här står vad som har gjorts.', en: 'What has been done stands here.' },
  doubt: { sv: 'Här står vad frågan gäller.', en: 'What the question is about stands here.' },
  role: { sv: 'Drift', en: 'Hosting' },
} as const satisfies Record<string, Bilingual>;

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
): LetterFacts {
  const received = addDays(date, -10);
  const [first, extended] = [addMonths(received, 1), addMonths(received, 3)];
  const record = exampleRecord(language);
  const scope = [{ id: record.id, title: words.title }];
  const notice = {
    id: recipientNoticeIdSchema.parse(id),
    right: 'rectification',
    recipient: recipient(language),
    state: 'owed',
  } as const;
  return {
    language,
    date,
    organisation,
    requester: {
      name: 'Anna Exempel',
      addressLines: ['Exempelgatan 1', '123 45 Exempelstad'],
      emails: ['anna@example.com'],
    },
    request: {
      state: 'deciding',
      reference: '2026-0000',
      received,
      channel: 'email',
      rights: ['access'],
      deadline: { due: first, alarm: first, first, extended },
      kind: 'rights',
      spokenLanguage: language,
      senderStanding: 'unknown',
      target: addDays(received, 14),
    },
    courses: [{ right: 'access', scope }],
    records: [record],
    question: {
      id: pauseIdSchema.parse(id),
      ground: 'identity',
      doubt: words.doubt[language],
      from: date,
      expiresOn: addDays(date, 30),
    },
    clockStands: true,
    extension: { ground: 'complexity', reasons: words.reasons[language] },
    fee: {
      ground: 'manifestlyExcessive',
      amountSek: 200,
      reasons: words.reasons[language],
      settled: 'open',
    },
    handover: {
      to: 'controller',
      recipient: recipient(language),
      reasons: words.reasons[language],
      on: date,
    },
    restrictions: [
      {
        id: restrictionIdSchema.parse(id),
        ground: 'accuracyContested',
        records: scope,
        openedOn: received,
        liftOn: addDays(date, 7),
        liftReason: words.reasons[language],
      },
      {
        id: restrictionIdSchema.parse(id),
        ground: 'accuracyContested',
        records: scope,
        openedOn: received,
        liftedOn: date,
      },
    ],
    notices: [notice],
    notice,
    earlierRequests: [addDays(received, -90), addDays(received, -30)],
    issued: [],
    extract: found(record),
  };
}

/** Every way in which a right can be decided, and as excessive. */
export function decisionsOf(right: Right, { language, date }: LetterFacts): readonly Decision[] {
  const { outcomes, grounds } = rightsCatalogue[right];
  const kept = { title: words.title[language], reason: words.reasons[language] };
  return [
    ...outcomes.map((outcome): Decision => {
      const ground = grounds.find(
        (one) => one.for.includes(outcome) && !one.code.startsWith('manifestly'),
      )?.code;
      const limits = outcome === 'granted' || !ground ? [] : [ground];
      const done = { title: words.title[language], outcome: 'erased', reason: '' } as const;
      return {
        outcome,
        grounds: limits,
        reasons: outcome === 'granted' ? '' : words.reasons[language],
        action: outcome === 'refused' ? '' : words.action[language],
        ...(outcome === 'refused' ? {} : { doneOn: date }),
        items: [
          ...(outcome === 'refused' || right !== 'erasure' ? [] : [done]),
          ...limits.map((one) => ({
            ...kept,
            outcome: 'kept' as const,
            ground: one,
            keptUntil: addMonths(date, 84),
          })),
        ],
      };
    }),
    {
      outcome: 'refused',
      grounds: ['manifestlyExcessive'],
      reasons: words.reasons[language],
      action: '',
      items: [],
    },
  ];
}

/** A search that came to nothing. */
export const nothingFound: LetterExtract = {
  outcome: 'nothing',
  findings: dataCategories.map((category) => ({ category, outcome: 'notFound', note: '' })),
  statements: [],
  dataSets: [],
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
    dataSets: [
      {
        id: dataSetIdSchema.parse(id),
        title: 'Exempel',
        source: 'Exempel',
        columns: ['A', 'B'],
        portable: true,
        rowCount: 1,
        rows: () => [cells],
      },
    ],
  };
}

function exampleRecord(language: Language): ProcessingRecord {
  const { title, answer } = words;
  return {
    id: processingRecordIdSchema.parse(id),
    version: 1,
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
    subjects: [],
    dataCategories: ['name'],
    systems: [],
    recipients: [recipient(language)],
    directMarketing: false,
    automatedDecisions: false,
    balancing: [],
  };
}
