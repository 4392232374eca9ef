import type { Language } from '../../kit/language.ts';
import type { ColumnChoice } from '../model/column.ts';
import type { Redacted } from '../model/redaction.ts';
import type { DataSet } from '../model.ts';
import { masksIn } from './masks.ts';
import { finderOf } from './patterns.ts';
import { type Mask, occurrences, type Stretch, struckText } from './strike.ts';

/** A redaction as far as rows are concerned. */
export type Striking = { readonly what: Redacted };

/** What one redaction strikes of a cell. */
export type StruckStretch<One> = Stretch & { readonly by: One };

/** Where redactions strike in the cells of a table. */
export type TableStrikes<One> = {
  /** In a cell, by its row and column from 0. */
  readonly ofCell: (row: number, column: number, cell: string) => readonly StruckStretch<One>[];
  /** In a text of the table that is no cell: a column’s name, its title, the system’s name. */
  readonly ofHeading: (text: string) => readonly StruckStretch<One>[];
};

/** Those redactions of a case that concern a data set: its own cells, and patterns of it or of the whole case. */
export function strikesOf<One extends Striking>(
  set: Pick<DataSet, 'id'>,
  redactions: readonly One[],
): TableStrikes<One> {
  const byPlace = new Map<string, { readonly by: One; readonly text: string }[]>();
  const patterns: { readonly key: One; readonly text: string }[] = [];
  for (const by of redactions) {
    const { what } = by;
    if (what.dataSetId !== undefined && what.dataSetId !== set.id) continue;
    if (what.kind === 'pattern') patterns.push({ key: by, text: what.text });
    if (what.kind !== 'cell') continue;
    const place = `${what.row}/${what.column}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), { by, text: what.text }]);
  }
  const found = finderOf(patterns);
  const ofHeading = (text: string) =>
    found(text).map(({ key, from, to }) => ({ by: key, from, to }));
  return {
    ofHeading,
    ofCell: (row, column, cell) => {
      const own = byPlace.size === 0 ? undefined : byPlace.get(`${row}/${column}`);
      if (own === undefined) return ofHeading(cell);
      const struck = own.flatMap(({ by, text }) =>
        occurrences(cell, text).map((stretch) => ({ ...stretch, by })),
      );
      return [...struck, ...ofHeading(cell)];
    },
  };
}

/** A table as it is handed over: what is left of its heading and of its rows. */
export type HandedOver = {
  readonly title: string;
  readonly source: string;
  readonly columns: readonly string[];
  /** A text about the table that is no part of it, such as a note. */
  readonly heading: (text: string) => string;
  readonly row: (n: number, cells: readonly string[]) => readonly string[];
};

/** Takes the columns that are in, strikes what is redacted and masks what is masked; masks show nothing struck. */
export function handedOver(
  set: Pick<DataSet, 'id' | 'title' | 'source' | 'columns' | 'choices'>,
  redactions: readonly Striking[],
  language: Language,
): HandedOver {
  const strikes = strikesOf(set, redactions);
  const heading = (text: string) =>
    struckText(text, strikes.ofHeading(text), masksIn(text), language);
  const taken = set.choices.flatMap((choice, column) =>
    choice.included ? [{ choice, column }] : [],
  );
  return {
    heading,
    title: heading(set.title),
    source: heading(set.source),
    columns: taken.map(({ column }) => heading(set.columns[column] ?? '')),
    row: (n, cells) =>
      taken.map(({ choice, column }) => {
        const cell = cells[column] ?? '';
        return struckText(cell, strikes.ofCell(n, column, cell), masksOf(cell, choice), language);
      }),
  };
}

/** The masks of a cell as its column’s choice has it. */
export function masksOf(cell: string, { masked, content }: ColumnChoice): readonly Mask[] {
  return masked ? masksIn(cell, content) : [];
}
