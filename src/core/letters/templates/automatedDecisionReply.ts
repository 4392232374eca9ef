import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { heading, locked } from './paragraphs.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import { scopeBlocks } from './scope.ts';
import type { MandatoryBlock } from './template.ts';

const right = 'automatedDecision';

const texts = {
  viewHeading: { sv: 'Du kan säga din mening', en: 'You can state your view' },
  view: {
    sv: 'Du har rätt att lägga fram din syn på saken, att få en människas bedömning och att bestrida beslutet (artikel 22.3). Skriv eller ring till oss och berätta vad du anser är fel eller saknas. En person hos oss med rätt att ändra beslutet läser det och svarar dig.',
    en: 'You have the right to express your point of view, to obtain the assessment of a human being, and to contest the decision (Article 22(3)). Write to us or call us, and tell us what you consider wrong or missing. A person here who has the authority to change the decision will read it, then answer you.',
  },
} as const satisfies Record<string, Bilingual>;

const view = {
  id: 'view',
  label: { sv: 'Egen mening och bestridande', en: 'Own view and contesting' },
} as const;

/** Answers a request for human review of an automated decision: what came of it, and how to contest it (Art 22). */
export const automatedDecisionReply = reply({
  right,
  title: { sv: 'Svar om automatiserat beslut', en: 'Automated decision reply' },
  fileSlug: { sv: 'svar-om-automatiserat-beslut', en: 'automated-decision-reply' },
  article: 'GDPR Art 22(1)',
  heading: {
    undecided: {
      sv: 'Svar om det automatiserade beslutet',
      en: 'Answer about the automated decision',
    },
    granted: {
      sv: 'En människa har prövat beslutet på nytt',
      en: 'A person has reviewed the decision',
    },
    partly: {
      sv: 'En människa har prövat beslutet på nytt',
      en: 'A person has reviewed the decision',
    },
    refused: {
      sv: 'Vi gör ingen ny prövning av beslutet',
      en: 'We will not review the decision anew',
    },
  },
  asked: {
    sv: 'Den {received} fick vi din begäran om att en människa ska pröva ett automatiserat beslut om dig.',
    en: 'On {received} we received your request that a person review an automated decision about you.',
  },
  decided: {
    granted: {
      sv: 'En person hos oss, med rätt att ändra beslutet, har gått igenom det på nytt (artikel 22.1 och 22.3 i dataskyddsförordningen). Resultatet står här nedan.',
      en: 'A person here who has the authority to change the decision has gone through it again (Article 22(1) and (3) of the General Data Protection Regulation). The result is stated below.',
    },
    partly: {
      sv: 'En person hos oss, med rätt att ändra beslutet, har gått igenom det på nytt (artikel 22.3 i dataskyddsförordningen). Beslut av det här slaget får ändå fattas automatiserat. Resultatet, och skälen, står här nedan.',
      en: 'A person here who has the authority to change the decision has gone through it again (Article 22(3) of the General Data Protection Regulation). Decisions of this kind may still be taken by automated means. The result is stated below, with the reasons.',
    },
    refused: {
      sv: 'Vi har gått igenom den och gör ingen ny prövning (artikel 22 i dataskyddsförordningen).',
      en: 'We have considered it and will not review the decision anew (Article 22 of the General Data Protection Regulation).',
    },
  },
  meaning: (facts) => scopeBlocks(facts, right),
  follows: viewBlocks,
  mandatory: (facts) => (isMet(facts, right) ? [viewWanted] : []),
});

function viewBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  return [
    heading(texts.viewHeading, facts.language),
    locked(view, 'GDPR Art 22(3)', texts.view, facts.language),
  ];
}

const viewWanted: MandatoryBlock = {
  block: 'view',
  article: 'GDPR Art 22(3)',
  missing: {
    sv: 'rätten att säga sin mening och bestrida beslutet',
    en: 'the right to express one’s view and contest the decision',
  },
};
