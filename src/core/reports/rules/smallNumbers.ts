import type { DraftSection } from '../catalogue/definition.ts';
import type { ReportFigure, ReportTable } from '../model.ts';

/** Where a number stands: section, part, then row and column, or figure and which of its two periods. */
export type Place = string;

/** A place by its steps: section, part, then row and column, or figure and period. */
export function placeOf(...steps: (number | 'value' | 'before')[]): Place {
  return steps.join('/');
}

/** A number that counts, with every place where it is told. */
export type Counted = {
  readonly value: number;
  /** True for a count of people's cases; any other number is only ever held back to guard one. */
  readonly isCases: boolean;
  /** True for what stands for a whole table: it is told in several places, and the last to be held back. */
  readonly isWhole: boolean;
  readonly places: readonly Place[];
  /** The beginnings of the words that it is told with. */
  readonly words: ReadonlySet<string>;
};

/** Every number of a report that counts; the same number told in two places is one. */
export type Numbers = {
  readonly counted: readonly Counted[];
  /** The place of a number among them. */
  at(place: Place): number | undefined;
};

type Told = Pick<Counted, 'value' | 'isCases' | 'isWhole'> & {
  readonly place: Place;
  readonly table: string;
  readonly row: string;
  readonly column: string;
};

/** Finds every number of a report that counts, and puts together what is told twice. */
export function numbersOf(sections: readonly DraftSection[]): Numbers {
  const groups: Told[][] = [];
  const byPlace = new Map<Place, number>();
  const sameValue = new Map<number, number[]>();
  for (const told of everyNumber(sections)) {
    const alike = sameValue.get(told.value) ?? [];
    const known = alike.find((at) => groups[at]?.some((other) => isSame(told, other)));
    const at = known ?? groups.length;
    if (known === undefined) {
      groups.push([told]);
      sameValue.set(told.value, [...alike, at]);
    } else groups[known]?.push(told);
    byPlace.set(told.place, at);
  }
  return { counted: groups.map(counted), at: (place) => byPlace.get(place) };
}

function counted(group: readonly Told[]): Counted {
  return {
    value: group[0]?.value ?? 0,
    isCases: group.some(({ isCases }) => isCases),
    isWhole: group.some(({ isWhole }) => isWhole),
    places: group.map(({ place }) => place),
    words: new Set(group.flatMap(({ row, column }) => [...stems(`${row} ${column}`)])),
  };
}

/** Fewer cases than this are not told. */
export const fewest = 5;

/**
 * Whether two places tell the same number, as far as values and words show it; taken for one where it may be. Small
 * numbers are held back wherever they stand: they are one only where they are called the same.
 */
function isSame(a: Told, b: Told): boolean {
  if (a.value !== b.value || a.isCases !== b.isCases || a.table === b.table) return false;
  if (a.value < fewest) return a.isWhole && b.isWhole && a.row === b.row && a.column === b.column;
  if (a.isWhole || b.isWhole) return shareWord(a, b);
  return a.row === b.row || a.row === b.column || a.column === b.row;
}

/** Labels share a word where its first letters are the same: ‘besvarade’, ‘besvarat’. */
function shareWord(a: Told, b: Told): boolean {
  const words = stems(`${a.row} ${a.column}`);
  return [...stems(`${b.row} ${b.column}`)].some((stem) => words.has(stem));
}

/** The beginnings of the words of a text, by which two texts are known to speak of the same. */
export function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

function* everyNumber(sections: readonly DraftSection[]): Generator<Told> {
  for (const [section, { parts }] of sections.entries()) {
    for (const [n, part] of parts.entries()) {
      const place = [section, n] as const;
      if (part.kind === 'table' && countsCases(part)) yield* inTable(part, place);
      if (part.kind === 'figures') {
        for (const [at, figure] of part.figures.entries()) yield* inFigure(figure, [...place, at]);
      }
    }
  }
}

/** A table without a count of cases tells of nobody. */
export function countsCases({ columns }: ReportTable): boolean {
  return columns.some(({ kind }) => kind === 'cases');
}

/** What a row is called: its first words. */
export function rowLabel(row: ReportTable['rows'][number] | undefined): string {
  return String(row?.find((cell) => typeof cell === 'string') ?? '');
}

function* inTable(table: ReportTable, place: readonly [number, number]): Generator<Told> {
  for (const [row, cells] of table.rows.entries()) {
    for (const [column, { name, kind }] of table.columns.entries()) {
      const value = cells[column];
      if (typeof value !== 'number' || (kind !== 'cases' && kind !== 'number')) continue;
      yield {
        value,
        isCases: kind === 'cases',
        isWhole: table.totals === true && row === table.rows.length - 1,
        place: placeOf(...place, row, column),
        table: placeOf(...place),
        row: rowLabel(cells),
        column: name,
      };
    }
  }
}

function* inFigure(
  figure: ReportFigure,
  place: readonly [number, number, number],
): Generator<Told> {
  if (figure.kind !== 'cases') return;
  for (const which of ['value', 'before'] as const) {
    const value = figure[which];
    if (typeof value !== 'number') continue;
    yield {
      value,
      isCases: true,
      isWhole: true,
      place: placeOf(...place, which),
      table: placeOf(...place),
      row: figure.label,
      column: '',
    };
  }
}
