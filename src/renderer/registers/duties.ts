import { addDays, type PlainDate } from '../../core/kit/dates.ts';
import { useAnswer } from '../serverState.ts';
import { byPressure, type DutiesOfToday, type ItemDuty } from './pressure.ts';

/** How far ahead the page of the day looks. */
export const daysAhead = 42;
const mostAsked = 500;

/** What is due in the registers within six weeks, by how pressing it is. */
export function useDuties(today: PlainDate): DutiesOfToday & { readonly all: readonly ItemDuty[] } {
  const until = addDays(today, daysAhead);
  const all = useAnswer('registers.duties', { until, limit: mostAsked }).value?.duties ?? [];
  return { all, ...byPressure(all, today) };
}
