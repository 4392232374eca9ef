import type { Language } from '../../kit/language.ts';
import type { DraftSection } from '../catalogue/definition.ts';
import type { ReportCell, ReportPart, ReportTable } from '../model.ts';
import { countsCases, fewest, rowLabel } from './smallNumbers.ts';
import { tellsCount } from './smallTexts.ts';

type ChartPart = Extract<ReportPart, { readonly kind: 'chart' }>;

/**
 * A chart without what is held back in the tables, which `sections` are with it held back and `whole` without. A
 * value that no table has goes where it is small, or where it is a share or days of cases.
 */
export function chartWithout(
  part: ChartPart,
  section: DraftSection,
  sections: readonly DraftSection[],
  whole: readonly DraftSection[],
  language: Language,
): ChartPart {
  const cells = toldCells(sections, whole);
  const isOfCases = section.parts.some((each) => each.kind === 'table' && countsCases(each));
  const { chart } = part;
  const series = chart.series.map((one) => ({
    ...one,
    values: one.values.map((value, at) => {
      if (value === null) return null;
      const category = chart.categories[at] ?? '';
      const told = cells.filter(
        (cell) =>
          cell.was === value &&
          (cell.row === category || (cell.column === category && cell.row === one.name)),
      );
      if (told.length > 0) return told.some(({ is }) => is !== value) ? null : value;
      const isHeld = chart.unit === 'count' ? value < fewest : isOfCases;
      return isHeld || cells.some(({ was, is }) => was === value && is !== was && isGuard(is))
        ? null
        : value;
    }),
  }));
  const description = tellsCount(part.description) ? part.title : part.description;
  return {
    ...part,
    description: `${description.replace(/[.\s]+$/, '')}. ${notDrawn[language]}`,
    chart: { ...chart, series },
  };
}

const notDrawn: Readonly<Record<Language, string>> = {
  sv: 'Tal som döljs är inte ritade.',
  en: 'Numbers that are held back are not drawn.',
};

type ToldCell = {
  readonly row: string;
  readonly column: string;
  readonly was: number;
  readonly is: ReportCell;
};

/** Every number of the tables as it was and as it is told. */
function toldCells(
  sections: readonly DraftSection[],
  whole: readonly DraftSection[],
): readonly ToldCell[] {
  const before = new Map(tablesOf(whole).map((table) => [table.id, table]));
  return tablesOf(sections).flatMap((table) => {
    const was = before.get(table.id);
    return table.rows.flatMap((cells, row) =>
      cells.flatMap((is, column): readonly ToldCell[] => {
        const value = was?.rows[row]?.[column];
        if (typeof value !== 'number') return [];
        const name = rowLabel(cells);
        return [{ row: name, column: table.columns[column]?.name ?? '', was: value, is }];
      }),
    );
  });
}

function tablesOf(sections: readonly DraftSection[]): readonly ReportTable[] {
  return sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'));
}

function isGuard(cell: ReportCell): boolean {
  return typeof cell === 'object' && cell?.guard === true;
}
