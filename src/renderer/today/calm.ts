import type { MethodOutput } from '../../core/contract.ts';

type Today = MethodOutput<'requests.today'>;
type Pressing = Pick<
  Today,
  | 'atOnce'
  | 'overdue'
  | 'dueThisWeek'
  | 'pastTarget'
  | 'targetsSoon'
  | 'unanswered'
  | 'tasks'
  | 'answeredNotClosed'
  | 'lettersOwed'
>;

/** Whether nothing on the page of the day presses: no group of it holds anything, and no letter waits. */
export function isCalm(today: Pressing): boolean {
  const { atOnce, overdue, dueThisWeek, pastTarget, targetsSoon } = today;
  const { unanswered, tasks, answeredNotClosed, lettersOwed } = today;
  const days = [overdue, dueThisWeek, pastTarget, targetsSoon];
  const groups = [atOnce, ...days, unanswered, tasks, answeredNotClosed];
  return lettersOwed === 0 && groups.every(({ length }) => length === 0);
}
