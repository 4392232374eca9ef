import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts } from '../model.ts';
import { acknowledgementHeadings, acknowledgementTexts as texts } from './acknowledgementTexts.ts';
import { arrival, asked } from './askedTexts.ts';
import { atOnceItems, setsGoing } from './atOnce.ts';
import type { Block } from './blocks.ts';
import {
  complaintBlocks,
  complaintMandatory,
  contactBlocks,
  contactMandatory,
  questionsBlocks,
  regardsBlocks,
} from './closing.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import { isCharged } from './replyParts.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { longDate } from './wording.ts';

const named = {
  received: { id: 'received', label: { sv: 'Mottagen', en: 'Received' } },
  replaces: { id: 'replaces', label: { sv: 'Ersätter', en: 'Replaces' } },
  understood: { id: 'understood', label: { sv: 'Vad begäran gäller', en: 'What is asked for' } },
  misunderstood: { id: 'misunderstood', label: { sv: 'Rätta oss', en: 'Correct us' } },
  atOnce: { id: 'atOnce', label: { sv: 'Gäller genast', en: 'Applies at once' } },
  deadline: { id: 'deadline', label: { sv: 'Sista dag för svar', en: 'Last day for the answer' } },
  target: { id: 'target', label: { sv: 'Väntat svar', en: 'Expected answer' } },
  next: { id: 'next', label: { sv: 'Vad som händer nu', en: 'What happens next' } },
  nextQuestion: { id: 'nextQuestion', label: { sv: 'Om frågan', en: 'About the question' } },
  nextComplaint: { id: 'nextComplaint', label: { sv: 'Om klagomålet', en: 'About the complaint' } },
  identity: { id: 'identity', label: { sv: 'Om identitet', en: 'About identity' } },
  extension: { id: 'extension', label: { sv: 'Om förlängning', en: 'About an extension' } },
} as const;

/** Confirms the receipt, says what was understood and promises the earliest last day (Art 12(2)-(3)). */
export const acknowledgement: LetterTemplate = {
  title: { sv: 'Mottagningsbekräftelse', en: 'Acknowledgement' },
  bearsExtract: false,
  fileSlug: { sv: 'mottagningsbekraftelse', en: 'acknowledgement' },
  heading: ({ request, language }) => acknowledgementHeadings[request.kind][language],
  blocks: (facts) => [
    ...receivedBlocks(facts),
    ...(facts.request.kind === 'rights'
      ? [...askedBlocks(facts), ...promiseBlocks(facts), ...maybeBlocks(facts)]
      : routedBlocks(facts)),
    ...(facts.request.kind === 'complaint'
      ? [...complaintBlocks(facts, 'GDPR Art 77'), ...contactBlocks(facts)]
      : questionsBlocks(facts)),
    ...regardsBlocks(facts),
  ],
  mandatory,
};

function receivedBlocks(facts: LetterFacts): readonly Block[] {
  const { language, issued, request } = facts;
  const text = request.kind === 'rights' ? texts.receivedRequest : texts.received;
  const earlier = issued.filter(({ template }) => template === 'acknowledgement').at(-1);
  const replaced = earlier && { earlier: longDate(earlier.date, language) };
  return [
    locked(named.received, 'GDPR Art 12(3)', text, language, arrival(facts)),
    ...(replaced
      ? [locked(named.replaces, 'GDPR Art 12(1)', texts.replaces, language, replaced)]
      : []),
  ];
}

function askedBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const items = atOnceItems(facts);
  return [
    heading(texts.understoodHeading, language),
    understoodBlock(facts),
    open(named.misunderstood, texts.misunderstood, language),
    ...(items.length === 0
      ? []
      : [
          heading(texts.atOnceHeading, language),
          lockedList(named.atOnce, 'GDPR Art 12(3)', items),
        ]),
  ];
}

/** What was understood, one right a line; the officer may say it more closely. */
function understoodBlock({ language, request }: LetterFacts): Block {
  const items = request.rights.map((right) => asked[right][language]);
  const pattern = '{asked}';
  const values = { asked: items.join('\n') };
  return { kind: 'list', ...named.understood, article: 'GDPR Art 12(2)', pattern, values, items };
}

function promiseBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request } = facts;
  const values = { date: longDate(request.deadline.alarm, language) };
  const late = isLate(facts);
  const searched = request.rights.some((right) => rightsCatalogue[right].needsSearch);
  const [begun, written] = [
    isAbsolute(facts) ? texts.confirm : searched ? texts.search : texts.examine,
    isCharged(facts) ? texts.written : texts.writtenFree,
  ];
  const next = { sv: `${begun.sv} ${written.sv}`, en: `${begun.en} ${written.en}` };
  return [
    heading(late ? texts.lateHeading : texts.answerHeading, language, values),
    locked(named.deadline, 'GDPR Art 12(3)', late ? texts.late : texts.answer, language, values),
    open(named.next, next, language),
  ];
}

/** True where nothing is asked for that is examined: no proof is asked for, and no time is needed (Art 7(3), 21(3)). */
function isAbsolute({ request }: LetterFacts): boolean {
  return request.rights.every((right) => rightsCatalogue[right].grounds.length === 0);
}

/** What may happen meanwhile; once the first month has passed, the time can no longer be extended. */
function maybeBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request, extension, date } = facts;
  const { first } = request.deadline;
  const values = { first: longDate(first, language) };
  const extendable = date <= first && extension === undefined;
  if (isAbsolute(facts)) return [];
  return [
    heading(texts.maybeHeading, language),
    open(named.identity, texts.identity, language),
    ...(extendable
      ? [locked(named.extension, 'GDPR Art 12(3)', texts.extension, language, values)]
      : []),
  ];
}

/** A question or a complaint has no last day in the law: it is told the officer's own target. */
function routedBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request, date } = facts;
  const text = date > request.target ? texts.targetPast : texts.target;
  const about =
    request.kind === 'complaint'
      ? open(named.nextComplaint, texts.complaint, language)
      : open(named.nextQuestion, texts.question, language);
  return [
    heading(texts.routedHeading, language),
    locked(named.target, 'GDPR Art 12(2)', text, language, {
      target: longDate(request.target, language),
    }),
    about,
  ];
}

function isLate({ date, request }: LetterFacts): boolean {
  return date > request.deadline.alarm;
}

function mandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const ends = [contactMandatory, complaintMandatory('GDPR Art 77')];
  if (facts.request.kind !== 'rights') return [received, target, ...ends];
  return [received, understood, ...(setsGoing(facts) ? [atOnce] : []), deadline, ...ends];
}

const received: MandatoryBlock = {
  block: 'received',
  article: 'GDPR Art 12(3)',
  missing: { sv: 'när ärendet kom in', en: 'when the matter was received' },
};

const understood: MandatoryBlock = {
  block: 'understood',
  article: 'GDPR Art 12(2)',
  missing: { sv: 'vad begäran gäller', en: 'what the request is about' },
};

const atOnce: MandatoryBlock = {
  block: 'atOnce',
  article: 'GDPR Art 12(3)',
  missing: { sv: 'det som gäller redan nu', en: 'what applies already' },
};

const deadline: MandatoryBlock = {
  block: 'deadline',
  article: 'GDPR Art 12(3)',
  missing: { sv: 'sista dag för svar', en: 'the last day for the answer' },
};

const target: MandatoryBlock = {
  block: 'target',
  article: 'GDPR Art 12(2)',
  missing: { sv: 'när svaret är att vänta', en: 'when the answer is to be expected' },
};
