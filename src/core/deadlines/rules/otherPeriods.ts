import { addDays, addMonths, earlier, type PlainDate } from '../../kit/dates.ts';
import { weekdayDate } from '../../kit/dateTexts.ts';
import type { Calendar, OtherPeriod, TraceStep } from '../model.ts';
import { citations } from './citations.ts';
import { step } from './traceStep.ts';
import { rollToWorkingDay } from './workingDays.ts';

const consultationWeeks = 8;
const furtherConsultationWeeks = 6;

/** When data came from elsewhere, and what was done with them first. All plain dates. */
export type NoticeFacts = {
  readonly obtained: PlainDate;
  /** The first message to the person, where the data are used to reach them (Art 14(3)(b)). */
  readonly firstCommunication?: PlainDate | undefined;
  /** The first disclosure to another recipient (Art 14(3)(c)). */
  readonly firstDisclosure?: PlainDate | undefined;
  readonly calendar: Calendar;
};

/** The last day for the notice about data not obtained from the person (Art 14(3), R12). */
export function noticeDue(facts: NoticeFacts): OtherPeriod {
  const nominal = addMonths(facts.obtained, 1);
  const month = rollToWorkingDay(nominal, facts.calendar, 'eu');
  const uses = [facts.firstCommunication, facts.firstDisclosure].filter((use) => use !== undefined);
  const due = uses.reduce(earlier, month);
  const monthStep = noticeStep(month, {
    sv: `Informationen ska lämnas inom rimlig tid, senast en månad efter att uppgifterna kom in: ${weekdayDate(month, 'sv')}.`,
    en: `The notice is due within a reasonable time, at the latest one month after the data were obtained: ${weekdayDate(month, 'en')}.`,
  });
  const useStep = noticeStep(due, {
    sv: `Uppgifterna används för kontakt eller lämnas ut före det, så sista dag är ${weekdayDate(due, 'sv')}.`,
    en: `The data are used for contact or disclosed before that, so the last day is ${weekdayDate(due, 'en')}.`,
  });
  return { nominal, due, trace: due < month ? [monthStep, useStep] : [monthStep] };
}

/** The last day for the authority's advice after a prior consultation (Art 36(2), R12). */
export function consultationDue(facts: {
  readonly requested: PlainDate;
  readonly extended: boolean;
  readonly calendar: Calendar;
}): OtherPeriod {
  const weeks = consultationWeeks + (facts.extended ? furtherConsultationWeeks : 0);
  const nominal = addDays(facts.requested, weeks * 7);
  const due = rollToWorkingDay(nominal, facts.calendar, 'eu');
  const only = step('R12', citations.consultation, due, {
    sv: `Tillsynsmyndigheten ska ge råd inom ${weeks} veckor från att begäran om förhandssamråd kom in: senast ${weekdayDate(due, 'sv')}.`,
    en: `The supervisory authority advises within ${weeks} weeks of receiving the request for consultation: by ${weekdayDate(due, 'en')}.`,
  });
  return { nominal, due, trace: [only] };
}

function noticeStep(date: PlainDate, text: TraceStep['text']): TraceStep {
  return step('R12', citations.notice, date, text);
}
