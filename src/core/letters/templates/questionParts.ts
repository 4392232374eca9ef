import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { complaintMandatory, contactMandatory } from './closing.ts';
import { heading, locked, openList, recorded } from './paragraphs.ts';
import { identityChoices, questionTexts as texts } from './questionTexts.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

const named = {
  doubt: {
    id: 'doubt',
    label: { sv: 'Tvivlet, som det är antecknat', en: 'The doubt as recorded' },
  },
  despite: {
    id: 'despite',
    label: { sv: 'Varför trots känd avsändare', en: 'Why despite a known sender' },
  },
  choices: { id: 'choices', label: { sv: 'Sätt att bekräfta', en: 'Ways to confirm' } },
  least: { id: 'least', label: { sv: 'Inte mer än nödvändigt', en: 'No more than needed' } },
  notSend: { id: 'notSend', label: { sv: 'Skicka inte', en: 'Do not send' } },
  until: { id: 'until', label: { sv: 'Svara senast', en: 'Reply by' } },
  clock: { id: 'clock', label: { sv: 'Tiden för svaret', en: 'Time for the answer' } },
  noAnswer: { id: 'noAnswer', label: { sv: 'Om svar uteblir', en: 'Without a reply' } },
  question: {
    id: 'question',
    label: { sv: 'Frågan, som den är antecknad', en: 'The question as recorded' },
  },
  voluntary: { id: 'voluntary', label: { sv: 'Frivilligt', en: 'Voluntary' } },
} as const;

/** Why we doubt, what is enough, and what is never to be sent (Art 5(1)(c), 12(6)). */
export function identityBlocks({ language, question }: LetterFacts): readonly Block[] {
  const despite = question?.despite ?? '';
  return [
    heading(texts.whyHeading, language),
    recorded(named.doubt, 'GDPR Art 12(6)', question?.doubt ?? ''),
    ...(despite === '' ? [] : [recorded(named.despite, 'GDPR Art 12(6)', despite)]),
    heading(texts.choicesHeading, language),
    openList(named.choices, identityChoices, language),
    locked(named.least, 'GDPR Art 5(1)(c)', texts.least, language),
    heading(texts.notSendHeading, language),
    locked(named.notSend, 'GDPR Art 5(1)(c)', texts.notSend, language),
  ];
}

/** Until when, whether the time stands still, and what follows without a reply. */
export function identityUntilBlocks(facts: LetterFacts): readonly Block[] {
  return [
    ...untilBlocks(facts),
    locked(named.noAnswer, 'GDPR Art 12(2)', texts.noAnswerIdentity, facts.language),
  ];
}

/** What we ask, and that nobody has to answer it (Recital 63). */
export function clarificationBlocks(facts: LetterFacts): readonly Block[] {
  const { language, question } = facts;
  return [
    heading(texts.questionHeading, language),
    recorded(named.question, 'GDPR Art 12(2)', question?.doubt ?? ''),
    heading(texts.voluntaryHeading, language),
    locked(named.voluntary, 'GDPR Art 12(2)', texts.voluntary, language),
    ...untilBlocks(facts),
  ];
}

function untilBlocks(facts: LetterFacts): readonly Block[] {
  const { language, question, clockStands, date } = facts;
  const last = question?.expiresOn;
  const values = {
    asked: longDate(question?.from ?? date, language),
    until: last === undefined ? '' : longDate(last, language),
  };
  const [title, text] =
    last === undefined
      ? [texts.untilHeadingOpen, texts.untilOpen]
      : [texts.untilHeading, texts.until];
  const clock = clockStands ? texts.stands : texts.runs;
  return [
    heading(title, language, values),
    locked(named.until, 'GDPR Art 12(6)', text, language, values),
    locked(named.clock, 'GDPR Art 12(3)', clock, language, values),
  ];
}

/** What a question of identity must hold (Art 12(6)). */
export const identityMandatory: readonly MandatoryBlock[] = [
  {
    block: 'doubt',
    article: 'GDPR Art 12(6)',
    missing: { sv: 'skälet till tvivlet', en: 'the reason for the doubt' },
    part: 'case',
  },
  {
    block: 'choices',
    article: 'GDPR Art 12(6)',
    missing: {
      sv: 'hur den registrerade kan visa vem hen är',
      en: 'how to confirm one’s identity',
    },
  },
  {
    block: 'notSend',
    article: 'GDPR Art 5(1)(c)',
    missing: { sv: 'att id-handlingar inte ska skickas', en: 'that documents are not to be sent' },
  },
  {
    block: 'noAnswer',
    article: 'GDPR Art 12(2)',
    missing: { sv: 'vad som händer utan svar', en: 'what happens without a reply' },
  },
];

/** What a question of scope must hold (Recital 63). */
export const clarificationMandatory: readonly MandatoryBlock[] = [
  {
    block: 'question',
    article: 'GDPR Art 12(2)',
    missing: { sv: 'frågan', en: 'the question' },
    part: 'case',
  },
  {
    block: 'voluntary',
    article: 'GDPR Art 12(2)',
    missing: { sv: 'att det är frivilligt att svara', en: 'that replying is voluntary' },
  },
];

/** What every letter that asks for something must hold. */
export const questionMandatory: readonly MandatoryBlock[] = [
  {
    block: 'until',
    article: 'GDPR Art 12(6)',
    missing: { sv: 'hur och när svaret ska lämnas', en: 'how and when to reply' },
  },
  {
    block: 'clock',
    article: 'GDPR Art 12(3)',
    missing: { sv: 'om tiden står still', en: 'whether the time stands still' },
  },
  contactMandatory,
  complaintMandatory('GDPR Art 77'),
];
