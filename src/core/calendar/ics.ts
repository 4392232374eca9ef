import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Instant } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';
import type { CalendarEntry } from './model.ts';

const hour = 3600;
const day = 24 * hour;
/** At nine in the morning, a week and a day before the day of the entry, which begins at midnight. */
const reminders = [7 * day - 9 * hour, day - 9 * hour];

/** The entries as an iCalendar file (RFC 5545). The same facts at the same moment give the same bytes. */
export function icsOf(
  entries: readonly CalendarEntry[],
  { language, stamp }: { readonly language: Language; readonly stamp: Instant },
): Buffer {
  const calendar = ical({
    prodId: { company: 'Frist', product: 'Frist', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, sequence, on, summary, description, isOpen } of entries) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      start: on,
      allDay: true,
      summary: summary[language],
      description: description[language],
      status: isOpen ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
      alarms: isOpen
        ? reminders.map((triggerBefore) => ({
            type: ICalAlarmType.display,
            triggerBefore,
            description: summary[language],
          }))
        : [],
    });
  }
  const text = calendar.toString();
  // Every line ends with a break, the last one too (RFC 5545, 3.1).
  return Buffer.from(text.endsWith('\r\n') ? text : `${text}\r\n`);
}
