import assert from 'node:assert/strict';
import type { DraftSection } from '../../src/core/reports/catalogue/definition.ts';
import type { ReportCell, ReportPart, ReportTable } from '../../src/core/reports/model.ts';

export const small = { small: true } as const;
export const guard = { small: true, guard: true } as const;

export function section(...parts: readonly ReportPart[]): DraftSection {
  return { id: 'a', title: 'A', parts };
}

export function table(
  columns: readonly (readonly [string, ReportTable['columns'][number]['kind']])[],
  rows: readonly (readonly ReportCell[])[],
  totals = false,
  id = 'byRight',
): ReportTable {
  return {
    kind: 'table',
    id,
    title: 'Begäranden',
    columns: columns.map(([name, kind]) => ({ name, kind })),
    rows,
    ...(totals ? { totals } : {}),
  };
}

export function rowsOf(
  sections: readonly DraftSection[],
  at = 0,
): readonly (readonly ReportCell[])[] {
  const part = sections[0]?.parts[at];
  assert.ok(part?.kind === 'table');
  return part.rows;
}

export const counted = [
  ['Rättighet', 'text'],
  ['Inkomna', 'cases'],
] as const;
