import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import {
  complaintBlocks,
  complaintMandatory,
  contactBlocks,
  contactMandatory,
  regardsBlocks,
  remedyMandatory,
} from './closing.ts';
import { heading, locked, open, recorded } from './paragraphs.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

const texts = {
  heading: {
    sv: 'Vi behöver mer tid för vårt svar',
    en: 'We need more time for our answer',
  },
  extended: {
    sv: 'Den {received} fick vi din begäran. Vi skulle svara på den senast den {first}. Nu förlänger vi tiden: du får vårt svar senast den {last} (artikel 12.3 i dataskyddsförordningen).',
    en: 'On {received} we received your request. We were to answer it by {first}. We now extend the time: you will have our answer by {last} (Article 12(3) of the General Data Protection Regulation).',
  },
  whyHeading: { sv: 'Därför behöver vi tiden', en: 'Why we need the time' },
  complexity: {
    sv: 'Förlängningen är nödvändig eftersom din begäran är komplicerad.',
    en: 'The extension is necessary because your request is complex.',
  },
  number: {
    sv: 'Förlängningen är nödvändig på grund av antalet begäranden.',
    en: 'The extension is necessary because of the number of requests.',
  },
  meanwhile: {
    sv: 'Vi arbetar med din begäran hela tiden och svarar tidigare om vi kan. Du behöver inte göra något.',
    en: 'We are working on your request throughout and will answer sooner if we can. You need do nothing.',
  },
} as const satisfies Record<string, Bilingual>;

const named = {
  extended: { id: 'extended', label: { sv: 'Ny sista dag', en: 'New last day' } },
  ground: { id: 'ground', label: { sv: 'Grund', en: 'Ground' } },
  reasons: { id: 'reasons', label: { sv: 'Skäl', en: 'Reasons' } },
  meanwhile: { id: 'meanwhile', label: { sv: 'Under tiden', en: 'Meanwhile' } },
} as const;

/** Tells, inside the first month, that the answer takes longer, until when and why (Art 12(3)). */
export const extension: LetterTemplate = {
  title: { sv: 'Besked om förlängning', en: 'Extension' },
  fileSlug: { sv: 'besked-om-forlangning', en: 'extension' },
  bearsExtract: false,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => [
    ...extensionBlocks(facts),
    ...complaintBlocks(facts, 'GDPR Art 77'),
    ...contactBlocks(facts),
    ...regardsBlocks(facts),
  ],
  mandatory: () => mandatory,
};

function extensionBlocks({ language, request, extension }: LetterFacts): readonly Block[] {
  const { first, extendedAlarm } = request.deadline;
  const ground = extension?.ground ?? 'complexity';
  return [
    locked(named.extended, 'GDPR Art 12(3)', texts.extended, language, {
      received: longDate(request.received, language),
      first: longDate(first, language),
      last: longDate(extendedAlarm, language),
    }),
    heading(texts.whyHeading, language),
    locked(named.ground, 'GDPR Art 12(3)', texts[ground], language),
    recorded(named.reasons, 'GDPR Art 12(3)', extension?.reasons ?? ''),
    open(named.meanwhile, texts.meanwhile, language),
  ];
}

const mandatory: readonly MandatoryBlock[] = [
  {
    block: 'extended',
    article: 'GDPR Art 12(3)',
    missing: { sv: 'den nya sista dagen', en: 'the new last day' },
  },
  {
    block: 'ground',
    article: 'GDPR Art 12(3)',
    missing: { sv: 'grunden för förlängningen', en: 'the ground of the extension' },
  },
  {
    block: 'reasons',
    article: 'GDPR Art 12(3)',
    missing: { sv: 'skälen för förlängningen', en: 'the reasons for the extension' },
    part: 'case',
  },
  complaintMandatory('GDPR Art 77'),
  remedyMandatory('GDPR Art 79'),
  contactMandatory,
];
