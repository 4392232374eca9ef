import { addDays, type PlainDate } from '../core/kit/dates.ts';
import type { Channel, Right } from '../core/requests/model.ts';

/** A case of the year: when it came, what it asked, how long the answer took, how it ended. */
export type PlannedCase = {
  readonly received: PlainDate;
  readonly right: Right;
  readonly channel: Channel;
  /** Days until the answer; absent for a case that is still open at the end. */
  readonly days?: number;
  readonly outcome: 'granted' | 'refused' | 'withdrawn';
  /** True where two more months are taken and told in time (Art 12(3)). */
  readonly extended: boolean;
};

const rights: readonly Right[] = [
  'access',
  'marketingObjection',
  'access',
  'consentWithdrawal',
  'access',
  'erasure',
  'marketingObjection',
  'rectification',
];
const channels: readonly Channel[] = ['email', 'email', 'webForm', 'email', 'post', 'phone'];
const usualDays = [6, 9, 12, 14, 18, 21, 24, 26, 28, 4, 11, 16] as const;

/** The days of a year's cases before a day: some in every week, more towards the end; the same each time. */
export function plannedYear(until: PlainDate, count: number): readonly PlannedCase[] {
  return Array.from({ length: count }, (_, n): PlannedCase => {
    const received = addDays(until, -1 - Math.round(360 * (1 - n / count) ** 1.15));
    const right = rights[n % rights.length] ?? 'access';
    const outcome = outcomeOf(n, right);
    const extended = n % 23 === 10;
    const days = daysOf(n, extended);
    const isAnswered = addDays(received, days) <= until;
    const channel = channels[(n * 7) % channels.length] ?? 'email';
    return { received, right, channel, outcome, extended, ...(isAnswered ? { days } : {}) };
  });
}

function outcomeOf(n: number, right: Right): PlannedCase['outcome'] {
  if (n % 13 === 5) return 'withdrawn';
  return n % 8 === 2 && n % 3 === 0 && right === 'access' ? 'refused' : 'granted';
}

/** Most within the month, every nineteenth late, an extended one within its three. */
function daysOf(n: number, extended: boolean): number {
  if (extended) return 64;
  if (n % 19 === 7) return 37 + (n % 5);
  return usualDays[n % usualDays.length] ?? 14;
}
