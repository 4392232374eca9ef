import type { FlowMap } from '../../core/flows/model.ts';
import type { Language } from '../../core/kit/language.ts';

/** One node: where it stands in its column, and what it is. */
export type Node = {
  readonly key: string;
  readonly column: 'record' | 'receiver' | 'country';
  readonly row: number;
  readonly name: string;
  /** How far a sub-processor stands behind its supplier. */
  readonly depth: number;
};

/** A line from one node to another, in the direction in which data go; within a column it is followed, not drawn. */
export type Line = { readonly from: string; readonly to: string; readonly isOutside: boolean };

export type Layout = {
  readonly nodes: readonly Node[];
  readonly lines: readonly Line[];
  /** Rows of the longest column. */
  readonly rows: number;
};

/**
 * Places the map in three columns: records as they are given, receivers beside the records that feed them with each
 * sub-processor under its supplier, countries beside their receivers. The same map always gives the same drawing.
 */
export function layoutOf(
  { records, receivers, countries, flows }: FlowMap,
  language: Language,
): Layout {
  const rowOfRecord = new Map(records.map(({ id }, row) => [`record:${id}`, row]));
  const fed = (key: string) =>
    flows.flatMap(({ record, receiver }) =>
      receiver === key ? [rowOfRecord.get(`record:${record}`) ?? 0] : [],
    );
  const children = (above: string | undefined) =>
    receivers.filter(({ behind }) => behind === above);
  const ordered = [...children(undefined)]
    .sort((a, b) => middle(fed(a.key)) - middle(fed(b.key)) || byName(a, b, language))
    .flatMap((receiver) => below(receiver, 0, children));
  const rowOfReceiver = new Map(ordered.map(({ receiver }, row) => [receiver.key, row]));
  const places = [...countries].sort(
    (a, b) => middle(rowsIn(a.name)) - middle(rowsIn(b.name)) || byName(a, b, language),
  );
  function rowsIn(country: string): readonly number[] {
    return ordered.flatMap(({ receiver }, row) =>
      receiver.countries.includes(country) ? [row] : [],
    );
  }

  const nodes: readonly Node[] = [
    ...records.map(({ id, title }, row) => ({
      key: `record:${id}`,
      column: 'record' as const,
      row,
      name: title[language],
      depth: 0,
    })),
    ...ordered.map(({ receiver: { key, name }, depth }, row) => ({
      key: `receiver:${key}`,
      column: 'receiver' as const,
      row,
      name,
      depth,
    })),
    ...places.map(({ name }, row) => ({
      key: `country:${name}`,
      column: 'country' as const,
      row,
      name,
      depth: 0,
    })),
  ];
  const outside = new Set(countries.filter((country) => country.outside).map(({ name }) => name));
  const lines: readonly Line[] = [
    ...flows.map(({ record, receiver }) => ({
      from: `record:${record}`,
      to: `receiver:${receiver}`,
      isOutside: false,
    })),
    ...receivers.flatMap(({ key, behind }) =>
      behind === undefined || !rowOfReceiver.has(behind)
        ? []
        : [{ from: `receiver:${behind}`, to: `receiver:${key}`, isOutside: false }],
    ),
    ...[...rowOfReceiver.keys()].flatMap((key) =>
      (receivers.find((receiver) => receiver.key === key)?.countries ?? []).map((name) => ({
        from: `receiver:${key}`,
        to: `country:${name}`,
        isOutside: outside.has(name),
      })),
    ),
  ];
  return { nodes, lines, rows: Math.max(records.length, ordered.length, places.length) };
}

type Receiver = FlowMap['receivers'][number];

function below(
  receiver: Receiver,
  depth: number,
  children: (above: string) => readonly Receiver[],
): readonly { readonly receiver: Receiver; readonly depth: number }[] {
  return [
    { receiver, depth },
    ...children(receiver.key).flatMap((child) => below(child, depth + 1, children)),
  ];
}

/** Every node that data reach from a node, or that they come from to it, by any number of lines; itself too. */
export function connected(key: string, lines: readonly Line[]): ReadonlySet<string> {
  const follow = (from: 'from' | 'to', to: 'from' | 'to') => {
    const reached = new Set([key]);
    for (const at of reached) {
      for (const line of lines) if (line[from] === at) reached.add(line[to]);
    }
    return reached;
  };
  return new Set([...follow('from', 'to'), ...follow('to', 'from')]);
}

function middle(rows: readonly number[]): number {
  if (rows.length === 0) return Number.MAX_SAFE_INTEGER;
  return rows.reduce((sum, row) => sum + row, 0) / rows.length;
}

function byName(
  a: { readonly name: string },
  b: { readonly name: string },
  language: Language,
): number {
  return a.name.localeCompare(b.name, language);
}
