import { type ColumnChoice, unknownColumn } from '../../../core/extracts/model/column.ts';
import type { DataSet } from '../../../core/extracts/model.ts';

/** What the officer says of a data set, before it is saved. */
export type Mapping = Pick<DataSet, 'title' | 'source' | 'recordId' | 'categories' | 'choices'> & {
  readonly remember: boolean;
};

export function mappingOf(dataSet: DataSet): Mapping {
  const { title, source, recordId, categories, columns, choices } = dataSet;
  return {
    title,
    source,
    ...(recordId ? { recordId } : {}),
    categories,
    choices: columns.map((_, at) => choices[at] ?? unknownColumn),
    remember: true,
  };
}

/** A mapping as the core takes it. */
export function mappingInput({ recordId, categories, choices, ...rest }: Mapping) {
  return {
    ...rest,
    ...(recordId ? { recordId } : {}),
    categories: [...categories],
    choices: choices.map((choice) => (choice.included ? { ...choice, reason: '' } : choice)),
  };
}

/** A mapping with one column understood otherwise. */
export function withChoice(mapping: Mapping, at: number, choice: ColumnChoice): Mapping {
  return { ...mapping, choices: mapping.choices.map((each, n) => (n === at ? choice : each)) };
}
