import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import { accessMandatory } from './accessMandatory.ts';
import { rightsToName, accessTexts as texts } from './accessTexts.ts';
import type { Block } from './blocks.ts';
import { complaintBlocks, contactBlocks, regardsBlocks } from './closing.ts';
import { categoryBlocks, copyBlocks, extractOf, isNothing, subjectBlock } from './extractParts.ts';
import { statementBlocks } from './statements.ts';
import type { LetterTemplate } from './template.ts';
import { inWords, longDate, say } from './wording.ts';

const labels = {
  decision: { sv: 'Beslut', en: 'Decision' },
  free: { sv: 'Kostnadsfritt', en: 'Free of charge' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  caseFile: { sv: 'Om ärendet', en: 'About the case' },
  rights: { sv: 'Rättigheter', en: 'Rights' },
} as const satisfies Record<string, Bilingual>;

/** Answers an access request: what is processed and how, with the copy; or that nothing is (Art 15). */
export const accessReply: LetterTemplate = {
  title: { sv: 'Svar på begäran om tillgång', en: 'Access reply' },
  fileSlug: { sv: 'svar-pa-begaran-om-tillgang', en: 'access-reply' },
  bearsExtract: true,
  heading: (facts) => (isNothing(facts) ? texts.headingNothing : texts.headingData)[facts.language],
  blocks: (facts) => [
    ...decisionBlocks(facts),
    ...categoryBlocks(facts),
    ...processingBlocks(facts),
    ...rightsBlocks(facts),
    ...complaintBlocks(facts),
    ...contactBlocks(facts),
    ...regardsBlocks(facts),
    ...annexBlocks(facts),
  ],
  mandatory: accessMandatory,
};

function decisionBlocks(facts: LetterFacts): readonly Block[] {
  const { language, request } = facts;
  const received = longDate(request.received, language);
  const decision = isNothing(facts) ? texts.decisionNothing : texts.decisionData;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      id: 'decision',
      label: labels.decision,
      locked: true,
      article: 'GDPR Art 15(1)',
      text: say(decision, language, { received }),
    },
  ];
  if (!isNothing(facts)) {
    const text = say(texts.summary, language, counts(facts));
    blocks.push({ kind: 'paragraph', id: 'summary', label: labels.summary, text });
  }
  const free = { id: 'free', label: labels.free, locked: true, article: 'GDPR Art 12(5)' };
  blocks.push({ kind: 'paragraph', ...free, text: texts.free[language] });
  return [...blocks, subjectBlock(facts)];
}

function counts(facts: LetterFacts) {
  const { findings, dataSets } = extractOf(facts);
  const filled = dataSets.filter((set) => set.rowCount > 0);
  const rows = filled.reduce((sum, set) => sum + set.rowCount, 0);
  const found = findings.filter((finding) => finding.outcome === 'found').length;
  return {
    found: inWords(found, facts.language),
    sets: counted(facts, filled.length, texts.oneSet, texts.sets),
    rows: counted(facts, rows, texts.oneRow, texts.rows),
  };
}

function counted(facts: LetterFacts, count: number, one: Bilingual, many: Bilingual): string {
  return say(count === 1 ? one : many, facts.language, { count: inWords(count, facts.language) });
}

function processingBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  return [
    {
      kind: 'heading',
      level: 2,
      text: (isNothing(facts) ? texts.caseHeading : texts.processingHeading)[language],
    },
    ...(isNothing(facts) ? [] : statementBlocks(facts)),
    {
      kind: 'paragraph',
      id: 'caseFile',
      label: labels.caseFile,
      text: texts.caseFile[language],
    },
  ];
}

function rightsBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  return [
    { kind: 'heading', level: 2, text: texts.rightsHeading[language] },
    {
      kind: 'list',
      id: 'rights',
      label: labels.rights,
      locked: true,
      article: 'GDPR Art 15(1)(e)',
      items: rightsToName.map((right) => right[language]),
    },
  ];
}

function annexBlocks(facts: LetterFacts): readonly Block[] {
  const copy = copyBlocks(facts);
  if (copy.length === 0) return [];
  const heading = texts.annexHeading[facts.language];
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, text: heading }, ...copy];
}
