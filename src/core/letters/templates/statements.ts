import type { Bilingual, Language } from '../../kit/language.ts';
import type { ProcessingStatement } from '../../processing/model.ts';
import type { LetterFacts } from '../model.ts';
import type { Block, FactRow } from './blocks.ts';
import type { MandatoryBlock } from './template.ts';

type Part = {
  readonly key: Exclude<keyof ProcessingStatement, 'title'>;
  readonly article: string;
  readonly label: Bilingual;
};

/** What Art 15(1)-(2) wants to be told of each processing activity, in the order in which it reads best. */
export const statementParts: readonly Part[] = [
  { key: 'purposes', article: 'GDPR Art 15(1)(a)', label: { sv: 'Ändamål', en: 'Purposes' } },
  {
    key: 'legalBasis',
    article: 'GDPR Art 12(1)',
    label: { sv: 'Rättslig grund', en: 'Legal basis' },
  },
  { key: 'categories', article: 'GDPR Art 15(1)(b)', label: { sv: 'Uppgifter', en: 'Data' } },
  { key: 'recipients', article: 'GDPR Art 15(1)(c)', label: { sv: 'Mottagare', en: 'Recipients' } },
  { key: 'retention', article: 'GDPR Art 15(1)(d)', label: { sv: 'Lagringstid', en: 'Kept for' } },
  { key: 'source', article: 'GDPR Art 15(1)(g)', label: { sv: 'Källa', en: 'Source' } },
  {
    key: 'automatedDecisions',
    article: 'GDPR Art 15(1)(h)',
    label: { sv: 'Automatiserade beslut', en: 'Automated decisions' },
  },
  {
    key: 'transfers',
    article: 'GDPR Art 15(2)',
    label: { sv: 'Överföring till tredjeland', en: 'Transfers to third countries' },
  },
];

/** The id of one statement's part, such as statement1.purposes; counted from 1. */
export function statementBlock(index: number, key: keyof ProcessingStatement): string {
  return `statement${index + 1}.${key}`;
}

/** One heading and one table of answers for each processing activity concerned, with further rows at its end. */
export function statementBlocks(
  facts: LetterFacts,
  further: (statement: ProcessingStatement) => readonly FactRow[],
): readonly Block[] {
  const { language, extract } = facts;
  return (extract?.statements ?? []).flatMap((statement, index): Block[] => [
    {
      kind: 'heading',
      level: 3,
      id: statementBlock(index, 'title'),
      article: 'GDPR Art 12(1)',
      text: statement.title[language],
    },
    {
      kind: 'facts',
      rows: [
        ...statementParts.map(({ key, article, label }) => ({
          id: statementBlock(index, key),
          label: label[language],
          value: statement[key][language],
          article,
        })),
        ...further(statement),
      ],
    },
  ]);
}

/** The title and every part of every statement, each under its own letter of the article. */
export function statementsMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  return (facts.extract?.statements ?? []).flatMap((statement, index) => {
    const [sv, en] = [nameOf(statement, index, 'sv'), nameOf(statement, index, 'en')];
    return [
      {
        block: statementBlock(index, 'title'),
        part: 'extract' as const,
        article: 'GDPR Art 12(1)',
        missing: { sv: `rubriken på ${sv}`, en: `the title of ${en}` },
      },
      ...statementParts.map(({ key, article, label }) => ({
        block: statementBlock(index, key),
        part: 'extract' as const,
        article,
        missing: { sv: `”${label.sv}” för ${sv}`, en: `‘${label.en}’ for ${en}` },
      })),
    ];
  });
}

/** A processing activity by its title, or by its number while it has none. */
function nameOf({ title }: ProcessingStatement, index: number, language: Language): string {
  const sv = language === 'sv';
  if (!/[\p{L}\p{N}]/u.test(title[language])) {
    return `${sv ? 'behandling nummer' : 'processing activity number'} ${index + 1}`;
  }
  return sv ? `behandlingen ”${title.sv}”` : `the processing activity ‘${title.en}’`;
}
