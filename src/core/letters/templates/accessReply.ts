import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import { accessMandatory } from './accessMandatory.ts';
import { accessTexts as texts } from './accessTexts.ts';
import type { Block } from './blocks.ts';
import { complaintBlocks, contactBlocks, regardsBlocks } from './closing.ts';
import { copyBlocks } from './extractCopy.ts';
import { heldBackBlocks, holdsBack } from './extractHeldBack.ts';
import { categoryBlocks, copyExtent, extractOf, isNothing, subjectBlock } from './extractParts.ts';
import { recordBlocks, rightsBlocks } from './extractRecords.ts';
import { extractTexts } from './extractTexts.ts';
import { itemBlocks } from './items.ts';
import { locked, open, recorded } from './paragraphs.ts';
import { decisionOf, groundBlocks, isLimited, refusalEnd } from './refusal.ts';
import { againBlocks, isCharged, standingOf } from './replyParts.ts';
import type { LetterTemplate } from './template.ts';
import { inWords, longDate, say } from './wording.ts';

const labels = {
  received: { sv: 'Mottagen', en: 'Received' },
  decision: { sv: 'Beslut', en: 'Decision' },
  heldBack: { sv: 'Att något är struket', en: 'That something is struck out' },
  free: { sv: 'Kostnadsfritt', en: 'Free of charge' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  caseFile: { sv: 'Om ärendet', en: 'About the case' },
} as const satisfies Record<string, Bilingual>;

/** Answers an access request: what is processed and how, with the copy; or that nothing is (Art 15). */
export const accessReply: LetterTemplate = {
  title: { sv: 'Svar på begäran om tillgång', en: 'Access reply' },
  fileSlug: { sv: 'svar-pa-begaran-om-tillgang', en: 'access-reply' },
  bearsExtract: true,
  carries: (facts) => (isRefused(facts) ? undefined : 'extract'),
  heading: (facts) => headingOf(facts)[facts.language],
  blocks: (facts) => (isRefused(facts) ? refusedBlocks(facts) : answerBlocks(facts)),
  mandatory: accessMandatory,
};

function isRefused(facts: LetterFacts): boolean {
  return standingOf(facts, 'access') === 'refused';
}

function headingOf(facts: LetterFacts): Bilingual {
  const standing = standingOf(facts, 'access');
  if (standing !== 'granted') return texts.heading[standing];
  return isNothing(facts) ? texts.headingNothing : texts.headingData;
}

/** What is processed and how, with what was held back and why, and the copy. */
function answerBlocks(facts: LetterFacts): readonly Block[] {
  return [
    ...decisionBlocks(facts),
    ...itemBlocks(facts, 'access'),
    ...groundBlocks(facts, 'access'),
    ...againBlocks(facts, 'access'),
    ...categoryBlocks(facts),
    ...processingBlocks(facts),
    ...rightsBlocks(facts),
    ...endBlocks(facts),
    ...annexBlocks(facts),
  ];
}

/** A refusal gives nothing out: decision, reasons, and whom to turn to (Art 12(4)). */
function refusedBlocks(facts: LetterFacts): readonly Block[] {
  return [
    decisionBlock(facts),
    ...groundBlocks(facts, 'access'),
    ...againBlocks(facts, 'access'),
    ...refusalEnd(facts),
  ];
}

function endBlocks(facts: LetterFacts): readonly Block[] {
  if (isLimited(decisionOf(facts, 'access'))) return refusalEnd(facts);
  if (holdsBack(facts)) return refusalEnd(facts);
  return [...complaintBlocks(facts), ...contactBlocks(facts), ...regardsBlocks(facts)];
}

function decisionBlock(facts: LetterFacts): Block {
  const { language, request } = facts;
  const asked = say(texts.asked, language, { received: longDate(request.received, language) });
  const standing = standingOf(facts, 'access');
  if (standing === 'undecided') {
    return recorded({ id: 'received', label: labels.received }, 'GDPR Art 12(3)', asked);
  }
  const decided = standing === 'granted' && isNothing(facts) ? 'nothing' : standing;
  return recorded(
    { id: 'decision', label: labels.decision },
    'GDPR Art 15(1)',
    `${asked} ${texts.decided[decided][language]}`,
  );
}

function decisionBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const blocks: Block[] = [decisionBlock(facts)];
  if (!isNothing(facts)) {
    const summary = { id: 'summary', label: labels.summary };
    blocks.push(open(summary, texts.summary, language, counts(facts)));
    if (holdsBack(facts)) blocks.push(heldBackInShort(facts));
  }
  const free = { id: 'free', label: labels.free };
  return [
    ...blocks,
    ...(isCharged(facts) ? [] : [locked(free, 'GDPR Art 12(5)', texts.free, language)]),
    subjectBlock(facts),
  ];
}

/** A reader of the first page learns that the copy is not whole, and where the reasons are (Art 12(1), 15(4)). */
function heldBackInShort({ language }: LetterFacts): Block {
  const held = { id: 'heldBackSummary', label: labels.heldBack };
  return locked(held, 'GDPR Art 15(4)', extractTexts.heldBackSummary, language, {
    heading: extractTexts.heldBackHeading[language],
  });
}

function counts(facts: LetterFacts) {
  const { findings } = extractOf(facts);
  const found = findings.filter((finding) => finding.outcome === 'found').length;
  return { found: inWords(found, facts.language), copy: copyExtent(facts) };
}

function processingBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  return [
    {
      kind: 'heading',
      level: 2,
      text: (isNothing(facts) ? texts.caseHeading : texts.processingHeading)[language],
    },
    ...(isNothing(facts) ? [] : recordBlocks(facts)),
    {
      kind: 'paragraph',
      id: 'caseFile',
      label: labels.caseFile,
      text: texts.caseFile[language],
    },
  ];
}

/** The copy, as the extract has it, but without what the reply itself has said already. */
function annexBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const copy = copyBlocks(facts);
  if (copy.length === 0) return [];
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: texts.annexHeading[language] },
    { kind: 'contents', title: extractTexts.contents[language], depth: 3 },
    ...copy,
    ...heldBackBlocks(facts),
  ];
}
