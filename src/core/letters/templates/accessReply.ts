import { categoryNames } from '../../extracts/rules.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { LetterExtract, LetterFacts } from '../model.ts';
import { accessMandatory } from './accessMandatory.ts';
import { outcomeNames, rightsToName, accessTexts as texts } from './accessTexts.ts';
import type { Block, FactRow } from './blocks.ts';
import { complaintBlocks, contactBlocks, regardsBlocks } from './closing.ts';
import { statementBlocks } from './statements.ts';
import type { LetterTemplate } from './template.ts';
import { inWords, longDate, say, wholeNumber } from './wording.ts';

const labels = {
  decision: { sv: 'Beslut', en: 'Decision' },
  free: { sv: 'Kostnadsfritt', en: 'Free of charge' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  caseFile: { sv: 'Om ärendet', en: 'About the case' },
  rights: { sv: 'Rättigheter', en: 'Rights' },
  copy: { sv: 'Om kopian', en: 'About the copy' },
} as const satisfies Record<string, Bilingual>;

const nothingFound: LetterExtract = {
  outcome: 'open',
  findings: [],
  statements: [],
  dataSets: [],
};

/** Answers an access request: what is processed and how, with the copy; or that nothing is (Art 15). */
export const accessReply: LetterTemplate = {
  title: { sv: 'Svar på begäran om tillgång', en: 'Access reply' },
  fileSlug: { sv: 'registerutdrag', en: 'access-reply' },
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

function isNothing(facts: LetterFacts): boolean {
  return facts.extract?.outcome === 'nothing';
}

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
  return [...blocks, { kind: 'facts', id: 'subject', rows: subjectRows(facts) }];
}

function subjectRows(facts: LetterFacts): readonly FactRow[] {
  const { language, requester } = facts;
  const rows = [
    { label: texts.name[language], value: requester.name },
    { label: texts.personnummer[language], value: requester.personnummerMasked ?? '' },
    { label: texts.email[language], value: requester.emails.join(', ') },
  ];
  return rows.filter((row) => row.value !== '');
}

function counts(facts: LetterFacts) {
  const { findings, dataSets } = facts.extract ?? nothingFound;
  const rows = dataSets.reduce((sum, set) => sum + set.rowCount, 0);
  const found = findings.filter((finding) => finding.outcome === 'found').length;
  return {
    found: inWords(found, facts.language),
    sets: counted(facts, dataSets.length, texts.oneSet, texts.sets),
    rows: counted(facts, rows, texts.oneRow, texts.rows),
  };
}

function counted(facts: LetterFacts, count: number, one: Bilingual, many: Bilingual): string {
  return say(count === 1 ? one : many, facts.language, { count: inWords(count, facts.language) });
}

function categoryBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const { findings } = facts.extract ?? nothingFound;
  const rows = findings.map((finding) => [
    categoryNames[finding.category][language],
    outcomeNames[finding.outcome][language],
    finding.note,
  ]);
  return [
    { kind: 'heading', level: 2, text: texts.foundHeading[language] },
    {
      kind: 'table',
      id: 'categories',
      article: 'GDPR Art 15(1)(b)',
      title: texts.foundHeading[language],
      columns: [texts.category[language], texts.outcome[language], texts.note[language]],
      rowCount: rows.length,
      rows: () => rows,
    },
  ];
}

function processingBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  return [
    {
      kind: 'heading',
      level: 2,
      text: (isNothing(facts) ? texts.caseHeading : texts.processingHeading)[language],
    },
    ...statementBlocks(facts),
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
  const { language } = facts;
  const { dataSets } = facts.extract ?? nothingFound;
  if (dataSets.length === 0) return [];
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, text: texts.annexHeading[language] },
    {
      kind: 'paragraph',
      id: 'copy',
      label: labels.copy,
      locked: true,
      article: 'GDPR Art 15(3)',
      text: texts.copy[language],
    },
    ...dataSets.flatMap((set, index): Block[] => [
      { kind: 'heading', level: 3, text: set.title },
      {
        kind: 'paragraph',
        text: say(texts.source, language, {
          source: set.source,
          rows: say(set.rowCount === 1 ? texts.oneRow : texts.rows, language, {
            count: wholeNumber(set.rowCount),
          }),
        }),
      },
      {
        kind: 'table',
        id: `dataSet${index + 1}`,
        article: 'GDPR Art 15(3)',
        title: set.title,
        columns: set.columns,
        rowCount: set.rowCount,
        rows: set.rows,
      },
    ]),
  ];
}
