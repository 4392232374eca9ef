import {
  type Instant,
  instantOf,
  instantSchema,
  momentsOfLocal,
  type PlainDate,
  plainDateSchema,
  type TimeZone,
} from '../../kit/dates.ts';
import { monthNames } from '../../kit/dateTexts.ts';

/** The day that a cell names, in the forms that people in Sweden write; undefined where it names none. */
export function dayOf(text: string): PlainDate | undefined {
  const typed = text.trim().toLowerCase();
  const whole = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/.exec(typed);
  if (whole) return real(whole[1], whole[2], whole[3]);
  const short = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(typed);
  if (short) return real(short[3], short[2], short[1]);
  const named = /^(?:den )?(\d{1,2})[.:]?(?:e|a|st|nd|rd|th)? ([\p{L}]+)\.? (\d{4})$/u.exec(typed);
  return named ? real(named[3], `${monthOf(named[2] ?? '')}`, named[1]) : undefined;
}

/** January is 1; 0 where the word is no month or no beginning of one. */
function monthOf(word: string): number {
  if (word.length < 3) return 0;
  const begins = (month: string) => month.toLowerCase().startsWith(word);
  return Math.max(monthNames.sv.findIndex(begins), monthNames.en.findIndex(begins)) + 1;
}

/**
 * The moment that a cell names: with its own offset, or on the clock of the time zone. Of an hour that the clock
 * repeats the first is meant, so that no deadline is counted too late; an hour that it leaves out is none.
 */
export function momentOf(text: string, timeZone: TimeZone): Instant | undefined {
  const typed = text.trim();
  const exact = instantSchema.safeParse(typed);
  if (exact.success) return exact.data;
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*(?:[Zz]|[+-]\d\d:?\d\d)$/.test(typed)) {
    const at = Date.parse(typed.replace(' ', 'T'));
    return Number.isNaN(at) ? undefined : instantOf(at);
  }
  const local =
    /^(.{8,30}?)(?:[T ,]+(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(typed);
  const day = dayOf(local?.[1] ?? '');
  if (!day || !local) return undefined;
  const [hours = '00', minutes = '00', seconds = '00'] = local.slice(2);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const clock = `${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}`;
  return momentsOfLocal(clock, timeZone)[0];
}

function real(year = '', month = '', day = ''): PlainDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = plainDateSchema.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}
