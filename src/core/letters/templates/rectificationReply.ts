import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { locked } from './paragraphs.ts';
import { recipientBlocks, recipientsMandatory } from './recipientsTold.ts';
import { decisionOf } from './refusal.ts';
import { reply } from './reply.ts';
import { meanwhileBlocks, meanwhileMandatory } from './restrictedMeanwhile.ts';

const right = 'rectification';

const noteText: Bilingual = {
  sv: 'Den som läser uppgifterna ser därmed att du inte håller med om dem. Vill du att din uppfattning ska stå där med egna ord är du välkommen att skriva till oss.',
  en: 'Whoever reads these data therefore sees that you disagree with them. If you would like your view to stand there in words of your own, you are welcome to write to us.',
};

const note = {
  id: 'note',
  label: { sv: 'Anteckning om din uppfattning', en: 'Note of the requester’s view' },
} as const;

/** Answers a request for rectification: what was corrected, or why not and that the person's view is noted (Art 16). */
export const rectificationReply = reply({
  right,
  title: { sv: 'Svar på begäran om rättelse', en: 'Rectification reply' },
  fileSlug: { sv: 'svar-pa-begaran-om-rattelse', en: 'rectification-reply' },
  article: 'GDPR Art 16',
  heading: {
    undecided: {
      sv: 'Svar på din begäran om rättelse',
      en: 'Answer to your request for rectification',
    },
    granted: { sv: 'Vi har rättat dina uppgifter', en: 'We have corrected your data' },
    partly: { sv: 'Vi har rättat en del av uppgifterna', en: 'We have corrected some of the data' },
    refused: { sv: 'Vi ändrar inga uppgifter', en: 'We are not changing any data' },
  },
  asked: {
    sv: 'Den {received} fick vi din begäran om att få personuppgifter rättade.',
    en: 'On {received} we received your request to have personal data rectified.',
  },
  decided: {
    granted: {
      sv: 'Vi har rättat eller kompletterat uppgifterna så som du bad om (artikel 16 i dataskyddsförordningen).',
      en: 'We have corrected or completed the data as you asked (Article 16 of the General Data Protection Regulation).',
    },
    partly: {
      sv: 'Vi har rättat eller kompletterat en del av uppgifterna. Resten ändrar vi inte (artikel 16 i dataskyddsförordningen).',
      en: 'We have corrected or completed some of the data. The rest we are not changing (Article 16 of the General Data Protection Regulation).',
    },
    refused: {
      sv: 'Vi har prövat den och ändrar inga uppgifter (artikel 16 i dataskyddsförordningen).',
      en: 'We have considered it and are not changing any data (Article 16 of the General Data Protection Regulation).',
    },
  },
  follows: (facts) => [
    ...noteBlocks(facts),
    ...meanwhileBlocks(facts, 'accuracyContested'),
    ...recipientBlocks(facts, right),
  ],
  mandatory: (facts) => [
    ...(isDisputed(facts) ? [noteWanted] : []),
    ...meanwhileMandatory(facts, 'accuracyContested'),
    ...recipientsMandatory(facts, right),
  ],
});

/** True where accuracy cannot be settled: the data then bear the person's view (Art 16, second sentence). */
function isDisputed(facts: LetterFacts): boolean {
  return decisionOf(facts, right)?.grounds.includes('accuracyDisputed') ?? false;
}

function noteBlocks(facts: LetterFacts): readonly Block[] {
  return isDisputed(facts) ? [locked(note, 'GDPR Art 16', noteText, facts.language)] : [];
}

const noteWanted = {
  block: 'note',
  article: 'GDPR Art 16',
  missing: {
    sv: 'att den registrerades uppfattning antecknas',
    en: 'that the requester’s view is noted',
  },
} as const;
