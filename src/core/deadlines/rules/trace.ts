import { addDays, addMonths, type PlainDate } from '../../kit/dates.ts';
import { longDate, weekdayDate } from '../../kit/dateTexts.ts';
import type { Right } from '../../requests/model.ts';
import type { Calendar, Deadline, TraceStep } from '../model.ts';
import { citations } from './citations.ts';
import type { FirstPeriod } from './extension.ts';
import { fixedDaysSteps, immediateSteps } from './traceDuties.ts';
import { extensionSteps } from './traceExtension.ts';
import { comparedSteps, rolledSteps } from './traceRolls.ts';
import { step } from './traceStep.ts';
import type { RuleVersion } from './versions.ts';

/** What the steps are told from: the dates counted, and what they were counted with. */
export type Counted = Omit<Deadline, 'trace'> & {
  readonly received: PlainDate;
  readonly rights: readonly Right[];
  readonly calendar: Calendar;
  readonly version: RuleVersion;
  readonly period: FirstPeriod;
};

/** Every step that was applied, in the order in which a reader follows it. */
export function traceOf(counted: Counted): readonly TraceStep[] {
  const { nominal, due, dueSondagsregeln } = counted.period;
  return [
    ...receiptSteps(counted),
    ...immediateSteps(counted),
    monthStep(counted),
    ...fixedDaysSteps(counted),
    ...pauseSteps(counted),
    ...rolledSteps(nominal, due, counted.calendar),
    ...comparedSteps(nominal, due, dueSondagsregeln, counted.calendar),
    refusalStep(counted),
    ...extensionSteps(counted),
    targetStep(counted),
  ];
}

function receiptSteps({ received, version }: Counted): readonly TraceStep[] {
  const receipt = step('R1', citations.receipt, received, {
    sv: `Begäran kom in ${weekdayDate(received, 'sv')}. Fristen räknas från den dagen, oavsett klockslag och när meddelandet öppnades.`,
    en: `The request arrived on ${weekdayDate(received, 'en')}. The period runs from that day, whatever the hour and whenever the message was opened.`,
  });
  if (received >= version.validFrom) return [receipt];
  const older = step('R1', citations.application, received, {
    sv: `Begäran kom in före ${longDate(version.validFrom, 'sv')}, då reglerna började gälla. Den räknas med den äldsta regelversionen (${version.id}).`,
    en: `The request arrived before ${longDate(version.validFrom, 'en')}, when the rules began to apply. It is counted with the oldest version (${version.id}).`,
  });
  return [receipt, older];
}

function monthStep({ received, version }: Counted): TraceStep {
  const end = addMonths(received, version.months);
  if (end.slice(8) === received.slice(8)) {
    return step('R2', citations.sameDay, end, {
      sv: `Dagen för mottagandet räknas inte. En månad slutar på samma datum i nästa månad: vid slutet av ${weekdayDate(end, 'sv')}.`,
      en: `The day of receipt is not counted. One month ends on the same date of the next month: at the end of ${weekdayDate(end, 'en')}.`,
    });
  }
  return step('R3', citations.noSuchDay, end, {
    sv: `Dagen för mottagandet räknas inte. Nästa månad har ingen dag ${Number(received.slice(8))}, så månaden slutar på dess sista dag: vid slutet av ${weekdayDate(end, 'sv')}.`,
    en: `The day of receipt is not counted. The next month has no day ${Number(received.slice(8))}, so the period ends on its last day: at the end of ${weekdayDate(end, 'en')}.`,
  });
}

function pauseSteps(counted: Counted): readonly TraceStep[] {
  const base = addMonths(counted.received, counted.version.months);
  let credited = 0;
  const steps = counted.period.account.verdicts.map((pause) => {
    credited += pause.days;
    const end = addDays(base, credited);
    if (!pause.credited) return step('R9', citations.pause, end, pause.reason);
    return step('R9', citations.pause, end, {
      sv: `${pause.reason.sv} Fristen slutar därför ${weekdayDate(end, 'sv')}.`,
      en: `${pause.reason.en} The period therefore ends on ${weekdayDate(end, 'en')}.`,
    });
  });
  const { restart } = counted.period;
  return restart === undefined ? steps : [...steps, restartStep(counted, restart)];
}

function restartStep({ first }: Counted, restart: PlainDate): TraceStep {
  return step('R9', citations.pause, restart, {
    sv: `Andra läsningen, en ny månad från dagen då svaret räckte, ger ${weekdayDate(restart, 'sv')}. Bevakningen går efter den tidigaste läsningen: ${weekdayDate(first, 'sv')}.`,
    en: `The other reading, a new month from the day the answer sufficed, gives ${weekdayDate(restart, 'en')}. The alarm goes by the earliest reading: ${weekdayDate(first, 'en')}.`,
  });
}

function refusalStep({ first }: Counted): TraceStep {
  return step('R8', citations.refusal, first, {
    sv: `Ett avslag, helt eller delvis, ska meddelas med skäl senast ${weekdayDate(first, 'sv')}. Den tiden kan inte förlängas.`,
    en: `A refusal, whole or in part, must be given with reasons by ${weekdayDate(first, 'en')}. That time cannot be extended.`,
  });
}

function targetStep({ internalTarget, version, extension }: Counted): TraceStep {
  if (extension?.credited === true) {
    return step('R10', citations.target, internalTarget, {
      sv: `Även ett förlängt svar ska lämnas utan onödigt dröjsmål. Internt mål ligger lika långt före den nya sista dagen som målet i månaden låg före sin: senast ${weekdayDate(internalTarget, 'sv')}.`,
      en: `An extended answer, too, is owed without undue delay. The internal target lies as far ahead of the new last day as the month’s did of its own: ${weekdayDate(internalTarget, 'en')} at the latest.`,
    });
  }
  return step('R10', citations.target, internalTarget, {
    sv: `Svaret ska lämnas utan onödigt dröjsmål; månaden är bara den yttersta gränsen. Internt mål är dag ${version.targetDays}, senast ${weekdayDate(internalTarget, 'sv')}.`,
    en: `The answer is owed without undue delay; the month is only the outer limit. The internal target is day ${version.targetDays}, by ${weekdayDate(internalTarget, 'en')}.`,
  });
}
