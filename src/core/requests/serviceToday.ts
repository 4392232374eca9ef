import type { MethodOutput } from '../contract.ts';
import { redDayName } from '../deadlines/rules.ts';
import { addDays, daysBetween, type PlainDate, plainDate, weekdayOf } from '../kit/dates.ts';
import { atOnceCodes } from './rules/atOnce.ts';
import type { RequestsParts } from './servicePorts.ts';
import { rowsShown } from './serviceRows.ts';
import { expiredQuestions } from './storePauses.ts';
import { tasksDue, tasksOfCodes } from './storeTasks.ts';
import {
  alarmsPerDay,
  answeredUnfinished,
  countOpen,
  countUnconfirmedNotices,
  openByAlarm,
  pausedRequests,
  perhapsPastTarget,
  perhapsTargetSoon,
} from './storeToday.ts';

const mostRows = 200;
const horizonDays = 42;
const longAgo = plainDate('1900-01-01');

type Today = MethodOutput<'requests.today'>;

/** What must be done now and what is coming, seen from a plain date; weeks start on Monday. */
export function seenFrom(
  today: PlainDate,
  parts: Pick<RequestsParts, 'read' | 'letters' | 'intake'>,
): Today {
  const { read } = parts;
  const inAWeek = addDays(today, 7);
  const open = { until: addDays(today, -1), limit: mostRows };
  return {
    today,
    overdue: rowsShown(read, openByAlarm(read, { from: longAgo, ...open })),
    dueThisWeek: rowsShown(
      read,
      openByAlarm(read, { from: today, until: inAWeek, limit: mostRows }),
    ),
    waiting: rowsShown(read, pausedRequests(read, mostRows)),
    pastTarget: pastTarget(today, parts),
    targetsSoon: targetsSoon(today, parts),
    answeredNotClosed: rowsShown(read, answeredUnfinished(read, mostRows)),
    atOnce: atOnce(today, parts),
    unanswered: expiredQuestions(read, today, mostRows).map(({ remindedOn, ...question }) => ({
      ...question,
      ...(remindedOn === null ? {} : { remindedOn }),
    })),
    tasks: tasksDue(read, inAWeek, mostRows).map(({ sv, en, ...task }) => ({
      ...task,
      title: { sv, en },
    })),
    noticesUnconfirmed: countUnconfirmedNotices(read),
    intakeWaiting: parts.intake.waiting(),
    lettersOwed: parts.letters.owed(),
    open: countOpen(read),
    horizon: horizonOf(today, parts),
  };
}

/** Not yet due this week, but past the day by which an answer without undue delay should have left (R10). */
function pastTarget(today: PlainDate, { read }: Pick<RequestsParts, 'read'>): Today['pastTarget'] {
  const alarmAfter = addDays(today, 7);
  const candidates = perhapsPastTarget(read, { today, alarmAfter, limit: 2 * mostRows });
  return rowsShown(read, candidates)
    .filter(({ target }) => target < today)
    .slice(0, mostRows);
}

/** Not yet due this week, but to be answered within it to leave without undue delay (R10). */
function targetsSoon(
  today: PlainDate,
  { read }: Pick<RequestsParts, 'read'>,
): Today['targetsSoon'] {
  const until = addDays(today, 7);
  const candidates = perhapsTargetSoon(read, { from: today, until, limit: 2 * mostRows });
  return rowsShown(read, candidates)
    .filter(({ target }) => target >= today && target <= until)
    .slice(0, mostRows);
}

/** What waits for nothing, with its age in days since receipt. */
function atOnce(today: PlainDate, { read }: Pick<RequestsParts, 'read'>): Today['atOnce'] {
  return tasksOfCodes(read, atOnceCodes, mostRows).map(({ sv, en, due, ...task }) => ({
    ...task,
    title: { sv, en },
    ...(due === null ? {} : { due }),
    days: Math.max(0, daysBetween(task.received, today)),
  }));
}

function horizonOf(today: PlainDate, { read }: Pick<RequestsParts, 'read'>): Today['horizon'] {
  const monday = addDays(today, 1 - weekdayOf(today));
  const perDay = alarmsPerDay(read, monday, addDays(monday, horizonDays - 1));
  return Array.from({ length: horizonDays }, (_, n) => {
    const date = addDays(monday, n);
    const redDay = redDayName(date);
    return { date, due: perDay.get(date) ?? 0, ...(redDay ? { redDay } : {}) };
  });
}
