/**
 * The order in which mixed text is printed: the Unicode bidirectional algorithm without explicit
 * embeddings, which addresses and names do not use. Numbers keep their own order, neutral signs
 * follow their neighbours, brackets are mirrored.
 */

type Kind = 'L' | 'R' | 'EN' | 'neutral';

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const letters = /\p{L}|\p{M}/u;
const digits = /\p{Nd}/u;
const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** Brackets within brackets are paired to this depth (definition BD16). */
const deepest = 63;

export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

const strong = /[\p{L}\p{M}]/u;

/** Whether a paragraph is read from the right: its first letter says so (rules P2 and P3). */
export function isRightToLeft(text: string): boolean {
  return hasRightToLeft(text) && rightToLeft.test(strong.exec(text)?.[0] ?? '');
}

/** The embedding level of each UTF-16 unit: even runs left to right, odd right to left. */
export function levelsOf(text: string): readonly number[] {
  const characters = [...text];
  const raw = characters.map(kindOf);
  const base = raw.find((kind) => kind === 'L' || kind === 'R') === 'R' ? 1 : 0;
  const kinds = withBrackets(withNumbers(raw, base), characters, base);
  const before = directionsBefore(kinds, base);
  const after = directionsBefore(kinds.toReversed(), base).toReversed();
  const resolved = kinds.map((kind, at) => {
    if (kind === 'R') return 1;
    if (kind === 'L') return base === 0 ? 0 : 2;
    if (kind === 'EN') return 2;
    return before[at] === after[at] ? (before[at] ?? base) : base;
  });
  return characters.flatMap((character, at) =>
    Array.from({ length: character.length }, () => resolved[at] ?? base),
  );
}

/** Puts the parts of one line into the order in which they are printed, from left to right (rule L2). */
export function visualOrder<Part extends { readonly level: number }>(
  parts: readonly Part[],
): readonly Part[] {
  const highest = Math.max(0, ...parts.map((part) => part.level));
  let ordered = [...parts];
  for (let level = highest; level > 0; level--) ordered = reverseRuns(ordered, level);
  return ordered;
}

/** A run of right-to-left text as the shaper wants it: brackets mirrored. */
export function mirror(text: string): string {
  return [...text].map((character) => mirrored[character] ?? character).join('');
}

function kindOf(character: string): Kind {
  if (digits.test(character)) return 'EN';
  if (rightToLeft.test(character)) return 'R';
  return letters.test(character) ? 'L' : 'neutral';
}

/** A number after left-to-right text is part of it (rule W7). */
function withNumbers(kinds: readonly Kind[], base: number): readonly Kind[] {
  let strong: Kind = base === 0 ? 'L' : 'R';
  return kinds.map((kind) => {
    if (kind === 'L' || kind === 'R') strong = kind;
    return kind === 'EN' && strong === 'L' ? 'L' : kind;
  });
}

/** A pair of brackets goes with what it encloses, or with what stands before it (rule N0). */
function withBrackets(
  kinds: readonly Kind[],
  characters: readonly string[],
  base: number,
): readonly Kind[] {
  const [own, other]: readonly [Kind, Kind] = base === 0 ? ['L', 'R'] : ['R', 'L'];
  const settled = [...kinds];
  const open: number[] = [];
  characters.forEach((character, at) => {
    if ('([{'.includes(character) && open.length < deepest) open.push(at);
    if (!')]}'.includes(character)) return;
    const from = open.findLastIndex((one) => mirrored[characters[one] ?? ''] === character);
    if (from < 0) return;
    const start = open[from] ?? 0;
    open.length = from;
    const inside = settled.slice(start + 1, at).map((kind) => (kind === 'EN' ? 'R' : kind));
    if (inside.includes(own)) settled[start] = settled[at] = own;
    else if (inside.includes(other)) {
      const before = directionBefore(settled, start, base);
      settled[start] = settled[at] = before % 2 === base % 2 ? own : other;
    }
  });
  return settled;
}

/** The level of the nearest text before; a number counts as right-to-left there (rule N1). */
function directionBefore(kinds: readonly Kind[], at: number, base: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const level = levelOf(kinds[i], base);
    if (level !== undefined) return level;
  }
  return base;
}

/** The same for every place, in one walk. */
function directionsBefore(kinds: readonly Kind[], base: number): readonly number[] {
  let last = base;
  return kinds.map((kind) => {
    const before = last;
    last = levelOf(kind, base) ?? last;
    return before;
  });
}

function levelOf(kind: Kind | undefined, base: number): number | undefined {
  if (kind === 'R' || kind === 'EN') return 1;
  if (kind === 'L') return base === 0 ? 0 : 2;
  return undefined;
}

function reverseRuns<Part extends { readonly level: number }>(
  parts: readonly Part[],
  level: number,
): Part[] {
  const done: Part[] = [];
  let run: Part[] = [];
  for (const part of parts) {
    if (part.level >= level) {
      run.push(part);
      continue;
    }
    for (const turned of run.reverse()) done.push(turned);
    done.push(part);
    run = [];
  }
  for (const turned of run.reverse()) done.push(turned);
  return done;
}
