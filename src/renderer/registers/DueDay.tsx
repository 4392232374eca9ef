import { CalendarDays, CircleAlert, Clock } from 'lucide-react';
import { daysBetween, type PlainDate } from '../../core/kit/dates.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { pressureOf } from './pressure.ts';

const signs = { late: CircleAlert, soon: Clock, ahead: CalendarDays } as const;
/** A due day as a sign, words and a colour; far ahead it is the date itself. */
export function DueDay({ on }: { readonly on: PlainDate }) {
  const t = useTexts(commonTexts);
  const today = useToday();
  const pressure = pressureOf(on, today);
  const left = daysBetween(today, on);
  const Sign = signs[pressure];
  const words = {
    late: t.daysLate(-left),
    soon: left === 0 ? t.dueToday : left === 1 ? t.dueTomorrow : t.daysLeft(left),
    ahead: on,
  }[pressure];
  return (
    <span className={`due ${pressure}`}>
      <Sign size={14} aria-hidden />
      {words}
    </span>
  );
}
