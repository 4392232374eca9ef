import type { Language } from '../../kit/language.ts';
import { nameKey } from '../../kit/sorting.ts';
import type { DraftSection } from '../catalogue/definition.ts';
import type { OwnPlan, ReportCell, ReportPart, ReportTable } from '../model.ts';
import type { OwnCell, OwnColumn, OwnKind } from './ownColumns.ts';

/** One item as a report of the officer's own reads it: the cells of its columns by their paths. */
export type OwnRow = ReadonlyMap<string, OwnCell>;

export type Columns = readonly Pick<OwnColumn<never>, 'path' | 'title' | 'kind'>[];

const words = {
  sv: { count: 'Antal', sum: 'Summa', none: 'Inget svarar mot urvalet.', of: 'Antal per' },
  en: { count: 'Number', sum: 'Sum', none: 'Nothing fits what was chosen.', of: 'Number by' },
} as const;

/** Every path that a plan reads. */
export function pathsOf({ columns, filters, groupBy, sortBy }: OwnPlan): readonly string[] {
  const others = [groupBy, sortBy].filter((path) => path !== undefined);
  return [...new Set([...columns, ...filters.map(({ column }) => column), ...others])];
}

/** Whether a row passes every filter. */
export function fits(row: OwnRow, { filters }: Pick<OwnPlan, 'filters'>): boolean {
  return filters.every((filter) => passes(row.get(filter.column) ?? nothing, filter));
}

function passes({ raw, words }: OwnCell, { test, value }: OwnPlan['filters'][number]): boolean {
  const wanted = value.trim().toLowerCase();
  const is = [String(raw), words].some((each) => each.toLowerCase() === wanted);
  switch (test) {
    case 'is':
      return is;
    case 'isNot':
      return !is;
    case 'contains':
      return words.toLowerCase().includes(wanted);
    case 'before':
      return raw !== '' && compared(raw, value) < 0;
    case 'after':
      return raw !== '' && compared(raw, value) > 0;
    case 'empty':
      return words === '';
    case 'notEmpty':
      return words !== '';
  }
}

const nothing: OwnCell = { raw: '', words: '' };

/** Numbers by size, all else as a Swedish register sorts; dates are in order as they are written. */
function compared(a: string | number, b: string | number): number {
  if (typeof a === 'number' || typeof b === 'number') {
    if (a === '' || b === '') return a === b ? 0 : a === '' ? -1 : 1;
    return Number(a) - Number(String(b).replace(',', '.'));
  }
  const [left, right] = [nameKey(a), nameKey(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The one section of a report of the officer's own: its rows, or their groups with a chart above. */
export function ownSection(
  plan: OwnPlan,
  columns: Columns,
  rows: readonly OwnRow[],
  of: { readonly language: Language; readonly isCases: boolean },
): DraftSection {
  const parts = plan.groupBy ? grouped(plan, columns, rows, of) : [listed(plan, columns, rows, of)];
  return { id: 'own', title: plan.title, parts };
}

type Of = { readonly language: Language; readonly isCases: boolean };

function listed(
  plan: OwnPlan,
  columns: Columns,
  rows: readonly OwnRow[],
  { language }: Of,
): ReportTable {
  const chosen = plan.columns.flatMap((path) => columns.find((each) => each.path === path) ?? []);
  const { sortBy, descending } = plan;
  const sorted = sortBy === undefined ? rows : inOrder(rows, sortBy, descending);
  return {
    kind: 'table',
    id: 'own',
    title: plan.title,
    columns: chosen.map(({ title, kind }) => ({ name: title[language], kind: cellKinds[kind] })),
    rows: sorted.map((row) => chosen.map(({ path, kind }) => cellOf(row.get(path), kind))),
    empty: words[language].none,
  };
}

const cellKinds = {
  text: 'text',
  choice: 'text',
  yesNo: 'text',
  date: 'date',
  number: 'number',
} as const satisfies Record<OwnKind, ReportTable['columns'][number]['kind']>;

function cellOf(cell: OwnCell = nothing, kind: OwnKind): ReportCell {
  if (kind === 'number') return typeof cell.raw === 'number' ? cell.raw : null;
  if (kind === 'date') return cell.raw === '' ? null : cell.raw;
  return cell.words;
}

function inOrder(rows: readonly OwnRow[], path: string, descending: boolean): readonly OwnRow[] {
  const raw = (row: OwnRow) => row.get(path)?.raw ?? '';
  const way = descending ? -1 : 1;
  return rows.toSorted((a, b) => way * compared(raw(a), raw(b)));
}

/** Rows put together by the values of a column: how many, and the sums of the numbers among the columns. */
function grouped(
  plan: OwnPlan,
  columns: Columns,
  rows: readonly OwnRow[],
  { language, isCases }: Of,
): readonly ReportPart[] {
  const by = columns.find(({ path }) => path === plan.groupBy);
  const sums = plan.columns.flatMap(
    (path) => columns.find((each) => each.path === path && each.kind === 'number') ?? [],
  );
  const groups = new Map<string, OwnRow[]>();
  for (const row of rows) {
    const { words } = row.get(plan.groupBy ?? '') ?? nothing;
    const group = groups.get(words);
    if (group) group.push(row);
    else groups.set(words, [row]);
  }
  const text = words[language];
  const line = (name: string, of: readonly OwnRow[]): readonly ReportCell[] => [
    name,
    of.length,
    ...sums.map(({ path }) => of.reduce((sum, row) => sum + numberAt(row, path), 0)),
  ];
  const lines = groupsInOrder(plan, groups).map(([name, of]) => line(name || '–', of));
  const table: ReportTable = {
    kind: 'table',
    id: 'own',
    title: plan.title,
    columns: [
      { name: by?.title[language] ?? '', kind: 'text' },
      { name: text.count, kind: isCases ? 'cases' : 'number' },
      ...sums.map(({ title }) => ({ name: title[language], kind: 'number' as const })),
    ],
    rows: lines.length === 0 ? [] : [...lines, line(text.sum, rows)],
    totals: true,
    empty: text.none,
  };
  return lines.length === 0 || lines.length > mostInChart
    ? [table]
    : [chartOf(table, `${text.of}: ${by?.title[language] ?? ''}`, lines), table];
}

const mostInChart = 25;

function numberAt(row: OwnRow, path: string): number {
  const { raw } = row.get(path) ?? nothing;
  return typeof raw === 'number' ? raw : 0;
}

/** Largest groups first, or by what the plan sorts by where that is the group itself. */
function groupsInOrder(
  { groupBy, sortBy, descending }: OwnPlan,
  groups: ReadonlyMap<string, readonly OwnRow[]>,
): readonly (readonly [string, readonly OwnRow[]])[] {
  const way = descending ? -1 : 1;
  const raw = (of: readonly OwnRow[]) => of[0]?.get(groupBy ?? '')?.raw ?? '';
  return [...groups].sort((a, b) => {
    const byName = compared(raw(a[1]), raw(b[1]));
    return sortBy === groupBy ? way * byName : b[1].length - a[1].length || byName;
  });
}

function chartOf(
  { title, columns }: ReportTable,
  description: string,
  lines: readonly (readonly ReportCell[])[],
): ReportPart {
  return {
    kind: 'chart',
    id: 'ownChart',
    title,
    description,
    chart: {
      kind: 'bars',
      unit: 'count',
      categories: lines.map(([name]) => String(name)),
      series: [{ name: columns[1]?.name ?? '', values: lines.map(([, count]) => Number(count)) }],
    },
  };
}
