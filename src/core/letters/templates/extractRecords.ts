import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import { rightsToName, accessTexts as texts } from './accessTexts.ts';
import type { Block, FactRow } from './blocks.ts';
import { extractOf } from './extractParts.ts';
import { extractTexts } from './extractTexts.ts';
import { heading } from './paragraphs.ts';
import { statementBlocks, statementsMandatory } from './statements.ts';
import type { MandatoryBlock } from './template.ts';

/** Each processing activity with what Art 15(1)(a)-(h) and (2) want, then who receives the data, by name. */
export function recordBlocks(facts: LetterFacts): readonly Block[] {
  return [
    ...statementBlocks(facts, ({ title }) => copiedRows(facts, title)),
    ...recipientBlocks(facts),
  ];
}

/** Which data sets of the copy belong to a processing activity, by its title. */
function copiedRows(facts: LetterFacts, title: Bilingual): readonly FactRow[] {
  const { language } = facts;
  const { tables, files } = extractOf(facts);
  const value = [...tables, ...files]
    .filter(({ record }) => record?.[language] === title[language])
    .map((set) => set.title)
    .join(', ');
  return value === '' ? [] : [{ label: extractTexts.inCopy[language], value }];
}

/** Every part of every record, and the recipients where any are known by name. */
export function recordsMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  return [
    ...statementsMandatory(facts),
    ...(recipientRows(facts).length === 0 ? [] : [recipientsWanted]),
  ];
}

/** The rights that the person may use next (Art 15(1)(e)). */
export function rightsBlocks({ language }: LetterFacts): readonly Block[] {
  return [
    heading(texts.rightsHeading, language),
    {
      kind: 'list',
      id: 'rights',
      label: { sv: 'Rättigheter', en: 'Rights' },
      locked: true,
      article: 'GDPR Art 15(1)(e)',
      items: rightsToName.map((right) => right[language]),
    },
  ];
}

function recipientBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const rows = recipientRows(facts);
  if (rows.length === 0) return [];
  const columns = [extractTexts.recipient, extractTexts.role, extractTexts.processing];
  return [
    { kind: 'heading', level: 3, text: extractTexts.recipientsHeading[language] },
    {
      kind: 'table',
      id: 'recipientsByName',
      article: 'GDPR Art 15(1)(c)',
      title: extractTexts.recipientsHeading[language],
      columns: columns.map((column) => column[language]),
      rowCount: rows.length,
      rows: () => rows,
    },
  ];
}

/** Each recipient once for each processing activity, in the order of the records. */
function recipientRows(facts: LetterFacts): readonly (readonly string[])[] {
  return extractOf(facts).records.flatMap(({ title, recipients }) =>
    recipients.map(({ name, role }) => [name, role === '' ? '–' : role, title[facts.language]]),
  );
}

const recipientsWanted: MandatoryBlock = {
  block: 'recipientsByName',
  part: 'extract',
  article: 'GDPR Art 15(1)(c)',
  missing: { sv: 'mottagarna vid namn', en: 'the recipients by name' },
};
