import { internalTargetOf } from '../deadlines/rules.ts';
import type { Readable } from '../vault/sql.ts';
import type { RequestRow } from './model.ts';
import { deadlineOf } from './serviceCase.ts';
import type { StoredRow } from './storeList.ts';
import { pausesOf } from './storePauses.ts';

/** Lines of a list with their target days: the officer's own, or the rule's (R10). */
export function rowsShown(db: Readable, rows: readonly StoredRow[]): readonly RequestRow[] {
  return rows.map((row) => {
    const { ownTarget, hasPauses: _, extension, calendar: __, ruleVersion: ___, ...shown } = row;
    const extended = extension?.notifiedOn !== undefined;
    return { ...shown, extended, target: ownTarget ?? ruleTarget(db, row) };
  });
}

/** Few cases have a pause or an extension: only theirs are counted step by step. */
function ruleTarget(db: Readable, row: StoredRow): RequestRow['target'] {
  if (!row.hasPauses && row.extension === null) {
    return internalTargetOf(row.received, row.calendar, row.ruleVersion);
  }
  return deadlineOf(row, pausesOf(db, row.id)).internalTarget;
}
