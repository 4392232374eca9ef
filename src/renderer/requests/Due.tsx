import { CalendarDays, CircleAlert, CircleCheck, CirclePause, Clock } from 'lucide-react';
import { daysBetween } from '../../core/kit/dates.ts';
import type { RequestRow } from '../../core/requests/model.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { wordTexts } from '../texts/words.ts';
import { urgencyOf } from './urgency.ts';

const signs = {
  late: CircleAlert,
  soon: Clock,
  ahead: CalendarDays,
  paused: CirclePause,
  done: CircleCheck,
} as const;

type DueProps = {
  readonly row: Pick<RequestRow, 'state' | 'alarm' | 'paused'>;
  readonly chip?: boolean;
  /** True while the question that the clock stands for has not been sent. */
  readonly unsent?: boolean;
};

/** Days left as words, a sign and a colour. */
export function Due({ row, chip, unsent }: DueProps) {
  const t = useTexts(commonTexts);
  const words = useTexts(wordTexts);
  const today = useToday();
  const urgency = urgencyOf(row, today);
  const Sign = signs[urgency];
  const left = daysBetween(today, row.alarm);
  const text = {
    late: t.daysLate(-left),
    soon: left === 0 ? t.dueToday : left === 1 ? t.dueTomorrow : t.daysLeft(left),
    ahead: t.daysLeft(left),
    paused: unsent ? t.questionUnsent : t.paused,
    done: words.states[row.state],
  }[urgency];
  return (
    <span className={`${chip ? 'chip' : 'due'} ${urgency}`}>
      <Sign size={14} aria-hidden />
      {text}
    </span>
  );
}
