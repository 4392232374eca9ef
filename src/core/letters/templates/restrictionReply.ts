import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { heading, locked, lockedList } from './paragraphs.ts';
import { recipientBlocks, recipientsMandatory } from './recipientsTold.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

const right = 'restriction';

const texts = {
  heading: { sv: 'Vad begränsningen innebär', en: 'What the restriction means' },
  meaning: {
    sv: 'Vi lagrar uppgifterna, men gör inget annat med dem. De får användas på annat sätt bara om du samtycker till det, för rättsliga anspråk, för att skydda någon annan persons rättigheter eller för ett viktigt allmänintresse (artikel 18.2).',
    en: 'We store the data, but do nothing else with them. They may be used in another way only if you consent to it, for legal claims, to protect the rights of another person, or for an important public interest (Article 18(2)).',
  },
  before: {
    sv: 'Du får besked från oss innan vi häver begränsningen (artikel 18.3).',
    en: 'You will hear from us before we lift the restriction (Article 18(3)).',
  },
  since: { sv: '{title}, från och med den {date}', en: '{title}, from {date}' },
} as const satisfies Record<string, Bilingual>;

const labels = {
  restricted: { sv: 'Vad som är begränsat', en: 'What is restricted' },
  meaning: { sv: 'Innebörd', en: 'Meaning' },
  before: { sv: 'Besked före hävning', en: 'Notice before lifting' },
} as const satisfies Record<string, Bilingual>;

/** Answers a request for restriction: that only storage is left, and since when, or why not (Art 18). */
export const restrictionReply = reply({
  right,
  title: { sv: 'Svar på begäran om begränsning', en: 'Restriction reply' },
  fileSlug: { sv: 'svar-pa-begaran-om-begransning', en: 'restriction-reply' },
  article: 'GDPR Art 18(1)',
  heading: {
    undecided: {
      sv: 'Svar på din begäran om begränsning',
      en: 'Answer to your request for restriction',
    },
    granted: {
      sv: 'Vi har begränsat behandlingen av dina uppgifter',
      en: 'We have restricted the processing of your data',
    },
    partly: {
      sv: 'Vi har begränsat en del av behandlingen',
      en: 'We have restricted some of the processing',
    },
    refused: {
      sv: 'Vi begränsar inte behandlingen av dina uppgifter',
      en: 'We are not restricting the processing of your data',
    },
  },
  asked: {
    sv: 'Den {received} fick vi din begäran om att vi ska begränsa behandlingen av dina personuppgifter.',
    en: 'On {received} we received your request that we restrict the processing of your personal data.',
  },
  decided: {
    granted: {
      sv: 'Vi har gjort som du bad om (artikel 18.1 i dataskyddsförordningen).',
      en: 'We have done as you asked (Article 18(1) of the General Data Protection Regulation).',
    },
    partly: {
      sv: 'Vi har begränsat en del av behandlingen. Resten begränsar vi inte (artikel 18.1 i dataskyddsförordningen).',
      en: 'We have restricted some of the processing. The rest we are not restricting (Article 18(1) of the General Data Protection Regulation).',
    },
    refused: {
      sv: 'Vi har prövat den och begränsar inte behandlingen (artikel 18.1 i dataskyddsförordningen).',
      en: 'We have considered it and are not restricting the processing (Article 18(1) of the General Data Protection Regulation).',
    },
  },
  meaning: meaningBlocks,
  follows: (facts) => recipientBlocks(facts, right),
  mandatory: (facts) => [
    ...(isMet(facts, right) ? [meaningWanted, beforeWanted] : []),
    ...recipientsMandatory(facts, right),
  ],
});

function meaningBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  const standing = facts.restrictions.filter(({ liftedOn }) => liftedOn === undefined);
  const restricted = standing.flatMap(({ records, openedOn }) =>
    records.map(({ title }) =>
      say(texts.since, language, { title: title[language], date: longDate(openedOn, language) }),
    ),
  );
  return [
    heading(texts.heading, language),
    ...(restricted.length === 0
      ? []
      : [lockedList({ id: 'restricted', label: labels.restricted }, 'GDPR Art 18(1)', restricted)]),
    locked({ id: 'meaning', label: labels.meaning }, 'GDPR Art 18(2)', texts.meaning, language),
    locked({ id: 'before', label: labels.before }, 'GDPR Art 18(3)', texts.before, language),
  ];
}

const meaningWanted: MandatoryBlock = {
  block: 'meaning',
  article: 'GDPR Art 18(2)',
  missing: { sv: 'vad begränsningen innebär', en: 'what the restriction means' },
};

const beforeWanted: MandatoryBlock = {
  block: 'before',
  article: 'GDPR Art 18(3)',
  missing: {
    sv: 'att besked lämnas innan begränsningen hävs',
    en: 'that notice is given before the restriction is lifted',
  },
};
