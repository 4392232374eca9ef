import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { HoldContent } from '../model.ts';

type Hold = { readonly id: RegisterItemId; readonly content: HoldContent };

/**
 * Whether a hold is in force on a plain date. Its last day counts; the day on which it is lifted does not. Without a
 * first day it is in force at once: what is in doubt is not destroyed.
 */
export function isInForce({ from, until, endedOn }: HoldContent, on: PlainDate): boolean {
  if (from !== undefined && on < from) return false;
  if (until !== undefined && on > until) return false;
  return endedOn === undefined || on < endedOn;
}

/** Whether a hold is of one of these records; one without records is of everything. */
export function isOf({ records }: HoldContent, recordIds: readonly RegisterItemId[]): boolean {
  return records.length === 0 || records.some((record) => recordIds.includes(record));
}

/** Whether a hold, while it is in force, stops an action: by the record, or because the action names it. */
export function stops(
  hold: Hold,
  action: {
    readonly record?: RegisterItemId | undefined;
    readonly hold?: RegisterItemId | undefined;
  },
): boolean {
  if (action.hold === hold.id) return true;
  return isOf(hold.content, action.record === undefined ? [] : [action.record]);
}
