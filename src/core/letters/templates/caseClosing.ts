import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts } from '../model.ts';
import { arrival } from './askedTexts.ts';
import type { Block } from './blocks.ts';
import { outcomeOf, caseClosingTexts as texts, type What } from './caseClosingTexts.ts';
import {
  complaintBlocks,
  complaintMandatory,
  contactBlocks,
  contactMandatory,
  questionsBlocks,
  regardsBlocks,
  remedyMandatory,
} from './closing.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import { refusalEnd, refusalEndMandatory } from './refusal.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { longDate, say } from './wording.ts';

const named = {
  outcome: {
    id: 'outcome',
    label: { sv: 'Vad det blev av ärendet', en: 'What became of the case' },
  },
  answer: { id: 'answer', label: { sv: 'Svaret', en: 'The answer' } },
  letters: { id: 'letters', label: { sv: 'Våra svar', en: 'Our answers' } },
  kept: { id: 'kept', label: { sv: 'Om ärendet', en: 'About the case' } },
  again: { id: 'again', label: { sv: 'Höra av sig igen', en: 'Contacting us again' } },
} as const;

/** Ends a case with what became of it: answers a question or a complaint, or says why nothing more follows. */
export const closing: LetterTemplate = {
  title: { sv: 'Avslutande brev', en: 'Closing letter' },
  fileSlug: { sv: 'avslutande-brev', en: 'closing' },
  bearsExtract: false,
  heading: (facts) => texts.headings[whatOf(facts)][facts.language],
  blocks: (facts) => [...outcomeBlocks(facts), ...keptBlocks(facts), ...endBlocks(facts)],
  mandatory: (facts) => [
    outcome,
    ...(isAnswer(whatOf(facts)) ? [answer] : []),
    ...endMandatory(whatOf(facts)),
  ],
};

/** What the letter has to say of the case, from its kind, state and decisions. */
function whatOf({ request, courses }: LetterFacts): What {
  if (request.state === 'withdrawn') return 'withdrawn';
  if (request.kind !== 'rights') return request.kind;
  const isUnknown = courses.every(({ decision }) => decision?.grounds.includes('notIdentified'));
  return courses.length > 0 && isUnknown ? 'notIdentified' : 'answered';
}

function isAnswer(what: What): boolean {
  return what === 'question' || what === 'complaint';
}

function outcomeBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const what = whatOf(facts);
  const said = locked(named.outcome, 'GDPR Art 12(3)', outcomeOf[what], language, arrival(facts));
  if (!isAnswer(what)) return [said, ...answeredBlocks(facts, what)];
  return [
    said,
    heading(texts.answerHeading, language),
    { ...open(named.answer, texts.answer, language), article: 'GDPR Art 12(1)' },
  ];
}

/** Which of our letters answered the request, and when. */
function answeredBlocks(facts: LetterFacts, what: What): readonly Block[] {
  const { language, issued, courses } = facts;
  if (what !== 'answered') return [];
  const replies = new Set(
    courses.map(({ right, decision }) => rightsCatalogue[right].reply(decision)),
  );
  const given = issued.filter(({ template }) => replies.has(template));
  const days = [...new Set(given.map(({ date }) => longDate(date, language)))];
  if (days.length === 0) return [];
  const lines = days.map((date) => say(texts.letter, language, { date }));
  return [
    heading(texts.lettersHeading, language),
    lockedList(named.letters, 'GDPR Art 12(3)', lines),
  ];
}

function keptBlocks({ language }: LetterFacts): readonly Block[] {
  return [
    heading(texts.keptHeading, language),
    open(named.kept, texts.kept, language),
    open(named.again, texts.again, language),
  ];
}

function endBlocks(facts: LetterFacts): readonly Block[] {
  const what = whatOf(facts);
  if (what === 'notIdentified') return refusalEnd(facts);
  if (what === 'complaint') {
    const complaint = complaintBlocks(facts, 'GDPR Art 77');
    return [...complaint, ...contactBlocks(facts), ...regardsBlocks(facts)];
  }
  return [...questionsBlocks(facts), ...regardsBlocks(facts)];
}

function endMandatory(what: What): readonly MandatoryBlock[] {
  if (what === 'notIdentified') return refusalEndMandatory;
  const ends = [complaintMandatory('GDPR Art 77'), contactMandatory];
  return what === 'complaint' ? [...ends, remedyMandatory('GDPR Art 79')] : ends;
}

const outcome: MandatoryBlock = {
  block: 'outcome',
  article: 'GDPR Art 12(3)',
  missing: { sv: 'vad det blev av ärendet', en: 'what became of the case' },
};

const answer: MandatoryBlock = {
  block: 'answer',
  article: 'GDPR Art 12(1)',
  missing: { sv: 'svaret', en: 'the answer' },
};
