import type { Timing } from '../model/statistics.ts';

type Days = Timing['days'];

/**
 * The middle of the days from receipt to answer, half of the cases having taken fewer; of an even number of cases
 * the mean of the two in the middle. Null where nothing was answered.
 */
export function medianDays(days: Days): number | null {
  const cases = days.reduce((sum, one) => sum + one.cases, 0);
  if (cases === 0) return null;
  return (
    (daysOfCase(days, Math.floor((cases - 1) / 2)) + daysOfCase(days, Math.floor(cases / 2))) / 2
  );
}

/** The days of the case that stands at a place, from 0, when the quickest comes first. */
function daysOfCase(days: Days, place: number): number {
  let before = 0;
  for (const one of days) {
    before += one.cases;
    if (place < before) return one.days;
  }
  return 0;
}

/** The days of the slowest answer, or null where nothing was answered. */
export function worstDays(days: Days): number | null {
  return days.at(-1)?.days ?? null;
}

/** The share in per cent, to one decimal; null of nothing, for no case is neither in time nor late. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}
