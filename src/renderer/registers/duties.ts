import type { MethodOutput } from '../../core/contract.ts';
import { addDays, type PlainDate, weekdayOf } from '../../core/kit/dates.ts';
import { useAnswer } from '../serverState.ts';

export type ItemDuty = MethodOutput<'registers.duties'>['duties'][number];

/** How far ahead the page of the day looks. */
export const daysAhead = 42;
const mostAsked = 500;

export type DutiesOfToday = {
  readonly overdue: readonly ItemDuty[];
  /** From today to Sunday. */
  readonly thisWeek: readonly ItemDuty[];
  readonly later: readonly ItemDuty[];
};

/** What is due in the registers within six weeks, by how pressing it is. */
export function useDuties(today: PlainDate): DutiesOfToday & { readonly all: readonly ItemDuty[] } {
  const until = addDays(today, daysAhead);
  const all = useAnswer('registers.duties', { until, limit: mostAsked }).value?.duties ?? [];
  return { all, ...byPressure(all, today) };
}

/** Due days apart: passed, to come this week, to come after it. */
export function byPressure(duties: readonly ItemDuty[], today: PlainDate): DutiesOfToday {
  const sunday = addDays(today, 7 - weekdayOf(today));
  return {
    overdue: duties.filter(({ on }) => on < today),
    thisWeek: duties.filter(({ on }) => on >= today && on <= sunday),
    later: duties.filter(({ on }) => on > sunday),
  };
}
