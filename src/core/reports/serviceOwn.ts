import type { Printing } from '../documents/prints/values.ts';
import type { CommandCall } from '../handlers.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type OwnReportId, ownReportIdSchema } from '../kit/ids.ts';
import { inTurns, nextTurn } from '../turns.ts';
import type { DraftSection, Making } from './catalogue/definition.ts';
import type { OwnPlan } from './model.ts';
import { caseColumns } from './rules/ownCases.ts';
import { type OwnColumn, registerColumns } from './rules/ownColumns.ts';
import { fits, type OwnRow, ownSection, pathsOf } from './rules/ownTable.ts';
import type { ReportsParts } from './servicePorts.ts';
import { deleteOwn, type OwnReport, ownReport, writeOwn } from './storeOwn.ts';

/** What a report of the officer's own can be made of: a register's name, title, columns and items. */
export type OwnRegister = {
  readonly name: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly columns: readonly OwnColumn<never>[];
  rows(paths: readonly string[], printing: Printing): Promise<readonly OwnRow[]>;
};

type Registers = Pick<ReportsParts, 'registers' | 'itemsOf' | 'cases'>;

const casesTitle = { sv: 'Ärenden', en: 'Cases' } as const;

/** The cases, then every register in the order of the navigation. */
export function ownRegisters({ registers, itemsOf, cases }: Registers): readonly OwnRegister[] {
  return [
    register('requests', casesTitle, caseColumns, cases),
    ...registers.map((definition) =>
      register(definition.name, definition.words.many, registerColumns(definition), () =>
        itemsOf(definition),
      ),
    ),
  ];
}

function register<Row>(
  name: string,
  title: OwnRegister['title'],
  columns: readonly OwnColumn<Row>[],
  items: () => readonly Row[],
): OwnRegister {
  return {
    name,
    title,
    columns,
    rows: async (paths, printing) => {
      const read = columns.filter(({ path }) => paths.includes(path));
      await nextTurn();
      return inTurns(items(), (item) => {
        return new Map(read.map((column) => [column.path, column.cell(item, printing)]));
      });
    },
  };
}

/** Runs a plan. Throws invalidInput for a column that its register no longer has, cancelled. */
export async function runOwn(
  plan: OwnPlan,
  making: Making,
  parts: ReportsParts,
): Promise<readonly DraftSection[]> {
  const { name, columns, rows } = requireColumns(plan, parts);
  const { language } = making.asked;
  const printing = { language, timeZone: making.timeZone, titleOf: parts.sources.titleOf };
  const all = await rows(pathsOf(plan), printing);
  if (making.signal.aborted) throw new FristError('cancelled');
  const fitting = all.filter((row) => fits(row, plan));
  await nextTurn();
  return [ownSection(plan, columns, fitting, { language, isCases: name === 'requests' })];
}

/** Whether a column of a plan names a person. */
export function isPersonal(plan: OwnPlan, parts: Registers): boolean {
  const register = ownRegisters(parts).find(({ name }) => name === plan.register);
  const paths = pathsOf(plan);
  return (register?.columns ?? []).some(({ path, personal }) => personal && paths.includes(path));
}

/** The register of a plan. Throws invalidInput where there is none, or a column of the plan is none of its own. */
function requireColumns(plan: OwnPlan, parts: ReportsParts): OwnRegister {
  const register = ownRegisters(parts).find(({ name }) => name === plan.register);
  if (!register) throw invalidField('plan.register', 'there is no such register');
  const known = new Set(register.columns.map(({ path }) => path));
  const check = (path: string | undefined, field: string) => {
    if (path !== undefined && !known.has(path))
      throw invalidField(field, 'there is no such column');
  };
  for (const [n, path] of plan.columns.entries()) check(path, `plan.columns.${n}`);
  for (const [n, { column }] of plan.filters.entries()) check(column, `plan.filters.${n}.column`);
  check(plan.groupBy, 'plan.groupBy');
  check(plan.sortBy, 'plan.sortBy');
  return register;
}

/** A report of the officer's own. Throws notFound. */
export function requireOwn(
  id: OwnReportId | undefined,
  { read }: Pick<ReportsParts, 'read'>,
): OwnReport {
  const own = id && ownReport(read, id);
  if (!own) throw new FristError('notFound');
  return own;
}

/** Adds a report (without id) or replaces one. Throws invalidInput, notFound, staleVersion. */
export function saveOwn(
  given: {
    readonly id?: OwnReportId | undefined;
    readonly version: number;
    readonly plan: OwnPlan;
  },
  call: CommandCall,
  parts: ReportsParts,
): OwnReport {
  requireColumns(given.plan, parts);
  return call.write((unit) => {
    const before = given.id && requireOwn(given.id, { read: unit.db });
    if (before && before.version !== given.version) throw new FristError('staleVersion');
    const id = before?.id ?? ownReportIdSchema.parse(parts.newId());
    const saved = { id, version: (before?.version ?? 0) + 1, plan: given.plan };
    writeOwn(unit.db, saved, unit.now);
    const { title, register } = given.plan;
    unit.journal({
      action: 'report.ownSaved',
      object: { type: 'report', id },
      fields: { title, register },
    });
    unit.changed('reports', id);
    return saved;
  });
}

/** Takes a report of the officer's own away; what was finalised of it stays. Throws notFound, staleVersion. */
export function removeOwn(
  { id, version }: { readonly id: OwnReportId; readonly version: number },
  call: CommandCall,
): Record<string, never> {
  return call.write((unit) => {
    if (requireOwn(id, { read: unit.db }).version !== version) throw new FristError('staleVersion');
    deleteOwn(unit.db, id);
    unit.journal({ action: 'report.ownRemoved', object: { type: 'report', id } });
    unit.changed('reports', id);
    return {};
  });
}
