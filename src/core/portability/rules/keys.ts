import type { Language } from '../../kit/language.ts';

const words = { sv: 'kolumn', en: 'column' } as const;

/** A key for each column, in their order: its name, numbered where it stands twice, and a word where it has none. */
export function uniqueKeys(columns: readonly string[], language: Language): readonly string[] {
  // The one name that JavaScript gives an object a meaning by, and that validators of a schema pass over.
  const taken = new Set(['__proto__']);
  return columns.map((column, at) => {
    const name = column.trim() === '' ? `${words[language]} ${at + 1}` : column;
    const key = firstFree(name, taken);
    taken.add(key);
    return key;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let n = 2;
  while (taken.has(`${name} (${n})`)) n += 1;
  return `${name} (${n})`;
}
