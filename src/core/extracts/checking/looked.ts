import { finderOf } from '../rules/patterns.ts';
import { wordsOf } from '../rules/words.ts';

/** What must not stand in a file. */
export type Forbidden = {
  readonly value: string;
  /**
   * `struck`: struck out or masked, so it stands nowhere but where the released copy itself has it.
   * `leftOut`: of a row, column or page that is left out; the letter may say such words of its own accord.
   */
  readonly why: 'struck' | 'leftOut';
};

/** Longer values are known by their beginning. */
const mostWords = 12;
/** From so many letters a value is also found where a narrow column broke it. */
const broken = 12;

/** Looks for many values in texts; knows them by their words, whatever stands between those. */
export type Lookout = {
  readonly add: (forbidden: Forbidden) => void;
  /** Values that stand in a text; with `onlyLong`, those that cannot be there by chance. */
  readonly standingIn: (text: string, onlyLong?: boolean) => ReadonlySet<string>;
  readonly whyOf: (key: string) => Forbidden['why'] | undefined;
  readonly size: () => number;
};

export function lookout(): Lookout {
  const known = new Map<string, Forbidden['why']>();
  const lengths = new Map<string, number[]>();
  const byStart = new Map<number, string[]>();
  const starred: { key: string; text: string }[] = [];

  const addWords = (words: readonly string[], why: Forbidden['why']) => {
    const key = words.join(' ');
    const [first] = words;
    if (first === undefined || !isTelling(words, why)) return;
    if (known.get(key) !== 'struck') known.set(key, why);
    const sizes = lengths.get(first) ?? [];
    if (!sizes.includes(words.length)) sizes.push(words.length);
    lengths.set(first, sizes);
    const squeezed = words.join('');
    if (squeezed.length < broken || !/\p{L}/u.test(squeezed)) return;
    const start = startOf(squeezed, 0);
    const alike = byStart.get(start) ?? [];
    if (!alike.includes(key)) alike.push(key);
    byStart.set(start, alike);
  };

  return {
    add: ({ value, why }) => {
      if (value.includes('*') && why === 'struck') {
        starred.push({ key: value, text: value });
        known.set(value, why);
      }
      const words = wordsOf(value).map(({ text }) => text);
      addWords(words.slice(0, mostWords), why);
    },
    whyOf: (key) => known.get(key),
    size: () => known.size,
    standingIn: (text, onlyLong = false) => {
      const words = wordsOf(text).map((one) => one.text);
      const found = new Set<string>();
      for (let at = 0; at < words.length; at++) {
        for (const size of lengths.get(words[at] ?? '') ?? []) {
          const key = size === 1 ? (words[at] ?? '') : words.slice(at, at + size).join(' ');
          if (known.has(key) && !(onlyLong && key.length < 8)) found.add(key);
        }
      }
      if (byStart.size > 0) for (const key of brokenIn(words.join(''), byStart)) found.add(key);
      for (const key of new Set(finderOf(starred)(text).map((one) => one.key))) found.add(key);
      return found;
    },
  };
}

/** A word such as ‘ja’, a year or an amount is in every letter: it says nothing of what was left out. */
function isTelling(words: readonly string[], why: Forbidden['why']): boolean {
  const all = words.join('');
  if (/^\p{N}+$/u.test(all))
    return why === 'struck' ? all.length >= 4 : all.length >= 6 && !isDay(words);
  return [...all].length >= (why === 'struck' ? 3 : 4);
}

function isDay(words: readonly string[]): boolean {
  return /^(?:19|20)\d\d \d\d \d\d(?: \d\d)*$/.test(words.join(' '));
}

/** Values that stand in a text whose words are run together, wherever a line broke them. */
function* brokenIn(
  squeezed: string,
  byStart: ReadonlyMap<number, readonly string[]>,
): Generator<string> {
  for (let at = 0; at + broken <= squeezed.length; at++) {
    for (const key of byStart.get(startOf(squeezed, at)) ?? []) {
      if (squeezed.startsWith(key.replaceAll(' ', ''), at)) yield key;
    }
  }
}

/** A number for the first letters: enough to tell most beginnings from one another. */
function startOf(text: string, at: number): number {
  let sum = 0;
  for (let n = at; n < at + 8; n++) sum = (Math.imul(sum, 31) + text.charCodeAt(n)) | 0;
  return sum;
}
