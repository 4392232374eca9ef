import { type Printing, shownFields } from '../../documents/prints/values.ts';
import { headings, importColumns } from '../../importing/rules/targets.ts';
import { valueAt } from '../../importing/rules/values.ts';
import { localDate, type PlainDate } from '../../kit/dates.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { AnyRegister } from '../../registers/model/definition.ts';
import type { Shape } from '../../registers/model/fields.ts';

export type OwnKind = 'text' | 'date' | 'number' | 'choice' | 'yesNo';

/** What a cell of a report of the officer's own says: as it is compared, and in words. */
export type OwnCell = {
  /** A code, a plain date, a number, `true` or `false`, else the words; empty where nothing is said. */
  readonly raw: string | number;
  readonly words: string;
};

/** A column that a report of the officer's own can have, read from an item of so much. */
export type OwnColumn<Row> = {
  readonly path: string;
  readonly title: Bilingual;
  readonly kind: OwnKind;
  readonly options: readonly { readonly code: string; readonly name: Bilingual }[];
  /** True where a cell names a person. */
  readonly personal: boolean;
  cell(row: Row, printing: Printing): OwnCell;
};

export const yesNoOptions = [
  { code: 'true', name: { sv: 'Ja', en: 'Yes' } },
  { code: 'false', name: { sv: 'Nej', en: 'No' } },
] as const;

/** The columns of a register: every field, a text in two languages as one, and where the item stands. */
export function registerColumns(definition: AnyRegister): readonly OwnColumn<unknown>[] {
  const fields = importColumns(definition.fields).filter(({ language }) => language === undefined);
  const sv = headings(fields, 'sv');
  const en = headings(fields, 'en');
  const columns = fields.map(({ path, field }, n): OwnColumn<unknown> => {
    const { shape } = field;
    const kind = kindOf(shape);
    return {
      path,
      title: { sv: sv[n] ?? path, en: en[n] ?? path },
      kind,
      options: optionsOf(shape),
      // Of registers only a consent names whose it is.
      personal: definition.name === 'consents' && personalPaths.includes(path),
      cell: (content, printing) => {
        const value = valueAt(content, path);
        const [[, words] = ['', '']] = shownFields({ it: field }, { it: value }, printing);
        return { raw: rawOf(kind, shape, value, words, printing), words };
      },
    };
  });
  return columns.some(({ path }) => path === 'state') ? columns : [...columns, stateOf(definition)];
}

const personalPaths: readonly string[] = ['person', 'email', 'identity', 'guardian'];

function kindOf({ kind }: Shape): OwnKind {
  switch (kind) {
    case 'date':
    case 'moment':
      return 'date';
    case 'number':
    case 'choice':
    case 'yesNo':
      return kind;
    default:
      return 'text';
  }
}

function optionsOf(shape: Shape): OwnColumn<unknown>['options'] {
  if (shape.kind === 'yesNo') return yesNoOptions;
  if (shape.kind !== 'choice') return [];
  return Object.entries(shape.names).map(([code, name]) => ({ code, name }));
}

function rawOf(
  kind: OwnKind,
  shape: Shape,
  value: unknown,
  words: string,
  { timeZone }: Printing,
): string | number {
  if (value === undefined || value === null) return '';
  if (kind === 'number' && typeof value === 'number') return value;
  if (shape.kind === 'moment' && typeof value === 'string') {
    return localDate(value as Parameters<typeof localDate>[0], timeZone);
  }
  return kind === 'text' ? words : String(value);
}

/** Where an item stands, for registers that work it out. */
function stateOf(definition: AnyRegister): OwnColumn<unknown> {
  const names = Object.entries(definition.states);
  return {
    path: '_state',
    title: { sv: 'Läge', en: 'State' },
    kind: 'choice',
    options: names.map(([code, name]) => ({ code, name })),
    personal: false,
    cell: (content, { language }) => {
      const state = definition.state(content);
      return { raw: state, words: definition.states[state][language] };
    },
  };
}

/** A cell of a fixed text. */
export function textCell(words: string): OwnCell {
  return { raw: words, words };
}

/** A plain date as a cell; nothing where there is none. */
export function dateCell(day: PlainDate | null): OwnCell {
  return textCell(day ?? '');
}

/** A cell of a code with its name. */
export function codeCell(code: string, name: Bilingual, language: Language): OwnCell {
  return { raw: code, words: name[language] };
}
