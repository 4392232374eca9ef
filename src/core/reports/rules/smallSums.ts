import type { DraftSection } from '../catalogue/definition.ts';
import type { ReportTable } from '../model.ts';
import { countsCases, type Numbers, placeOf, rowLabel, stems } from './smallNumbers.ts';

/** One number that others add up to; each by its place among the report's numbers. */
export type Sum = { readonly whole: number; readonly parts: readonly number[] };

/**
 * Everything that a reader can know to add up: the rows of a table to its last one or to a figure, columns to another
 * of the same rows, figures to another. What adds up by chance is taken as known too: too much is held back rather
 * than too little.
 */
export function sumsOf(sections: readonly DraftSection[], numbers: Numbers): readonly Sum[] {
  const tables = sections.flatMap(({ parts }, section) =>
    parts.flatMap((part, n) =>
      part.kind === 'table' && countsCases(part) ? [{ part, place: [section, n] as const }] : [],
    ),
  );
  return [
    ...tables.flatMap((table) => downward(table, numbers)),
    ...tables.flatMap((table, at) => [
      ...within(table, numbers),
      ...tables.slice(at + 1).flatMap((other) => between(table, other, numbers)),
    ]),
    ...amongFigures(sections, numbers),
  ];
}

type Placed = { readonly part: ReportTable; readonly place: readonly [number, number] };

/** The rows of each column, with the last one, or with the wholes elsewhere that they come to. */
function downward({ part, place }: Placed, numbers: Numbers): readonly Sum[] {
  return part.columns.flatMap(({ name }, column): readonly Sum[] => {
    const cells = part.rows.map((_, row) => numbers.at(placeOf(...place, row, column)));
    const last = part.totals ? cells.pop() : undefined;
    const rows = cells.filter((cell) => cell !== undefined);
    if (rows.length === 0) return [];
    const total = rows.reduce((sum, at) => sum + (numbers.counted[at]?.value ?? 0), 0);
    const words = stems(name);
    const wholes = numbers.counted.flatMap((one, at) => {
      const isMeant = at === last || [...one.words].some((word) => words.has(word));
      return one.isWhole && one.value === total && isMeant && !rows.includes(at) ? [at] : [];
    });
    return wholes.map((whole) => ({ whole, parts: rows }));
  });
}

/** A column's numbers by row; undefined where a row has none. */
type Column = readonly (number | undefined)[];

function within(table: Placed, numbers: Numbers): readonly Sum[] {
  const rows = table.part.rows.map((_, row) => row);
  return relations(columnsOf(table, rows, numbers), numbers, 4);
}

/** Columns of two tables that have rows of the same names. */
function between(table: Placed, other: Placed, numbers: Numbers): readonly Sum[] {
  const pairs = table.part.rows.flatMap((cells, row) => {
    const label = rowLabel(cells);
    const there = other.part.rows.findIndex((each) => rowLabel(each) === label);
    return there === -1 || label === '' ? [] : [[row, there] as const];
  });
  if (pairs.length < 2) return [];
  const own = pairs.map(([row]) => row);
  const theirs = pairs.map(([, row]) => row);
  const columns = [...columnsOf(table, own, numbers), ...columnsOf(other, theirs, numbers)];
  return relations(columns, numbers, 3);
}

function columnsOf(
  { part, place }: Placed,
  rows: readonly number[],
  numbers: Numbers,
): readonly Column[] {
  return part.columns
    .map((_, column) => rows.map((row) => numbers.at(placeOf(...place, row, column))))
    .filter((column) => column.some((cell) => cell !== undefined));
}

/** Figures beside each other, each now and in the period before: what adds up must do so in both. */
function amongFigures(sections: readonly DraftSection[], numbers: Numbers): readonly Sum[] {
  return sections.flatMap(({ parts }, section) =>
    parts.flatMap((part, n) => {
      if (part.kind !== 'figures') return [];
      const columns = part.figures.map((_, at) =>
        (['value', 'before'] as const).map((which) => numbers.at(placeOf(section, n, at, which))),
      );
      const counting = columns.filter((column) => column.some((cell) => cell !== undefined));
      return relations(counting, numbers, 3);
    }),
  );
}

/** More columns than this are not compared with each other: no table that adds up across has them. */
const mostColumns = 14;

/**
 * Columns that are the sum of up to `most` others in every row that has them all. Columns of noughts alone may belong
 * to any sum: they are put into each, once, for a reader knows one of the sums that they may stand in, not all.
 */
function relations(columns: readonly Column[], numbers: Numbers, most: number): readonly Sum[] {
  if (columns.length > mostColumns) return [];
  const value = (at: number) => numbers.counted[at]?.value ?? 0;
  const isNought = (column: Column) => column.every((at) => at === undefined || value(at) === 0);
  const noughts = columns.filter(isNought);
  const telling = columns.filter((column) => !isNought(column));
  return telling.flatMap((whole) =>
    [
      ...chosen(
        telling.filter((other) => other !== whole),
        most,
      ),
    ].flatMap((parts) =>
      rowsThatAddUp(whole, parts, value).map(({ row, ...sum }) => ({
        ...sum,
        parts: [...sum.parts, ...noughts.flatMap((column) => column[row] ?? [])],
      })),
    ),
  );
}

/** The sums by row; none where a row does not add up. */
function rowsThatAddUp(
  whole: Column,
  parts: readonly Column[],
  value: (at: number) => number,
): readonly (Sum & { readonly row: number })[] {
  const sums: (Sum & { readonly row: number })[] = [];
  for (const [row, at] of whole.entries()) {
    const cells = parts.map((part) => part[row]).filter((cell) => cell !== undefined);
    if (at === undefined || cells.length < parts.length) continue;
    if (cells.reduce((sum, cell) => sum + value(cell), 0) !== value(at)) return [];
    if (!cells.includes(at)) sums.push({ row, whole: at, parts: cells });
  }
  return sums;
}

/** Every choice of one up to `most` of the columns. */
function* chosen(columns: readonly Column[], most: number): Generator<readonly Column[]> {
  for (const [at, column] of columns.entries()) {
    yield [column];
    if (most === 1) continue;
    for (const rest of chosen(columns.slice(at + 1), most - 1)) yield [column, ...rest];
  }
}
