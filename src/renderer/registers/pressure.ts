import type { MethodOutput } from '../../core/contract.ts';
import { addDays, type PlainDate, weekdayOf } from '../../core/kit/dates.ts';

export type ItemDuty = MethodOutput<'registers.duties'>['duties'][number];

const soonDays = 7;

/** How pressing a due day is: past, within a week, or later. */
export function pressureOf(on: PlainDate, today: PlainDate): 'late' | 'soon' | 'ahead' {
  if (on < today) return 'late';
  return on <= addDays(today, soonDays) ? 'soon' : 'ahead';
}

export type DutiesOfToday = {
  readonly overdue: readonly ItemDuty[];
  /** From today to Sunday. */
  readonly thisWeek: readonly ItemDuty[];
  readonly later: readonly ItemDuty[];
};

/** Due days apart: passed, to come this week, to come after it. */
export function byPressure(duties: readonly ItemDuty[], today: PlainDate): DutiesOfToday {
  const sunday = addDays(today, 7 - weekdayOf(today));
  return {
    overdue: duties.filter(({ on }) => on < today),
    thisWeek: duties.filter(({ on }) => on >= today && on <= sunday),
    later: duties.filter(({ on }) => on > sunday),
  };
}
