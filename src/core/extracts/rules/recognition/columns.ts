import { assertNever } from '../../../kit/exhaustive.ts';
import type { DataCategory } from '../../../processing/model.ts';
import type { ColumnChoice, ContentKind } from '../../model/column.ts';
import { cellTests } from './cells.ts';
import { namingOf } from './columnNames.ts';

/** Cells of a column that are looked at; more do not change what it is. */
export const sampleSize = 200;

/** Of the cells that hold anything, so many must be of a kind before the column is. */
const share = 0.6;

/** What a column is, by its cells first where they prove it, and by its name. */
export function recognised(
  column: string,
  cells: readonly string[],
): Pick<ColumnChoice, 'content' | 'category'> {
  const naming = namingOf(column);
  const content = contentOf(cells) ?? naming?.content;
  const category =
    naming?.category && !isAtOdds(naming.content, content) ? naming.category : categoryOf(content);
  return { ...(content ? { content } : {}), ...(category ? { category } : {}) };
}

/** A choice for each column of a table: all are in and masked until the officer says otherwise. */
export function choicesFor(
  columns: readonly string[],
  samples: readonly (readonly string[])[],
): readonly ColumnChoice[] {
  return columns.map((column, n) => ({
    ...recognised(
      column,
      samples.map((row) => row[n] ?? ''),
    ),
    included: true,
    reason: '',
    masked: true,
  }));
}

/** The categories that columns hold, each once, in the order of the columns. */
export function categoriesOf(choices: readonly ColumnChoice[]): readonly DataCategory[] {
  return [...new Set(choices.flatMap(({ category }) => category ?? []))];
}

function contentOf(cells: readonly string[]): ContentKind | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, sampleSize);
  if (filled.length === 0) return undefined;
  return cellTests.find(
    ([, test]) => filled.filter((cell) => test(cell)).length >= filled.length * share,
  )?.[0];
}

/** A name that says one thing of cells that prove to be another says nothing of their category. */
function isAtOdds(named: ContentKind | undefined, content: ContentKind | undefined): boolean {
  return named !== undefined && named !== content;
}

/** Where the policy has its category for what cells prove to be. */
function categoryOf(content: ContentKind | undefined): DataCategory | undefined {
  switch (content) {
    case 'name':
    case 'email':
    case 'phone':
    case 'address':
      return content;
    case 'card':
    case 'iban':
    case 'account':
      return 'paymentData';
    case 'ip':
      return 'ipAddresses';
    case 'personnummer':
    case 'date':
    case 'amount':
    case 'text':
    case undefined:
      return undefined;
    default:
      return assertNever(content);
  }
}
