import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import {
  type Burdened,
  burdenBlock,
  burdenedAs,
  burdenMandatory,
  earlierBlocks,
} from './burden.ts';
import { heading, locked, open, recorded } from './paragraphs.ts';
import { refusalEnd, refusalEndMandatory } from './refusal.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { kronor, longDate } from './wording.ts';

const texts = {
  heading: { sv: 'Vi tar ut en avgift för din begäran', en: 'We charge a fee for your request' },
  decision: {
    sv: 'Den {received} fick vi din begäran. Våra svar är normalt kostnadsfria, men den här begäran bedömer vi som {ground}. Då får vi ta ut en rimlig avgift (artikel 12.5 a i dataskyddsförordningen).',
    en: 'On {received} we received your request. Our answers are normally free of charge, but we consider this request {ground}. We may then charge a reasonable fee (Article 12(5)(a) of the General Data Protection Regulation).',
  },
  reasonsHeading: { sv: 'Skälen för vår bedömning', en: 'The reasons for our assessment' },
  amountHeading: { sv: 'Avgiften', en: 'The fee' },
  amount: {
    sv: 'Avgiften är {amount}. Den täcker bara våra administrativa kostnader för att ta fram och lämna det som du begär.',
    en: 'The fee is {amount}. It covers only our administrative costs of preparing and providing what you request.',
  },
  clock: {
    sv: 'Tiden för vårt svar fortsätter att löpa. Den går ut den {last} (artikel 12.3).',
    en: 'The time for our answer continues to run. It ends on {last} (Article 12(3)).',
  },
  choiceHeading: { sv: 'Det här kan du göra nu', en: 'What you can do now' },
  choice: {
    sv: 'Tala om för oss om du vill att vi går vidare, så skickar vi en faktura. Du kan också begränsa din begäran, och då prövar vi på nytt om den ska kosta något, eller återta den utan kostnad. Går vi inte vidare får du ett skriftligt besked.',
    en: 'Tell us if you wish us to go on, and we will send you an invoice. You can also narrow your request, and we will then consider anew whether to charge anything, or withdraw it at no cost. If we do not go on, you will have a written decision.',
  },
} as const satisfies Record<string, Bilingual>;

const named = {
  decision: { id: 'decision', label: { sv: 'Beslut', en: 'Decision' } },
  reasons: { id: 'reasons', label: { sv: 'Skäl', en: 'Reasons' } },
  amount: { id: 'amount', label: { sv: 'Avgift', en: 'Fee' } },
  clock: { id: 'clock', label: { sv: 'Tiden för svaret', en: 'Time for the answer' } },
  choice: { id: 'choice', label: { sv: 'Dina val', en: 'Your choices' } },
} as const;

/** Asks for a reasonable fee beforehand, with its amount and the reasons that we must show (Art 12(5)(a)). */
export const feeNotice: LetterTemplate = {
  title: { sv: 'Besked om avgift', en: 'Fee notice' },
  fileSlug: { sv: 'besked-om-avgift', en: 'fee-notice' },
  bearsExtract: false,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => [...decisionBlocks(facts), ...amountBlocks(facts), ...refusalEnd(facts)],
  mandatory: (facts) => [
    ...decisionMandatory,
    ...burdenMandatory(facts, [groundOf(facts)]),
    ...refusalEndMandatory,
  ],
};

function groundOf({ fee }: LetterFacts): Burdened {
  return fee?.ground ?? 'manifestlyExcessive';
}

function decisionBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request, fee } = facts;
  return [
    locked(named.decision, 'GDPR Art 12(5)(a)', texts.decision, language, {
      received: longDate(request.received, language),
      ground: burdenedAs[groundOf(facts)][language],
    }),
    heading(texts.reasonsHeading, language),
    recorded(named.reasons, 'GDPR Art 12(5)', fee?.reasons ?? ''),
    ...earlierBlocks(facts, [groundOf(facts)]),
    burdenBlock(facts),
  ];
}

function amountBlocks({ language, request, fee, date }: LetterFacts): readonly Block[] {
  if (!fee) return [];
  const { alarm } = request.deadline;
  const values = { amount: kronor(fee.amountSek, language), last: longDate(alarm, language) };
  return [
    heading(texts.amountHeading, language),
    locked(named.amount, 'GDPR Art 12(5)(a)', texts.amount, language, values),
    heading(texts.choiceHeading, language),
    open(named.choice, texts.choice, language),
    ...(date > alarm ? [] : [locked(named.clock, 'GDPR Art 12(3)', texts.clock, language, values)]),
  ];
}

const decisionMandatory: readonly MandatoryBlock[] = [
  {
    block: 'decision',
    article: 'GDPR Art 12(5)(a)',
    missing: { sv: 'beslutet om avgift', en: 'the decision to charge a fee' },
  },
  {
    block: 'amount',
    article: 'GDPR Art 12(5)(a)',
    missing: { sv: 'avgiftens belopp', en: 'the amount of the fee' },
    part: 'case',
  },
];
