import type { PlainDate } from '../../kit/dates.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Restriction } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { afterLifting, afterLiftingTexts } from './afterLifting.ts';
import type { Block } from './blocks.ts';
import { contactMandatory } from './closing.ts';
import { heading, locked, lockedList, open, recorded } from './paragraphs.ts';
import { refusalEnd } from './refusal.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { daysIn, unique } from './wording.ts';

const texts = {
  heading: {
    sv: 'Vi kommer att häva begränsningen av dina uppgifter',
    en: 'We are going to lift the restriction of your data',
  },
  since: {
    sv: 'Sedan den {openedOn} har vi begränsat behandlingen av uppgifter om dig.',
    en: 'Since {openedOn} we have restricted the processing of data about you.',
  },
  lifting: {
    sv: 'Begränsningen hävs den {liftOn}. Du får veta det i förväg, så som artikel 18.3 i dataskyddsförordningen kräver.',
    en: 'The restriction will be lifted on {liftOn}. We tell you beforehand, as Article 18(3) of the General Data Protection Regulation requires.',
  },
  records: { sv: 'Det här gäller det', en: 'What it concerns' },
  why: { sv: 'Därför häver vi den', en: 'Why we lift it' },
} as const satisfies Record<string, Bilingual>;

const labels = {
  since: { sv: 'Sedan när', en: 'Since when' },
  lifting: { sv: 'Dagen för hävning', en: 'Day of lifting' },
  records: { sv: 'Behandlingar', en: 'Processing activities' },
  why: { sv: 'Skäl', en: 'Reasons' },
  afterwards: { sv: 'Vad som händer sedan', en: 'What happens then' },
} as const satisfies Record<string, Bilingual>;

/** Tells the person, before it happens, that a restriction is to be lifted, when and why (Art 18(3)). */
export const restrictionLifting: LetterTemplate = {
  title: { sv: 'Begränsningen hävs', en: 'Restriction to be lifted' },
  fileSlug: { sv: 'begransningen-havs', en: 'restriction-to-be-lifted' },
  bearsExtract: false,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => [...announcedBlocks(facts), ...refusalEnd(facts)],
  mandatory: () => [
    wanted('lifting', { sv: 'dagen då begränsningen hävs', en: 'the day of lifting' }),
    wanted('why', { sv: 'varför begränsningen hävs', en: 'why the restriction is lifted' }),
    contactMandatory,
  ],
};

function announcedBlocks(facts: LetterFacts): readonly Block[] {
  const announced = toBeLifted(facts);
  if (announced.length === 0) return [];
  const { language } = facts;
  const days = (of: readonly (PlainDate | undefined)[]) => daysIn(of, language);
  const since = { openedOn: days(announced.map(({ openedOn }) => openedOn)) };
  const lifting = { liftOn: days(announced.map(({ liftOn }) => liftOn)) };
  const titles = unique(
    announced.flatMap(({ records }) => records.map(({ title }) => title[language])),
  );
  const reasons = unique(announced.map(({ liftReason = '' }) => liftReason));
  const { once } = afterLiftingTexts[afterLifting(facts, announced)];
  return [
    open({ id: 'since', label: labels.since }, texts.since, language, since),
    locked(
      { id: 'lifting', label: labels.lifting },
      'GDPR Art 18(3)',
      texts.lifting,
      language,
      lifting,
    ),
    ...(titles.length === 0
      ? []
      : [
          heading(texts.records, language),
          lockedList({ id: 'records', label: labels.records }, 'GDPR Art 18(3)', titles),
        ]),
    heading(texts.why, language),
    recorded({ id: 'why', label: labels.why }, 'GDPR Art 18(3)', reasons.join('\n')),
    open({ id: 'afterwards', label: labels.afterwards }, once, language),
  ];
}

/** The restrictions that are announced and not yet lifted, the first to be lifted first. */
function toBeLifted({ restrictions }: LetterFacts): readonly Restriction[] {
  return restrictions
    .filter(({ liftOn, liftedOn }) => liftOn !== undefined && liftedOn === undefined)
    .toSorted((a, b) => ((a.liftOn ?? '') < (b.liftOn ?? '') ? -1 : 1));
}

function wanted(block: string, missing: Bilingual): MandatoryBlock {
  return { block, part: 'case', article: 'GDPR Art 18(3)', missing };
}
