import type { PlainDate } from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import type { TraceStep } from '../model.ts';
import { citations } from './citations.ts';
import type { Counted } from './trace.ts';
import { comparedSteps, rolledSteps } from './traceRolls.ts';
import { step } from './traceStep.ts';

/** R7: until when an extension can be told, what it would give, and how a recorded one was judged. */
export function extensionSteps(counted: Counted): readonly TraceStep[] {
  const { nominalExtended, extended, extendedAlarm, extendedSondagsregeln } = counted;
  const { extendedTarget, calendar } = counted;
  const promisesSooner = extendedAlarm < extended && counted.extension?.credited !== true;
  return [
    noticeStep(counted),
    lengthStep(counted),
    ...rolledSteps(nominalExtended, extended, calendar),
    ...(extended === extendedSondagsregeln
      ? []
      : comparedSteps(nominalExtended, extended, extendedSondagsregeln, calendar)),
    ...(promisesSooner ? [promiseStep(extendedAlarm)] : []),
    ...(extendedTarget < nominalExtended ? [extendedTargetStep(extendedTarget)] : []),
    ...verdictSteps(counted),
  ];
}

function noticeStep({ first }: Counted): TraceStep {
  return step('R7', citations.extension, first, {
    sv: `Är begäran komplicerad eller har personen ställt många, får fristen förlängas med högst två månader. Besked om det, med skäl, ska lämnas senast ${weekdayDate(first, 'sv')}.`,
    en: `If the request is complex or the person has made many, the period may be extended by up to two months. Notice of it, with reasons, must be given by ${weekdayDate(first, 'en')}.`,
  });
}

function lengthStep({ nominalExtended, period }: Counted): TraceStep {
  return step('R7', citations.extension, nominalExtended, {
    sv: `Förlängd slutar fristen tre månader från mottagandet${period.restart === undefined ? '' : ', uppehållet inräknat'}: ${weekdayDate(nominalExtended, 'sv')}.`,
    en: `Extended, the period ends three months from receipt${period.restart === undefined ? '' : ', the pause included'}: ${weekdayDate(nominalExtended, 'en')}.`,
  });
}

/** The other reading of a pause, three months from the answer, ends sooner: the person is promised that day. */
function promiseStep(promised: PlainDate): TraceStep {
  return step('R9', citations.pause, promised, {
    sv: `Räknat som tre nya månader från dagen då svaret räckte blir det ${weekdayDate(promised, 'sv')}: den dagen lovas i beskedet om förlängning.`,
    en: `Counted as three new months from the day the answer sufficed it is ${weekdayDate(promised, 'en')}: the notice of extension promises that day.`,
  });
}

function extendedTargetStep(target: PlainDate): TraceStep {
  return step('R7', citations.extension, target, {
    sv: `Räknat som två månader från den första fristens slut blir det ${weekdayDate(target, 'sv')}: den dagen räknas det interna målet för ett förlängt svar från.`,
    en: `Counted as two months from the end of the first period it is ${weekdayDate(target, 'en')}: the internal target for an extended answer is counted from that day.`,
  });
}

/** How a recorded extension was judged, with the day that governs from then on. */
function verdictSteps(counted: Counted): readonly TraceStep[] {
  const { extension, due, alarm, restart } = counted;
  if (extension === undefined) return [];
  const verdict = [...laterPauses(counted), step('R7', citations.extension, due, extension.reason)];
  if (!extension.credited || restart === undefined) return verdict;
  const other = step('R9', citations.pause, restart, {
    sv: `Andra läsningen, tre nya månader från dagen då svaret räckte, ger ${weekdayDate(restart, 'sv')}. Bevakningen går efter den tidigaste läsningen: ${weekdayDate(alarm, 'sv')}.`,
    en: `The other reading, three new months from the day the answer sufficed, gives ${weekdayDate(restart, 'en')}. The alarm goes by the earliest reading: ${weekdayDate(alarm, 'en')}.`,
  });
  return [...verdict, other];
}

/** Pauses that count only because the period is extended: the question was put after the month. */
function laterPauses({ pauses, period, nominalExtended }: Counted): readonly TraceStep[] {
  const countedBefore = period.account.verdicts;
  return pauses
    .filter(({ credited }, at) => credited && countedBefore[at]?.credited !== true)
    .map(({ reason }) => step('R9', citations.pause, nominalExtended, reason));
}
