/** What JSON and XML are read into: text, lists, and named values in their order, with every name as often as it stands. */
export type Value =
  | string
  | { readonly list: readonly Value[] }
  | { readonly entries: readonly (readonly [name: string, value: Value])[] };

export type Entry = readonly [name: string, value: Value];

/** Deeper than this nothing is taken apart any more. */
export const deepest = 100;

/** Named values, each name once: what stands under one name several times becomes a list. */
export function entriesOf(pairs: readonly Entry[]): Value {
  const seen = new Set<string>();
  const isRepeated = pairs.some(([name]) => seen.size === seen.add(name).size);
  if (!isRepeated) return { entries: pairs };
  const found = new Map<string, Value[]>();
  for (const [name, value] of pairs) {
    const known = found.get(name);
    if (known) known.push(value);
    else found.set(name, [value]);
  }
  return {
    entries: [...found].map(([name, values]): Entry => {
      const [only, ...more] = values;
      return [name, only !== undefined && more.length === 0 ? only : { list: values }];
    }),
  };
}
