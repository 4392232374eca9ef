import type { Bilingual } from '../../kit/language.ts';
import type { AnyRegister } from '../../registers/model/definition.ts';
import { limits } from '../model/limits.ts';
import { isBlank, type Row, textOf } from '../model/table.ts';
import type { Mapping, Remark } from '../model.ts';
import { issueReason, reasons, refusal } from './reasons.ts';
import { type Column, importColumns } from './targets.ts';
import { put, type Reading, readCell, valueAt } from './values.ts';

/** Where a column stands in the file, what the file calls it, and the field that it fills. */
export type Filling = { readonly at: number; readonly name: string; readonly column: Column };

/** The columns that fill a field, in the file's order, and the one that holds ids. */
export function fillings(
  definition: AnyRegister,
  columns: readonly string[],
  mapping: readonly Mapping[number][],
): { readonly fillings: readonly Filling[]; readonly idAt: number } {
  const targets = new Map(importColumns(definition.fields).map((column) => [column.path, column]));
  const chosen = new Map(mapping.map(({ column, field }) => [column, field]));
  const found = columns.flatMap((name, at) => {
    const column = targets.get(chosen.get(name) ?? '');
    return column ? [{ at, name, column }] : [];
  });
  return { fillings: found, idAt: columns.findIndex((name) => chosen.get(name) === 'id') };
}

/** A row as an item: its content as the register would keep it, or what is wrong with it. */
export type ReadRow =
  | {
      readonly of: 'content';
      readonly content: unknown;
      readonly remarks: readonly Remark[];
    }
  | { readonly of: 'defects'; readonly defects: readonly Remark[] };

/** Reads a row over what the item says already: what the file has no column for stays. */
export function readRow(
  definition: AnyRegister,
  row: Row,
  columns: readonly Filling[],
  {
    reading,
    before,
    width,
  }: { readonly reading: Reading; readonly before: unknown; readonly width: number },
): ReadRow {
  const defects: Remark[] = [];
  const remarks: Remark[] = [];
  const say = (column: string, reason: Bilingual) =>
    defects.push({ line: row.line, column, reason });
  if (row.cells.slice(width).some((cell) => !isBlank(cell))) say('', reasons.tooManyCells);
  const draft: Record<string, unknown> = { ...(before as Record<string, unknown> | undefined) };
  for (const { at, name, column } of columns) {
    const cell = row.cells[at];
    const { shape } = column.field;
    if (shape.kind === 'file') {
      if (!keepsFile(cell, valueAt(before, column.path))) {
        put(draft, column.path, undefined);
        if (!isBlank(cell))
          remarks.push({ line: row.line, column: name, reason: reasons.fileStays });
      }
      continue;
    }
    if ((textOf(cell)?.length ?? 0) > limits.cell) {
      say(name, reasons.tooLong);
      continue;
    }
    const read = readCell(shape, cell, reading);
    if (read.of === 'defect') say(name, read.reason);
    else fill(draft, column, read.of === 'value' ? read.value : undefined);
  }
  if (defects.length > 0) return { of: 'defects', defects };
  return settledRow(definition, draft, row, columns, remarks);
}

function fill(draft: object, { path, field, language }: Column, read: unknown): void {
  const isText = field.shape.kind === 'bilingual';
  if (isText && language === undefined && typeof read !== 'object') {
    put(draft, `${path}.sv`, read ?? '');
    put(draft, `${path}.en`, read ?? '');
  } else put(draft, path, isText ? (read ?? '') : read);
}

function settledRow(
  definition: AnyRegister,
  draft: unknown,
  row: Row,
  columns: readonly Filling[],
  remarks: readonly Remark[],
): ReadRow {
  const at = (path: string, reason: Bilingual): Remark => ({
    line: row.line,
    column: nameOf(columns, path),
    reason,
  });
  const parsed = definition.schema.safeParse(draft);
  if (!parsed.success) {
    const defects = parsed.error.issues.map((issue) =>
      at(issue.path.join('.'), issueReason(issue)),
    );
    return { of: 'defects', defects };
  }
  try {
    // Once more through the schema, so that the same content is always written in the same order.
    const content = definition.schema.parse(definition.settled?.(parsed.data) ?? parsed.data);
    return { of: 'content', content, remarks };
  } catch (thrown) {
    return { of: 'defects', defects: refusal(thrown).map(({ path, reason }) => at(path, reason)) };
  }
}

/** The column that filled a path, or the nearest above it; '' where none did. */
export function nameOf(columns: readonly Filling[], path: string): string {
  const names = path.split('.');
  for (let length = names.length; length > 0; length--) {
    const under = names.slice(0, length).join('.');
    const filled = columns.find(({ column }) => column.path === under);
    if (filled) return filled.name;
  }
  return columns.find(({ column }) => column.path.startsWith(`${path}.`))?.name ?? '';
}

/** A table's file is the item's own where it names the same one. */
function keepsFile(cell: Row['cells'][number], held: unknown): boolean {
  const id = valueAt(held, 'attachmentId');
  if (typeof id !== 'string') return false;
  return valueAt(cell, 'attachmentId') === id || (textOf(cell)?.includes(id) ?? false);
}
