import { type TimeZone, timeZoneSchema } from '../../kit/dates.ts';
import type { BreachContent } from '../model.ts';
import { notifyByOf } from './clock.ts';

/** The zone in which a breach's days are told: the organisation's when it was entered. */
export function zoneOf({ timeZone }: Pick<BreachContent, 'timeZone'>): TimeZone {
  const known = timeZoneSchema.safeParse(timeZone);
  return known.success ? known.data : timeZoneSchema.parse('Europe/Stockholm');
}

/** Whether the authority was notified later than 72 hours after awareness, so that reasons are due (Art 33(1)). */
export function isLate(content: BreachContent): boolean {
  const { awareAt, notifiedAt, ruleVersion } = content;
  if (awareAt === undefined || notifiedAt === undefined) return false;
  return Date.parse(notifiedAt) > Date.parse(notifyByOf(awareAt, zoneOf(content), ruleVersion));
}
