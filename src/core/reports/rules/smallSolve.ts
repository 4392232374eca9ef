/** A number that is held back, as a reader knows it: its place among the unknowns, and between what it must lie. */
export type Unknown = { readonly least: number; readonly most: number };

/** What a reader knows of unknowns: each times its factor, together so much. */
export type Equation = {
  readonly factors: ReadonlyMap<number, number>;
  readonly sum: number;
};

/**
 * Which of the unknowns can be worked out: by solving the equations, by their bounds, or by both. Unknowns are whole
 * numbers, named by their place.
 */
export function workedOut(
  unknowns: readonly Unknown[],
  equations: readonly Equation[],
): readonly number[] {
  const solved = reduced(equations);
  const bounds = unknowns.map((unknown) => ({ ...unknown }));
  const all = [...equations, ...solved];
  for (let round = 0; round < 30; round++) {
    const moved = all.map((equation) => narrow(equation, bounds));
    if (!moved.includes(true)) break;
  }
  // What is solved for alone has been narrowed to it.
  return [...bounds.entries()].filter(([, { least, most }]) => least >= most).map(([at]) => at);
}

type Bound = { least: number; most: number };

/** Narrows each unknown to what the others of an equation leave it; true where one moved. */
function narrow({ factors, sum }: Equation, bounds: readonly Bound[]): boolean {
  let moved = false;
  for (const [at, factor] of factors) {
    const bound = bounds[at];
    if (!bound) continue;
    let [low, high] = [sum, sum];
    for (const [other, times] of factors) {
      const { least, most } = bounds[other] ?? { least: -Infinity, most: Infinity };
      if (other === at) continue;
      low -= times > 0 ? times * most : times * least;
      high -= times > 0 ? times * least : times * most;
    }
    const ends = [low / factor, high / factor];
    const least = Math.ceil(Math.min(...ends) - epsilon);
    const most = Math.floor(Math.max(...ends) + epsilon);
    if (least > bound.least) [bound.least, moved] = [least, true];
    if (most < bound.most) [bound.most, moved] = [most, true];
  }
  return moved;
}

const epsilon = 1e-9;

/** The equations solved for one unknown each, as far as they go (Gauss and Jordan). */
function reduced(equations: readonly Equation[]): readonly Equation[] {
  const rows = equations.map(({ factors, sum }) => ({ factors: new Map(factors), sum }));
  const done: typeof rows = [];
  while (rows.length > 0) {
    const row = rows.shift();
    const pivot = row && [...row.factors].find(([, factor]) => Math.abs(factor) > epsilon);
    if (!row || !pivot) continue;
    const [at, factor] = pivot;
    for (const [other, times] of row.factors) row.factors.set(other, times / factor);
    row.sum /= factor;
    for (const other of [...rows, ...done]) subtract(other, row, other.factors.get(at) ?? 0);
    done.push(row);
  }
  return done;
}

function subtract(
  from: { readonly factors: Map<number, number>; sum: number },
  row: { readonly factors: ReadonlyMap<number, number>; readonly sum: number },
  times: number,
): void {
  if (times === 0) return;
  for (const [at, factor] of row.factors) {
    const left = (from.factors.get(at) ?? 0) - times * factor;
    if (Math.abs(left) < epsilon) from.factors.delete(at);
    else from.factors.set(at, left);
  }
  from.sum -= times * row.sum;
}
