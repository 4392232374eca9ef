import type { CaseDeadline } from '../calendar/model.ts';
import { addDays, instantOf, localDate, startOfDay } from '../kit/dates.ts';
import { isOpen } from './rules.ts';
import type { RequestsParts } from './servicePorts.ts';
import { rowsShown } from './serviceRows.ts';
import { type DeadlineRow, pageById } from './storeDeadlines.ts';

/** How long an ended case stays among the deadlines of open ones, so that calendars learn that it ended. */
const daysAfterTheEnd = 91;

const rowsAtATime = 500;

/** The deadlines of open cases and those that ended lately, or of all cases: references only, never a name. */
export function deadlines(include: 'open' | 'all', parts: RequestsParts): readonly CaseDeadline[] {
  const timeZone = parts.timeZone();
  const today = localDate(parts.clock(), timeZone);
  const since =
    include === 'all' ? instantOf(0) : startOfDay(addDays(today, -daysAfterTheEnd), timeZone);
  const ended = parts.movedSince(since);
  const besides = include === 'all' ? [] : [...ended.keys()];
  const found: CaseDeadline[] = [];
  for (let after = 0; ; ) {
    const page = pageById(parts.read, { include, besides, after, limit: rowsAtATime });
    found.push(...shown(page, ended, parts));
    const last = page.at(-1);
    if (!last || page.length < rowsAtATime) return found;
    after = last.rowid;
  }
}

function shown(
  page: readonly DeadlineRow[],
  ended: ReturnType<RequestsParts['movedSince']>,
  { read, timeZone }: RequestsParts,
): readonly CaseDeadline[] {
  const targets = rowsShown(read, page).map(({ target }) => target);
  return page.map((row, n) => {
    const movedAt = isOpen(row.state) ? undefined : ended.get(row.id);
    return {
      id: row.id,
      version: row.version,
      reference: row.reference,
      state: row.state,
      alarm: row.alarm,
      due: row.due,
      target: targets[n] ?? row.alarm,
      isOpen: isOpen(row.state),
      ...(movedAt === undefined ? {} : { endedOn: localDate(movedAt, timeZone()) }),
    };
  });
}
