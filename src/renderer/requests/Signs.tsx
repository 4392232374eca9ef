import { CalendarPlus, Target } from 'lucide-react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { RequestRow } from '../../core/requests/model.ts';
import { isOpen } from '../../core/requests/rules.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { viewTexts } from './views/texts.ts';

type SignsProps = {
  readonly row: Pick<RequestRow, 'state' | 'alarm' | 'target' | 'extended' | 'paused'>;
};

/** Whether the internal target has passed while the case is still worked on. */
export function isPastTarget(row: Pick<RequestRow, 'state' | 'target'>, today: PlainDate): boolean {
  return isOpen(row.state) && row.target < today;
}

/** What else is to be known of a case's time: that it was extended, that its target has passed while the last day has not. */
export function Signs({ row }: SignsProps) {
  const t = useTexts(viewTexts);
  const today = useToday();
  const past = isPastTarget(row, today) && !row.paused && row.alarm >= today;
  return (
    <>
      {row.extended && (
        <span className="chip">
          <CalendarPlus size={12} aria-hidden />
          {t.extended}
        </span>
      )}
      {past && (
        <span className="chip soon">
          <Target size={12} aria-hidden />
          {t.pastTarget}
        </span>
      )}
    </>
  );
}
