import type { MethodOutput } from '../../core/contract.ts';
import type { OwnPlan } from '../../core/reports/model.ts';

/** What a report can be made of: a register and its columns. */
export type Offered = MethodOutput<'reports.columns'>['registers'][number];
export type OfferedColumn = Offered['columns'][number];
export type OwnFilter = OwnPlan['filters'][number];

const columnsAtFirst = 5;

/** A plan to begin with: the first columns of a register. */
export function planOf(register: Offered, title: string): OwnPlan {
  return {
    title,
    register: register.name,
    columns: register.columns.slice(0, columnsAtFirst).map(({ path }) => path),
    filters: [],
    descending: false,
  };
}

/** The tests that make sense for a column. */
export function testsOf(column: OfferedColumn | undefined): readonly OwnFilter['test'][] {
  switch (column?.kind) {
    case 'date':
      return ['before', 'after', 'is', 'empty', 'notEmpty'];
    case 'number':
      return ['is', 'isNot', 'before', 'after', 'empty', 'notEmpty'];
    case 'choice':
    case 'yesNo':
      return ['is', 'isNot', 'empty', 'notEmpty'];
    default:
      return ['contains', 'is', 'isNot', 'empty', 'notEmpty'];
  }
}

/** True for a test that compares with a value. */
export function wantsValue({ test }: OwnFilter): boolean {
  return test !== 'empty' && test !== 'notEmpty';
}

/** A column taken in or out, those in kept in the order in which they were chosen. */
export function toggled(columns: readonly string[], path: string): string[] {
  return columns.includes(path) ? columns.filter((each) => each !== path) : [...columns, path];
}

/** A column moved one place to the left (-1) or the right (1). */
export function moved(columns: readonly string[], at: number, by: -1 | 1): string[] {
  const [from, to] = [columns[at], columns[at + by]];
  if (from === undefined || to === undefined) return [...columns];
  return columns.map((path, n) => (n === at ? to : n === at + by ? from : path));
}
