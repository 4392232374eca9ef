import { enumeration } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { locked } from './paragraphs.ts';
import type { MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

/** The two ways in which a request may be too much (Art 12(5)). */
export type Burdened = 'manifestlyUnfounded' | 'manifestlyExcessive';

const texts = {
  earlier: {
    sv: 'Vi har tidigare fått begäranden från dig som kom in den {days}.',
    en: 'We have had earlier requests from you, received on {days}.',
  },
  burden: {
    sv: 'Det är vi som ska visa att en begäran är uppenbart ogrundad eller orimlig (artikel 12.5).',
    en: 'It is for us to show that a request is manifestly unfounded or excessive (Article 12(5)).',
  },
} as const satisfies Record<string, Bilingual>;

/** What such a request is, as it ends a sentence. */
export const burdenedAs = {
  manifestlyUnfounded: { sv: 'uppenbart ogrundad', en: 'manifestly unfounded' },
  manifestlyExcessive: { sv: 'uppenbart orimlig', en: 'manifestly excessive' },
} as const satisfies Record<Burdened, Bilingual>;

const named = {
  earlier: { id: 'earlier', label: { sv: 'Tidigare begäranden', en: 'Earlier requests' } },
  burden: { id: 'burden', label: { sv: 'Bevisbördan', en: 'Burden of proof' } },
} as const;

/** When the person asked before: what makes a request repetitive; nothing where that is not the ground. */
export function earlierBlocks(facts: LetterFacts, grounds: readonly Burdened[]): readonly Block[] {
  if (!counts(facts, grounds)) return [];
  const { language, earlierRequests } = facts;
  const days = earlierRequests.map((day) => longDate(day, language));
  const values = { days: enumeration(days, language) };
  return [locked(named.earlier, 'GDPR Art 12(5)', texts.earlier, language, values)];
}

/** Whose it is to show that a request is too much (Art 12(5)). */
export function burdenBlock({ language }: LetterFacts): Block {
  return locked(named.burden, 'GDPR Art 12(5)', texts.burden, language);
}

/** What a letter on such a request must hold beside its decision (Art 12(5)). */
export function burdenMandatory(
  facts: LetterFacts,
  grounds: readonly Burdened[],
): readonly MandatoryBlock[] {
  return counts(facts, grounds) ? [reasons, earlier, burden] : [reasons, burden];
}

function counts({ earlierRequests }: LetterFacts, grounds: readonly Burdened[]): boolean {
  return grounds.includes('manifestlyExcessive') && earlierRequests.length > 0;
}

const reasons: MandatoryBlock = {
  block: 'reasons',
  article: 'GDPR Art 12(5)',
  missing: {
    sv: 'varför begäran är uppenbart ogrundad eller orimlig',
    en: 'why the request is manifestly unfounded or excessive',
  },
  part: 'decision',
};

const earlier: MandatoryBlock = {
  block: 'earlier',
  article: 'GDPR Art 12(5)',
  missing: { sv: 'de tidigare begärandena', en: 'the earlier requests' },
};

const burden: MandatoryBlock = {
  block: 'burden',
  article: 'GDPR Art 12(5)',
  missing: { sv: 'vem som har bevisbördan', en: 'who bears the burden of proof' },
};
