import type { Bilingual } from '../../kit/language.ts';
import type { Restriction } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { contactMandatory, questionsBlocks, regardsBlocks } from './closing.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import type { LetterTemplate } from './template.ts';
import { longDate } from './wording.ts';

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
  now: {
    sv: 'Vi behandlar uppgifterna som vanligt igen, för de ändamål som de samlades in för. Du kan när som helst begära en ny begränsning om du har skäl för det (artikel 18.1).',
    en: 'We process the data as usual again, for the purposes for which they were collected. At any time you can ask for a new restriction if you have reason to (Article 18(1)).',
  },
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
  const lifted = liftedLast(facts);
  if (lifted?.liftedOn === undefined) return [];
  const { language } = facts;
  const values = {
    openedOn: longDate(lifted.openedOn, language),
    liftedOn: longDate(lifted.liftedOn, language),
  };
  const titles = lifted.records.map(({ title }) => title[language]);
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
    open({ id: 'now', label: labels.now }, texts.now, language),
  ];
}

function liftedLast({ restrictions }: LetterFacts): Restriction | undefined {
  return restrictions
    .filter(({ liftedOn }) => liftedOn !== undefined)
    .toSorted((a, b) => ((a.liftedOn ?? '') < (b.liftedOn ?? '') ? -1 : 1))
    .at(-1);
}
