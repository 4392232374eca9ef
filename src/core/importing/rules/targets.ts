import type { Bilingual, Language } from '../../kit/language.ts';
import type { Field, Fields, Shape } from '../../registers/model/fields.ts';
import type { Target } from '../model.ts';

/** A field as one column holds it: groups are gone into, a text in two languages is two columns, a list is one. */
export type Column = {
  readonly path: string;
  readonly field: Field;
  /** Of a bilingual field: which of its texts the column holds. */
  readonly language?: Language | undefined;
  readonly name: Bilingual;
  /** The names of the groups it stands in, outermost first. */
  readonly under: readonly Bilingual[];
};

/** The columns by which a register is written, in the order of its fields. */
export function columnsOf(fields: Fields): readonly Column[] {
  return [...columnsUnder(fields, '', [])];
}

function* columnsUnder(
  fields: Fields,
  prefix: string,
  under: readonly Bilingual[],
): Generator<Column> {
  for (const [key, field] of Object.entries(fields)) {
    const path = prefix + key;
    const { shape, words } = field;
    const name = { sv: words.sv, en: words.en };
    if (shape.kind === 'group') yield* columnsUnder(shape.fields, `${path}.`, [...under, name]);
    else if (shape.kind === 'bilingual') {
      yield { path: `${path}.sv`, field, language: 'sv', name: tagged(name, swedish), under };
      yield { path: `${path}.en`, field, language: 'en', name: tagged(name, english), under };
    } else yield { path, field, name, under };
  }
}

const swedish = { sv: 'svenska', en: 'Swedish' };
const english = { sv: 'engelska', en: 'English' };

function tagged({ sv, en }: Bilingual, language: Bilingual): Bilingual {
  return { sv: `${sv} (${language.sv})`, en: `${en} (${language.en})` };
}

/** What an import can fill: the columns, and one for both languages of a text that a file has in one. */
export function importColumns(fields: Fields): readonly Column[] {
  return columnsOf(fields).flatMap((column) => {
    if (column.language !== 'sv') return [column];
    const { field, under } = column;
    const both = {
      path: column.path.slice(0, -3),
      field,
      name: { sv: field.words.sv, en: field.words.en },
      under,
    };
    return [both, column];
  });
}

/** A column's heading: its own name where no other column has it, else with its groups before it. */
export function headings(columns: readonly Column[], language: Language): readonly string[] {
  const names = columns.map(({ name }) => name[language].toLowerCase());
  const long = columns.map((column) => fullName(column, language));
  return columns.map(({ name, path }, n) => {
    const own = name[language];
    if (names.filter((other) => other === own.toLowerCase()).length === 1) return own;
    const full = long[n] ?? own;
    return long.filter((other) => other === full).length === 1 ? full : path;
  });
}

/** A column's name with its groups before it. */
export function fullName({ name, under }: Column, language: Language): string {
  return [...under, name].map((part) => part[language]).join(': ');
}

/** What screens offer for a column of a file. */
export function targetsOf(fields: Fields): readonly Target[] {
  const columns = importColumns(fields);
  const sv = headings(columns, 'sv');
  const en = headings(columns, 'en');
  const id = {
    path: 'id',
    name: { sv: 'Postens id i Frist', en: 'The item’s id in Frist' },
    kind: 'id',
    hint: { sv: 'som Frist skrev det', en: 'as Frist wrote it' },
  };
  const targets = columns.map(({ path, field, language, name }, n) => {
    const isBoth = field.shape.kind === 'bilingual' && language === undefined;
    return {
      path,
      name: isBoth
        ? { sv: `${name.sv} (båda språken)`, en: `${name.en} (both languages)` }
        : { sv: sv[n] ?? name.sv, en: en[n] ?? name.en },
      kind: field.shape.kind,
      hint: hintOf(field.shape),
    };
  });
  return [...targets, id];
}

/** How a cell of a shape is written, in the reader's language. */
export function hintOf(shape: Shape): Bilingual {
  switch (shape.kind) {
    case 'date':
      return { sv: 'åååå-mm-dd', en: 'yyyy-mm-dd' };
    case 'moment':
      return { sv: 'åååå-mm-dd tt:mm', en: 'yyyy-mm-dd hh:mm' };
    case 'number':
      return { sv: 'ett heltal', en: 'a whole number' };
    case 'yesNo':
      return { sv: 'ja eller nej', en: 'yes or no' };
    case 'choice':
      return { sv: 'ett av namnen', en: 'one of the names' };
    case 'ticks':
      return { sv: 'namn med semikolon eller ny rad emellan', en: 'names, by semicolon or line' };
    case 'lines':
      return { sv: 'semikolon eller ny rad emellan', en: 'by semicolon or line' };
    case 'reference':
      return { sv: 'postens namn', en: 'the item’s name' };
    case 'references':
      return { sv: 'posternas namn, ett per rad', en: 'the items’ names, one a line' };
    case 'list': {
      const parts = columnsOf(shape.fields);
      const join = (language: Language) => parts.map(({ name }) => name[language]).join(' | ');
      return { sv: `en per rad: ${join('sv')}`, en: `one a line: ${join('en')}` };
    }
    case 'file':
      return { sv: 'filer följer inte med tabeller', en: 'files do not travel in tables' };
    default:
      return { sv: 'text', en: 'text' };
  }
}
