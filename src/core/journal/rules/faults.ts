import type { JournalFault } from '../model.ts';

/** What the keys say of one row, in stored order. */
export type Finding = {
  /** Where the row stands. */
  readonly sequence: number;
  /** Where its hash says it was written, or undefined when no key holder wrote it as it is. */
  readonly original: number | undefined;
  /** Whether it names the row before it as its predecessor. */
  readonly follows: boolean;
};

/**
 * Names what was done to the chain: edited, deleted, inserted, reordered or truncated, each with
 * its sequence. Acknowledged is the sequence of the anchor: what the journal must at least reach.
 */
export function faultsOf(
  findings: readonly Finding[],
  acknowledged: number,
): readonly JournalFault[] {
  const moved = movedOutOfOrder(findings);
  const faults: JournalFault[] = [];
  let last = 0;
  let pending: Finding[] = [];
  for (const finding of findings) {
    if (finding.original === undefined || moved.has(finding)) {
      pending.push(finding);
      continue;
    }
    faults.push(...between(pending, moved, last, finding.original));
    // Written with the key, but after another predecessor: spliced in from another history.
    if (!finding.follows && pending.length === 0 && finding.original === last + 1) {
      faults.push({ kind: 'inserted', sequence: finding.sequence });
    }
    last = finding.original;
    pending = [];
  }
  return [...faults, ...atTheEnd(pending, moved, last, acknowledged)];
}

/** Rows that stand elsewhere than they were written, and before an earlier or after a later one. */
function movedOutOfOrder(findings: readonly Finding[]): ReadonlySet<Finding> {
  const candidates = new Set<Finding>();
  let latest = 0;
  for (const finding of findings) {
    const { original } = finding;
    if (original === undefined) continue;
    if (original !== finding.sequence && original <= latest) candidates.add(finding);
    latest = Math.max(latest, original);
  }
  let earliest = Number.MAX_SAFE_INTEGER;
  for (const finding of findings.toReversed()) {
    const { original } = finding;
    if (original === undefined) continue;
    if (original !== finding.sequence && original >= earliest) candidates.add(finding);
    earliest = Math.min(earliest, original);
  }
  return candidates;
}

/** Between two sound entries: each missing one was edited into a row that stands there, or deleted. */
function between(
  pending: readonly Finding[],
  moved: ReadonlySet<Finding>,
  last: number,
  next: number,
): readonly JournalFault[] {
  const { faults, unexplained } = explain(pending, moved, next - last - 1);
  const standing = new Set(pending.map(({ sequence }) => sequence));
  const gone: number[] = [];
  for (let sequence = last + 1; sequence < next && gone.length < unexplained; sequence++) {
    if (!standing.has(sequence)) gone.push(sequence);
  }
  return [...faults, ...gone.map((sequence) => ({ kind: 'deleted', sequence }) as const)];
}

function atTheEnd(
  pending: readonly Finding[],
  moved: ReadonlySet<Finding>,
  last: number,
  acknowledged: number,
): readonly JournalFault[] {
  const { faults, unexplained } = explain(pending, moved, Math.max(0, acknowledged - last));
  if (unexplained === 0) return faults;
  return [...faults, { kind: 'truncated', sequence: acknowledged - unexplained + 1 }];
}

function explain(pending: readonly Finding[], moved: ReadonlySet<Finding>, missing: number) {
  let unexplained = missing;
  const faults = pending.map((finding): JournalFault => {
    const { sequence } = finding;
    const isReplacement = unexplained > 0;
    if (isReplacement) unexplained -= 1;
    if (moved.has(finding)) return { kind: 'reordered', sequence };
    return { kind: isReplacement ? 'edited' : 'inserted', sequence };
  });
  return { faults, unexplained };
}
