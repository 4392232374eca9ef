import type { Language } from '../../kit/language.ts';
import type { DraftSection } from '../catalogue/definition.ts';
import type { ReportCell, ReportFigure, ReportPart, ReportTable } from '../model.ts';
import { chartWithout } from './smallCharts.ts';
import { type Held, heldAt, heldBack } from './smallHeld.ts';
import { countsCases, fewest, type Numbers, numbersOf } from './smallNumbers.ts';
import { sumsOf } from './smallSums.ts';
import { namesCase, saysCount, tellsCount } from './smallTexts.ts';

/**
 * A report without its small numbers: every count of fewer than five cases is held back, with the shares and days that
 * are told of so few; and whatever would let one be worked out, from the sums of a table, from a figure, a chart, a
 * sentence or the period before. What cannot be seen here: two reports laid beside each
 * other; and a row that is not there tells, as it does in every such report, that there was nothing of its kind.
 */
export function withoutSmall(
  sections: readonly DraftSection[],
  language: Language,
): readonly DraftSection[] {
  const numbers = numbersOf(sections);
  const held = heldBack(numbers, sumsOf(sections, numbers));
  const counts = listsOfCases(sections).map(({ rows }) => rows.length);
  const cells = sections.map((section, at) => {
    const parts = section.parts
      .flatMap((part, n) => withoutCells(part, [at, n], numbers, held))
      .map((part) => withoutCases(part, counts, language));
    return { ...section, parts };
  });
  return cells.map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      part.kind === 'chart' ? chartWithout(part, section, cells, sections, language) : part,
    ),
  }));
}

/** A report as it was made, without what only the holding back of small numbers reads. */
export function withSmall(sections: readonly DraftSection[]): readonly DraftSection[] {
  return sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      part.kind === 'figures' ? { ...part, figures: part.figures.map(shown) } : part,
    ),
  }));
}

function shown({ of: _, ...figure }: ReportFigure): ReportFigure {
  return figure;
}

/** The tables with a row about one case: whoever counts such rows counts cases. */
function listsOfCases(sections: readonly DraftSection[]): readonly ReportTable[] {
  return sections.flatMap(({ parts }) =>
    parts.filter((part) => part.kind === 'table').filter(({ rows }) => rows.some(namesCase)),
  );
}

const notListed: Readonly<Record<Language, string>> = {
  sv: 'Enskilda ärenden visas inte när små tal döljs.',
  en: 'Single cases are not shown while small numbers are held back.',
};

/** A table without the rows about single cases, and figures without those that count such a table's rows. */
function withoutCases(part: ReportPart, counts: readonly number[], language: Language): ReportPart {
  if (part.kind === 'table') {
    const rows = part.rows.filter((cells) => !namesCase(cells));
    return rows.length === part.rows.length ? part : { ...part, rows, empty: notListed[language] };
  }
  if (part.kind !== 'figures') return part;
  const figures = part.figures.map((figure): ReportFigure => {
    const isCount = figure.kind === 'number' && counts.some((count) => count === figure.value);
    return isCount ? { ...figure, value: { small: true, guard: true } } : figure;
  });
  return { ...part, figures };
}

type At = readonly [section: number, part: number];
type Holding = ReadonlyMap<number, Held>;

function withoutCells(
  part: ReportPart,
  at: At,
  numbers: Numbers,
  held: Holding,
): readonly ReportPart[] {
  switch (part.kind) {
    case 'text':
      return saysCount(part.text) ? [] : [part];
    case 'table':
      return [countsCases(part) ? tableWithout(part, at, numbers, held) : part];
    case 'figures':
      return [{ ...part, figures: figuresWithout(part.figures, at, numbers, held) }];
    case 'chart':
      return [part];
  }
}

function cellFor(held: Held | undefined, cell: ReportCell): ReportCell {
  if (held === undefined) return cell;
  return held === 'guard' ? { small: true, guard: true } : { small: true };
}

function tableWithout(table: ReportTable, at: At, numbers: Numbers, held: Holding): ReportTable {
  const rows = table.rows.map((cells, row) => {
    const whyHeld = cells.map((_, column) => heldAt(numbers, held, ...at, row, column));
    return cells.map((cell, column) => {
      const { kind } = table.columns[column] ?? { kind: 'text' };
      if (kind !== 'percent' && kind !== 'days') return cellFor(whyHeld[column], cell);
      const base = basesOf(table, column);
      const derived = base.map((n) => ({ cell: cells[n] ?? null, held: whyHeld[n] }));
      const hidden = cells.filter((_, n) => whyHeld[n] !== undefined);
      return cellFor(derivedHeld(cell, kind, derived, hidden), cell);
    });
  });
  return { ...table, rows };
}

/** The counts that a share or a number of days is told of: the nearest before it, or any where none is. */
function basesOf({ columns }: ReportTable, column: number): readonly number[] {
  const counts = columns.flatMap(({ kind }, at) => (kind === 'cases' ? [at] : []));
  const before = counts.filter((at) => at < column).at(-1);
  return before === undefined ? counts : [before];
}

type Base = { readonly cell: ReportCell; readonly held: Held | undefined };

/** Whether a share or days would tell of few, or give a number away that is held back. */
function derivedHeld(
  cell: ReportCell,
  kind: 'percent' | 'days',
  bases: readonly Base[],
  hidden: readonly ReportCell[],
): Held | undefined {
  if (typeof cell !== 'number') return undefined;
  const few = bases.find(({ held }) => held !== undefined)?.held;
  if (few) return few;
  const isTelling = bases.some(
    (base) => typeof base.cell === 'number' && tells(cell, kind, base.cell, hidden),
  );
  return isTelling ? 'guard' : undefined;
}

/** Whether a share of so many cases is one of few, or of all but few, or of as many as are held back beside it. */
function tells(
  share: number,
  kind: 'percent' | 'days',
  of: number,
  hidden: readonly ReportCell[],
): boolean {
  if (of < fewest) return true;
  if (kind === 'days') return false;
  const about = (share * of) / 100;
  return [Math.floor(about), Math.ceil(about)].some((count) => {
    if (Math.abs((100 * count) / of - share) > 0.5) return false;
    return [count, of - count].some((each) => each < fewest || hidden.includes(each));
  });
}

function figuresWithout(
  figures: readonly ReportFigure[],
  at: At,
  numbers: Numbers,
  held: Holding,
): readonly ReportFigure[] {
  const hidden = figures.flatMap((figure, n) =>
    (['value', 'before'] as const).flatMap((which) =>
      heldAt(numbers, held, ...at, n, which) === undefined ? [] : [figure[which] ?? null],
    ),
  );
  return figures.map((figure, n) => {
    const why = (which: 'value' | 'before'): Held | undefined => {
      const { kind, of } = figure;
      const cell = figure[which] ?? null;
      if (kind === 'cases') return heldAt(numbers, held, ...at, n, which);
      if ((kind !== 'percent' && kind !== 'days') || typeof cell !== 'number') return undefined;
      const base = of?.[which];
      // What tells of cases says of how many; of a period of which it does not, it may be told of few.
      if (base === undefined) return of ? 'guard' : undefined;
      return tells(cell, kind, base, hidden) ? 'guard' : undefined;
    };
    return figureWithout(figure, why('value'), why('before'));
  });
}

function figureWithout(
  { of: _, note, ...figure }: ReportFigure,
  value: Held | undefined,
  before: Held | undefined,
): ReportFigure {
  return {
    ...figure,
    value: cellFor(value, figure.value),
    ...(figure.before === undefined ? {} : { before: cellFor(before, figure.before) }),
    ...(note === undefined || tellsCount(note) ? {} : { note }),
  };
}
