import { type Counted, fewest, type Numbers, placeOf } from './smallNumbers.ts';
import { type Equation, type Unknown, workedOut } from './smallSolve.ts';
import type { Sum } from './smallSums.ts';

/** Why a number is held back. */
export type Held = 'small' | 'guard';

/**
 * Which numbers are held back, by their place among them: every count of fewer than five cases, and as many besides
 * as it takes that none of them can be worked out from what is left.
 */
export function heldBack(numbers: Numbers, sums: readonly Sum[]): ReadonlyMap<number, Held> {
  const held = new Map<number, Held>();
  for (const [at, { value, isCases }] of numbers.counted.entries()) {
    if (isCases && value < fewest) held.set(at, 'small');
  }
  for (;;) {
    const leak = workedOutOf(numbers, sums, held);
    const guard = leak === undefined ? undefined : guardFor(leak, numbers, sums, held);
    if (guard === undefined) return held;
    held.set(guard, 'guard');
  }
}

/** The first number held back that a reader can work out all the same. */
function workedOutOf(
  numbers: Numbers,
  sums: readonly Sum[],
  held: ReadonlyMap<number, Held>,
): number | undefined {
  const unknowns = [...held.keys()];
  const placed = new Map(unknowns.map((at, n) => [at, n]));
  const bounds = unknowns.map((at) => boundsOf(numbers.counted[at], held.get(at)));
  const equations = sums.flatMap((sum) => equationOf(sum, numbers, placed) ?? []);
  const [first] = workedOut(bounds, equations);
  return first === undefined ? undefined : unknowns[first];
}

/** What the sign of a number that is held back tells of it. */
function boundsOf(counted: Counted | undefined, held: Held | undefined): Unknown {
  if (!counted?.isCases) return { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  if (held === 'small') return { least: 0, most: fewest - 1 };
  return { least: fewest, most: Number.POSITIVE_INFINITY };
}

/** A sum with its known numbers put together; undefined where nothing of it is held back. */
function equationOf(
  { whole, parts }: Sum,
  numbers: Numbers,
  placed: ReadonlyMap<number, number>,
): Equation | undefined {
  const factors = new Map<number, number>();
  let sum = 0;
  for (const [at, factor] of [[whole, -1] as const, ...parts.map((at) => [at, 1] as const)]) {
    const unknown = placed.get(at);
    if (unknown === undefined) sum -= factor * (numbers.counted[at]?.value ?? 0);
    else factors.set(unknown, (factors.get(unknown) ?? 0) + factor);
  }
  return factors.size === 0 ? undefined : { factors, sum };
}

/**
 * What is held back to guard a number: the smallest in a sum with it, or in a sum with what is held back there, and so
 * on; one that stands for a whole only where no other is left. Undefined where nothing is.
 */
function guardFor(
  leak: number,
  numbers: Numbers,
  sums: readonly Sum[],
  held: ReadonlyMap<number, Held>,
): number | undefined {
  const rank = (at: number) => {
    const counted = numbers.counted[at];
    return (counted?.isWhole ? Number.MAX_SAFE_INTEGER / 2 : 0) + (counted?.value ?? 0);
  };
  let reached = new Set([leak]);
  for (;;) {
    const beside = sums
      .map(({ whole, parts }) => [whole, ...parts])
      .filter((all) => all.some((at) => reached.has(at)))
      .flat();
    const [guard] = beside.filter((at) => !held.has(at)).sort((a, b) => rank(a) - rank(b) || a - b);
    const next = new Set([...reached, ...beside]);
    if (guard !== undefined || next.size === reached.size) return guard;
    reached = next;
  }
}

/** Whether and why the number at a place is held back. */
export function heldAt(
  numbers: Numbers,
  held: ReadonlyMap<number, Held>,
  ...steps: readonly (number | 'value' | 'before')[]
): Held | undefined {
  const at = numbers.at(placeOf(...steps));
  return at === undefined ? undefined : held.get(at);
}
