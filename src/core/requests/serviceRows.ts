import type { Readable } from '../vault/sql.ts';
import type { RequestRow } from './model.ts';
import { deadlineOf } from './serviceCase.ts';
import type { StoredRow } from './storeList.ts';
import { pausesOf } from './storePauses.ts';

/** Lines of a list with their target days: the officer's own, or the rule's (R10). */
export function rowsShown(db: Readable, rows: readonly StoredRow[]): readonly RequestRow[] {
  // Most cases of a page came in on few days: each day is counted once.
  const targets = new Map<string, RequestRow['target']>();
  return rows.map((row) => {
    const { ownTarget, hasPauses, calendar, ruleVersion, ...shown } = row;
    const key = hasPauses ? row.id : `${row.received} ${calendar} ${ruleVersion}`;
    const target = ownTarget ?? targets.get(key) ?? ruleTarget(db, row);
    if (ownTarget === null) targets.set(key, target);
    return { ...shown, target };
  });
}

function ruleTarget(db: Readable, row: StoredRow): RequestRow['target'] {
  const pauses = row.hasPauses ? pausesOf(db, row.id) : [];
  return deadlineOf({ ...row, extension: null }, pauses).internalTarget;
}
