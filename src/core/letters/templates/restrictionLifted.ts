import type { Bilingual } from '../../kit/language.ts';
import type { Restriction } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { afterLifting, afterLiftingTexts } from './afterLifting.ts';
import type { Block } from './blocks.ts';
import { contactMandatory, questionsBlocks, regardsBlocks } from './closing.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import type { LetterTemplate } from './template.ts';
import { daysIn, unique } from './wording.ts';

const texts = {
  heading: {
    sv: 'Begränsningen av dina uppgifter är hävd',
    en: 'The restriction of your data has been lifted',
  },
  lifted: {
    sv: 'Den {openedOn} begränsade vi behandlingen av uppgifter om dig. Begränsningen hävdes den {liftedOn} (artikel 18.3 i dataskyddsförordningen).',
    en: 'On {openedOn} we restricted the processing of data about you. The restriction was lifted on {liftedOn} (Article 18(3) of the General Data Protection Regulation).',
  },
  records: { sv: 'Det här gäller det', en: 'What it concerns' },
} as const satisfies Record<string, Bilingual>;

const labels = {
  lifted: { sv: 'Hävd', en: 'Lifted' },
  records: { sv: 'Behandlingar', en: 'Processing activities' },
  now: { sv: 'Vad som gäller nu', en: 'What holds now' },
} as const satisfies Record<string, Bilingual>;

/** Confirms that a restriction has been lifted, and since when. */
export const restrictionLifted: LetterTemplate = {
  title: { sv: 'Begränsningen hävd', en: 'Restriction lifted' },
  fileSlug: { sv: 'begransningen-havd', en: 'restriction-lifted' },
  bearsExtract: false,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => [...liftedBlocks(facts), ...questionsBlocks(facts), ...regardsBlocks(facts)],
  mandatory: () => [
    {
      block: 'lifted',
      part: 'case',
      article: 'GDPR Art 18(3)',
      missing: {
        sv: 'vilken dag begränsningen hävdes',
        en: 'the day on which the restriction was lifted',
      },
    },
    contactMandatory,
  ],
};

function liftedBlocks(facts: LetterFacts): readonly Block[] {
  const lifted = liftedSince(facts);
  if (lifted.length === 0) return [];
  const { language } = facts;
  const values = {
    openedOn: daysIn(
      lifted.map(({ openedOn }) => openedOn),
      language,
    ),
    liftedOn: daysIn(
      lifted.map(({ liftedOn }) => liftedOn),
      language,
    ),
  };
  const titles = unique(
    lifted.flatMap(({ records }) => records.map(({ title }) => title[language])),
  );
  const { now } = afterLiftingTexts[afterLifting(facts, lifted)];
  return [
    locked(
      { id: 'lifted', label: labels.lifted },
      'GDPR Art 18(3)',
      texts.lifted,
      language,
      values,
    ),
    ...(titles.length === 0
      ? []
      : [
          heading(texts.records, language),
          lockedList({ id: 'records', label: labels.records }, 'GDPR Art 18(3)', titles),
        ]),
    open({ id: 'now', label: labels.now }, now, language),
  ];
}

/** Those lifted since the last such letter; where all were told of, the ones lifted last. */
function liftedSince({ restrictions, issued }: LetterFacts): readonly Restriction[] {
  const lifted = restrictions
    .filter(({ liftedOn }) => liftedOn !== undefined)
    .toSorted((a, b) => ((a.liftedOn ?? '') < (b.liftedOn ?? '') ? -1 : 1));
  const told = issued.findLast(({ template }) => template === 'restrictionLifted')?.date ?? '';
  const untold = lifted.filter(({ liftedOn = '' }) => liftedOn > told);
  const last = lifted.at(-1)?.liftedOn;
  return untold.length > 0 ? untold : lifted.filter(({ liftedOn }) => liftedOn === last);
}
