import { setImmediate as nextTurn } from 'node:timers/promises';
import type { QueryCall } from '../handlers.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import type { RegisterName } from '../registers/model/names.ts';
import { readTableIsolated } from './isolated.ts';
import type { Row, Table } from './model/table.ts';
import type { Mapping, Remark } from './model.ts';
import { type ImportingParts, itemsOf, newItemId, openedRegister } from './parts.ts';
import { type Planning, planner, type Step } from './rules/plan.ts';
import { reasons } from './rules/reasons.ts';
import { fillings } from './rules/rows.ts';
import { isItem } from './store.ts';

/** Rows between two looks at whether the work was cancelled, and at what else waits. */
const slice = 200;

export type TableInput = {
  readonly register: RegisterName;
  readonly fileName: string;
  readonly contentBase64: string;
  readonly sheet?: string | undefined;
};

/** What an import of a file would do, row by row. */
export type ImportPlan = {
  readonly table: Table;
  readonly planning: Planning;
  readonly steps: readonly Step[];
};

/** Reads a file for a register. Throws unreadableFile, tooLarge, cancelled, and notPossible for another register's export. */
export async function readFor(input: TableInput, call: QueryCall): Promise<Table> {
  const table = await readTableIsolated({ ...input, signal: call.signal });
  if (table.register !== undefined && table.register !== input.register) {
    throw new FristError('notPossible', {
      reasonSv: 'filen är en export av ett annat register',
      reasonEn: 'the file is an export of another register',
    });
  }
  return table;
}

/** Reads and checks a file in slices, with progress; nothing is changed. */
export async function planImport(
  parts: ImportingParts,
  input: TableInput & { readonly mapping: Mapping },
  call: QueryCall,
): Promise<ImportPlan> {
  const table = await readFor(input, call);
  const { definition, service } = openedRegister(parts, input.register);
  const filled = fillings(definition, table.columns, input.mapping);
  if (filled.fillings.length === 0) throw invalidField('mapping', 'fills no field');
  const items = itemsOf(parts);
  const planning: Planning = {
    ...filled,
    definition,
    columns: table.columns,
    items,
    held: service.all(),
    isTaken: (id) => isItem(parts.read, id),
    newId: () => newItemId(parts),
    reading: {
      timeZone: parts.timeZone(),
      resolve: (register, text) => items.resolve(register, text),
      one: (register) => openedRegister(parts, register).definition.words.one,
    },
  };
  return { table, planning, steps: await stepsOf(planning, table.rows, call) };
}

/**
 * A row may name one that stands further down: what was refused is tried again as long as that helps. The steps come
 * in the order in which they can be written.
 */
async function stepsOf(
  planning: Planning,
  rows: readonly Row[],
  call: QueryCall,
): Promise<readonly Step[]> {
  const plan = planner(planning);
  const steps: Step[] = [];
  let waiting = rows;
  for (let done = 0; waiting.length > 0; ) {
    const refused: { readonly row: Row; readonly step: Step }[] = [];
    for (const [n, row] of waiting.entries()) {
      if (n % slice === 0) {
        await nextTurn();
        if (call.signal.aborted) throw new FristError('cancelled');
        call.progress(Math.min(done + n, rows.length), rows.length * 2);
      }
      const step = plan(row);
      if (step.of === 'defects') refused.push({ row, step });
      else steps.push(step);
    }
    const unknown = refused.filter(({ step }) => namesUnknown(step));
    if (unknown.length === 0 || refused.length === waiting.length) {
      return [...steps, ...refused.map(({ step }) => step)];
    }
    steps.push(...refused.filter(({ step }) => !namesUnknown(step)).map(({ step }) => step));
    done = rows.length - unknown.length;
    waiting = unknown.map(({ row }) => row);
  }
  return steps;
}

const unknownItem = reasons.unknownItem({ sv: '', en: '' }).en.slice(0, 24);

function namesUnknown(step: Step): boolean {
  return (
    step.of === 'defects' && step.defects.some(({ reason }) => reason.en.startsWith(unknownItem))
  );
}

/** How many defects and remarks are told one by one. */
const told = 200;

/** The outcome of a plan, or of what was written of it. */
export function outcomeOf(
  { table, steps }: Pick<ImportPlan, 'table' | 'steps'>,
  refused: readonly Remark[] = [],
) {
  const count = (of: Step['of']) => steps.filter((step) => step.of === of).length;
  const planned = steps.flatMap((step) => (step.of === 'defects' ? step.defects : []));
  const defects = [...planned, ...refused].sort((a, b) => a.line - b.line);
  const remarks = steps.flatMap((step) => (step.of === 'defects' ? [] : step.remarks));
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    defects: defects.slice(0, told),
    defective: new Set(defects.map(({ line }) => line)).size,
    remarks: [...peculiaritiesOf(table), ...remarks].slice(0, told),
  };
}

/** What the file holds besides plain values, in words. */
export function peculiaritiesOf({ columns, peculiarities }: Table): readonly Remark[] {
  return peculiarities.slice(0, told).map(({ line, column, kind }) => ({
    line,
    column: columns[column] ?? '',
    reason: kind === 'merged' ? reasons.merged : reasons.formula,
  }));
}
