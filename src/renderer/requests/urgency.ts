import { daysBetween, type PlainDate } from '../../core/kit/dates.ts';
import type { RequestRow } from '../../core/requests/model.ts';

/** How a request stands to its clock: the only five states that have colours. */
export type Urgency = 'late' | 'soon' | 'ahead' | 'paused' | 'done';

const soonDays = 7;

/** Judges a request by its alarm date, the earliest of all readings. */
export function urgencyOf(
  row: Pick<RequestRow, 'state' | 'alarm' | 'paused'>,
  today: PlainDate,
): Urgency {
  if (row.state === 'answered' || row.state === 'closed' || row.state === 'withdrawn')
    return 'done';
  if (row.paused) return 'paused';
  const left = daysBetween(today, row.alarm);
  if (left < 0) return 'late';
  return left <= soonDays ? 'soon' : 'ahead';
}
