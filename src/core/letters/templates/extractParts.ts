import { enumeration } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { categoryNames } from '../../processing/model/codes.ts';
import type { LetterExtract, LetterFacts, LetterFile, LetterTable } from '../model.ts';
import { outcomeNames, accessTexts as texts } from './accessTexts.ts';
import type { Block, FactRow } from './blocks.ts';
import { extentTexts } from './extractTexts.ts';
import type { Carried } from './template.ts';
import { inWords, say, wholeNumber } from './wording.ts';

type Countable = keyof typeof extentTexts;

const nothingFound: LetterExtract = {
  outcome: 'open',
  findings: [],
  statements: [],
  tables: [],
  files: [],
  records: [],
  list: [],
  listWithLetter: false,
  undecided: 0,
};

/** What was found; nothing settled where the case has no extract. */
export function extractOf(facts: LetterFacts): LetterExtract {
  return facts.extract ?? nothingFound;
}

/** What a letter gives out: all data sets, or those of the package of Art 20. */
export function carriedSets(
  facts: LetterFacts,
  carried: Carried | undefined,
): { readonly tables: readonly LetterTable[]; readonly files: readonly LetterFile[] } {
  if (carried === undefined) return { tables: [], files: [] };
  const { tables, files } = extractOf(facts);
  if (carried === 'extract') return { tables, files };
  return {
    tables: tables.filter(({ portable }) => portable),
    files: files.filter(({ portable }) => portable),
  };
}

/** True where the search has shown that nothing is processed about the requester. */
export function isNothing(facts: LetterFacts): boolean {
  return facts.extract?.outcome === 'nothing';
}

/** True where there is anything to copy. */
export function hasCopy(facts: LetterFacts): boolean {
  const { tables, files } = extractOf(facts);
  return tables.length + files.length > 0;
}

/** A count with its noun as running text says it, in words up to twelve: no rows, one row, 120 rows. */
function extentInWords(kind: Countable, count: number, language: Language): string {
  const [none, one, many]: readonly [Bilingual, Bilingual, Bilingual] = extentTexts[kind];
  const words = count === 0 ? none : count === 1 ? one : many;
  return say(words, language, { count: inWords(count, language) });
}

/** A count with its noun as a table says it, in digits: 0 rows, 1 row, 120 rows. */
export function extentOf(kind: Countable, count: number, language: Language): string {
  const [, one, many]: readonly [Bilingual, Bilingual, Bilingual] = extentTexts[kind];
  const noun = (count === 1 ? one : many)[language].split(' ').at(-1);
  return `${wholeNumber(count)}\u00a0${noun}`;
}

/** How much the copy holds in all, of what is not empty: ‘three tables with 120 rows and two documents with seven pages’. */
export function copyExtent(facts: LetterFacts): string {
  const { language } = facts;
  const extract = extractOf(facts);
  const tables = extract.tables.filter(({ rowCount }) => rowCount > 0);
  const files = extract.files.filter(({ pageCount }) => pageCount > 0);
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const pages = files.reduce((sum, { pageCount }) => sum + pageCount, 0);
  const within = language === 'sv' ? ' med ' : ' with ';
  const inTables = [extentInWords('tables', tables.length, language)];
  if (tables.length > 0) inTables.push(extentInWords('rows', rows, language));
  const inFiles = [
    extentInWords('files', files.length, language),
    extentInWords('pages', pages, language),
  ];
  const parts = [
    ...(tables.length > 0 || files.length === 0 ? [inTables.join(within)] : []),
    ...(files.length > 0 ? [inFiles.join(within)] : []),
  ];
  return enumeration(parts, language);
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

/** Whom the data are about, as rows of a cover or of a letter. */
export function subjectRows(facts: LetterFacts): readonly FactRow[] {
  const { language, requester } = facts;
  const rows = [
    { label: texts.name[language], value: requester.name },
    { label: texts.personnummer[language], value: requester.personnummerMasked ?? '' },
    { label: texts.email[language], value: requester.emails.join(', ') },
  ];
  return rows.filter((row) => row.value !== '');
}
