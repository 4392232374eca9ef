import type { Handlers } from '../handlers.ts';
import { addDays, localDate, type PlainDate, type TimeZone } from '../kit/dates.ts';
import type { Bilingual, Language } from '../kit/language.ts';
import type { RegisterName } from '../registers/model/names.ts';
import type { Unit } from '../unitOfWork.ts';
import type { calendarContract } from './contract.ts';
import { icsOf } from './ics.ts';
import type { CalendarEntry, CaseDeadline, ItemDuty } from './model.ts';
import { dutiesToSend, entryOfCase, entryOfDuty, exported } from './rules.ts';
import { rememberDuties, sentDuties } from './store.ts';

export type CalendarService = { readonly handlers: Handlers<typeof calendarContract> };

export type CalendarParts = {
  readonly timeZone: () => TimeZone;
  /** The language of the organisation's letters. */
  readonly language: () => Language;
  /** The deadlines of open cases and those that ended lately, or of all cases. */
  readonly deadlines: (include: 'open' | 'all') => readonly CaseDeadline[];
  /** What is due in the registers until a plain date, overdue ones among it, earliest first. */
  readonly duties: (until: PlainDate) => readonly ItemDuty[];
  /** What one item of a register is called. */
  readonly nameOf: (register: RegisterName) => Bilingual;
};

/** How far ahead a calendar learns of the registers' days. */
const daysAhead = 400;

export function calendarService(parts: CalendarParts): CalendarService {
  return {
    handlers: {
      'calendar.export': ({ include }, call) =>
        call.write((unit) => {
          const today = localDate(unit.now, parts.timeZone());
          const deadlines = exported(parts.deadlines(include), include, today).map(entryOfCase);
          const entries = [...deadlines, ...dutyEntries(unit, today, parts)];
          const bytes = icsOf(entries, { language: parts.language(), stamp: unit.now });
          const events = entries.filter(({ isOpen }) => isOpen).length;
          const cancelled = entries.length - events;
          unit.journal({ action: 'calendar.exported', fields: { include, events, cancelled } });
          return {
            fileName: `frist-${today}.ics`,
            contentBase64: bytes.toString('base64'),
            events,
            cancelled,
          };
        }),
    },
  };
}

/** The registers' days, and those that earlier files carried and that are no longer due. */
function dutyEntries(
  unit: Unit,
  today: PlainDate,
  { duties, nameOf }: CalendarParts,
): readonly CalendarEntry[] {
  const now = duties(addDays(today, daysAhead));
  const sent = dutiesToSend(now, sentDuties(unit.db), today);
  rememberDuties(unit.db, sent);
  return sent.map((duty) => entryOfDuty(duty, nameOf));
}
