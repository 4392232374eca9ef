import { plainDate } from '../../src/core/kit/dates.ts';
import type { Language } from '../../src/core/kit/language.ts';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import type { LetterEdits } from '../../src/core/letters/templates/compose.ts';
import {
  factsOfRight,
  sampleDays,
  sampleDecision,
  sampleNotices,
  sampleQuestion,
  sampleRestriction,
} from './sampleCases.ts';
import { sampleFacts } from './sampleFacts.ts';

/** What the officer wrote, in the letter’s language. */
export const courseWords = {
  doubt: {
    sv: 'Begäran kom från en e-postadress som vi inte känner till.',
    en: 'Your request came from an e-mail address that is unknown to us.',
  },
  scope: {
    sv: 'Gäller begäran kundregistret, kurserna eller båda?',
    en: 'Is your request about customer records, courses or both?',
  },
  reasons: {
    sv: 'Uppgifterna finns i elva system och måste gås igenom för hand.',
    en: 'These data lie in eleven systems, each to be read by hand.',
  },
  burden: {
    sv: 'Samma begäran har besvarats tre gånger i år utan att något har ändrats.',
    en: 'This same request was answered three times within one year with no change since.',
  },
  handover: {
    sv: 'Butiken för ett eget kundregister som vi inte har tillgång till.',
    en: 'This shop keeps customer records to which we have no access.',
  },
  answer: {
    sv: 'Ja, fakturor går att få med e-post.',
    en: 'Yes, invoices can be sent by e-mail.',
  },
} as const;

type Case = {
  readonly template: TemplateName;
  readonly facts: (language: Language) => LetterFacts;
  readonly edits?: (language: Language) => LetterEdits;
};

export function ofKind(language: Language, kind: 'question' | 'complaint'): LetterFacts {
  const { extract: _, ...facts } = sampleFacts(language, { courses: [] });
  return { ...facts, request: { ...facts.request, kind, rights: [] } };
}

export function excessive(language: Language, change: Partial<LetterFacts> = {}): LetterFacts {
  const decision = sampleDecision(language, {
    outcome: 'refused',
    grounds: ['manifestlyExcessive'],
    reasons: courseWords.burden[language],
  });
  return factsOfRight(language, 'access', decision, {
    earlierRequests: sampleDays(3),
    ...change,
  });
}

const recipient = {
  name: 'Butiken i Göteborg AB',
  role: '',
  email: 'butik@example.se',
  addressLines: ['Avenyn 1', '411 36 Göteborg'],
} as const;

export function handedOver(
  language: Language,
  to: 'controller' | 'authority' | 'colleague' = 'controller',
) {
  const handover = {
    to,
    recipient: { ...recipient, addressLines: [...recipient.addressLines] },
    reasons: courseWords.handover[language],
    on: plainDate('2026-11-23'),
  };
  return sampleFacts(language, { handover });
}

export function notified(language: Language, right: 'rectification' | 'erasure' | 'restriction') {
  const [notice] = sampleNotices(1, right);
  return factsOfRight(language, right, sampleDecision(language, { outcome: 'granted' }), {
    ...(notice ? { notices: [notice], notice } : {}),
    ...(right === 'restriction' ? { restrictions: [sampleRestriction()] } : {}),
  });
}

/** Each letter of the course of a case, and the facts that bring out its blocks. */
export const courseCases: readonly Case[] = [
  {
    template: 'acknowledgement',
    facts: (language) =>
      factsOfRight(language, 'rectification', undefined, {
        restrictions: [sampleRestriction()],
      }),
  },
  { template: 'acknowledgement', facts: (language) => ofKind(language, 'question') },
  { template: 'acknowledgement', facts: (language) => ofKind(language, 'complaint') },
  {
    template: 'identityRequest',
    facts: (language) =>
      sampleFacts(language, { question: sampleQuestion('identity', courseWords.doubt[language]) }),
  },
  {
    template: 'identityReminder',
    facts: (language) =>
      sampleFacts(language, { question: sampleQuestion('identity', courseWords.doubt[language]) }),
  },
  {
    template: 'identityReminder',
    facts: (language) =>
      sampleFacts(language, {
        question: sampleQuestion('clarification', courseWords.scope[language]),
      }),
  },
  {
    template: 'clarification',
    facts: (language) =>
      sampleFacts(language, {
        question: sampleQuestion('clarification', courseWords.scope[language]),
        clockStands: true,
      }),
  },
  {
    template: 'extension',
    facts: (language) =>
      sampleFacts(language, {
        extension: { ground: 'complexity', reasons: courseWords.reasons[language] },
      }),
  },
  {
    template: 'feeNotice',
    facts: (language) =>
      sampleFacts(language, {
        earlierRequests: sampleDays(3),
        fee: {
          ground: 'manifestlyExcessive',
          amountSek: 450,
          reasons: courseWords.burden[language],
          settled: 'open',
        },
      }),
  },
  { template: 'excessiveRefusal', facts: (language) => excessive(language) },
  ...(['rectification', 'erasure', 'restriction'] as const).map(
    (right): Case => ({
      template: 'recipientNotice',
      facts: (language) => notified(language, right),
    }),
  ),
  { template: 'handover', facts: (language) => handedOver(language) },
  {
    template: 'closing',
    facts: (language) => ofKind(language, 'question'),
    edits: (language) => ({ answer: courseWords.answer[language] }),
  },
  {
    template: 'closing',
    facts: (language) => ofKind(language, 'complaint'),
    edits: (language) => ({ answer: courseWords.answer[language] }),
  },
  {
    template: 'closing',
    facts: (language) =>
      factsOfRight(
        language,
        'erasure',
        sampleDecision(language, { outcome: 'refused', grounds: ['notIdentified'] }),
      ),
  },
  {
    template: 'closing',
    facts: (language) =>
      factsOfRight(language, 'erasure', sampleDecision(language, { outcome: 'granted' }), {
        issued: [{ template: 'erasureReply', date: plainDate('2026-11-22') }],
      }),
  },
];
