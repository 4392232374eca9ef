import { addDays, addMonths, daysBetween, later, type PlainDate } from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Calendar, Pause, PauseVerdict } from '../model.ts';
import type { RuleVersion } from './versions.ts';
import { rollToWorkingDay } from './workingDays.ts';

/** How every pause was judged, and what they come to. */
export type PauseAccount = {
  readonly verdicts: readonly PauseVerdict[];
  /** Days by which the period is suspended in all. */
  readonly credited: number;
  /** The day the last credited pause ended; undefined without one. */
  readonly settled: PlainDate | undefined;
};

type Clock = { readonly received: PlainDate; readonly calendar: Calendar };

/**
 * Judges pauses in order of time (R9). A pause counts when the question was put without undue delay after
 * the receipt, or after the answer that raised it, and while the period was still running
 * (GDPR Art 12(6); EDPB Guidelines 01/2022 section 5.3).
 */
export function judgePauses(
  clock: Clock,
  pauses: readonly Pause[],
  version: RuleVersion,
): PauseAccount {
  let account: PauseAccount = { verdicts: [], credited: 0, settled: undefined };
  for (const pause of pauses) {
    const verdict = judge(clock, pause, account, version);
    account = {
      verdicts: [...account.verdicts, verdict],
      credited: account.credited + verdict.days,
      settled: verdict.credited ? pause.to : account.settled,
    };
  }
  return account;
}

function judge(
  clock: Clock,
  pause: Pause,
  account: PauseAccount,
  version: RuleVersion,
): PauseVerdict {
  const lastDay = lastDaySoFar(clock, account.credited, version);
  const doubtSince = later(clock.received, account.settled ?? clock.received);
  const wait = daysBetween(doubtSince, pause.from);
  if (pause.from > lastDay) return refused(pause, askedAfterTheEnd(pause, lastDay));
  if (wait > version.daysToAsk && pause.override === undefined) {
    return refused(pause, askedTooLate(pause, wait, version.daysToAsk));
  }
  if (pause.to === undefined) return { ...refused(pause, stillOpen(pause)), waiting: true };
  const days = daysBetween(pause.from, pause.to);
  const late = wait > version.daysToAsk;
  return {
    ...span(pause),
    credited: true,
    waiting: false,
    days,
    reason: credited(pause.from, pause.to, days, late),
  };
}

function lastDaySoFar(clock: Clock, credit: number, version: RuleVersion): PlainDate {
  const nominal = addDays(addMonths(clock.received, version.months), credit);
  return rollToWorkingDay(nominal, clock.calendar, 'eu');
}

function refused(pause: Pause, reason: Bilingual): PauseVerdict {
  return { ...span(pause), credited: false, waiting: false, days: 0, reason };
}

function span(pause: Pause): { from: PlainDate; to?: PlainDate } {
  return pause.to === undefined ? { from: pause.from } : { from: pause.from, to: pause.to };
}

function credited(from: PlainDate, to: PlainDate, days: number, late: boolean): Bilingual {
  const sv = `Tiden stod stilla från ${weekdayDate(from, 'sv')}, då frågan ställdes, till ${weekdayDate(to, 'sv')}, då svaret räckte: ${days} ${days === 1 ? 'dag' : 'dagar'}.`;
  const en = `The clock stood from ${weekdayDate(from, 'en')}, when the question was put, to ${weekdayDate(to, 'en')}, when the answer sufficed: ${days} ${days === 1 ? 'day' : 'days'}.`;
  if (!late) return { sv, en };
  return {
    sv: `${sv} Frågan ställdes sent; uppehållet räknas efter dataskyddsombudets antecknade skäl.`,
    en: `${en} The question was put late; the pause counts by the data protection officer’s recorded reason.`,
  };
}

function stillOpen(pause: Pause): Bilingual {
  return {
    sv: `Frågan ställdes ${weekdayDate(pause.from, 'sv')} och är obesvarad. Inget räknas ännu: sista dagen flyttas först när svaret kommer.`,
    en: `The question was put on ${weekdayDate(pause.from, 'en')} and is unanswered. Nothing counts yet: the last day moves only when the answer comes.`,
  };
}

function askedTooLate(pause: Pause, wait: number, allowed: number): Bilingual {
  return {
    sv: `Frågan ställdes ${weekdayDate(pause.from, 'sv')}, efter ${wait} dagar. Det är inte utan onödigt dröjsmål (högst ${allowed} dagar); uppehållet räknas inte utan ett antecknat skäl.`,
    en: `The question was put on ${weekdayDate(pause.from, 'en')}, after ${wait} days. That is not without undue delay (${allowed} days at most); the pause does not count without a recorded reason.`,
  };
}

function askedAfterTheEnd(pause: Pause, lastDay: PlainDate): Bilingual {
  return {
    sv: `Frågan ställdes ${weekdayDate(pause.from, 'sv')}, sedan fristen löpt ut ${weekdayDate(lastDay, 'sv')}. En frist som är slut kan inte göra uppehåll.`,
    en: `The question was put on ${weekdayDate(pause.from, 'en')}, after the period had ended on ${weekdayDate(lastDay, 'en')}. A period that is over cannot pause.`,
  };
}
