import { CircleAlert, Clock } from 'lucide-react';
import type { MethodOutput } from '../../core/contract.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Group, overviewOf, TodayLine } from './Group.tsx';
import { todayTexts } from './texts.ts';

type Today = MethodOutput<'requests.today'>;

/** Questions that ran out without an answer: the case may be decided without one. */
export function Unanswered({ today }: { readonly today: Today }) {
  const t = useTexts(todayTexts);
  return (
    <Group
      title={t.unanswered}
      things={today.unanswered}
      keyOf={({ id, askedOn }) => `${id} ${askedOn}`}
      line={({ id, reference, askedOn, remindedOn, expiresOn }) => (
        <TodayLine
          to={overviewOf(id)}
          title={reference}
          facts={[t.askedOn(askedOn), ...(remindedOn ? [t.remindedOn(remindedOn)] : [])]}
          right={
            <span className="due soon">
              <Clock size={14} aria-hidden />
              {t.expiredOn(expiresOn)}
            </span>
          }
        />
      )}
    />
  );
}

/** What waits for nothing, such as stopping direct marketing, and how long it has waited. */
export function AtOnce({ today }: { readonly today: Today }) {
  const t = useTexts(todayTexts);
  const say = useBilingual();
  return (
    <Group
      title={t.atOnce}
      things={today.atOnce}
      keyOf={({ taskId }) => taskId}
      line={({ requestId, reference, title, assignee, days }) => (
        <TodayLine
          to={overviewOf(requestId)}
          title={say(title)}
          facts={[reference, ...(assignee ? [t.taskWith(assignee)] : [])]}
          right={
            <span className="due late">
              <CircleAlert size={14} aria-hidden />
              {t.waited(days)}
            </span>
          }
        />
      )}
    />
  );
}

/** Tasks that are overdue or due within the week, with whom each lies. */
export function Tasks({ today }: { readonly today: Today }) {
  const t = useTexts(todayTexts);
  const say = useBilingual();
  const atOnce = new Set(today.atOnce.map(({ taskId }) => taskId));
  return (
    <Group
      title={t.tasks}
      things={today.tasks.filter(({ taskId }) => !atOnce.has(taskId))}
      keyOf={({ taskId }) => taskId}
      line={({ requestId, reference, title, assignee, due }) => {
        const late = due < today.today;
        const Sign = late ? CircleAlert : Clock;
        return (
          <TodayLine
            to={overviewOf(requestId)}
            title={say(title)}
            facts={[reference, ...(assignee ? [t.taskWith(assignee)] : [])]}
            right={
              <span className={`due ${late ? 'late' : 'soon'}`}>
                <Sign size={14} aria-hidden />
                {late ? t.taskLate(due) : t.taskBy(due)}
              </span>
            }
          />
        );
      }}
    />
  );
}
