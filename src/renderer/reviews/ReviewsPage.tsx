import { CalendarCheck, CalendarDays, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../core/contract.ts';
import { addMonths, daysBetween } from '../../core/kit/dates.ts';
import { dutyNames } from '../../core/registers/model/dutyNames.ts';
import { registerDefinitions } from '../../core/registers.ts';
import { monthName, useToday } from '../calendar.ts';
import { useLastAnswer } from '../serverState.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, useUi } from '../uiState.ts';
import { byMonth, type Month } from './months.ts';
import { reviewTexts } from './texts.ts';

type Duty = MethodOutput<'registers.duties'>['duties'][number];

const spans = ['3', '12', '36'] as const;
const shownAtMost = 500;

/** Everything in the registers that has a day, month by month: reviews, renewals, retention, breach clocks. */
export function ReviewsPage() {
  const t = useTexts(reviewTexts);
  const today = useToday();
  const [span, setSpan] = useState<(typeof spans)[number]>('12');
  const until = addMonths(today, Number(span));
  const answer = useLastAnswer('registers.duties', { until, limit: shownAtMost });
  return (
    <article className="page stack-wide">
      <header className="spread">
        <h1>{t.title}</h1>
        <Segmented
          label={t.months}
          value={span}
          onChange={setSpan}
          options={spans.map((value) => ({ value, label: t.ahead[value] }))}
        />
      </header>
      <p className="soft">{t.lead}</p>
      <Awaited answer={answer}>
        {({ duties, total }) => (
          <>
            {total === 0 && (
              <Empty icon={CalendarCheck} title={t.emptyTitle}>
                <p>{t.emptyLead}</p>
              </Empty>
            )}
            {byMonth(duties, today).map((month) => (
              <MonthCard key={month.first ?? 'overdue'} month={month} />
            ))}
            {total > duties.length && <p className="faint">{t.more(duties.length, total)}</p>}
          </>
        )}
      </Awaited>
    </article>
  );
}

function MonthCard({ month }: { readonly month: Month<Duty> }) {
  const t = useTexts(reviewTexts);
  const language = useUi((ui) => ui.language);
  return (
    <Card title={month.first ? capitalised(monthName(month.first, language)) : t.overdue}>
      <ul className="duty-list">
        {month.things.map((duty) => (
          <li key={`${duty.id} ${duty.kind} ${duty.on}`} className="spread">
            <DutyLine duty={duty} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function DutyLine({ duty: { id, register, title, kind, on } }: { readonly duty: Duty }) {
  const common = useTexts(commonTexts);
  const say = useBilingual();
  const left = daysBetween(useToday(), on);
  const words = registerDefinitions.find(({ name }) => name === register)?.words.one;
  const urgency = left < 0 ? 'late' : left <= 7 ? 'soon' : 'ahead';
  const Sign = left < 0 ? CircleAlert : CalendarDays;
  return (
    <>
      <span>
        {on} {say(dutyNames[kind])}:{' '}
        <LinkButton onPress={() => goTo({ area: register, id })}>{say(title)}</LinkButton>
        {words && <span className="faint"> · {say(words)}</span>}
      </span>
      <span className={`due ${urgency}`}>
        <Sign size={14} aria-hidden />
        {left < 0
          ? common.daysLate(-left)
          : left === 0
            ? common.dueToday
            : left === 1
              ? common.dueTomorrow
              : common.daysLeft(left)}
      </span>
    </>
  );
}
