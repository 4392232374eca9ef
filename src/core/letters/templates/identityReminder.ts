import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { questionsBlocks, regardsBlocks } from './closing.ts';
import { locked } from './paragraphs.ts';
import {
  clarificationBlocks,
  clarificationMandatory,
  identityBlocks,
  identityMandatory,
  identityUntilBlocks,
  questionMandatory,
} from './questionParts.ts';
import { questionTexts as texts } from './questionTexts.ts';
import type { LetterTemplate } from './template.ts';
import { longDate } from './wording.ts';

const asked = { id: 'asked', label: { sv: 'Inledning', en: 'Introduction' } } as const;

/** Puts an unanswered question of identity or scope again, with its dates (Art 12(6)). */
export const identityReminder: LetterTemplate = {
  title: { sv: 'Påminnelse om obesvarad fråga', en: 'Reminder of a question' },
  fileSlug: { sv: 'paminnelse', en: 'reminder' },
  bearsExtract: false,
  heading: ({ language }) => texts.headingReminder[language],
  blocks: (facts) => [
    introduction(facts),
    ...(isScope(facts)
      ? clarificationBlocks(facts)
      : [...identityBlocks(facts), ...identityUntilBlocks(facts)]),
    ...questionsBlocks(facts),
    ...regardsBlocks(facts),
  ],
  mandatory: (facts) => [
    {
      block: 'asked',
      article: 'GDPR Art 12(6)',
      missing: { sv: 'när vi frågade', en: 'when we asked' },
    },
    ...(isScope(facts) ? clarificationMandatory : identityMandatory),
    ...questionMandatory,
  ],
};

function isScope({ question }: LetterFacts): boolean {
  return question?.ground === 'clarification';
}

function introduction({ language, request, question, date }: LetterFacts): Block {
  return locked(asked, 'GDPR Art 12(6)', texts.asked, language, {
    asked: longDate(question?.from ?? date, language),
    received: longDate(request.received, language),
  });
}
