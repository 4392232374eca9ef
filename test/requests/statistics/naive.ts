import { addDays, daysBetween, type PlainDate, weekdayOf } from '../../../src/core/kit/dates.ts';
import type { CaseFilter, CasesOf } from '../../../src/core/requests/model/statistics.ts';
import type { Case } from './fixture.ts';

/*
 * The figures counted again, one case after another and from the words of their definitions: nothing here knows
 * how the vault counts them.
 */

const isWithin = (on: PlainDate | null | undefined, { from, until }: CasesOf) =>
  on !== null && on !== undefined && on >= from && on <= until;

function wanted(cases: readonly Case[], { rights, channels }: CaseFilter): readonly Case[] {
  return cases.filter(
    (one) =>
      (!rights || one.rights.some((right) => rights.includes(right))) &&
      (!channels || channels.includes(one.channel)),
  );
}

function requests(cases: readonly Case[], filter: CaseFilter): readonly Case[] {
  return wanted(cases, filter).filter(({ kind, isMerged }) => kind === 'rights' && !isMerged);
}

/** How many there are of each key. */
function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function received(cases: readonly Case[], of: CasesOf) {
  const here = requests(cases, of).filter((one) => isWithin(one.received, of));
  const all = wanted(cases, of).filter((one) => !one.isMerged && isWithin(one.received, of));
  return {
    total: here.length,
    byRight: tally(
      here.flatMap((one) => one.rights.filter((right) => of.rights?.includes(right) ?? true)),
    ),
    byChannel: tally(here.map(({ channel }) => channel)),
    byKind: tally(all.map(({ kind }) => kind)),
    byMonth: tally(here.map((one) => one.received.slice(0, 7))),
  };
}

/** Cases answered in a period, with the days that each took, fewest first. */
export function answered(cases: readonly Case[], of: CasesOf) {
  return requests(cases, of)
    .flatMap((one) =>
      one.answeredOn && isWithin(one.answeredOn, of) ? [{ ...one, on: one.answeredOn }] : [],
    )
    .map((one) => ({ ...one, days: daysBetween(one.received, one.on) }))
    .toSorted((a, b) => a.days - b.days);
}

export function timing(cases: ReturnType<typeof answered>) {
  const { length } = cases;
  const days = cases.map((one) => one.days);
  const upper = days[Math.floor(length / 2)] ?? 0;
  const lower = days[Math.ceil(length / 2) - 1] ?? 0;
  return {
    answered: length,
    onTime: cases.filter((one) => one.on <= one.due).length,
    onTimeStrictly: cases.filter((one) => one.on <= one.alarm).length,
    median: length === 0 ? null : (upper + lower) / 2,
    worst: length === 0 ? null : Math.max(...days),
  };
}

export function outcomes(cases: readonly Case[], of: CasesOf) {
  const decisions = answered(cases, of)
    .flatMap((one) => one.decisions)
    .filter(({ right }) => of.rights?.includes(right) ?? true);
  return {
    byRight: tally(decisions.map(({ right, outcome }) => `${right} ${outcome}`)),
    grounds: tally(
      decisions.flatMap(({ right, outcome, grounds }) =>
        grounds.map((ground) => `${right} ${outcome} ${ground}`),
      ),
    ),
  };
}

export function interventions(cases: readonly Case[], of: CasesOf) {
  const here = requests(cases, of);
  const fees = here.filter((one) => isWithin(one.received, of)).flatMap(({ fee }) => fee ?? []);
  const questions = here.flatMap(({ question }) => question ?? []);
  const put = questions.filter(({ askedOn }) => isWithin(askedOn, of));
  return {
    extensions: tally(
      here.flatMap(({ extension }) =>
        extension && isWithin(extension.notifiedOn, of) ? [extension.ground] : [],
      ),
    ),
    fees: tally(fees.map(({ ground, settled }) => `${ground} ${settled}`)),
    questions: tally(put.map(({ ground }) => ground)),
    settled: tally(put.filter(({ isSettled }) => isSettled).map(({ ground }) => ground)),
    withdrawn: here.filter((one) => one.state === 'withdrawn' && isWithin(one.closedOn, of)).length,
    merged: wanted(cases, of).filter((one) => one.isMerged && isWithin(one.closedOn, of)).length,
  };
}

/** Without an answer at the end of a day: neither answered nor withdrawn by then, and received. */
export function openAt(cases: readonly Case[], on: PlainDate, filter: CaseFilter) {
  const open = requests(cases, filter).filter((one) => {
    const end = one.answeredOn ?? one.closedOn;
    return one.received <= on && (end === null || end > on);
  });
  return { open: open.length, overdue: open.filter(({ due }) => due < on).length };
}

const monday = (on: PlainDate) => addDays(on, 1 - weekdayOf(on));

export function weeks(cases: readonly Case[], of: CasesOf) {
  const here = requests(cases, of);
  const each = (on: (one: Case) => PlainDate | null) =>
    tally(here.flatMap((one) => (isWithin(on(one), of) ? [monday(on(one) ?? of.from)] : [])));
  return {
    received: each((one) => one.received),
    answered: each((one) => one.answeredOn),
    withdrawn: each((one) => (one.state === 'withdrawn' ? one.closedOn : null)),
  };
}
