import type { MethodOutput } from '../../core/contract.ts';
import { type PlainDate, weekdayOf } from '../../core/kit/dates.ts';
import { dutyNames } from '../../core/registers/model/dutyNames.ts';
import type { RequestRow } from '../../core/requests/model.ts';
import { weekdayName, weekNumber } from '../calendar.ts';
import { registerExtras } from '../registers/extras.ts';
import { type ItemDuty, pressureOf } from '../registers/pressure.ts';
import { forgetSought } from '../requests/sought.ts';
import { urgencyOf } from '../requests/urgency.ts';
import { unfiltered } from '../requests/views/filters.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { goTo, openStates, setRequestsView, useUi } from '../uiState.ts';
import { todayTexts } from './texts.ts';
import { weeksFrom } from './weeks.ts';

type Today = MethodOutput<'requests.today'>;
type Day = Today['horizon'][number];
const shownInDay = 2;
const most = 200;

type HorizonProps = { readonly today: Today; readonly duties: readonly ItemDuty[] };

/** Six weeks as a calendar from Monday: each deadline and duty a way in, each red day by its name. */
export function Horizon({ today, duties }: HorizonProps) {
  const t = useTexts(todayTexts);
  const language = useUi((ui) => ui.language);
  const last = today.horizon.at(-1)?.date ?? today.today;
  const rows =
    useAnswer('requests.list', { states: [...openStates], alarmUntil: last, limit: most }).value
      ?.rows ?? [];
  const weeks = weeksFrom(today.horizon[0]?.date ?? today.today, last);
  const dayOf = (date: PlainDate) => today.horizon.find((day) => day.date === date);
  return (
    <Card title={t.horizon}>
      <p className="small soft horizon-lead">{t.horizonLead}</p>
      <table className="horizon">
        <thead>
          <tr>
            <td />
            {weeks[0]?.map((date) => (
              <th key={date} scope="col">
                {weekdayName(date, language, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              <th scope="row">
                {t.week} {week[0] && weekNumber(week[0])}
              </th>
              {week.map((date) => (
                <DayCell
                  key={date}
                  date={date}
                  day={dayOf(date)}
                  today={today.today}
                  rows={rows.filter(({ alarm }) => alarm === date)}
                  duties={duties.filter(({ on }) => on === date)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

type DayCellProps = {
  readonly date: PlainDate;
  readonly day: Day | undefined;
  readonly today: PlainDate;
  readonly rows: readonly RequestRow[];
  readonly duties: readonly ItemDuty[];
};

function DayCell({ date, day, today, rows, duties }: DayCellProps) {
  const t = useTexts(todayTexts);
  const say = useBilingual();
  const due = day?.due ?? 0;
  const state = date === today ? ' now' : date < today || !day ? ' past' : '';
  const isFirst = date.endsWith('-01');
  return (
    <td
      className={`horizon-day${state}${day?.redDay ? ' red' : ''}${weekdayOf(date) > 5 ? ' weekend' : ''}`}
    >
      <span className="horizon-date">
        <span className="visually-hidden">{date}</span>
        <span aria-hidden>{isFirst ? date.slice(5) : Number(date.slice(8))}</span>
        {date === today && <span className="horizon-now">{t.todayMark}</span>}
      </span>
      {day?.redDay && !isSunday(day) && <span className="horizon-red">{say(day.redDay)}</span>}
      {rows.slice(0, shownInDay).map((row) => (
        <button
          type="button"
          key={row.id}
          title={row.name}
          className={`horizon-request ${urgencyOf(row, today)}`}
          onClick={() => goTo({ area: 'requests', id: row.id, part: 'overview' })}
        >
          {row.reference.slice(-4)}
          <span className="visually-hidden">
            {row.reference} {row.name}
          </span>
        </button>
      ))}
      {due > Math.min(rows.length, shownInDay) && (
        <LinkButton onPress={() => showUntil(date)}>
          {t.more(due - Math.min(rows.length, shownInDay))}
          <span className="visually-hidden">{t.dueOn(due, date)}</span>
        </LinkButton>
      )}
      <DayDuties duties={duties} today={today} />
    </td>
  );
}

type DayDutiesProps = { readonly duties: readonly ItemDuty[]; readonly today: PlainDate };

/** What is due in the registers on a day, each by its register's sign. */
function DayDuties({ duties, today }: DayDutiesProps) {
  const t = useTexts(todayTexts);
  const say = useBilingual();
  const more = duties.length - shownInDay;
  return (
    <>
      {duties.slice(0, shownInDay).map(({ id, register, title, kind, on }) => {
        const Icon = registerExtras[register].icon;
        const words = `${say(dutyNames[kind])}: ${say(title) || t.untitledItem}`;
        return (
          <button
            type="button"
            key={`${id} ${kind}`}
            title={words}
            className={`horizon-request ${pressureOf(on, today)}`}
            onClick={() => goTo({ area: register, id })}
          >
            <Icon size={12} aria-hidden />
            <span className="visually-hidden">{words}</span>
          </button>
        );
      })}
      {more > 0 && (
        <LinkButton onPress={() => goTo({ area: 'reviews' })}>
          {t.more(more)}
          <span className="visually-hidden">{t.moreDuties(more)}</span>
        </LinkButton>
      )}
    </>
  );
}

/** A Sunday stands in the Sunday column already; only days red by another name are named. */
function isSunday({ redDay }: Day): boolean {
  return redDay?.en.toLowerCase() === 'sunday';
}

function showUntil(alarmUntil: PlainDate): void {
  setRequestsView({ ...unfiltered, alarmUntil, sort: 'alarm' });
  forgetSought();
  goTo({ area: 'requests' });
}
