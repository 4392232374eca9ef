import type { Instant } from '../../core/kit/dates.ts';

/** The time between two moments in whole hours and minutes, and whether the second has passed. */
export function hoursUntil(moment: Instant, now: number) {
  const minutes = Math.floor(Math.abs(Date.parse(moment) - now) / 60_000);
  return {
    isPast: Date.parse(moment) < now,
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  };
}
