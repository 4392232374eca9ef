import { addDays, addMonths } from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import type { Right } from '../../requests/model.ts';
import type { TraceStep } from '../model.ts';
import { citations } from './citations.ts';
import type { Counted } from './trace.ts';
import { step } from './traceStep.ts';

/** Rights that take effect on receipt: the month is only for the letter that confirms it (R11). */
const atOnce: readonly Right[] = ['marketingObjection', 'consentWithdrawal'];

/** Rights during whose examination the data may only be stored (Art 18(1)(a) and (d), R11). */
const restrictedMeanwhile: readonly Right[] = ['rectification', 'objection'];

/** What the rights asked for demand before the month has passed. */
export function immediateSteps({ received, rights }: Counted): readonly TraceStep[] {
  const stops = step('R11', citations.atOnce, received, {
    sv: `Behandlingen ska upphöra genast, ${weekdayDate(received, 'sv')}. Månaden gäller bara brevet som bekräftar det.`,
    en: `The processing must stop at once, on ${weekdayDate(received, 'en')}. The month is only for the letter that confirms it.`,
  });
  const restricts = step('R11', citations.restrictedMeanwhile, received, {
    sv: `Medan begäran prövas ska behandlingen vara begränsad från ${weekdayDate(received, 'sv')}: uppgifterna får bara lagras.`,
    en: `While the request is examined, processing must be restricted from ${weekdayDate(received, 'en')}: the data may only be stored.`,
  });
  return [
    ...(rights.some((right) => atOnce.includes(right)) ? [stops] : []),
    ...(rights.some((right) => restrictedMeanwhile.includes(right)) ? [restricts] : []),
  ];
}

/** The warning against a fixed count of days, where it would give a day that is too late (R13). */
export function fixedDaysSteps({ received, version }: Counted): readonly TraceStep[] {
  const days = version.months * 30;
  const end = addMonths(received, version.months);
  const wrong = addDays(received, days);
  if (wrong <= end) return [];
  return [
    step('R13', citations.fixedDays, end, {
      sv: `Lagen räknar månader, inte dagar: ${days} dagar hade gett ${weekdayDate(wrong, 'sv')}, vilket är för sent.`,
      en: `The law counts months, not days: ${days} days would have given ${weekdayDate(wrong, 'en')}, which is too late.`,
    }),
  ];
}
