import { addDays, addMonths, earlier, type PlainDate } from '../kit/dates.ts';
import type { Right } from '../requests/model.ts';
import type { Calendar, Deadline, Pause } from './model.ts';
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
  const account = judgePauses({ received, calendar }, pauses, version);
  const counted = count({ received, calendar, rights, version }, account);
  return { ...datesOf(counted), trace: traceOf(counted) };
}

function datesOf(counted: Counted): Omit<Deadline, 'trace'> {
  const {
    received: _received,
    calendar: _calendar,
    rights: _rights,
    version: _version,
    ...dates
  } = counted;
  return dates;
}

function count(
  base: Pick<Counted, 'received' | 'calendar' | 'rights' | 'version'>,
  account: PauseAccount,
): Counted {
  const { received, calendar, version } = base;
  const firstEnd = addMonths(received, version.months);
  const nominal = addDays(firstEnd, account.credited);
  const nominalExtended = addDays(
    addMonths(received, version.months + version.furtherMonths),
    account.credited,
  );
  const due = rollToWorkingDay(nominal, calendar, 'eu');
  const restart =
    account.settled === undefined
      ? undefined
      : rollToWorkingDay(addMonths(account.settled, version.months), calendar, 'eu');
  return {
    ...base,
    nominal,
    due,
    dueSondagsregeln: rollToWorkingDay(nominal, calendar, 'sondagsregeln'),
    nominalExtended,
    extended: rollToWorkingDay(nominalExtended, calendar, 'eu'),
    extendedSondagsregeln: rollToWorkingDay(nominalExtended, calendar, 'sondagsregeln'),
    ...(restart === undefined ? {} : { restart }),
    alarm: restart === undefined ? due : earlier(due, restart),
    extendedTarget: addDays(addMonths(firstEnd, version.furtherMonths), account.credited),
    internalTarget: workingDayOnOrBefore(
      addDays(received, version.targetDays + account.credited),
      calendar,
    ),
    pauses: account.verdicts,
    ruleVersion: version.id,
  };
}
