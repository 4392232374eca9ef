import type { ReleasedTable } from '../../extracts/model/released.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { uniqueKeys } from './keys.ts';
import { tableName, tableNames } from './names.ts';

const texts = {
  title: { sv: 'Tabellerna i paketet', en: 'The tables of the package' },
  description: {
    sv: 'Varje tabell är en lista av objekt, ett för varje rad. Alla värden är text, så som systemet skrev dem. CSV-filerna har samma kolumner i samma ordning.',
    en: 'Each table is a list of objects, one for each row. All values are text, as the system wrote them. The CSV files have the same columns in the same order.',
  },
  comment: {
    sv: 'CSV enligt RFC 4180 i UTF-8. En text som ett kalkylprogram skulle räkna ut (den börjar med =, +, -, @, tabb eller vagnretur, eller med en apostrof före något av dem) har fått en apostrof framför sig i CSV-filen. Ta bort en apostrof för att få texten.',
    en: 'CSV as in RFC 4180, in UTF-8. A text that a spreadsheet would calculate (it begins with =, +, -, @, a tab or a carriage return, or with an apostrophe before one of them) has an apostrophe before it in the CSV file. Take one apostrophe away to get the text.',
  },
} as const satisfies Record<string, Bilingual>;

/** A value of JSON. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** What every table of the package looks like, as JSON Schema of draft 2020-12; each under its file's name. */
export function schemaOf(tables: readonly ReleasedTable[], language: Language): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: texts.title[language],
    description: texts.description[language],
    $comment: texts.comment[language],
    $defs: Object.fromEntries(
      tables.map((table, at) => [tableName(at, language), tableSchema(table, at, language)]),
    ),
  };
}

function tableSchema(
  { title, source, columns }: ReleasedTable,
  at: number,
  language: Language,
): Json {
  const keys = uniqueKeys(columns, language);
  const { json, csv } = tableNames(at, language);
  return {
    title,
    description: `${source}: ${json}, ${csv}`,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
      required: keys,
      additionalProperties: false,
    },
  };
}
