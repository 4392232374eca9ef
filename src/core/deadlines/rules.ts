import { addDays, addMonths, daysBetween, earlier, type PlainDate } from '../kit/dates.ts';
import type { Right } from '../requests/model.ts';
import type { Calendar, Deadline, ExtensionFact, Pause } from './model.ts';
import { type FirstPeriod, judgeExtension } from './rules/extension.ts';
import { judgePauses, type PauseAccount } from './rules/pauses.ts';
import { type Counted, traceOf } from './rules/trace.ts';
import { soundPauses } from './rules/validity.ts';
import { ruleVersionCalled, ruleVersionFor } from './rules/versions.ts';
import { rollToWorkingDay, workingDayOnOrBefore } from './rules/workingDays.ts';

export { ruleVersionFor } from './rules/versions.ts';
export {
  isRedDay,
  redDayName,
  rollToWorkingDay,
} from './rules/workingDays.ts';

/** What a deadline is counted from. */
export type DeadlineFacts = {
  /** The civil day on which the request reached an official channel (R1). */
  readonly received: PlainDate;
  readonly pauses?: readonly Pause[] | undefined;
  readonly calendar?: Calendar | undefined;
  /** An extension that was recorded, with the plain day its letter was issued (Art 12(3)). */
  readonly extension?: ExtensionFact | undefined;
  /** What is asked for: some rights demand more than an answer in time (R11). */
  readonly rights?: readonly Right[] | undefined;
  /** The version the case was opened under; without it the one in force on the day of receipt. */
  readonly ruleVersion?: string | undefined;
};

/**
 * Every date of a request under GDPR Art 12(3) and Regulation 1182/71, with the steps that lead there.
 * Dates are last days, to their end. Throws invalidInput for dates that cannot be counted.
 */
export function explainDeadline(facts: DeadlineFacts): Deadline {
  const { received, calendar = 'SE', rights = [] } = facts;
  const pauses = soundPauses(received, facts.pauses ?? []);
  const version =
    facts.ruleVersion === undefined
      ? ruleVersionFor(received)
      : ruleVersionCalled(facts.ruleVersion);
  const base = { received, calendar, rights, version };
  const period = firstPeriod(base, judgePauses(base, pauses, version));
  const verdict = facts.extension && judgeExtension(received, period.last, facts.extension);
  const counted =
    verdict?.credited === true
      ? countExtended(base, period, verdict, pauses)
      : countFirst(base, period, verdict);
  return { ...datesOf(counted), trace: traceOf(counted) };
}

function datesOf(counted: Counted): Omit<Deadline, 'trace'> {
  const {
    received: _received,
    calendar: _calendar,
    rights: _rights,
    version: _version,
    period: _period,
    ...dates
  } = counted;
  return dates;
}

type Base = Pick<Counted, 'received' | 'calendar' | 'rights' | 'version'>;

/** The month and its pauses, as they stand without any extension. */
function firstPeriod({ received, calendar, version }: Base, account: PauseAccount): FirstPeriod {
  const nominal = addDays(addMonths(received, version.months), account.credited);
  const due = rollToWorkingDay(nominal, calendar, 'eu');
  const restart = restartAfter(account, version.months, calendar);
  return {
    account,
    nominal,
    due,
    dueSondagsregeln: rollToWorkingDay(nominal, calendar, 'sondagsregeln'),
    ...(restart === undefined ? {} : { restart }),
    last: earliest(due, restart),
  };
}

/** The dates while no extension counts: what one would give stands beside them. */
function countFirst(
  base: Base,
  period: FirstPeriod,
  verdict: Deadline['extension'] | undefined,
): Counted {
  const { account, due, dueSondagsregeln, restart, last } = period;
  return {
    ...base,
    ...common(base, period),
    ...furtherDates(base, account),
    ...(verdict === undefined ? {} : { extension: verdict }),
    ...(restart === undefined ? {} : { restart }),
    due,
    dueSondagsregeln,
    alarm: last,
    internalTarget: targetDay(base, account.credited),
    pauses: account.verdicts,
  };
}

/** The dates once an extension counts. The longer period pauses for questions put inside it, as the month did. */
function countExtended(
  base: Base,
  period: FirstPeriod,
  verdict: NonNullable<Deadline['extension']>,
  pauses: readonly Pause[],
): Counted {
  const { calendar, version } = base;
  const months = version.months + version.furtherMonths;
  const account = judgePauses(base, pauses, { ...version, months });
  const further = furtherDates(base, account);
  const restart = restartAfter(account, months, calendar);
  const alarm = further.extendedAlarm;
  return {
    ...base,
    ...common(base, period),
    ...further,
    extension: verdict,
    ...(restart === undefined ? {} : { restart }),
    due: further.extended,
    dueSondagsregeln: further.extendedSondagsregeln,
    alarm,
    internalTarget: targetExtended(base, period, earlier(further.extendedTarget, alarm)),
    pauses: account.verdicts,
  };
}

/** As far ahead of the new last day as the month's target was of its own: more time is no leave to wait (R10). */
function targetExtended(
  base: Base,
  { account, last }: FirstPeriod,
  extended: PlainDate,
): PlainDate {
  const ahead = daysBetween(targetDay(base, account.credited), last);
  return workingDayOnOrBefore(addDays(extended, -ahead), base.calendar);
}

function common({ version }: Base, period: FirstPeriod) {
  const { nominal, last } = period;
  return { period, nominal, first: last, ruleVersion: version.id };
}

/** Three months from receipt, and the earlier readings of them (R7, R9), moved by the days of credited pauses. */
function furtherDates({ received, calendar, version }: Base, account: PauseAccount) {
  const { credited } = account;
  const { months, furtherMonths } = version;
  const nominalExtended = addDays(addMonths(received, months + furtherMonths), credited);
  const extended = rollToWorkingDay(nominalExtended, calendar, 'eu');
  return {
    nominalExtended,
    extended,
    extendedAlarm: earliest(extended, restartAfter(account, months + furtherMonths, calendar)),
    extendedSondagsregeln: rollToWorkingDay(nominalExtended, calendar, 'sondagsregeln'),
    extendedTarget: addDays(addMonths(addMonths(received, months), furtherMonths), credited),
  };
}

/** The other reading of a pause: the whole period anew from the day the answer sufficed (R9). */
function restartAfter(
  { settled }: PauseAccount,
  months: number,
  calendar: Calendar,
): PlainDate | undefined {
  return settled && rollToWorkingDay(addMonths(settled, months), calendar, 'eu');
}

function earliest(date: PlainDate, other: PlainDate | undefined): PlainDate {
  return other === undefined ? date : earlier(date, other);
}

/**
 * The internal target of a request without pauses and extension (R10), a plain date: for lists, without the
 * steps that lead there. Throws invalidInput for a rule version that this program does not know.
 */
export function internalTargetOf(
  received: PlainDate,
  calendar: Calendar,
  ruleVersion: string,
): PlainDate {
  return targetDay({ received, calendar, version: ruleVersionCalled(ruleVersion) }, 0);
}

function targetDay(
  { received, calendar, version }: Pick<Base, 'received' | 'calendar' | 'version'>,
  credited: number,
): PlainDate {
  return workingDayOnOrBefore(addDays(received, version.targetDays + credited), calendar);
}
