import { addDays, addMonths, earlier, type PlainDate } from '../kit/dates.ts';
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
  const counted = count(base, period, facts.extension);
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

function count(base: Base, period: FirstPeriod, extension: ExtensionFact | undefined): Counted {
  const { received, calendar, version } = base;
  const { account, nominal } = period;
  const months = version.months + version.furtherMonths;
  const nominalExtended = addDays(addMonths(received, months), account.credited);
  const further = {
    nominalExtended,
    extended: rollToWorkingDay(nominalExtended, calendar, 'eu'),
    extendedSondagsregeln: rollToWorkingDay(nominalExtended, calendar, 'sondagsregeln'),
    extendedTarget: addDays(
      addMonths(addMonths(received, version.months), version.furtherMonths),
      account.credited,
    ),
  };
  const verdict = extension && judgeExtension(received, period.last, extension);
  const counts = {
    ...base,
    period,
    nominal,
    first: period.last,
    ...further,
    pauses: account.verdicts,
    ruleVersion: version.id,
    ...(verdict === undefined ? {} : { extension: verdict }),
  };
  if (verdict?.credited !== true) return { ...counts, ...unextended(base, period) };
  const restart = restartAfter(account, months, calendar);
  const alarm = earliest(further.extended, restart);
  return {
    ...counts,
    due: further.extended,
    dueSondagsregeln: further.extendedSondagsregeln,
    ...(restart === undefined ? {} : { restart }),
    alarm,
    internalTarget: workingDayOnOrBefore(earlier(further.extendedTarget, alarm), calendar),
  };
}

type Governing = Pick<Counted, 'due' | 'dueSondagsregeln' | 'restart' | 'alarm' | 'internalTarget'>;

/** The dates that govern while no extension counts. */
function unextended({ received, calendar, version }: Base, period: FirstPeriod): Governing {
  const { account, due, dueSondagsregeln, restart, last } = period;
  return {
    due,
    dueSondagsregeln,
    ...(restart === undefined ? {} : { restart }),
    alarm: last,
    internalTarget: workingDayOnOrBefore(
      addDays(received, version.targetDays + account.credited),
      calendar,
    ),
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
