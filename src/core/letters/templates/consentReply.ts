import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { consentTexts as texts } from './consentTexts.ts';
import { suppressionBlock } from './keptAway.ts';
import { heading, locked, lockedList, open, recorded } from './paragraphs.ts';
import { decisionOf, isLimited } from './refusal.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import { recordsOf } from './scope.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

const right = 'consentWithdrawal';

const labels = {
  from: { sv: 'Från vilken dag', en: 'From which day' },
  stops: { sv: 'Det som upphör', en: 'What stops' },
  lawful: { sv: 'Det som redan är gjort', en: 'What is already done' },
  consequences: { sv: 'Följder för personen', en: 'What it means for the person' },
  stays: { sv: 'Det som fortsätter', en: 'What goes on' },
  erasure: { sv: 'Radering', en: 'Erasure' },
} as const satisfies Record<string, Bilingual>;

/** Confirms that a consent is withdrawn: what stops and from when, what it means, what stays (Art 7(3); P9). */
export const consentReply = reply({
  right,
  title: { sv: 'Svar på återkallat samtycke', en: 'Consent withdrawal reply' },
  fileSlug: { sv: 'svar-pa-aterkallat-samtycke', en: 'consent-withdrawal-reply' },
  article: 'GDPR Art 7(3)',
  heading: texts.heading,
  asked: texts.asked,
  decided: texts.decided,
  meaning: (facts) =>
    isMet(facts, right)
      ? [...stopBlocks(facts), ...consequenceBlocks(facts), ...stayBlocks(facts)]
      : [],
  follows: erasureBlocks,
  mandatory: (facts) =>
    isMet(facts, right) ? [fromWanted, lawfulWanted, consequencesWanted, erasureWanted] : [],
});

function stopBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request } = facts;
  const titles = stopped(facts);
  const received = longDate(request.received, language);
  return [
    locked({ id: 'from', label: labels.from }, 'GDPR Art 7(3)', texts.from, language, {
      received,
    }),
    ...(titles.length === 0
      ? []
      : [
          heading(texts.stopsHeading, language),
          lockedList({ id: 'stops', label: labels.stops }, 'GDPR Art 7(3)', titles),
        ]),
    locked({ id: 'lawful', label: labels.lawful }, 'GDPR Art 7(3)', texts.lawful, language),
  ];
}

/** What it means for the person: as the officer recorded it, else in general words that he may change. */
function consequenceBlocks(facts: LetterFacts): readonly Block[] {
  const decision = decisionOf(facts, right);
  const own = isLimited(decision) ? '' : (decision?.reasons ?? '').trim();
  const named = { id: 'consequences', label: labels.consequences };
  return [
    heading(texts.consequencesHeading, facts.language),
    own === ''
      ? open(named, texts.consequences, facts.language)
      : recorded(named, 'GDPR Art 7(3)', own),
  ];
}

/** What rests on another legal basis besides the consent, or on another alone, and goes on. */
function stayBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const others = recordsOf(facts, right).filter(({ legalBases }) =>
    legalBases.some((basis) => basis !== 'a'),
  );
  if (others.length === 0) return [];
  const items = others.map(({ statement }) =>
    say(texts.stays, language, {
      title: statement.title[language],
      basis: statement.legalBasis[language],
    }),
  );
  return [
    heading(texts.staysHeading, language),
    lockedList({ id: 'stays', label: labels.stays }, 'GDPR Art 6(1)', items),
  ];
}

function erasureBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  return [
    heading(texts.erasureHeading, language),
    locked({ id: 'erasure', label: labels.erasure }, 'GDPR Art 17(1)(b)', texts.erasure, language),
    suppressionBlock(facts),
  ];
}

/** What rests on consent, and of what rests on more than consent, that part. */
function stopped(facts: LetterFacts): readonly string[] {
  const { language } = facts;
  return recordsOf(facts, right)
    .filter(({ legalBases }) => legalBases.includes('a'))
    .map(({ statement, legalBases }) => {
      const title = statement.title[language];
      return legalBases.length === 1 ? title : say(texts.inPart, language, { title });
    });
}

const fromWanted: MandatoryBlock = {
  block: 'from',
  article: 'GDPR Art 7(3)',
  missing: { sv: 'från vilken dag det gäller', en: 'the day from which it applies' },
};

const lawfulWanted: MandatoryBlock = {
  block: 'lawful',
  article: 'GDPR Art 7(3)',
  missing: {
    sv: 'att det som redan är gjort är lagligt',
    en: 'that what is already done stays lawful',
  },
};

const consequencesWanted: MandatoryBlock = {
  block: 'consequences',
  article: 'GDPR Art 7(3)',
  missing: {
    sv: 'vad återkallelsen betyder för den registrerade',
    en: 'what the withdrawal means for the requester',
  },
};

const erasureWanted: MandatoryBlock = {
  block: 'erasure',
  article: 'GDPR Art 17(1)(b)',
  missing: { sv: 'om uppgifterna raderas', en: 'whether the data are erased' },
};
