import { CalendarCheck, CircleCheck } from 'lucide-react';
import type { MethodOutput } from '../../core/contract.ts';
import type { RequestRow } from '../../core/requests/model.ts';
import { useDayName } from '../calendar.ts';
import { openByHand, openMessageFile } from '../intake/intake.ts';
import { useDuties } from '../registers/duties.ts';
import { requestTexts } from '../requests/texts.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, openStates } from '../uiState.ts';
import { isCalm } from './calm.ts';
import { ErasureDue, useErasureDue } from './Erasure.tsx';
import { RequestGroup } from './Group.tsx';
import { Horizon } from './Horizon.tsx';
import { LettersOwed } from './Letters.tsx';
import { LaterDuties, PressingDuties } from './RegisterDuties.tsx';
import { ReportsDue, useReportsDue } from './ReportsDue.tsx';
import { todayTexts } from './texts.ts';
import { AtOnce, Tasks, Unanswered } from './Unfinished.tsx';
import { showOpen, showOwing } from './ways.ts';
import './today.css';

type Today = MethodOutput<'requests.today'>;
const mostListed = 200;
const mostComing = 8;

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
  const duties = useDuties(today.today);
  const erasure = useErasureDue();
  const reports = useReportsDue();
  const isErasureDue = (erasure?.count ?? 0) + (erasure?.unfinished ?? 0) > 0;
  const areDutiesDue = duties.overdue.length + duties.thisWeek.length > 0;
  const calm = isCalm(today) && !areDutiesDue && !isErasureDue && reports.length === 0;
  return (
    <div className="page today-page">
      <header className="spread">
        <h1>{dayName(today.today)}</h1>
        <Counts today={today} />
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
          <AtOnce today={today} />
          <RequestGroup title={t.overdue} rows={today.overdue} />
          <RequestGroup title={t.dueThisWeek} rows={today.dueThisWeek} />
          <Tasks today={today} />
          <PressingDuties {...duties} />
          <RequestGroup title={t.pastTarget} rows={today.pastTarget} />
          <RequestGroup
            title={t.targetsSoon}
            rows={today.targetsSoon}
            below={({ target }) => t.targetOn(target)}
          />
          <Unanswered today={today} />
          <LettersOwed />
          <RequestGroup title={t.answeredNotClosed} rows={today.answeredNotClosed} />
          <ReportsDue due={reports} />
          <ErasureDue hasCases={(ever?.total ?? 0) > 0} />
          <RequestGroup title={t.waiting} rows={today.waiting} />
          <RequestGroup title={t.coming} rows={coming} />
          <LaterDuties {...duties} />
        </div>
        <Horizon today={today} duties={duties.all} />
      </div>
    </div>
  );
}

/** What waits besides the requests themselves; each number is a way in. */
function Counts({ today }: { readonly today: Today }) {
  const t = useTexts(todayTexts);
  const { intakeWaiting, lettersOwed, noticesUnconfirmed, open } = today;
  return (
    <p className="line soft today-counts">
      {intakeWaiting > 0 && (
        <LinkButton onPress={() => goTo({ area: 'intake' })}>
          {t.intakeWaiting(intakeWaiting)}
        </LinkButton>
      )}
      {lettersOwed > 0 && (
        <LinkButton onPress={() => showOwing('letters')}>{t.lettersOwed(lettersOwed)}</LinkButton>
      )}
      {noticesUnconfirmed > 0 && (
        <LinkButton onPress={() => showOwing('notices')}>
          {t.noticesUnconfirmed(noticesUnconfirmed)}
        </LinkButton>
      )}
      {open > 0 && <LinkButton onPress={showOpen}>{t.open(open)}</LinkButton>}
    </p>
  );
}

/** The next last days after what is already shown. */
function useComing(today: Today): readonly RequestRow[] {
  const { overdue, dueThisWeek, pastTarget, targetsSoon, waiting } = today;
  const shown = [overdue, dueThisWeek, pastTarget, targetsSoon, waiting].flat();
  const ids = new Set(shown.map(({ id }) => id));
  const limit = Math.min(mostListed, ids.size + mostComing);
  const open = useAnswer('requests.list', { states: [...openStates], limit }).value?.rows ?? [];
  return open.filter(({ id }) => !ids.has(id)).slice(0, mostComing);
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
