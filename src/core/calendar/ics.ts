import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Instant } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';
import type { CaseDeadline } from './model.ts';
import { descriptionOf, summaryOf, uidOf } from './rules.ts';

const hour = 3600;
const day = 24 * hour;
/** At nine in the morning, a week and a day before the day of the entry, which begins at midnight. */
const reminders = [7 * day - 9 * hour, day - 9 * hour];

/** The deadlines as an iCalendar file (RFC 5545). The same facts at the same moment give the same bytes. */
export function icsOf(
  deadlines: readonly CaseDeadline[],
  { language, stamp }: { readonly language: Language; readonly stamp: Instant },
): Buffer {
  const calendar = ical({
    prodId: { company: 'Frist', product: 'Frist', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const deadline of deadlines) {
    calendar.createEvent({
      id: uidOf(deadline),
      sequence: deadline.version,
      stamp,
      start: deadline.alarm,
      allDay: true,
      summary: summaryOf(deadline)[language],
      description: descriptionOf(deadline)[language],
      status: deadline.isOpen ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      alarms: deadline.isOpen
        ? reminders.map((triggerBefore) => ({
            type: ICalAlarmType.display,
            triggerBefore,
            description: summaryOf(deadline)[language],
          }))
        : [],
    });
  }
  const text = calendar.toString();
  // Every line ends with a break, the last one too (RFC 5545, 3.1).
  return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`);
}
