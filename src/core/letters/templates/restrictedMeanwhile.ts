import type { Bilingual } from '../../kit/language.ts';
import type { Restriction } from '../../requests/model.ts';
import type { RestrictionGround } from '../../requests/rights/codes.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { heading, recorded } from './paragraphs.ts';
import { decisionOf } from './refusal.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

const texts = {
  heading: { sv: 'Begränsningen under tiden', en: 'The restriction in the meantime' },
  since: {
    sv: 'Medan vi prövade saken begränsade vi behandlingen av uppgifterna, från och med den {date} ({article}).',
    en: 'While we considered the matter, we restricted the processing of the data from {date} ({article}).',
  },
  kept: {
    sv: 'Medan vi prövade saken fick uppgifter av det slag som du skrev om bara lagras, från och med den {date} ({article}).',
    en: 'While we considered the matter, data of the kind that you wrote about were only to be stored, from {date} ({article}).',
  },
  stands: {
    sv: 'Begränsningen gäller fortfarande. Du får besked innan vi häver den (artikel 18.3).',
    en: 'The restriction still stands. We will tell you before we lift it (Article 18(3)).',
  },
  announced: {
    sv: 'Vi häver begränsningen den {date} (artikel 18.3).',
    en: 'We will lift the restriction on {date} (Article 18(3)).',
  },
  lifted: { sv: 'Begränsningen hävdes den {date}.', en: 'The restriction was lifted on {date}.' },
} as const satisfies Record<string, Bilingual>;

const articles = {
  accuracyContested: { sv: 'artikel 18.1 a', en: 'Article 18(1)(a)' },
  unlawfulProcessing: { sv: 'artikel 18.1 b', en: 'Article 18(1)(b)' },
  neededForClaims: { sv: 'artikel 18.1 c', en: 'Article 18(1)(c)' },
  objectionPending: { sv: 'artikel 18.1 d', en: 'Article 18(1)(d)' },
} as const satisfies Record<RestrictionGround, Bilingual>;

const restriction = {
  id: 'restriction',
  label: { sv: 'Begränsning', en: 'Restriction' },
} as const;

/** The restriction that stood while accuracy or an objection was considered, and what becomes of it (Art 18(1), 18(3)). */
export function meanwhileBlocks(facts: LetterFacts, ground: RestrictionGround): readonly Block[] {
  const stood = latest(facts, ground);
  if (!stood) return [];
  const { language } = facts;
  const since = say(isAboutNothing(facts, ground) ? texts.kept : texts.since, language, {
    date: longDate(stood.openedOn, language),
    article: articles[ground][language],
  });
  return [
    heading(texts.heading, language),
    recorded(restriction, 'GDPR Art 18(3)', `${since} ${whatBecomesOf(stood, facts)}`),
  ];
}

/** What becomes of the restriction, where there was one. */
export function meanwhileMandatory(
  facts: LetterFacts,
  ground: RestrictionGround,
): readonly MandatoryBlock[] {
  if (!facts.restrictions.some((one) => one.ground === ground)) return [];
  const missing = {
    sv: 'vad som händer med begränsningen',
    en: 'what becomes of the restriction',
  };
  return [{ block: 'restriction', article: 'GDPR Art 18(3)', missing }];
}

/** True where no such data, or nobody, were found: then nothing of the person's was restricted. */
function isAboutNothing(facts: LetterFacts, ground: RestrictionGround): boolean {
  const decision = decisionOf(facts, ground === 'objectionPending' ? 'objection' : 'rectification');
  if (decision?.outcome !== 'refused') return false;
  return decision.grounds.some((code) => code === 'noSuchData' || code === 'notIdentified');
}

/** The one that still stands, else the one lifted last. */
function latest({ restrictions }: LetterFacts, ground: RestrictionGround): Restriction | undefined {
  const mine = restrictions.filter((one) => one.ground === ground);
  return mine.find(({ liftedOn }) => liftedOn === undefined) ?? mine.at(-1);
}

function whatBecomesOf({ liftOn, liftedOn }: Restriction, { language }: LetterFacts): string {
  if (liftedOn) return say(texts.lifted, language, { date: longDate(liftedOn, language) });
  if (liftOn) return say(texts.announced, language, { date: longDate(liftOn, language) });
  return texts.stands[language];
}
