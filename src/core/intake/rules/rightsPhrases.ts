import type { Right } from '../../requests/model.ts';
import { rights } from '../../requests/model.ts';
import { englishPhrases } from './phrases/english.ts';
import { frenchPhrases } from './phrases/french.ts';
import { germanPhrases } from './phrases/german.ts';
import { swedishPhrases } from './phrases/swedish.ts';

const spoken = [swedishPhrases, englishPhrases, germanPhrases, frenchPhrases] as const;

/** A paragraph of an article as each language writes it: 21.2, 21(2), 21 Abs. 2, 21, paragraphe 2. */
const paragraph = (numbers: string) =>
  `(?:[.(]{1,2}|,? ?(?:abs\\.?|absatz|paragraphe|par\\.|paragraph|§|punkt) ?)[${numbers}]\\)?`;

/** The article of the GDPR that gives each right; marketing and withdrawal carry a paragraph. */
const articles: Readonly<Record<Right, string>> = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: `21(?!${paragraph('23')})`,
  marketingObjection: `21${paragraph('23')}`,
  automatedDecision: '22',
  consentWithdrawal: `7${paragraph('3')}`,
};

/** ‘Article’, alone or with others before it: ‘artiklarna 15 och 17’, ‘Art. 15, 17 und 20’. */
const articleWord =
  '(?:artikeln|artikels|artiklarna|artikel|articles?|art[ií]culos?|articolo|arts?\\.?) ?(?:\\d{1,2}(?: ?[(.]\\d\\)?)?(?:, ?| och | and | und | et | & )){0,6}';

/**
 * One pattern for each right: the phrases of every language, and its article. They match whole words only, the
 * number of an article only with the word before it.
 */
export const rightsFinders: ReadonlyMap<Right, RegExp> = new Map(
  rights.map((right) => {
    const phrases = [
      ...spoken.flatMap((language) => language[right]),
      `${articleWord}${articles[right]}`,
    ];
    return [
      right,
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
    ];
  }),
);
