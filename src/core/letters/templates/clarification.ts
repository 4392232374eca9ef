import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { questionsBlocks, regardsBlocks } from './closing.ts';
import { locked } from './paragraphs.ts';
import { clarificationBlocks, clarificationMandatory, questionMandatory } from './questionParts.ts';
import { questionTexts as texts } from './questionTexts.ts';
import type { LetterTemplate } from './template.ts';
import { longDate } from './wording.ts';

const wide = { id: 'wide', label: { sv: 'Inledning', en: 'Introduction' } } as const;

/** Asks a requester, who need not answer, what the request is about (Recital 63). */
export const clarification: LetterTemplate = {
  title: { sv: 'Fråga om vad begäran gäller', en: 'Clarification' },
  fileSlug: { sv: 'fraga-om-begaran', en: 'clarification' },
  bearsExtract: false,
  heading: ({ language }) => texts.headingClarification[language],
  blocks: (facts) => [
    introduction(facts),
    ...clarificationBlocks(facts),
    ...questionsBlocks(facts),
    ...regardsBlocks(facts),
  ],
  mandatory: () => [
    {
      block: 'wide',
      article: 'GDPR Art 12(2)',
      missing: { sv: 'varför vi frågar', en: 'why we ask' },
    },
    ...clarificationMandatory,
    ...questionMandatory,
  ],
};

/** The large quantity of Recital 63 is about access; of another right we only ask what it concerns. */
function introduction({ language, request }: LetterFacts): Block {
  const text = request.rights.includes('access') ? texts.wide : texts.unclear;
  return locked(wide, 'GDPR Art 12(2)', text, language, {
    received: longDate(request.received, language),
  });
}
