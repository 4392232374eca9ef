import { createHash } from 'node:crypto';
import type { Instant } from '../kit/dates.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type ColumnChoice, unknownColumn } from './model/column.ts';
import type { DataSet } from './model.ts';
import { keepMapping, mappingOf, type StoredMapping } from './storeMappings.ts';

/**
 * How a table with these columns was understood the last time, in whatever order they stand; from the same system
 * before any other.
 */
export function rememberedMapping(
  db: Readable,
  columns: readonly string[],
  source: string | undefined,
): StoredMapping | undefined {
  const found =
    (source === undefined ? undefined : mappingOf(db, signatureOf(columns, source))) ??
    mappingOf(db, signatureOf(columns));
  if (!found) return undefined;
  const places = inOrder(columns);
  const choices = columns.map((column) => found.choices[places.indexOf(column)] ?? unknownColumn);
  // What is known of another system’s table tells nothing of this one’s record.
  if (source !== undefined && found.source !== source) return { source, choices };
  return { ...found, choices };
}

/**
 * Remembers how a table was understood. The names of its columns are not kept, only a digest of them all: in a file
 * without a header they are somebody’s data, which no erasure would find here.
 */
export function rememberMapping(
  db: Writable,
  {
    columns,
    choices,
    source,
    recordId,
  }: Pick<DataSet, 'columns' | 'choices' | 'source' | 'recordId'>,
  at: Instant,
): void {
  if (columns.length === 0) return;
  const sorted = inOrder(columns).map(
    (column): ColumnChoice => choices[columns.indexOf(column)] ?? unknownColumn,
  );
  const mapping = { source, choices: sorted, ...(recordId === undefined ? {} : { recordId }) };
  keepMapping(db, signatureOf(columns), mapping, at);
  keepMapping(db, signatureOf(columns, source), mapping, at);
}

function inOrder(columns: readonly string[]): readonly string[] {
  return [...columns].sort();
}

function signatureOf(columns: readonly string[], source = ''): string {
  const named = JSON.stringify([source.toLowerCase(), ...inOrder(columns)]);
  return createHash('sha256').update(named).digest('hex');
}
