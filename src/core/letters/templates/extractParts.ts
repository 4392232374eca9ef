import { categoryNames } from '../../processing/model/codes.ts';
import type { LetterDataSet, LetterExtract, LetterFacts } from '../model.ts';
import { outcomeNames, accessTexts as texts } from './accessTexts.ts';
import type { Block, FactRow } from './blocks.ts';
import type { Carried } from './template.ts';
import { say, wholeNumber } from './wording.ts';

const copyLabel = { sv: 'Om kopian', en: 'About the copy' } as const;

const nothingFound: LetterExtract = {
  outcome: 'open',
  findings: [],
  statements: [],
  dataSets: [],
};

/** What was found; nothing settled where the case has no extract. */
export function extractOf(facts: LetterFacts): LetterExtract {
  return facts.extract ?? nothingFound;
}

/** The data sets that a letter gives out: all of them, or those of the package of Art 20. */
export function carriedSets(
  facts: LetterFacts,
  carried: Carried | undefined,
): readonly LetterDataSet[] {
  if (carried === undefined) return [];
  const { dataSets } = extractOf(facts);
  return carried === 'portable' ? dataSets.filter(({ portable }) => portable) : dataSets;
}

/** True where the search has shown that nothing is processed about the requester. */
export function isNothing(facts: LetterFacts): boolean {
  return facts.extract?.outcome === 'nothing';
}

/** Whom the data are about. */
export function subjectBlock(facts: LetterFacts): Block {
  return { kind: 'facts', id: 'subject', rows: subjectRows(facts) };
}

/** What was found in each of the eleven categories (Art 15(1)(b)). */
export function categoryBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const { findings } = extractOf(facts);
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

/** The copy itself: each data set with its source and every row; nothing where there is none (Art 15(3)). */
export function copyBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const { dataSets } = extractOf(facts);
  if (dataSets.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      id: 'copy',
      label: copyLabel,
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

function subjectRows(facts: LetterFacts): readonly FactRow[] {
  const { language, requester } = facts;
  const rows = [
    { label: texts.name[language], value: requester.name },
    { label: texts.personnummer[language], value: requester.personnummerMasked ?? '' },
    { label: texts.email[language], value: requester.emails.join(', ') },
  ];
  return rows.filter((row) => row.value !== '');
}
