import type { Handlers } from '../handlers.ts';
import { localDate, type TimeZone } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';
import type { calendarContract } from './contract.ts';
import { icsOf } from './ics.ts';
import type { CaseDeadline } from './model.ts';
import { exported } from './rules.ts';

export type CalendarService = { readonly handlers: Handlers<typeof calendarContract> };

export type CalendarParts = {
  readonly timeZone: () => TimeZone;
  /** The language of the organisation's letters. */
  readonly language: () => Language;
  /** The deadlines of open cases and those that ended lately, or of all cases. */
  readonly deadlines: (include: 'open' | 'all') => readonly CaseDeadline[];
};

export function calendarService(parts: CalendarParts): CalendarService {
  return {
    handlers: {
      'calendar.export': ({ include }, call) =>
        call.write((unit) => {
          const today = localDate(unit.now, parts.timeZone());
          const deadlines = exported(parts.deadlines(include), include, today);
          const bytes = icsOf(deadlines, { language: parts.language(), stamp: unit.now });
          const events = deadlines.filter(({ isOpen }) => isOpen).length;
          const cancelled = deadlines.length - events;
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
