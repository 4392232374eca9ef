import { randomBytes, randomUUID } from 'node:crypto';
import type { AppOptions } from './app.ts';
import { instantOf, timeZoneSchema } from './kit/dates.ts';

/**
 * The real clock and chance, for the shells; tests put their own in their place. The time zone is the
 * Swedish calendar's, not the laptop's: a legal date must not move because the officer travels. The
 * organisation's settings may name another.
 */
export function machineParts(): Pick<AppOptions, 'clock' | 'newId' | 'randomBytes' | 'timeZone'> {
  return {
    clock: () => instantOf(Date.now()),
    newId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    timeZone: timeZoneSchema.parse('Europe/Stockholm'),
  };
}
