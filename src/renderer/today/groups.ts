import type { MethodOutput } from '../../core/contract.ts';
import { addDays } from '../../core/kit/dates.ts';
import type { RequestRow } from '../../core/requests/model.ts';

type Today = MethodOutput<'requests.today'>;

type Listed = {
  /** Open requests by their last day. */
  readonly open: readonly RequestRow[];
  readonly answered: readonly RequestRow[];
  /** Those that another group of the page shows already. */
  readonly shown: readonly RequestRow[];
};

const mostComing = 8;

/** How the page of the day groups what is neither late nor due this week, and whether nothing is urgent at all. */
export function groupsOf(today: Today, { open, answered, shown }: Listed) {
  const isShown = (rows: readonly RequestRow[]) => (row: RequestRow) =>
    rows.some(({ id }) => id === row.id);
  const inAWeek = addDays(today.today, 7);
  const rest = open.filter((row) => !isShown(shown)(row));
  const targetsSoon = rest
    .filter(({ target }) => target >= today.today && target <= inAWeek)
    .toSorted((one, other) => one.target.localeCompare(other.target));
  const coming = rest.filter((row) => !isShown(targetsSoon)(row)).slice(0, mostComing);
  const { overdue, dueThisWeek, pastTarget, unanswered, tasks, lettersOwed } = today;
  const urgent = [overdue, dueThisWeek, pastTarget, targetsSoon, unanswered, tasks, answered];
  const calm = lettersOwed === 0 && urgent.every((group) => group.length === 0);
  return { targetsSoon, answered, coming, calm };
}
