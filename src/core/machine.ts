import { randomBytes, randomUUID } from 'node:crypto';
import type { AppOptions } from './app.ts';
import { instantOf, timeZoneSchema } from './kit/dates.ts';

/** The real clock, chance and time zone, for the shells; tests put their own in their place. */
export function machineParts(): Pick<AppOptions, 'clock' | 'newId' | 'randomBytes' | 'timeZone'> {
  return {
    clock: () => instantOf(Date.now()),
    newId: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    timeZone: timeZoneSchema.parse(Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}
