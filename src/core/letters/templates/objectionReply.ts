import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { itemsMandatory } from './items.ts';
import { heading, locked, open } from './paragraphs.ts';
import { decisionOf } from './refusal.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import { meanwhileBlocks, meanwhileMandatory } from './restrictedMeanwhile.ts';
import { scopeBlocks } from './scope.ts';

const right = 'objection';

const texts = {
  balancingHeading: { sv: 'Så har vi vägt', en: 'How we weighed it' },
  balancing: {
    sv: 'När du invänder är det vi som måste visa att det finns tvingande berättigade skäl som väger tyngre än dina intressen, rättigheter och friheter. Kan vi inte det ska vi sluta. Vi har prövat din situation mot våra skäl en gång till. Det som väger tyngst står under ”Skälen för vårt beslut”, och i den delen fortsätter behandlingen (artikel 21.1).',
    en: 'When you object, it is for us to show compelling legitimate grounds that override your interests, rights and freedoms. If we cannot, we must stop. We have weighed your situation against our grounds once more. What tips the balance is stated under ‘The reasons for our decision’, so the processing continues to that extent (Article 21(1)).',
  },
  erasure: {
    sv: 'Behövs uppgifterna inte för något annat ändamål har du också rätt att få dem raderade (artikel 17.1 c). Hör av dig om du vill det.',
    en: 'Unless the data are needed for another purpose, you also have the right to have them erased (Article 17(1)(c)). Let us know if you would like this.',
  },
} as const satisfies Record<string, Bilingual>;

const balancing = { id: 'balancing', label: { sv: 'Avvägning', en: 'Balancing' } } as const;
const erasure = { id: 'erasure', label: { sv: 'Radering', en: 'Erasure' } } as const;

/** Answers an objection: that the processing has stopped, or what overrides it, weighed in plain words (Art 21(1)). */
export const objectionReply = reply({
  right,
  title: { sv: 'Svar på invändning', en: 'Objection reply' },
  fileSlug: { sv: 'svar-pa-invandning', en: 'objection-reply' },
  article: 'GDPR Art 21(1)',
  heading: {
    undecided: { sv: 'Svar på din invändning', en: 'Answer to your objection' },
    granted: {
      sv: 'Vi har slutat med det som du invände mot',
      en: 'We have stopped what you objected to',
    },
    partly: {
      sv: 'Vi har slutat med en del av det som du invände mot',
      en: 'We have stopped some of what you objected to',
    },
    refused: { sv: 'Vi bifaller inte din invändning', en: 'We do not uphold your objection' },
  },
  asked: {
    sv: 'Den {received} fick vi din invändning mot hur vi behandlar dina personuppgifter.',
    en: 'On {received} we received your objection to our processing of your personal data.',
  },
  decided: {
    granted: {
      sv: 'Vi har prövat den och ger dig rätt: vi behandlar inte längre uppgifterna för det ändamålet (artikel 21.1 i dataskyddsförordningen).',
      en: 'We have considered it and uphold it: we no longer process the data for that purpose (Article 21(1) of the General Data Protection Regulation).',
    },
    partly: {
      sv: 'Vi har prövat den och ger dig rätt i en del. Resten av behandlingen fortsätter (artikel 21.1 i dataskyddsförordningen).',
      en: 'We have considered it and uphold it in part. The rest of the processing continues (Article 21(1) of the General Data Protection Regulation).',
    },
    refused: {
      sv: 'Vi har prövat den och bifaller den inte (artikel 21.1 i dataskyddsförordningen).',
      en: 'We have considered it and do not uphold it (Article 21(1) of the General Data Protection Regulation).',
    },
  },
  meaning: (facts) => [...scopeBlocks(facts, right), ...balancingBlocks(facts)],
  follows: (facts) => [
    ...(isMet(facts, right) ? [open(erasure, texts.erasure, facts.language)] : []),
    ...meanwhileBlocks(facts, 'objectionPending'),
  ],
  mandatory: (facts) => [
    ...itemsMandatory(facts, right),
    ...(isOverridden(facts) ? [balancingWanted] : []),
    ...meanwhileMandatory(facts, 'objectionPending'),
  ],
});

/** True where compelling grounds override the objection: the burden of showing them is ours. */
function isOverridden(facts: LetterFacts): boolean {
  return decisionOf(facts, right)?.grounds.includes('compellingGrounds') ?? false;
}

function balancingBlocks(facts: LetterFacts): readonly Block[] {
  if (!isOverridden(facts)) return [];
  return [
    heading(texts.balancingHeading, facts.language),
    locked(balancing, 'GDPR Art 21(1)', texts.balancing, facts.language),
  ];
}

const balancingWanted = {
  block: 'balancing',
  article: 'GDPR Art 21(1)',
  missing: { sv: 'hur skälen har vägts', en: 'how the grounds were weighed' },
} as const;
