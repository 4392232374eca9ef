import { type PlainDate, plainDate } from '../../src/core/kit/dates.ts';
import {
  pauseIdSchema,
  processingRecordIdSchema,
  recipientNoticeIdSchema,
  restrictionIdSchema,
} from '../../src/core/kit/ids.ts';
import type { Language } from '../../src/core/kit/language.ts';
import type { LetterFacts } from '../../src/core/letters/model.ts';
import { type ProcessingRecord, processingContentSchema } from '../../src/core/processing/model.ts';
import {
  type Course,
  type Decision,
  decisionSchema,
  type RecipientNotice,
  type Restriction,
  type Right,
} from '../../src/core/requests/model.ts';
import { sampleFacts, sampleStatement } from './sampleFacts.ts';

export const sampleRecordId = processingRecordIdSchema.parse(
  '00000000-0000-4000-8000-0000000000a1',
);

/** What a processing record with two recipients says. */
const { data: _, ...sampleContent } = processingContentSchema.parse({
  statement: sampleStatement,
  legalBases: ['b', 'f'],
  subjects: ['customer'],
  systems: ['CRM'],
  recipients: [
    {
      name: 'Fortnox AB',
      role: 'Bokföring',
      email: 'dataskydd@fortnox.example',
      addressLines: ['Box 427', '351 06 Växjö'],
    },
    { name: 'PostNord Sverige AB', role: 'Utskick', email: '', addressLines: ['105 00 Stockholm'] },
  ],
});

/** The same as the letters have it. */
export const sampleRecord: ProcessingRecord = {
  ...sampleContent,
  id: sampleRecordId,
  version: 1,
  dataCategories: ['name', 'address', 'email'],
  balancing: [],
};

/** What the officer wrote, in the letter’s language. */
export const sampleWords = {
  reasons: {
    sv: 'Uppgifterna står på fakturor som bokföringslagen kräver att vi sparar.',
    en: 'These details stand on invoices that accounting law obliges us to keep.',
  },
  action: {
    sv: 'Namnet är ändrat till Öhman i kundregistret.',
    en: 'We changed this name to Öhman in our customer records.',
  },
} as const;

/** The decision on a right as an API caller would record it. */
export function sampleDecision(
  language: Language,
  change: Partial<Decision> & Pick<Decision, 'outcome'>,
): Decision {
  const granted = change.outcome === 'granted';
  return decisionSchema.parse({
    reasons: granted ? '' : sampleWords.reasons[language],
    action: change.outcome === 'refused' ? '' : sampleWords.action[language],
    ...(change.outcome === 'refused' ? {} : { doneOn: '2026-11-22' }),
    ...change,
  });
}

export function sampleCourse(right: Right, decision?: Decision): Course {
  return {
    right,
    scope: [{ id: sampleRecordId, title: sampleStatement.title }],
    ...(decision ? { decision } : {}),
  };
}

/** Facts of a case of one right, decided or not. */
export function factsOfRight(
  language: Language,
  right: Right,
  decision?: Decision,
  change: Partial<LetterFacts> = {},
): LetterFacts {
  const facts = sampleFacts(language, { courses: [sampleCourse(right, decision)] });
  const { extract: _, ...rest } = facts;
  return {
    ...(right === 'access' ? facts : rest),
    request: { ...facts.request, rights: [right] },
    records: [sampleRecord],
    ...change,
  };
}

/** A number of recipients who are to be told of a right (Art 19). */
export function sampleNotices(count: number, right: Right = 'rectification'): RecipientNotice[] {
  return Array.from({ length: count }, (_, at) => ({
    id: recipientNoticeIdSchema.parse(
      `00000000-0000-4000-8000-0000000${String(at).padStart(5, '0')}`,
    ),
    right,
    recipient: {
      name: `Mottagare ${at + 1} AB`,
      role: 'Drift',
      email: `dataskydd${at + 1}@example.se`,
      addressLines: ['Verkstadsgatan 1', '211 42 Malmö'],
    },
    state: at % 2 ? 'sent' : 'owed',
  }));
}

export function sampleRestriction(change: Partial<Restriction> = {}): Restriction {
  return {
    id: restrictionIdSchema.parse('00000000-0000-4000-8000-0000000000b1'),
    ground: 'accuracyContested',
    records: [{ id: sampleRecordId, title: sampleStatement.title }],
    openedOn: plainDate('2026-11-20'),
    ...change,
  };
}

/** A question of identity or scope, asked on 23 November 2026. */
export function sampleQuestion(
  ground: 'identity' | 'clarification',
  doubt: string,
  change: Partial<NonNullable<LetterFacts['question']>> = {},
): NonNullable<LetterFacts['question']> {
  return {
    id: pauseIdSchema.parse('00000000-0000-4000-8000-0000000000c1'),
    ground,
    doubt,
    from: plainDate('2026-11-23'),
    expiresOn: plainDate('2026-12-23'),
    ...change,
  };
}

/** The same day number in each of some months, oldest first. */
export function sampleDays(count: number): PlainDate[] {
  return Array.from({ length: count }, (_, at) =>
    plainDate(
      `20${String(24 + Math.floor(at / 12)).padStart(2, '0')}-${String((at % 12) + 1).padStart(2, '0')}-15`,
    ),
  );
}

/** Names, addresses and words at the edge of what a case can hold: every letter must bear them. */
export function extreme(facts: LetterFacts, name: string): LetterFacts {
  const long = Array.from({ length: 40 }, (_, at) => `Rad ${at + 1}: ${'ä'.repeat(60)}`).join('\n');
  return {
    ...facts,
    requester: {
      ...facts.requester,
      name,
      addressLines: Array.from({ length: 6 }, (_, at) => `${at + 1} ${'Långa gatan '.repeat(6)}`),
    },
    courses: facts.courses.map((course) => ({
      ...course,
      ...(course.decision
        ? {
            decision: {
              ...course.decision,
              ...(course.decision.reasons === '' ? {} : { reasons: long }),
              ...(course.decision.action === '' ? {} : { action: long }),
            },
          }
        : {}),
    })),
    ...(facts.extension ? { extension: { ...facts.extension, reasons: long } } : {}),
    ...(facts.fee ? { fee: { ...facts.fee, reasons: long } } : {}),
    ...(facts.handover ? { handover: { ...facts.handover, reasons: long } } : {}),
    ...(facts.question ? { question: { ...facts.question, doubt: long } } : {}),
  };
}

/** Names that fonts, direction of writing and the envelope window find hard. */
export const extremeNames = [
  `${'Maximiliana-Sofia '.repeat(10)}von Öhman`,
  'محمد عبد الرحمن الأنصاري',
  'שרה כהן־לוי',
  '欧阳娜娜 王小明',
  'Björk Guðmundsdóttir-Nguyễn Thị Minh Khai',
] as const;
