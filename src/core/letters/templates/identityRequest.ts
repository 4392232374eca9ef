import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { questionsBlocks, regardsBlocks } from './closing.ts';
import { locked } from './paragraphs.ts';
import {
  identityBlocks,
  identityMandatory,
  identityUntilBlocks,
  questionMandatory,
} from './questionParts.ts';
import { questionTexts as texts } from './questionTexts.ts';
import type { LetterTemplate } from './template.ts';
import { longDate } from './wording.ts';

const doubted = { id: 'doubted', label: { sv: 'Inledning', en: 'Introduction' } } as const;

/** Asks, on a recorded doubt, for the least that shows who the requester is (Art 12(6)). */
export const identityRequest: LetterTemplate = {
  title: { sv: 'Fråga om identitet', en: 'Identity request' },
  fileSlug: { sv: 'fraga-om-identitet', en: 'identity-request' },
  bearsExtract: false,
  heading: ({ language }) => texts.headingIdentity[language],
  blocks: (facts) => [
    introduction(facts),
    ...identityBlocks(facts),
    ...identityUntilBlocks(facts),
    ...questionsBlocks(facts),
    ...regardsBlocks(facts),
  ],
  mandatory: () => [
    {
      block: 'doubted',
      article: 'GDPR Art 12(6)',
      missing: { sv: 'varför vi frågar', en: 'why we ask' },
    },
    ...identityMandatory,
    ...questionMandatory,
  ],
};

function introduction({ language, request }: LetterFacts): Block {
  return locked(doubted, 'GDPR Art 12(6)', texts.doubted, language, {
    received: longDate(request.received, language),
  });
}
