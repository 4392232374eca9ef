import { isRedDay } from '../../deadlines/rules.ts';
import {
  addDays,
  countableDateSchema,
  type Instant,
  instantOf,
  localDate,
  localDateTime,
  momentsOfLocal,
  type PlainDate,
  plainDate,
  type TimeZone,
  weekdayOf,
} from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import { invalidField } from '../../kit/errors.ts';
import type { BreachClock } from '../model.ts';

/** One state of the law on notification; a breach is counted under the version it was entered with. */
type ClockVersion = {
  readonly id: string;
  /** Breaches of which the controller became aware on or after this date. */
  readonly validFrom: PlainDate;
  readonly hours: number;
  readonly citation: string;
};

/** Every version, oldest first. A change of the law, such as one to 96 hours, is one more entry. */
const clockVersions: readonly [ClockVersion, ...ClockVersion[]] = [
  {
    id: 'gdpr-2018-05-25',
    validFrom: plainDate('2018-05-25'),
    hours: 72,
    citation: 'Art 33(1)',
  },
];

const millisecondsInHour = 3_600_000;

/** The version in force on a plain date; the oldest one for days before any. */
export function clockVersionFor(on: PlainDate): ClockVersion {
  return clockVersions.findLast((version) => version.validFrom <= on) ?? clockVersions[0];
}

function versionCalled(id: string | undefined, on: PlainDate): ClockVersion {
  return clockVersions.find((version) => version.id === id) ?? clockVersionFor(on);
}

/** The last moment to notify: so many hours of 3,600 seconds after awareness, whatever clocks and calendars do. */
export function notifyByOf(
  awareAt: Instant,
  timeZone: TimeZone,
  ruleVersion?: string | undefined,
): Instant {
  const { hours } = versionCalled(ruleVersion, localDate(awareAt, timeZone));
  return instantOf(Date.parse(awareAt) + hours * millisecondsInHour);
}

/** A moment as somebody gave it: in UTC, or as the wall clock of a time zone. */
export type ReadMoment = { readonly at: Instant; readonly isRepeated: boolean };

const offsetShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const localShape = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?$/;

/**
 * Reads a moment of awareness. Of two moments that the clock shows alike the earlier is taken, so that no time is
 * gained. Throws invalidInput for what is no moment, or a wall clock that a change of the clock leaves out.
 */
export function momentGiven(written: string, timeZone: TimeZone): ReadMoment {
  if (!countableDateSchema.safeParse(written.slice(0, 10)).success) {
    throw invalidField('awareAt', 'does not begin with a date in 1990–2199');
  }
  if (offsetShape.test(written)) {
    const epoch = Date.parse(written);
    if (Number.isNaN(epoch)) throw invalidField('awareAt', 'is not a date and time');
    return { at: instantOf(epoch), isRepeated: false };
  }
  if (!localShape.test(written)) {
    throw invalidField(
      'awareAt',
      'is not a moment: yyyy-mm-ddThh:mm in the time zone, or with Z or an offset',
    );
  }
  const [first, ...others] = momentsOrNone(written, timeZone);
  if (first === undefined) {
    throw invalidField('awareAt', 'does not exist: the clock was put forward over it');
  }
  return { at: first, isRepeated: others.length > 0 };
}

function momentsOrNone(written: string, timeZone: TimeZone): readonly Instant[] {
  try {
    return momentsOfLocal(written.replace(' ', 'T'), timeZone);
  } catch {
    throw invalidField('awareAt', 'is not a date and time');
  }
}

/** The clock of Art 33(1) from a moment of awareness, as it stands now. */
export function breachClock(
  { at, isRepeated }: ReadMoment,
  timeZone: TimeZone,
  now: Instant,
): BreachClock {
  const version = clockVersionFor(localDate(at, timeZone));
  const notifyBy = notifyByOf(at, timeZone, version.id);
  const left = (Date.parse(notifyBy) - Date.parse(now)) / millisecondsInHour;
  return {
    awareAt: at,
    awareLocal: localDateTime(at, timeZone),
    notifyBy,
    notifyByLocal: localDateTime(notifyBy, timeZone),
    notifyOn: localDate(notifyBy, timeZone),
    // Rounded down: what is shown is never more than there is.
    hoursLeft: Math.floor(left * 100) / 100,
    timeZone,
    ruleVersion: version.id,
    notes: [
      ...countingNotes(version),
      ...(isRepeated ? [repeatedNote] : []),
      ...shiftNotes(at, notifyBy, timeZone),
      ...workingDayNotes(at, notifyBy, timeZone),
      ...(left < 0 ? [lateNote] : []),
    ],
  };
}

type Note = BreachClock['notes'][number];

function countingNotes({ citation, hours }: ClockVersion): readonly Note[] {
  return [
    {
      citation: `${citation}; Reg 1182/71 Art 3(3)-(4)`,
      text: {
        sv: `Fristen är ${hours} timmar från vetskapen. Nätter, helger och helgdagar stoppar den inte.`,
        en: `The period is ${hours} hours from awareness. Nights, weekends and holidays do not stop it.`,
      },
    },
    {
      citation: 'Reg 1182/71 Art 3(1)',
      text: {
        sv: 'Räknat till nästa hela timme, som förordningen om frister medger, kan det bli några minuter mer. Frist räknar från själva tidpunkten, som är säkrare.',
        en: 'Counted to the next full hour, as the regulation on periods allows, there may be a few minutes more. Frist counts from the moment itself, which is safer.',
      },
    },
  ];
}

const repeatedNote: Note = {
  citation: 'Art 33(1)',
  text: {
    sv: 'Klockslaget inträffade två gånger, när klockan ställdes tillbaka. Det första räknas.',
    en: 'That time occurred twice, when the clock was put back. The first one counts.',
  },
};

const lateNote: Note = {
  citation: 'Art 33(1)',
  text: {
    sv: 'Tiden har gått ut. Anmäl genast och ange skälen till förseningen.',
    en: 'The time has run out. Notify at once and give the reasons for the delay.',
  },
};

/** Why the clock on the wall shows another time of day at the end, when it was put forward or back between. */
function shiftNotes(awareAt: Instant, notifyBy: Instant, timeZone: TimeZone): readonly Note[] {
  const from = localDateTime(awareAt, timeZone).slice(-5);
  const to = localDateTime(notifyBy, timeZone).slice(-5);
  if (from === to) return [];
  return [
    {
      citation: 'Art 33(1)',
      text: {
        sv: `Klockan ställs om under fristen: ${from} blir ${to}. Timmarna är lika många.`,
        en: `The clock changes within the period: ${from} becomes ${to}. The hours are as many.`,
      },
    },
  ];
}

/** The debated reading by which a period holds two working days (Reg 1182/71 Art 3(5)): told, never counted on. */
function workingDayNotes(awareAt: Instant, notifyBy: Instant, timeZone: TimeZone): readonly Note[] {
  const second = secondWorkingDayAfter(localDate(awareAt, timeZone));
  if (second < localDate(notifyBy, timeZone)) return [];
  return [
    {
      citation: 'Reg 1182/71 Art 3(5)',
      text: {
        sv: `En period på två dagar eller mer ska omfatta minst två arbetsdagar. Det skulle ge ${weekdayDate(second, 'sv')}, men om regeln gäller här är omstritt: räkna inte med den.`,
        en: `A period of two days or more is to include two working days. That would give ${weekdayDate(second, 'en')}, but whether the rule holds here is debated: do not count on it.`,
      },
    },
  ];
}

/** The second whole working day after a date: neither Saturday, Sunday nor public holiday. */
function secondWorkingDayAfter(date: PlainDate): PlainDate {
  let day = date;
  for (let working = 0; working < 2; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) !== 6 && !isRedDay(day)) working++;
  }
  return day;
}
