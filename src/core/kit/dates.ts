import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A civil date, yyyy-mm-dd, with no time and no zone: what the law counts in. */
export const plainDateSchema = z.iso.date().brand<'PlainDate'>();

export type PlainDate = z.infer<typeof plainDateSchema>;

/** A plain date that periods can be counted from; one outside these years is a slip of the pen. */
export const countableDateSchema = plainDateSchema.refine(
  (date) => date >= '1990-01-01' && date <= '2199-12-31',
  { error: 'lies outside 1990–2199' },
);

/** Whether periods can be counted from a plain date, for rules that a form asks while it is being typed. */
export function isCountable(date: PlainDate): boolean {
  return countableDateSchema.safeParse(date).success;
}

/** A moment in UTC, ISO 8601 with a final Z. */
export const instantSchema = z.iso.datetime().brand<'Instant'>();

export type Instant = z.infer<typeof instantSchema>;

/** An IANA time zone that this machine knows, such as Europe/Stockholm. */
export const timeZoneSchema = z
  .string()
  .min(1)
  .max(64)
  .refine(isTimeZone, { error: 'is not a known time zone' })
  .brand<'TimeZone'>();

export type TimeZone = z.infer<typeof timeZoneSchema>;

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** Reads a plain date; throws a ZodError for anything that is not a real day (2026-02-30, 26-1-1). */
export function plainDate(text: string): PlainDate {
  return plainDateSchema.parse(text);
}

/** The plain date of a year, a month (1–12) and a day. Throws a RangeError where there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  return fromTemporal(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
}

/** Moves a date by whole days; negative counts go back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromTemporal(toTemporal(date).add({ days }));
}

/** Moves a date by whole months; a missing day number becomes the last day of the month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return fromTemporal(toTemporal(date).add({ months }, { overflow: 'constrain' }));
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toTemporal(from).until(toTemporal(to), { largestUnit: 'days' }).days;
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: PlainDate): Weekday {
  const weekday = weekdays[toTemporal(date).dayOfWeek - 1];
  if (weekday === undefined) throw new RangeError(`No weekday for ${date}`);
  return weekday;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The earlier of two dates. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two dates. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

/** The civil date on which a moment falls in a time zone. */
export function localDate(moment: Instant, timeZone: TimeZone): PlainDate {
  return fromTemporal(Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate());
}

/** The wall clock (yyyy-mm-dd hh:mm) of a moment in a time zone. */
export function localDateTime(moment: Instant, timeZone: TimeZone): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/**
 * The moments at which a wall clock (yyyy-mm-ddThh:mm) shows that time in a time zone, earliest first: one, as a rule;
 * none in the hour that a change of the clock leaves out, two in the one that it repeats. Throws a RangeError for
 * what is no date and time.
 */
export function momentsOfLocal(local: string, timeZone: TimeZone): readonly Instant[] {
  const wanted = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  const moments = (['earlier', 'later'] as const)
    .map((disambiguation) => wanted.toZonedDateTime(timeZone, { disambiguation }))
    .filter((zoned) => zoned.toPlainDateTime().equals(wanted))
    .map((zoned) => instantOf(zoned.epochMilliseconds));
  return [...new Set(moments)];
}

/** The first moment of a civil date in a time zone. */
export function startOfDay(date: PlainDate, timeZone: TimeZone): Instant {
  return instantSchema.parse(toTemporal(date).toZonedDateTime(timeZone).toInstant().toString());
}

/** A moment from milliseconds since 1970-01-01T00:00Z, with three decimals, so that texts sort as times. */
export function instantOf(epochMilliseconds: number): Instant {
  return instantSchema.parse(
    Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({
      fractionalSecondDigits: 3,
    }),
  );
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function toTemporal(date: PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date, { overflow: 'reject' });
}

function fromTemporal(date: Temporal.PlainDate): PlainDate {
  return plainDate(date.toString());
}
