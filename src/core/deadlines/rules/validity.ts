import { daysBetween, type PlainDate, yearOf } from '../../kit/dates.ts';
import { FristError } from '../../kit/errors.ts';
import type { Pause } from '../model.ts';

/** The years that the engine counts in; a receipt elsewhere is a slip of the pen. */
const firstYear = 1990;
const lastYear = 2199;

/** Ten years: a longer wait for an answer is no pause but a case to close. */
const longestPause = 3660;

type Fault = { readonly path: string; readonly message: string };

/** Pauses in order of time. Throws invalidInput for dates that cannot be counted, each with its field. */
export function soundPauses(received: PlainDate, pauses: readonly Pause[]): readonly Pause[] {
  const ordered = pauses
    .map((pause, at) => ({ pause, path: `pauses.${at}` }))
    .toSorted((a, b) => compare(endOrStart(a.pause), endOrStart(b.pause)));
  const faults = [
    ...faultsOfReceipt(received),
    ...ordered.flatMap(({ pause, path }) => faultsOf(pause, path, received)),
    ...ordered.flatMap(({ pause, path }, at) => overlapOf(ordered[at - 1]?.pause, pause, path)),
  ];
  if (faults.length === 0) return ordered.map(({ pause }) => pause);
  const problems = faults.map(({ path, message }) => `${path}: ${message}`).join('; ');
  throw new FristError('invalidInput', { problems, fields: faults });
}

function faultsOfReceipt(received: PlainDate): readonly Fault[] {
  const year = yearOf(received);
  if (year >= firstYear && year <= lastYear) return [];
  return [{ path: 'received', message: `lies outside ${firstYear}–${lastYear}` }];
}

function faultsOf(pause: Pause, path: string, received: PlainDate): readonly Fault[] {
  const faults: Fault[] = [];
  if (pause.from < received) {
    faults.push({ path: `${path}.from`, message: 'lies before the day of receipt' });
  }
  if (yearOf(pause.from) > lastYear) {
    faults.push({ path: `${path}.from`, message: `lies after ${lastYear}` });
  }
  if (pause.to !== undefined && pause.to < pause.from) {
    faults.push({ path: `${path}.to`, message: 'lies before the pause begins' });
  }
  if (pause.to !== undefined && daysBetween(pause.from, pause.to) > longestPause) {
    faults.push({ path: `${path}.to`, message: 'makes the pause longer than ten years' });
  }
  return faults;
}

function overlapOf(before: Pause | undefined, pause: Pause, path: string): readonly Fault[] {
  if (before === undefined) return [];
  if (before.to !== undefined && before.to <= pause.from) return [];
  return [{ path: `${path}.from`, message: 'overlaps another pause' }];
}

/** Orders by start; an open pause comes after one that ends on the day it starts. */
function endOrStart(pause: Pause): string {
  return `${pause.from} ${pause.to ?? '9999-12-31'}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
