import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { erasureTexts as texts } from './erasureTexts.ts';
import { itemsMandatory } from './items.ts';
import { suppressionBlock } from './keptAway.ts';
import { heading, locked, open } from './paragraphs.ts';
import { recipientBlocks, recipientsMandatory } from './recipientsTold.ts';
import { decisionOf } from './refusal.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import { recordsOf } from './scope.ts';
import type { MandatoryBlock } from './template.ts';

const right = 'erasure';

const labels = {
  anonymised: { sv: 'Om anonymiserade uppgifter', en: 'About anonymised data' },
  accounting: { sv: 'Bokföringslagen', en: 'The Accounting Act' },
  purpose: { sv: 'Användning av det som sparas', en: 'Use of what is kept' },
  caseFile: { sv: 'Om ärendet', en: 'About the case' },
} as const satisfies Record<string, Bilingual>;

/** Answers a request for erasure: what was erased, what is kept, on what ground and until which day (Art 17). */
export const erasureReply = reply({
  right,
  title: { sv: 'Svar på begäran om radering', en: 'Erasure reply' },
  fileSlug: { sv: 'svar-pa-begaran-om-radering', en: 'erasure-reply' },
  article: 'GDPR Art 17',
  heading: texts.heading,
  asked: texts.asked,
  decided: texts.decided,
  meaning: keptBlocks,
  follows: (facts) => [...recipientBlocks(facts, right), ...remainsBlocks(facts)],
  mandatory: (facts) => [
    ...itemsMandatory(facts, right),
    ...keptMandatory(facts),
    ...recipientsMandatory(facts, right),
  ],
});

/** What anonymised means, what accounting law asks for, and that what is kept serves nothing else (Art 17(3)). */
function keptBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const { anonymised, accounting, kept } = itemsOf(facts);
  return [
    ...(anonymised
      ? [open({ id: 'anonymised', label: labels.anonymised }, texts.anonymised, language)]
      : []),
    ...(accounting
      ? [
          locked(
            { id: 'accounting', label: labels.accounting },
            'Bokföringslagen 7 kap. 2 §',
            texts.accounting,
            language,
          ),
        ]
      : []),
    ...(kept
      ? [
          locked(
            { id: 'purpose', label: labels.purpose },
            'GDPR Art 5(1)(b)',
            texts.purpose,
            language,
          ),
        ]
      : []),
  ];
}

function keptMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const { accounting, kept } = itemsOf(facts);
  return [...(accounting ? [accountingWanted] : []), ...(kept ? [purposeWanted] : [])];
}

function itemsOf(facts: LetterFacts) {
  const items = decisionOf(facts, right)?.items ?? [];
  return {
    anonymised: items.some(({ outcome }) => outcome === 'anonymised'),
    kept: items.some(({ outcome }) => outcome === 'kept'),
    accounting: items.some(({ financialYearEnd }) => financialYearEnd !== undefined),
  };
}

/** What is left of the person with us even so: the case, and the checksums of the suppression list. */
function remainsBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  return [
    heading(texts.remainsHeading, language),
    open({ id: 'caseFile', label: labels.caseFile }, texts.caseFile, language),
    ...(isKeptAway(facts) ? [suppressionBlock(facts)] : []),
  ];
}

/** True where addresses are on the suppression list: after an objection, or after marketing (Art 21(3)). */
function isKeptAway(facts: LetterFacts): boolean {
  const { rights } = facts.request;
  return (
    rights.includes('marketingObjection') ||
    rights.includes('consentWithdrawal') ||
    recordsOf(facts, right).some(({ directMarketing }) => directMarketing)
  );
}

const accountingWanted: MandatoryBlock = {
  block: 'accounting',
  article: 'Bokföringslagen 7 kap. 2 §',
  missing: {
    sv: 'hur länge bokföringslagen kräver att uppgifterna sparas',
    en: 'how long accounting law requires the data to be kept',
  },
};

const purposeWanted: MandatoryBlock = {
  block: 'purpose',
  article: 'GDPR Art 5(1)(b)',
  missing: {
    sv: 'att det som sparas inte används till något annat',
    en: 'that what is kept is used for nothing else',
  },
};
