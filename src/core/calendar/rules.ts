import { addDays, type PlainDate } from '../kit/dates.ts';
import type { Bilingual } from '../kit/language.ts';
import type { CaseDeadline } from './model.ts';

/** How long an ended case goes on to be sent as cancelled, so that calendars that fetch seldom learn of it. */
const daysOfCancelling = 90;

/** The deadlines that belong into a calendar today: open ones, and with `open` only those that ended lately. */
export function exported(
  deadlines: readonly CaseDeadline[],
  include: 'open' | 'all',
  today: PlainDate,
): readonly CaseDeadline[] {
  const lately = addDays(today, -daysOfCancelling);
  return deadlines.filter(
    ({ isOpen, endedOn }) =>
      include === 'all' || isOpen || (endedOn !== undefined && endedOn >= lately),
  );
}

/** What the entry is called: the reference, and nothing about a person. */
export function summaryOf({ reference }: CaseDeadline): Bilingual {
  return { sv: `Sista dag ${reference}`, en: `Last day ${reference}` };
}

/** The other days of the case, each a plain date. */
export function descriptionOf({ due, target }: CaseDeadline): Bilingual {
  return {
    sv: `Svar senast ${due} (artikel 12.3). Mål: ${target}.`,
    en: `Answer by ${due} (Article 12(3)). Target: ${target}.`,
  };
}

/** The same for one case for ever, so that a later export changes the entry instead of adding one. */
export function uidOf({ id }: CaseDeadline): string {
  return `${id}@frist.invalid`;
}
