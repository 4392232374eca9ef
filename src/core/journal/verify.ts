import type { KeyObject } from 'node:crypto';
import type { Anchor } from '../vault/anchor.ts';
import type { Readable } from '../vault/sql.ts';
import { chainKey, hashOf } from './chain.ts';
import type { JournalFault } from './model.ts';
import { type Finding, faultsOf } from './rules/faults.ts';
import { genesis } from './rules.ts';
import { everyRow, hashAt, type StoredRow, sequenceOfHash } from './store.ts';

/** What a full check of the journal answers. */
type Verification = {
  readonly sound: boolean;
  readonly entries: number;
  /** The newest entry's hash; empty in an empty journal. */
  readonly head: string;
  readonly faults: readonly JournalFault[];
};

/** Searches for where a row was written, at most: a wholly broken chain is told in seconds too. */
const mostSearches = 200;
/** How far a row is looked for from where it stands, when nothing points to its old place. */
const searchReach = 32;
/** The faults named, at most; the first ones say where to look. */
const mostFaults = 1000;

/**
 * Recomputes every hash, one row at a time, and works out what was edited, deleted, inserted,
 * reordered or cut off. Only whoever holds the journal key can make an entry that passes.
 */
export function verifyChain(
  read: Readable,
  journalKey: Uint8Array,
  anchor: Anchor | undefined,
): Verification {
  const findings: Finding[] = [];
  const originalOf = originalSequences(read, chainKey(journalKey));
  let previousHash = genesis;
  for (const row of everyRow(read)) {
    findings.push({
      sequence: row.sequence,
      original: originalOf(row),
      follows: row.previous === previousHash,
    });
    previousHash = row.hash;
  }
  const entries = findings.length;
  const faults = [
    ...faultsOf(findings, anchor?.sequence ?? 0),
    ...anchorFaults(read, anchor, findings),
  ];
  return {
    sound: faults.length === 0,
    entries,
    head: entries === 0 ? '' : previousHash,
    faults: faults.slice(0, mostFaults),
  };
}

/** Without an anchor nothing proves that the journal is complete; with one, the histories must agree. */
function anchorFaults(
  read: Readable,
  anchor: Anchor | undefined,
  findings: readonly Finding[],
): readonly JournalFault[] {
  const end = findings.at(-1)?.sequence ?? 0;
  if (!anchor) return end === 0 ? [] : [{ kind: 'truncated', sequence: end + 1 }];
  const acknowledged = findings.find(({ sequence }) => sequence === anchor.sequence);
  const isAuthentic = acknowledged?.original === anchor.sequence;
  const isSame = hashAt(read, anchor.sequence) === anchor.head;
  return isAuthentic && !isSame ? [{ kind: 'edited', sequence: anchor.sequence }] : [];
}

/** Finds the sequence under which each row was written, or undefined for a row nobody wrote so. */
function originalSequences(read: Readable, key: KeyObject) {
  let shift = 0;
  let searches = 0;
  return (row: StoredRow): number | undefined => {
    const isFrom = (sequence: number) => hashOf(key, { ...row, sequence }) === row.hash;
    if (isFrom(row.sequence)) return row.sequence;
    if (shift !== 0 && isFrom(row.sequence - shift)) return row.sequence - shift;
    if (searches++ >= mostSearches) return undefined;
    const original = candidates(read, row).find(isFrom);
    if (original !== undefined) shift = row.sequence - original;
    return original;
  };
}

function candidates(read: Readable, row: StoredRow): readonly number[] {
  const near = Array.from({ length: searchReach }, (_, index) => index + 1).flatMap((distance) => [
    row.sequence + distance,
    row.sequence - distance,
  ]);
  if (row.previous === genesis) return [1, ...near];
  const predecessor = sequenceOfHash(read, row.previous);
  return predecessor === undefined ? near : [predecessor + 1, ...near];
}
