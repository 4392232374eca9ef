import { createHash } from 'node:crypto';
import type { CommandCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { Area } from '../kit/events.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Mapping, Remark } from './model.ts';
import { type ImportingParts, openedRegister } from './parts.ts';
import { rememberMapping } from './remembered.ts';
import type { Step } from './rules/plan.ts';
import { refusal } from './rules/reasons.ts';
import { nameOf } from './rules/rows.ts';
import { type ImportPlan, outcomeOf, planImport, type TableInput } from './servicePlan.ts';
import { asOneRow } from './store.ts';

type Rows = 'all' | 'valid';

/**
 * Reads and checks a file in slices, then writes it in one transaction with one journal entry. Throws invalidInput,
 * with nothing changed, where all rows were asked for and one is refused; cancelled before anything is written.
 */
export async function importTable(
  parts: ImportingParts,
  input: TableInput & { readonly mapping: Mapping; readonly rows: Rows },
  call: CommandCall,
) {
  const plan = await planImport(parts, input, call);
  const planned = outcomeOf(plan);
  if (input.rows === 'all' && planned.defective > 0) throw refusedFile(planned);
  const sha256 = createHash('sha256').update(input.contentBase64, 'base64').digest('hex');
  return call.write((unit) => {
    const { steps, refused } = written(parts, unit, plan, call);
    const outcome = outcomeOf({ table: plan.table, steps }, refused);
    if (input.rows === 'all' && outcome.defective > 0) throw refusedFile(outcome);
    rememberMapping(unit.db, input.register, plan.table.columns, fieldsOf(plan));
    const { added, changed, same, defective } = outcome;
    unit.journal({
      action: 'registers.imported',
      fields: { register: input.register, added, changed, same, defective, sha256 },
    });
    unit.changed('registers');
    return outcome;
  });
}

/** The field that each column filled; '' for none. */
function fieldsOf({ table, planning }: ImportPlan): (column: string) => string {
  const filled = planning.fillings.map(({ name, column }) => [name, column.path] as const);
  const fields = new Map([...filled, [table.columns[planning.idAt] ?? '', 'id']]);
  return (column) => fields.get(column) ?? '';
}

/** Writes each row by itself, so that one that its register refuses leaves no trace. */
function written(
  parts: ImportingParts,
  unit: Unit,
  { planning, steps }: ImportPlan,
  call: CommandCall,
): { readonly steps: readonly Step[]; readonly refused: readonly Remark[] } {
  const { service } = openedRegister(parts, planning.definition.name);
  const { quiet, tell } = quietly(unit);
  const refused: Remark[] = [];
  const kept: Step[] = [];
  for (const [n, step] of steps.entries()) {
    if (n % 500 === 0) call.progress(steps.length + n, steps.length * 2);
    if (step.of === 'same' || step.of === 'defects') {
      kept.push(step);
      continue;
    }
    try {
      const isWritten = asOneRow(unit.db, () => service.enter(quiet, step));
      kept.push(isWritten ? step : { of: 'same', remarks: step.remarks });
    } catch (thrown) {
      for (const { path, reason } of refusal(thrown)) {
        refused.push({ line: step.line, column: nameOf(planning.fillings, path), reason });
      }
    }
  }
  tell();
  return { steps: kept, refused };
}

/** A unit that says once, for all rows, which areas changed. */
export function quietly(unit: Unit): { readonly quiet: Unit; tell(): void } {
  const areas = new Set<Area>();
  return {
    quiet: { ...unit, changed: (area) => areas.add(area) },
    tell: () => {
      for (const area of areas) if (area !== 'registers') unit.changed(area);
    },
  };
}

/** Counts, and the first places with reasons: never what the cells say. */
function refusedFile({
  defective,
  defects,
}: {
  readonly defective: number;
  readonly defects: readonly Remark[];
}): FristError {
  const fields = defects.slice(0, 20).map(({ line, column, reason }) => ({
    path: `${line}:${column}`,
    message: reason.en,
    reasonSv: reason.sv,
  }));
  const problems = `${defective} rader godtas inte / rows are not accepted`;
  return new FristError('invalidInput', { problems, defective, fields });
}
