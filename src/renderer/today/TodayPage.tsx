import { CalendarCheck, CircleCheck } from 'lucide-react';
import type { MethodOutput } from '../../core/contract.ts';
import type { RequestRow } from '../../core/requests/model.ts';
import { useDayName } from '../calendar.ts';
import { openByHand, openMessageFile } from '../intake/intake.ts';
import { Due } from '../requests/Due.tsx';
import { requestTexts } from '../requests/texts.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, openStates, setRequestsView } from '../uiState.ts';
import { Horizon } from './Horizon.tsx';
import { todayTexts } from './texts.ts';
import './today.css';

type Today = MethodOutput<'requests.today'>;
const mostComing = 8;
const mostListed = 200;

/** What must be done now, and what is coming. */
export function TodayPage() {
  const answer = useAnswer('requests.today', {});
  return <Awaited answer={answer}>{(today) => <Shown today={today} />}</Awaited>;
}

function Shown({ today }: { readonly today: Today }) {
  const t = useTexts(todayTexts);
  const dayName = useDayName();
  const ever = useAnswer('requests.list', { limit: 1 }).value;
  const coming = useComing(today);
  const calm = today.overdue.length === 0 && today.dueThisWeek.length === 0;
  return (
    <div className="page today-page">
      <header className="spread">
        <h1>{dayName(today.today)}</h1>
        <p className="line soft">
          {today.lettersOwed > 0 && (
            <span className="chip">{t.lettersOwed(today.lettersOwed)}</span>
          )}
          {today.open > 0 && <LinkButton onPress={showOpen}>{t.open(today.open)}</LinkButton>}
        </p>
      </header>
      <div className="today-columns">
        <div className="stack-wide">
          {ever?.total === 0 && <FirstSteps />}
          {calm && today.open > 0 && (
            <p className="banner">
              <CircleCheck size={16} aria-hidden />
              <span>
                <span className="strong">{t.allCalm}.</span> {t.allCalmLead}
              </span>
            </p>
          )}
          <Group title={t.overdue} rows={today.overdue} />
          <Group title={t.dueThisWeek} rows={today.dueThisWeek} />
          <Group title={t.waiting} rows={today.waiting} />
          <Group title={t.coming} rows={coming} />
        </div>
        <Horizon today={today} />
      </div>
    </div>
  );
}

/** The next last days after what is already shown. */
function useComing(today: Today): readonly RequestRow[] {
  const shown = [...today.overdue, ...today.dueThisWeek, ...today.waiting].map(({ id }) => id);
  const limit = Math.min(mostListed, shown.length + mostComing);
  const open = useAnswer('requests.list', { states: [...openStates], limit }).value?.rows ?? [];
  return open.filter(({ id }) => !shown.includes(id)).slice(0, mostComing);
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly RequestRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="today-group">
      <h2>
        {title} <span className="small faint">{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <TodayRow row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TodayRow({ row }: { readonly row: RequestRow }) {
  const words = useTexts(wordTexts);
  return (
    <button
      type="button"
      className="today-row"
      onClick={() => goTo({ area: 'requests', id: row.id, part: 'overview' })}
    >
      <span className="today-row-who">
        <span className="strong cut">{row.name}</span>
        <span className="small faint cut">
          {row.reference} · {row.rights.map((right) => words.rights[right]).join(', ')} ·{' '}
          {words.states[row.state]}
        </span>
      </span>
      <span className="today-row-due">
        <Due row={row} />
        <span className="small faint">{row.alarm}</span>
      </span>
    </button>
  );
}

function FirstSteps() {
  const t = useTexts(todayTexts);
  const requests = useTexts(requestTexts);
  return (
    <Empty
      icon={CalendarCheck}
      title={t.firstTitle}
      actions={
        <>
          <Button kind="primary" onPress={() => void openMessageFile()}>
            {requests.openMessage}
          </Button>
          <Button onPress={openByHand}>{requests.newRequest}</Button>
        </>
      }
    >
      <p>{t.firstLead}</p>
    </Empty>
  );
}

function showOpen(): void {
  setRequestsView({ states: openStates, right: undefined, alarmUntil: undefined });
  goTo({ area: 'requests' });
}
